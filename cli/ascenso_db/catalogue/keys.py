"""Reads what the tables hold their rows to: keys, CHECKs, values that must be stated."""

from __future__ import annotations

from typing import NamedTuple

from duckdb import DuckDBPyConnection

_CONSTRAINTS = """
    SELECT table_name, constraint_type, constraint_column_names, expression, referenced_table,
        referenced_column_names
    FROM duckdb_constraints()
    WHERE database_name <> 'temp'
    ORDER BY table_name, constraint_index
"""


class Constraint(NamedTuple):
    """One constraint of a table; `kind` is as DuckDB says it, such as FOREIGN KEY."""

    kind: str
    columns: list[str]
    expression: str | None  # of a CHECK
    parent: str | None  # the table that a foreign key leads to
    parent_columns: list[str]


def constraints(connection: DuckDBPyConnection) -> dict[str, list[Constraint]]:
    """What the tables hold their rows to, by the name of the table."""
    found: dict[str, list[Constraint]] = {}
    for table, *constraint in connection.execute(_CONSTRAINTS).fetchall():
        found.setdefault(table, []).append(Constraint(*constraint))
    return found
