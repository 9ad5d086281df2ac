"""Runs the statements of a folder apart from the database, in tables without constraints.

There the folder can reach its own files and nothing else, and each row keeps its origin.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection

from ascenso_db.database import holding, memory_settings
from ascenso_db.seeds.statements import SeedStatement, read_folder
from ascenso_db.terminal import AscensoError
from ascenso_db.text import quoting


@dataclass(frozen=True)
class Origin:
    """The statement that stated the rows of a table from `first` to before `end`."""

    statement: SeedStatement
    first: int
    end: int


@dataclass(frozen=True)
class Origins:
    """Where each staged row was stated."""

    _of_table: dict[str, list[Origin]] = field(default_factory=dict)

    def add(self, table: str, origin: Origin) -> None:
        """Notes the rows of a statement."""
        self._of_table.setdefault(table, []).append(origin)

    def __contains__(self, table: str) -> bool:
        """Whether any row of the table was stated."""
        return table in self._of_table

    def place(self, table: str, row: int) -> str:
        """File and line of the row with this number."""
        origin = next(o for o in self._of_table[table] if o.first <= row < o.end)
        line = origin.statement.row_line(row - origin.first, origin.end - origin.first)
        return f"{origin.statement.path}:{line}"


def stage(schema: DuckDBPyConnection, folder: Path, file: Path) -> Origins:
    """Runs the folder's statements in a new database file with the tables of `schema`."""
    origins = Origins()
    folder = folder.resolve()
    config = {"python_enable_replacements": False} | memory_settings()
    with duckdb.connect(file, config=config) as staging, holding(staging):
        for definition in _definitions(schema):
            staging.execute(definition)
        statements = read_folder(staging, folder)
        staging.execute(f"SET allowed_directories = [{quoting.text(folder)}]")
        staging.execute("SET enable_external_access = false; SET lock_configuration = true")
        sizes = _sizes(staging)
        with _working_in(folder):
            for statement in statements:
                try:
                    staging.execute(statement.sql)
                except duckdb.ConversionException as error:
                    raise _unconvertible(staging, statement) or statement.error(error) from None
                except duckdb.OutOfMemoryException:
                    raise  # a limit
                except duckdb.Error as error:
                    raise statement.error(error) from None
                if statement.is_insert:
                    before, sizes = sizes, _sizes(staging)
                    for table, size in sizes.items():
                        if size > before[table]:
                            origins.add(table, Origin(statement, before[table], size))
    return origins


def _definitions(schema: DuckDBPyConnection) -> list[str]:
    """The tables with their columns, types and defaults, and no constraint."""
    rows = schema.execute(
        "SELECT table_name, column_name, data_type, column_default FROM duckdb_columns()"
        " WHERE NOT internal AND database_name = current_database() AND table_name IN"
        " (SELECT table_name FROM duckdb_tables() WHERE NOT internal)"
        " ORDER BY table_name, column_index"
    ).fetchall()
    columns: dict[str, list[str]] = {}
    for table, column, type_, default in rows:
        clause = "" if default is None else f" DEFAULT {default}"
        columns.setdefault(table, []).append(f"{quoting.name(column)} {type_}{clause}")
    return [
        f"CREATE TABLE {quoting.name(table)} ({', '.join(clauses)})"
        for table, clauses in columns.items()
    ]


def _unconvertible(staging: DuckDBPyConnection, statement: SeedStatement) -> AscensoError | None:
    """The message for the first value that is not of the type of its column.

    DuckDB does not say which row it is; so the statement is run once more on tables of text.
    None where the value is not one that the statement states.
    """
    tables = _columns(staging)
    for table, columns in tables.items():
        text = ", ".join(f"{quoting.name(name)} VARCHAR" for name, _ in columns)
        staging.execute(f"CREATE OR REPLACE TABLE {quoting.name(table)} ({text})")
    try:
        staging.execute(statement.sql)
    except duckdb.Error:
        return None
    for table, columns in tables.items():
        for name, type_ in columns:
            column = quoting.name(name)
            wrong = staging.execute(
                f"SELECT rowid, {column}, count(*) OVER () FROM {quoting.name(table)}"
                f" QUALIFY {column} IS NOT NULL AND TRY_CAST({column} AS {type_}) IS NULL"
                " ORDER BY rowid LIMIT 1"
            ).fetchone()
            if wrong is not None:
                row, value, rows = wrong
                return AscensoError(
                    f"{statement.path}:{statement.row_line(row, rows)}: {table}: row {row + 1} of "
                    f"{rows}: {name} is {value!r}, expected a value of type {type_.lower()}"
                )
    return None


def _columns(staging: DuckDBPyConnection) -> dict[str, list[tuple[str, str]]]:
    """Name and type of each column of each table."""
    columns: dict[str, list[tuple[str, str]]] = {}
    for table, name, type_ in staging.execute(
        "SELECT table_name, column_name, data_type FROM duckdb_columns()"
        " WHERE NOT internal AND database_name = current_database() ORDER BY column_index"
    ).fetchall():
        columns.setdefault(table, []).append((name, type_))
    return columns


def _sizes(staging: DuckDBPyConnection) -> dict[str, int]:
    return dict(
        staging.execute(
            "SELECT table_name, estimated_size FROM duckdb_tables()"
            " WHERE NOT internal AND NOT temporary"
        ).fetchall()
    )


@contextlib.contextmanager
def _working_in(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
