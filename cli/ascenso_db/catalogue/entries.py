"""Reads the tables, the views and their comments from a database's catalogue."""

from __future__ import annotations

from dataclasses import dataclass

import click
from duckdb import DuckDBPyConnection

from ascenso_db.text import did_you_mean, quoting

_OBJECTS = """
    SELECT table_name, CASE WHEN comment LIKE 'Step: %' THEN 'step' ELSE 'table' END, comment, sql
    FROM duckdb_tables()
    WHERE NOT internal AND NOT temporary
    UNION ALL
    SELECT view_name, 'view', comment, sql FROM duckdb_views()
    WHERE NOT internal AND NOT temporary
    ORDER BY 1
"""
_COLUMNS = """
    SELECT column_name, data_type, comment FROM duckdb_columns()
    WHERE NOT internal AND database_name <> 'temp' AND table_name = lower({name})
    ORDER BY column_index
"""


@dataclass(frozen=True)
class Column:
    """A column, its type, and what it means."""

    name: str
    type: str
    comment: str | None


@dataclass(frozen=True)
class Object:
    """A table, a step or a view, and what it holds.

    A step is a table that is computed from others when the database is built.
    """

    name: str
    kind: str
    comment: str | None
    sql: str

    @property
    def is_of_database(self) -> bool:
        """Whether it is about the database itself, as its comment says, and not about a season."""
        return (self.comment or "").removeprefix("Step: ").startswith("Database: ")


def objects(connection: DuckDBPyConnection) -> list[Object]:
    """Every table, step and view, by name."""
    return [Object(*row) for row in connection.execute(_OBJECTS).fetchall()]


def columns(connection: DuckDBPyConnection, name: str) -> list[Column]:
    """The columns of a table or view."""
    # Not by a parameter: DuckDB 1.x would look for pandas in case it is one of its values.
    query = _COLUMNS.format(name=quoting.text(name))
    return [Column(*row) for row in connection.execute(query).fetchall()]


def find(connection: DuckDBPyConnection, name: str) -> Object:
    """The table or view of that name; a usage error that names the nearest where there is none."""
    known = {object_.name: object_ for object_ in objects(connection)}
    if name.lower() in known:
        return known[name.lower()]
    raise click.UsageError(f"no table or view {name}{did_you_mean(name, known)}")


def promises_order(connection: DuckDBPyConnection, definition: str) -> bool:
    """Whether a view, by its CREATE VIEW, ends in an ORDER BY of its own."""
    _, _, query = definition.partition(" AS ")
    parsed = f"json_serialize_sql({quoting.text(query)})"
    found = connection.execute(f"SELECT {parsed} ->> '$.statements[0].node.modifiers[*].type'")
    ((modifiers,),) = found.fetchall()
    return "ORDER_MODIFIER" in (modifiers or ())
