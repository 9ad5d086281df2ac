"""Writes the rows of a built database as INSERT statements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from duckdb import DuckDBPyConnection
from sqlglot import exp

from ascenso_db.script.dialect import Dialect
from ascenso_db.sqlfiles import Definition, definitions
from ascenso_db.text import quoting

_ROWS_A_STATEMENT = 500

Row = tuple[Any, ...]


def inserts(
    connection: DuckDBPyConnection, table: Definition, dialect: Dialect, schema: str | None
) -> Iterator[str]:
    """The rows of a table in the order of its key, parents before their children."""
    columns = [column.name for column in table.create.find_all(exp.ColumnDef)]
    key = definitions.primary_key(table)
    names = ", ".join(map(quoting.name, columns))
    order = ", ".join(map(quoting.name, key))
    found = connection.execute(
        f"SELECT {names} FROM {quoting.name(table.name)} ORDER BY {order}"
    ).fetchall()
    target = dialect.named(dialect.identifier(table.name), schema)
    for generation in _generations(found, columns, key, _own_parents(table)):
        for first in range(0, len(generation), _ROWS_A_STATEMENT):
            yield dialect.insert(target, columns, generation[first : first + _ROWS_A_STATEMENT])


def _own_parents(table: Definition) -> list[list[str]]:
    return [columns for columns, of in definitions.references(table) if of == table.name]


def _generations(
    rows: list[Row], columns: list[str], key: list[str], parents: Sequence[list[str]]
) -> Iterator[list[Row]]:
    """Rows whose parents are in no later group; all of them where no row names another."""

    def values(row: Row, names: list[str]) -> Row:
        return tuple(row[columns.index(name)] for name in names)

    while rows:
        waiting = {values(row, key) for row in rows}
        ready = [row for row in rows if not any(values(row, names) in waiting for names in parents)]
        # rows that name each other, or themselves, cannot be parted
        ready = ready or rows
        yield ready
        rows = [row for row in rows if row not in ready] if len(ready) < len(rows) else []
