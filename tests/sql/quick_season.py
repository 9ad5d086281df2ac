"""Builds a season in memory, fast enough to be built a thousand times.

Comments are left out, and each view that a check needs becomes a table, filled in file order, so
that no step is computed twice. `test_quick_season.py` holds the short cut against the real views.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection

from .files import CHECKS, SCHEMA, SEEDS, VIEWS, is_error, object_name, text
from .sql_text import tables_read

_CREATE_VIEW = re.compile(r"^CREATE VIEW (\w+) AS$", re.MULTILINE)


class QuickSeason:
    """The tables, the facts, and as many of the views as were asked for."""

    def __init__(
        self, seeds: Iterable[str] | None = None, tables: DuckDBPyConnection | None = None
    ) -> None:
        """Loads the seeds, or others, into empty tables; duckdb.Error when they refuse them."""
        self.connection = empty_tables() if tables is None else tables
        self._filled: set[Path] = set()
        for statements in map(text, SEEDS) if seeds is None else seeds:
            self.connection.execute(statements)

    def rows(self, query: Path) -> list[tuple[object, ...]]:
        """The rows of a check."""
        for view in views_behind(query):
            self.fill(view)
        return self.connection.execute(text(query)).fetchall()

    def fill(self, view: Path) -> None:
        """Puts a table in the place of a view whose predecessors are filled."""
        if view not in self._filled:
            self.connection.execute(_CREATE_VIEW.sub(r"CREATE TEMPORARY TABLE \1 AS", text(view)))
            self._filled.add(view)

    def first_error(self) -> str | None:
        """The first check that finds an error, warnings apart."""
        return next(
            (object_name(path) for path in CHECKS if is_error(path) and self.rows(path)), None
        )


def empty_tables() -> DuckDBPyConnection:
    """The tables, without a fact in them."""
    connection = duckdb.connect(config={"threads": 1})
    connection.execute("PRAGMA disable_optimizer")  # which takes longer than so few rows
    connection.execute("".join(map(text, SCHEMA)))
    return connection


@cache
def views_behind(query: Path) -> tuple[Path, ...]:
    """The views that a query reads, directly or through others, in file order."""
    wanted = tables_read(text(query))
    found: list[Path] = []
    for view in reversed(VIEWS):
        if object_name(view) in wanted:
            wanted |= tables_read(text(view))
            found.append(view)
    return tuple(reversed(found))


def altered_seeds(file: Path, statements: str) -> list[str]:
    """The seeds with other statements in the place of one file."""
    return [statements if path == file else text(path) for path in SEEDS]
