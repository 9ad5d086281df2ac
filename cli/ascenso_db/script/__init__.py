"""Writes the season as one SQL script for another engine.

The tables and views are those of schema/ and queries/, carried over by sqlglot; what sqlglot
does not carry over is mended by small named transforms, each engine's own in `dialects`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from duckdb import DuckDBPyConnection

from ascenso_db.script import rows
from ascenso_db.script.dialects import DIALECTS, Dialect
from ascenso_db.script.location import Location
from ascenso_db.sqlfiles import Definition

__all__ = ["DIALECTS", "Location", "script"]


def script(
    tables: Sequence[Definition],
    views: Sequence[Definition],
    connection: DuckDBPyConnection | None,
    dialect: Dialect,
    schema: str | None = None,
    location: Location | None = None,
) -> Iterator[str]:
    """The lines of the script, in order.

    The rows come from `connection`, or stay in the Parquet files of `location`.
    """
    yield from dialect.opening
    if schema is not None:
        yield f"{dialect.create_schema(schema)};"
    for table in tables:
        yield from dialect.table(table, schema, location)
    if connection is not None:
        for table in tables:
            yield from rows.inserts(connection, table, dialect, schema)
    for view in views:
        yield from dialect.view(view, schema)
    yield from dialect.closing
