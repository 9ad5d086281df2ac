"""States the rows of a folder of seeds in the tables of a database."""

from __future__ import annotations

import re
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection

from ascenso_db.disk import scratch
from ascenso_db.seeds import names, staging, words
from ascenso_db.seeds.staging import Origins
from ascenso_db.seeds.tables import Table, in_load_order
from ascenso_db.terminal import AscensoError
from ascenso_db.text import printable, quoting

_STAGED = "staged"


def load(connection: DuckDBPyConnection, folder: Path) -> None:
    """Adds the rows of a folder to the tables of the current database.

    A row that is there already is passed over if it says the same of its subject, whatever its
    source. Rows are stated one table after another; after an error some of them are there, so
    the database is to be thrown away.

    Raises:
        AscensoError: with file, line, table, row and what is expected.
    """
    with scratch.folder() as apart:
        file = apart / "staged.duckdb"
        origins = staging.stage(connection, folder, file)
        connection.execute(f"ATTACH {quoting.text(file)} AS {_STAGED}")
        try:
            tables = in_load_order(connection)
            names.resolve(connection, _STAGED, tables, origins)
            for table in (table for table in tables if table.name in origins):
                _refuse_contradictions(connection, table, origins)
                _state(connection, table, origins)
        finally:
            connection.execute(f"DETACH {_STAGED}")


def _same_key(table: Table) -> str:
    return " AND ".join(f"s.{name} = t.{name}" for name in table.key)


def _refuse_contradictions(connection: DuckDBPyConnection, table: Table, origins: Origins) -> None:
    """Raises if a row that is there already is stated again with other facts."""
    if not table.facts:
        return
    said = ", ".join(f"s.{name}" for name in table.facts)
    known = ", ".join(f"t.{name}" for name in table.facts)
    differing = connection.execute(
        f"SELECT s.rowid, [{_as_text(said)}], [{_as_text(known)}]"
        f" FROM {_STAGED}.{quoting.name(table.name)} AS s"
        f" JOIN {quoting.name(table.name)} AS t ON {_same_key(table)}"
        f" WHERE ({said}) IS DISTINCT FROM ({known}) ORDER BY s.rowid LIMIT 1"
    ).fetchone()
    if differing is None:
        return
    row, *values = differing
    column, new, old = next(
        (column, new, old)
        for column, new, old in zip(table.facts, *values, strict=True)
        if new != old
    )
    raise AscensoError(
        f"{origins.place(table.name, row)}: {table.name}: {_row(connection, table, row, origins)}: "
        f"{printable(f'{column} is {new}, but an earlier season states {old}')}; "
        "a row that is stated again must say the same"
    )


def _as_text(columns: str) -> str:
    return ", ".join(f"CAST({column} AS VARCHAR)" for column in columns.split(", "))


def _state(connection: DuckDBPyConnection, table: Table, origins: Origins) -> None:
    staged = f"{_STAGED}.{quoting.name(table.name)}"
    rows = [
        row
        for (row,) in connection.execute(
            f"SELECT s.rowid FROM {staged} AS s ANTI JOIN {quoting.name(table.name)} AS t"
            f" ON {_same_key(table)} ORDER BY s.rowid"
        ).fetchall()
    ]
    _insert(connection, table, rows, origins)


def _insert(
    connection: DuckDBPyConnection, table: Table, rows: list[int], origins: Origins
) -> None:
    """Inserts staged rows, by halves where the table refuses them together.

    So the first row that is refused by itself is found; and a row may refer to another one of
    its own table that the same statement states, which DuckDB does not take at once.
    """
    columns = ", ".join(map(quoting.name, table.columns))
    try:
        connection.execute(
            f"INSERT INTO {quoting.name(table.name)} ({columns}) SELECT {columns}"
            f" FROM {_STAGED}.{quoting.name(table.name)} WHERE rowid IN (SELECT unnest($rows))"
            " ORDER BY rowid",
            {"rows": rows},
        )
    except duckdb.ConstraintException as error:
        if len(rows) == 1:
            raise _refusal(connection, table, rows[0], origins, error) from None
        half = len(rows) // 2
        _insert(connection, table, rows[:half], origins)
        _insert(connection, table, rows[half:], origins)


def _refusal(
    connection: DuckDBPyConnection, table: Table, row: int, origins: Origins, error: duckdb.Error
) -> AscensoError:
    place = f"{origins.place(table.name, row)}: {table.name}: "
    if empty := origins.if_empty(table.name, row):
        return AscensoError(place + printable(f"{origins.row(table.name, row)} {empty}"))
    return AscensoError(
        f"{place}{_row(connection, table, row, origins)}: {_expectation(table, error)}"
    )


def _row(connection: DuckDBPyConnection, table: Table, row: int, origins: Origins) -> str:
    values = connection.execute(
        f"SELECT {', '.join(map(quoting.name, table.columns))}"
        f" FROM {_STAGED}.{quoting.name(table.name)} WHERE rowid = $row",
        {"row": row},
    ).fetchone()
    assert values is not None
    shown = (f"{n} {v!s}" for n, v in zip(table.columns, values, strict=True) if v is not None)
    return printable(f"{origins.row(table.name, row) or 'row'} ({', '.join(shown)})")


def _expectation(table: Table, error: duckdb.Error) -> str:
    """What the constraint that refused a row expects, in words."""
    message = " ".join(str(error).removeprefix("Constraint Error: ").split())
    if message.startswith("NOT NULL"):
        return words.unstated(message.rpartition(".")[2])
    if message.startswith("CHECK"):
        return words.unexpected(message.partition("expression CHECK(")[2].removesuffix(")"))
    if message.startswith("Violates foreign key"):
        values = message.partition('key "')[2].partition('"')[0]
        for columns, parent in table.parents.items():
            if found := re.fullmatch(", ".join(f"{column}: (.*)" for column in columns), values):
                return words.without_parent(parent, zip(columns, found.groups(), strict=True))
        return f"what it refers to is not stated: {values}"
    values, _, constraint = message.partition('key "')[2].rpartition('" violates ')
    return words.repeated(values, is_key=not constraint.startswith("unique"))
