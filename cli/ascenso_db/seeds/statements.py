"""Reads the SQL files of a folder and admits only statements that state facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection

from ascenso_db import sqlfiles
from ascenso_db.seeds import files
from ascenso_db.terminal import AscensoError, one_line
from ascenso_db.text import printable, quoting

_LARGEST = 50 * 10**6  # bytes; DuckDB reads a CSV of any size, but parses SQL as a whole
_BLANK = r"(?:\s|--[^\n]*+|/\*.*?\*/)*+"
_TEMPORARY = re.compile(
    rf"{_BLANK}CREATE\b{_BLANK}(?:OR\b{_BLANK}REPLACE\b{_BLANK})?TEMP(?:ORARY)?\b{_BLANK}TABLE\b",
    re.IGNORECASE | re.DOTALL,
)
_DROP_TABLE = re.compile(rf"{_BLANK}DROP\b{_BLANK}TABLE\b", re.IGNORECASE | re.DOTALL)
# What DuckDB says of a file outside the folder, and what is meant by it.
_CONFINED = (
    " - file system operations are disabled by configuration",
    "; seeds reach the files of their own folder, and nothing outside it",
)
_ERROR_LINE = re.compile(r"\n+LINE (\d+):.*", re.DOTALL)
_NO_SQL = r"'(?:[^']|'')*'|--[^\n]*|/\*.*?\*/"
_TARGET = re.compile(
    rf"{_NO_SQL}|\bINSERT\b{_BLANK}(?:OR\b{_BLANK}\w+\b{_BLANK})?INTO\b{_BLANK}"
    r"(?P<table>\w+|\"[^\"]+\")(?P<qualified>\s*\.)?",
    re.IGNORECASE | re.DOTALL,
)
_WITH = re.compile(rf"{_BLANK}WITH\b{_BLANK}(?:RECURSIVE\b)?", re.IGNORECASE | re.DOTALL)
_MARK = re.compile(
    r"'(?:[^']|'')*'|\"[^\"]*\"|--[^\n]*|/\*.*?\*/|[()]|\bVALUES\b", re.I | re.DOTALL
)


@dataclass(frozen=True)
class SeedStatement:
    """A statement of a seed file, and the line on which its text begins."""

    path: Path
    line: int
    sql: str
    is_insert: bool

    def error(self, error: duckdb.Error) -> AscensoError:
        """The message for an error of DuckDB in this statement, with the line it points at."""
        message = str(error).replace(*_CONFINED)
        pointed = _ERROR_LINE.search(message)
        line = self.line + (int(pointed[1]) - 1 if pointed else self._offset_of_text())
        said = files.complaint(self.path.parent, self.sql, message)
        said = printable(said or one_line(_ERROR_LINE.sub("", message)))
        return AscensoError(f"{self.path}:{line}: {said}")

    @cached_property
    def target(self) -> str | None:
        """The table that it adds rows to."""
        found = self._target
        return None if found is None else found["table"].strip('"').lower()

    @property
    def is_qualified(self) -> bool:
        """Whether the name of that table has another before it, of a schema or a database."""
        return self._target is not None and self._target["qualified"] is not None

    @property
    def with_rows_of_target(self) -> str:
        """The statement, which finds the rows that its table has so far if it reads them.

        The table that it adds rows to is empty, and of text.
        """
        target = self.target
        if target is None or self.sql.lower().count(target) < 2:
            return self.sql
        code = re.sub(_NO_SQL, "", self.sql, flags=re.DOTALL)
        if len(re.findall(rf"\b{re.escape(target)}\b", code, re.IGNORECASE)) < 2:
            return self.sql
        so_far = f"{quoting.name(target)} AS (FROM main.{quoting.name(target)})"
        if begun := _WITH.match(self.sql):
            return f"{begun[0]} {so_far}, {self.sql[begun.end() :]}"
        blank = self._blank()
        return f"{blank}WITH {so_far} {self.sql[len(blank) :]}"

    @cached_property
    def _target(self) -> re.Match[str] | None:
        if not self.is_insert:
            return None
        return next((found for found in _TARGET.finditer(self.sql) if found["table"]), None)

    def row_line(self, place: int, rows: int) -> int:
        """The line of the row at `place` of the `rows` that the statement states.

        It is that of the tuple where the statement lists as many, else that of the statement.
        """
        tuples = list(self._tuples())
        offset = tuples[place] if len(tuples) == rows else len(self._blank())
        return self.line + self.sql.count("\n", 0, offset)

    def _offset_of_text(self) -> int:
        return self._blank().count("\n")

    def _blank(self) -> str:
        """What stands before its text."""
        blank = re.match(_BLANK, self.sql, re.DOTALL)
        return blank[0] if blank else ""

    def _tuples(self) -> Iterator[int]:
        """Where each tuple of a VALUES list begins."""
        depth = 0
        list_depth: int | None = None
        for mark in _MARK.finditer(self.sql):
            if mark[0].upper() == "VALUES":
                list_depth = depth
            elif mark[0] == "(":
                if depth == list_depth:
                    yield mark.start()
                depth += 1
            elif mark[0] == ")":
                depth -= 1
                if list_depth is not None and depth < list_depth:
                    list_depth = None


def read_folder(connection: DuckDBPyConnection, folder: Path) -> list[SeedStatement]:
    """Every statement of the folder's .sql files, in order; refused before any is run."""
    statements = []
    for statement, kind in of_folder(connection, folder):
        _require_admitted(statement, kind)
        statements.append(statement)
    return statements


