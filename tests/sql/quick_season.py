"""Builds a season in memory, fast enough to be built a thousand times.

Comments are left out, and no step or view is computed but those that a check needs, each once, as
a table. `test_quick_season.py` holds the short cut against the real ones. Of a season in which a
few facts are altered, only what rests on the tables that they stand in is computed and checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection

from .files import CHECKS, SCHEMA, SEEDS, STEPS, VIEWS, is_error, object_name, query, text
from .sql_text import behind, tables_read


class QuickSeason:
    """The tables, the facts, and as many of the steps and views as were asked for."""

    def __init__(self, seeds: Iterable[str] | None = None) -> None:
        """Loads the seeds, or others, into empty tables; duckdb.Error when they refuse them."""
        self.connection = empty_tables()
        self._filled: set[Path] = set()
        for statements in map(text, SEEDS) if seeds is None else seeds:
            self.connection.execute(statements)

    def rows(self, check: Path) -> list[tuple[object, ...]]:
        """The rows of a check."""
        for path in behind(check):
            self.fill(path)
        return self.connection.execute(text(check)).fetchall()

    def fill(self, path: Path) -> None:
        """Makes a table of a step, or of a view, whose predecessors are filled."""
        if path not in self._filled:
            table = f"CREATE TEMPORARY TABLE {object_name(path)} AS {query(path)}"
            self.connection.execute(table)
            self._filled.add(path)

    def first_error(self) -> str | None:
        """The first check that finds an error, warnings apart; those that need least come first."""
        return next((object_name(path) for path in ERRORS if self.rows(path)), None)


ERRORS = tuple(sorted(filter(is_error, CHECKS), key=lambda check: len(behind(check))))


class AlteredSeason:
    """The season with one file of its seeds altered, beside the season as it is.

    The seeds before the file are the same however it is altered, and stay loaded. Nothing else
    does: each time all is as it was before.
    """

    def __init__(self) -> None:
        self._connection: DuckDBPyConnection | None = None
        self._loaded = 0
        self._plain: dict[str, object] = {}

    def is_caught(self, file: Path, statements: str) -> bool:
        """Whether the tables refuse these statements in the place of a file, or a check does."""
        connection = self._before(file)
        connection.execute("BEGIN TRANSACTION")
        try:
            connection.execute(statements)
            for path in SEEDS[SEEDS.index(file) + 1 :]:
                connection.execute(text(path))
        except duckdb.Error:
            return True
        else:
            return self._first_error(connection) is not None
        finally:
            connection.execute("ROLLBACK")

    def _before(self, file: Path) -> DuckDBPyConnection:
        """The connection, with the seeds before a file; one file after another is quickest."""
        wanted = SEEDS.index(file)
        if self._connection is None or wanted < self._loaded:
            self._connection, self._loaded = empty_tables(), 0
            self._keep_as_it_is(self._connection)
        for path in SEEDS[self._loaded : wanted]:
            self._connection.execute(text(path))
        self._loaded = wanted
        return self._connection

    def _keep_as_it_is(self, connection: DuckDBPyConnection) -> None:
        """What is computed of the season as it is lies in a database of its own."""
        connection.execute("ATTACH ':memory:' AS plain; USE plain")
        for path in SCHEMA + SEEDS:
            connection.execute(text(path))
        for path in NEEDED:
            connection.execute(f"CREATE TABLE {object_name(path)} AS {query(path)}")
        self._plain = digests(connection, [*TABLES, *map(object_name, NEEDED)])
        # what stands in memory, or is temporary, comes before what is plain
        connection.execute("USE memory; SET search_path = 'memory.main,plain.main'")

    def _first_error(self, connection: DuckDBPyConnection) -> str | None:
        changed = self._changed(connection, TABLES)
        for path in NEEDED:
            if tables_read(text(path)) & changed:
                name = object_name(path)
                connection.execute(f"CREATE TEMPORARY TABLE {name} AS {query(path)}")
                changed |= self._changed(connection, [name])
        concerned = (check for check in ERRORS if tables_read(text(check)) & changed)
        return next(
            (object_name(path) for path in concerned if connection.execute(text(path)).fetchall()),
            None,
        )

    def _changed(self, connection: DuckDBPyConnection, names: Iterable[str]) -> set[str]:
        found = digests(connection, names)
        return {name for name in found if found[name] != self._plain[name]}


NEEDED = tuple(path for path in STEPS + VIEWS if any(path in behind(check) for check in ERRORS))
"""The steps and views that the checks for errors need, in file order."""


def digests(connection: DuckDBPyConnection, names: Iterable[str]) -> dict[str, object]:
    """What tells whether a table has other rows."""
    of_tables = " UNION ALL ".join(
        f"SELECT '{table}', (count(*), bit_xor(md5_number(CAST(t AS VARCHAR)))) FROM {table} AS t"
        for table in names
    )
    return dict(connection.execute(of_tables).fetchall())


TABLES = tuple(re.findall(r"^CREATE TABLE (\w+)", "".join(map(text, SCHEMA)), re.MULTILINE))


def empty_tables() -> DuckDBPyConnection:
    """The tables, without a fact in them."""
    connection = duckdb.connect(config={"threads": 1})
    connection.execute("PRAGMA disable_optimizer")  # which takes longer than so few rows
    connection.execute("".join(map(text, SCHEMA)))
    return connection


def altered_seeds(file: Path, statements: str) -> list[str]:
    """The seeds with other statements in the place of one file."""
    return [statements if path == file else text(path) for path in SEEDS]
