"""Reads the tables, the views and their comments from a database's catalogue."""

from __future__ import annotations

from dataclasses import dataclass

import click
from duckdb import DuckDBPyConnection

from ascenso_db.suggest import did_you_mean

_OBJECTS = """
    SELECT table_name, 'table', comment, sql FROM duckdb_tables() WHERE NOT internal
    UNION ALL
    SELECT view_name, 'view', comment, sql FROM duckdb_views() WHERE NOT internal
    ORDER BY 1
"""
_COLUMNS = """
    SELECT column_name, data_type, comment FROM duckdb_columns()
    WHERE NOT internal AND table_name = ? ORDER BY column_index
"""


@dataclass(frozen=True)
class Column:
    """A column, its type, and what it means."""

    name: str
    type: str
    comment: str | None


@dataclass(frozen=True)
class Object:
    """A table or a view, and what it holds."""

    name: str
    kind: str
    comment: str | None
    sql: str


def objects(connection: DuckDBPyConnection) -> list[Object]:
    """Every table and view, by name."""
    return [Object(*row) for row in connection.execute(_OBJECTS).fetchall()]


def columns(connection: DuckDBPyConnection, name: str) -> list[Column]:
    """The columns of a table or view."""
    return [Column(*row) for row in connection.execute(_COLUMNS, [name]).fetchall()]


def find(connection: DuckDBPyConnection, name: str, kind: str | None = None) -> Object:
    """The table or view of that name; a usage error that names the nearest where there is none."""
    known = objects(connection)
    found = next((object_ for object_ in known if object_.name == name.lower()), None)
    if found is not None and kind in (None, found.kind):
        return found
    if found is not None:
        raise click.UsageError(f'{name} is a {found.kind}: ask it with `sql "FROM {name}"`')
    names = [object_.name for object_ in known if kind in (None, object_.kind)]
    raise click.UsageError(f"no {kind or 'table or view'} {name}{did_you_mean(name, names)}")
