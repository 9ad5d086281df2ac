"""Runs the statements of a folder apart from the database, in tables without constraints.

There the folder can reach its own files and nothing else, and each row keeps its origin.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection

from ascenso_db.database import holding, memory_settings
from ascenso_db.seeds import files, values
from ascenso_db.seeds.files import RowByRow
from ascenso_db.seeds.statements import SeedStatement, read_folder
from ascenso_db.seeds.values import Altered, Column
from ascenso_db.terminal import AscensoError
from ascenso_db.text import printable, quoting

# Where a statement finds, before those of the facts, the table that it adds rows to: one of text,
# in which every value stands as it was given.
_GIVEN = "given"


@dataclass(frozen=True)
class Origin:
    """The statement that stated the rows of a table from `first` to before `end`."""

    statement: SeedStatement
    first: int
    end: int


@dataclass(frozen=True)
class Origins:
    """Where each staged row was stated."""

    _folder: Path
    _of_table: dict[str, list[Origin]] = field(default_factory=dict)
    _files: dict[Origin, RowByRow | None] = field(default_factory=dict)

    def add(self, table: str, statement: SeedStatement, rows: int) -> None:
        """Notes the rows of a statement."""
        known = self._of_table.setdefault(table, [])
        first = known[-1].end if known else 0
        known.append(Origin(statement, first, first + rows))

    def __contains__(self, table: str) -> bool:
        """Whether any row of the table was stated."""
        return table in self._of_table

    def place(self, table: str, row: int) -> str:
        """File and line of the row with this number."""
        origin = self._origin(table, row)
        line = origin.statement.row_line(row - origin.first, origin.end - origin.first)
        return f"{origin.statement.path}:{line}"

    def row(self, table: str, row: int) -> str | None:
        """The row of a file that the row with this number was read from, where that is sure."""
        read, place = self._read(table, row)
        return None if read is None else read.row(place)

    def if_empty(self, table: str, row: int) -> str | None:
        """What to do about the row of a file that it was read from, if that is empty."""
        read, place = self._read(table, row)
        return None if read is None else read.if_empty(place)

    def _origin(self, table: str, row: int) -> Origin:
        return next(o for o in self._of_table[table] if o.first <= row < o.end)

    def _read(self, table: str, row: int) -> tuple[RowByRow | None, int]:
        origin = self._origin(table, row)
        if origin not in self._files:
            self._files[origin] = files.row_by_row(
                self._folder, origin.statement.sql, origin.end - origin.first
            )
        return self._files[origin], row - origin.first


def stage(schema: DuckDBPyConnection, folder: Path, file: Path) -> Origins:
    """Runs the folder's statements in a new database file with the tables of `schema`."""
    folder = folder.resolve()
    origins = Origins(folder)
    config = {"python_enable_replacements": False} | memory_settings()
    with duckdb.connect(file, config=config) as staging, holding(staging):
        tables = _columns(schema)
        staging.execute(f"BEGIN; CREATE SCHEMA {_GIVEN}")
        for table, columns in tables.items():
            _create(staging, quoting.name(table), [c.definition(c.type) for c in columns])
        staging.execute(f"COMMIT; SET search_path = '{_GIVEN},main'")
        statements = read_folder(staging, folder)
        with files.confined(staging, folder):
            staging.execute("BEGIN")
            for statement in statements:
                _run(staging, statement, tables, origins)
            staging.execute("COMMIT")
    return origins


def _run(
    staging: DuckDBPyConnection,
    statement: SeedStatement,
    tables: dict[str, list[Column]],
    origins: Origins,
) -> None:
    target = statement.target
    columns = tables.get(target or "")
    given = f"{_GIVEN}.{quoting.name(target or '')}"
    if columns is not None:
        _create(staging, given, [c.definition("VARCHAR") for c in columns])
    try:
        staging.execute(files.read_with_care(statement.with_rows_of_target))
    except duckdb.OutOfMemoryException:
        raise  # a limit
    except duckdb.Error as error:
        raise statement.error(error) from None
    if target is None or columns is None:
        return
    altered = values.first_altered(staging, given, columns)
    if altered is not None:
        ((rows,),) = staging.execute(f"SELECT count(*) FROM {given}").fetchall()
        raise _unfit(statement, target, altered, rows)
    rows = values.take(staging, given, f"main.{quoting.name(target)}", columns)
    if rows:
        origins.add(target, statement, rows)
    staging.execute(f"DROP TABLE {given}")


def _create(staging: DuckDBPyConnection, table: str, definitions: list[str]) -> None:
    staging.execute(f"CREATE TABLE {table} ({', '.join(definitions)})")


def _unfit(statement: SeedStatement, table: str, altered: Altered, rows: int) -> AscensoError:
    read = files.row_by_row(statement.path.parent, statement.sql, rows)
    row = read.row(altered.row) if read else f"row {altered.row + 1} of {rows}"
    return AscensoError(
        f"{statement.path}:{statement.row_line(altered.row, rows)}: {table}: "
        f"{printable(row)}: {altered.column.name} is {altered.value!r}, "
        f"expected {altered.column.expected}"
    )


def _columns(schema: DuckDBPyConnection) -> dict[str, list[Column]]:
    """The columns of each table of the current database."""
    tables: dict[str, list[Column]] = {}
    for table, *column in schema.execute(
        "SELECT table_name, column_name, data_type, column_default FROM duckdb_columns()"
        " WHERE NOT internal AND database_name = current_database() AND table_name IN"
        " (SELECT table_name FROM duckdb_tables() WHERE NOT internal)"
        " ORDER BY table_name, column_index"
    ).fetchall():
        tables.setdefault(table, []).append(Column(*column))
    return tables
