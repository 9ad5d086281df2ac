"""Computes steps anew beside those that a database keeps, and says where they differ."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from duckdb import DuckDBPyConnection

from ascenso_db import sqlfiles
from ascenso_db.rows import Row, result
from ascenso_db.season import checks, running
from ascenso_db.text import quoting

NAME = "steps_are_fresh"

_CREATE = re.compile(r"^CREATE OR REPLACE TABLE (?=\w+ AS$)", re.MULTILINE)
_COMMENTS = "\nCOMMENT ON "
_STORED = """
    SELECT database_name, schema_name FROM duckdb_tables()
    WHERE database_name = current_database() AND schema_name = 'main' AND table_name = {name}
"""
_LEADING, _DIFFERING = 3, 3  # columns of a row that are shown
_LONGEST = 200  # characters of a row


def failures(
    connection: DuckDBPyConnection, paths: tuple[Path, ...], step: Callable[[], None]
) -> Iterator[Row]:
    """A row of `checks.COLUMNS` for each step that differs, with the first row that does.

    A table that is computed hides the stored one of its name from the steps that follow; it is gone
    as soon as the two are known to be the same, else in the end.
    """
    differing = []
    for path in paths:
        name = sqlfiles.object_name(path)
        with running.blaming(path):
            compute(connection, path)
        if difference := _difference(connection, name):
            differing.append(name)
            yield (NAME, checks.ERROR, None, None, name, *difference)
        else:
            _drop(connection, name)
        step()
    for name in differing:
        _drop(connection, name)


def _drop(connection: DuckDBPyConnection, name: str) -> None:
    connection.execute(f"DROP TABLE temp.{quoting.name(name)}")


def compute(connection: DuckDBPyConnection, path: Path) -> None:
    """Makes a temporary table of a step, which hides the stored one; without its comments."""
    create, _, _ = sqlfiles.read(path).partition(_COMMENTS)
    connection.execute(_CREATE.sub("CREATE TEMPORARY TABLE ", create))


def _difference(connection: DuckDBPyConnection, name: str) -> tuple[str, str] | None:
    """What is expected and what is found; None where either has each row as often as the other."""
    places = connection.execute(_STORED.format(name=quoting.text(name))).fetchall()
    if not places:
        return "a table", "none"
    anew = f"temp.{quoting.name(name)}"
    stored = ".".join(map(quoting.name, (*places[0], name)))
    columns, found = (connection.table(each).columns for each in (anew, stored))
    if columns != found:
        return _cut(f"the columns {', '.join(columns)}"), _cut(f"the columns {', '.join(found)}")
    lost, surplus = _first(connection, anew, stored), _first(connection, stored, anew)
    if not lost and not surplus:
        return None
    shown = _shown(lost, surplus)
    return _text(columns, lost, shown), _text(columns, surplus, shown)


def _first(connection: DuckDBPyConnection, one: str, other: str) -> Row | None:
    """The first row that one table has more often than the other."""
    more = connection.sql(f"FROM {one} EXCEPT ALL FROM {other} ORDER BY ALL LIMIT 1")
    return next(iter(result.read(more).rows), None)


def _shown(lost: Row | None, surplus: Row | None) -> list[int]:
    """The places of the columns to show: the first ones, and the first that differ."""
    row = lost or surplus
    differing = [i for i in range(len(row)) if lost and surplus and lost[i] != surplus[i]]
    return sorted({*range(min(_LEADING, len(row))), *differing[:_DIFFERING]})


def _text(columns: list[str], row: Row | None, shown: list[int]) -> str:
    if row is None:
        return "no such row"
    return _cut(", ".join(f"{columns[i]} {'NULL' if row[i] is None else row[i]}" for i in shown))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