def of_folder(connection: DuckDBPyConnection, folder: Path) -> Iterator[tuple[SeedStatement, str]]:
    """Every statement of the folder's .sql files, in order, with its kind, such as INSERT."""
    if not folder.is_dir():
        raise AscensoError(f"{folder}: not a folder of seeds")
    try:
        paths = sorted(path for path in folder.iterdir() if path.match("*.sql"))
    except OSError as error:
        raise AscensoError(f"{folder}: {error.strerror}") from None
    if not paths:
        raise AscensoError(f"{folder}: no .sql file; `ascenso-db init` writes an example")
    for path in paths:
        yield from _of_file(connection, path)


def _of_file(connection: DuckDBPyConnection, path: Path) -> Iterator[tuple[SeedStatement, str]]:
    if not path.is_file():  # to read a pipe could take for ever
        raise AscensoError(f"{path}: not a file")
    if path.stat().st_size > _LARGEST:
        raise AscensoError(
            f"{path}: larger than {_LARGEST // 10**6} MB; keep the rows in a CSV or Parquet file "
            "beside it and INSERT ... SELECT from that"
        )
    text = sqlfiles.read(path)
    try:
        parsed = connection.extract_statements(text)
    except duckdb.Error as error:
        raise SeedStatement(path, 1, "", is_insert=False).error(error) from None
    except IndexError:  # DuckDB 1.5 cannot tell a PIVOT from the statements around it
        raise AscensoError(f"{path}: PIVOT is not taken in seeds") from None
    offset = 0
    for statement in parsed:
        offset = text.index(statement.query, offset)
        line = 1 + text.count("\n", 0, offset)
        kind = statement.type.name
        yield SeedStatement(path, line, statement.query, is_insert=kind == "INSERT"), kind
        offset += len(statement.query)


def _require_admitted(statement: SeedStatement, kind: str) -> None:
    admitted = kind in ("INSERT", "SELECT") or (
        {"CREATE": _TEMPORARY, "DROP": _DROP_TABLE}.get(kind, re.compile(r"(?!)")).match(
            statement.sql
        )
        is not None
    )
    if not admitted:
        line = statement.row_line(0, -1)
        first = one_line(ValueError(statement.sql.strip()))[:60]
        raise AscensoError(
            f"{statement.path}:{line}: seeds may INSERT, SELECT and make temporary tables, "
            f"not {kind}: {first}"
        )
    if statement.is_qualified:
        raise AscensoError(
            f"{statement.path}:{statement.row_line(0, -1)}: name the table that rows are added to "
            "alone, without the schema before it"
        )
