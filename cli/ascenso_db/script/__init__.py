"""Writes the season as one SQL script for another engine.

The tables, steps and views are those of schema/ and queries/, carried over by sqlglot; what
sqlglot does not carry over is mended by small named transforms. Each engine has a module.
"""

from __future__ import annotations

from collections.abc import Iterator

from duckdb import DuckDBPyConnection

from ascenso_db.script import rows
from ascenso_db.script.contents import Contents
from ascenso_db.script.dialect import Dialect
from ascenso_db.script.dialects import DIALECTS, SQLITE
from ascenso_db.script.location import Location

__all__ = ["DIALECTS", "Contents", "Location", "script", "steps_anew"]


def script(
    contents: Contents,
    connection: DuckDBPyConnection | None,
    dialect: Dialect,
    location: Location | None = None,
) -> Iterator[str]:
    """The lines of the script, in order.

    The rows come from `connection`, or stay in the Parquet files of `location`.
    """
    yield from dialect.opening(contents)
    for table in contents.tables:
        yield from dialect.table(table, contents.schema, location)
    if connection is not None:
        for table in contents.tables:
            yield from rows.inserts(connection, table, dialect, contents.schema)
    yield from dialect.steps(contents)
    for view in contents.views:
        yield from dialect.view(view, contents.schema)
    yield from dialect.closing(contents)


def steps_anew(contents: Contents) -> Iterator[str]:
    """The lines that compute the steps of a SQLite database anew."""
    return SQLITE.steps_anew(contents)
