"""Writes results, and is the only one that writes standard output."""

from __future__ import annotations

import contextlib
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TextIO

import click

from ascenso_db.disk import atomic, marks, scratch
from ascenso_db.terminal import AscensoError, DatabaseError, OutputError, writing
from ascenso_db.text import printable

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation

    from ascenso_db.rows.result import Result

FORMATS = ("table", "record", "csv", "tsv", "json", "jsonl", "markdown", "parquet")
_FITTING = "fitting"  # a table if the terminal is wide enough for it, else records
_SUFFIXES = {
    ".txt": "table",
    ".csv": "csv",
    ".tsv": "tsv",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".md": "markdown",
    ".parquet": "parquet",
}


@dataclass(frozen=True)
class Output:
    """Where rows go, and in which format; a file of None is standard output."""

    format: str
    file: Path | None = None

    @classmethod
    def choose(
        cls, format_: str | None, file: Path | None, also: Mapping[str, str] = MappingProxyType({})
    ) -> Output:
        """The output that the options ask for; a file's suffix can stand for its format.

        `also` are formats of the command's own, by their suffixes.
        """
        if file == Path("-"):
            file = None
        if format_ is None and file is not None:
            suffixes = _SUFFIXES | also
            format_ = suffixes.get(file.suffix.lower())
            if format_ is None:
                known = ", ".join(suffixes)
                raise click.UsageError(f"{file}: no format has this suffix ({known}); give -f")
        if format_ == "parquet" and file is None and _stdout().isatty():
            raise click.UsageError("Parquet is not for a terminal: give -o FILE or a pipe")
        if format_ is None:
            format_ = _FITTING if _stdout().isatty() else "table"
        return cls(format_, file)

    @property
    def is_for_reading(self) -> bool:
        """Whether a person reads it as it comes, so that words between the rows are welcome."""
        return self.format in ("table", _FITTING) and self.file is None

    @contextlib.contextmanager
    def workspace(self) -> Iterator[Path | None]:
        """The folder that a connection has to be able to write to, if this format needs one."""
        if self.format != "parquet":
            yield None
            return
        with scratch.folder() as folder:
            yield folder

    def write(self, relation: DuckDBPyRelation, workspace: Path | None = None) -> None:
        """Writes the rows of a relation."""
        if workspace is None:
            from ascenso_db.rows import result

            self.write_result(result.read(relation, nested_as_json=self._is_json))
            return
        from ascenso_db.rows import parquet

        with writing(self.file or workspace):
            parquet.write(relation, workspace / "rows.parquet")
        with (workspace / "rows.parquet").open("rb") as source, _stream(self.file) as stream:
            shutil.copyfileobj(source, stream.buffer)

    def write_select(
        self,
        connection: DuckDBPyConnection,
        select: str,
        types: Iterable[tuple[str, str]],
        workspace: Path | None,
        parameters: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Writes the rows of a SELECT whose columns and types are known, as they come."""
        if workspace is not None:
            self.write(connection.sql(select, params=dict(parameters) or None), workspace)
            return
        from ascenso_db.rows import result

        self.write_result(
            result.read_select(connection, select, types, parameters, nested_as_json=self._is_json)
        )

    def write_result(self, result: Result) -> None:
        """Writes rows that are text already."""
        from ascenso_db.rows import formats

        with _stream(self.file) as stream:
            formats.write(result, self.format, stream)

    @property
    def _is_json(self) -> bool:
        return self.format in ("json", "jsonl")


def write_script(statements: Iterable[str], file: Path | None) -> None:
    """Writes a script for an engine, as it stands; a terminal is spared control characters."""
    with _stream(None if file == Path("-") else file) as stream:
        for statement in statements:
            text = printable(statement, keep="\n") if stream.isatty() else statement
            stream.write(f"{text}\n")


def write_page(text: str, file: Path | None) -> None:
    """Writes a page or a picture, whose text holds no control characters."""
    with _stream(None if file == Path("-") else file) as stream:
        stream.write(text)


def write_text(text: str) -> None:
    """Writes lines that belong to what was asked for."""
    _stdout().write(printable(text, keep="\n") + "\n")


@contextlib.contextmanager
def _stream(file: Path | None) -> Iterator[TextIO]:
    if file is None:
        stream = _stdout()
        yield stream
        stream.flush()  # before what is said of the rows
    elif file.is_dir():
        raise OutputError(f"{file}: is a folder; name a file in it")
    elif file.exists() and not file.is_file():
        with _text_file(file) as stream:  # a device or a pipe cannot be replaced
            yield stream
    else:
        _require_no_database(file)
        with atomic.replaced_file(file) as temporary, _text_file(temporary) as stream:
            yield stream


def _require_no_database(file: Path) -> None:
    """Raises for a DuckDB database, which is taken for the target only by mistake."""
    try:
        is_database = file.exists() and marks.is_duckdb(file)
    except PermissionError:
        raise DatabaseError(f"{file}: may not be read; name another file to write to") from None
    if is_database:
        raise DatabaseError(f"{file}: is a DuckDB database; name another file to write to")


def _text_file(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8", newline="\n")


def _stdout() -> TextIO:
    if sys.stdout is None:
        raise AscensoError("standard output is closed")
    # The same bytes everywhere, whatever the locale and the system.
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    return sys.stdout
