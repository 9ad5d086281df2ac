"""Reads what is to be changed: INSERT, UPDATE, DELETE on tables of facts and rules alone."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

import click
import duckdb
from duckdb import DuckDBPyConnection

from ascenso_db.rows import sandbox
from ascenso_db.seeds import SeedStatement, of_folder
from ascenso_db.terminal import AscensoError, one_line
from ascenso_db.text import did_you_mean, printable

DELETE = "DELETE"
_OPENING = {"INSERT": "INTO", "UPDATE": None, DELETE: "FROM"}
_TAKEN = "INSERT, UPDATE and DELETE on tables of facts and rules are taken"
_WORD = re.compile(
    r"(?:--[^\n]*|/\*.*?\*/)|(?P<word>'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\w+|\S)", re.DOTALL
)
_NO_FILES = "file system operations are disabled by configuration"
_NO_KEYS = "UNIQUE/PRIMARY KEY"


@dataclass(frozen=True)
class Change:
    """A statement that changes the rows of a table."""

    text: str  # as it was typed, with what is around it
    sql: str
    kind: str
    table: str
    seed: SeedStatement | None = None  # where it stands in a file

    @property
    def place(self) -> str:
        """File and line before a message, where it stands in a file."""
        return "" if self.seed is None else f"{self.seed.path}:{self.seed.row_line(0, -1)}: "

    def error(self, error: duckdb.Error) -> AscensoError:
        """The message for an error of DuckDB in it."""
        said = one_line(error)
        if _NO_FILES in said:
            return AscensoError(f"{self.place}a what-if reaches no file; give the rows themselves")
        if _NO_KEYS in said:
            return AscensoError(
                f"{self.place}{self.table}: ON CONFLICT and OR REPLACE are not taken; keys are "
                "looked at when all is changed: DELETE the row first, or UPDATE it"
            )
        if self.seed is not None:
            return self.seed.error(error)
        return AscensoError(sandbox.pointing(self.text, error))


def of_text(connection: DuckDBPyConnection, text: str, tables: Collection[str]) -> list[Change]:
    """The changes in a text of one or more statements; a usage error where it is anything else."""
    try:
        parsed = connection.extract_statements(text)
    except duckdb.Error as error:
        raise AscensoError(sandbox.pointing(text, error)) from None
    except IndexError:  # DuckDB 1.5 cannot tell a PIVOT from the statements around it
        raise click.UsageError(f"{_TAKEN}, no PIVOT") from None
    if not parsed:
        raise click.UsageError(f"{_TAKEN}; there is none")
    try:
        return [_change(text, each.query, _kind(each), tables) for each in parsed]
    except ValueError as error:
        raise click.UsageError(str(error)) from None


def of_files(connection: DuckDBPyConnection, folder: Path, tables: Collection[str]) -> list[Change]:
    """The changes in the .sql files of a folder, in order."""
    return list(_of_files(connection, folder, tables))


def _of_files(
    connection: DuckDBPyConnection, folder: Path, tables: Collection[str]
) -> Iterator[Change]:
    for seed, kind in of_folder(connection, folder):
        try:
            yield _change(seed.sql, seed.sql, kind, tables, seed)
        except ValueError as error:
            raise AscensoError(f"{seed.path}:{seed.row_line(0, -1)}: {error}") from None


def _kind(statement: duckdb.Statement) -> str:
    try:
        return statement.type.name
    except ValueError:  # DuckDB has kinds of statement that its Python library has no name for
        return "a statement of another kind"


def _change(
    text: str, sql: str, kind: str, tables: Collection[str], seed: SeedStatement | None = None
) -> Change:
    """The change that a statement makes; ValueError says why it is none."""
    table = _target(sql, kind)
    if table == "":
        raise ValueError("name the table that is changed alone, without the schema before it")
    if table is None:
        raise ValueError(f"{_TAKEN}, not {kind}: {printable(one_line(sql.strip()))[:60]}")
    if table not in tables:
        raise ValueError(f"{_TAKEN}; {table} is none{did_you_mean(table, tables)}")
    return Change(text, sql, kind, table, seed)


def _target(sql: str, kind: str) -> str | None:
    """The table that it changes; empty where it is named with a schema or database before it."""
    opening = _OPENING.get(kind, kind)
    words = [found["word"] for found in _WORD.finditer(sql) if found["word"]]
    depth = 0
    for place, word in enumerate(words):
        depth += (word == "(") - (word == ")")
        if depth == 0 and word.upper() == kind:  # after a WITH, if there is one
            after = words[place + 1 :]
            break
    else:
        return None
    if opening is not None:
        while after and after[0].upper() != opening:
            if after[0].upper() not in {"OR", "REPLACE", "IGNORE"}:
                return None
            after = after[1:]
        after = after[1:]
    if not after:
        return None
    return "" if after[1:2] == ["."] else after[0].strip('"').lower()
