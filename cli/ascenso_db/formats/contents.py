"""Looks into a file of data: of which kind it is, and which columns or keys it has."""

from __future__ import annotations

import csv
import gzip
import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from ascenso_db.terminal import AscensoError, one_line
from ascenso_db.text import quoting

_TABLES = {".csv", ".tsv"}
_WORKBOOKS = {".xlsx", ".xls", ".xlsm", ".ods", ".numbers"}
_DELIMITERS = ",;\t|"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
SUFFIXES = frozenset(_TABLES | _WORKBOOKS | {".txt", ".json", ".parquet"})


@dataclass(frozen=True)
class Contents:
    """What a file has in it.

    `columns` are those of a table; `keys` those of a JSON object; `text` is what lines are looked
    for in. `reading` is the SQL that reads files like it, with their names in place of `{}`.
    """

    reading: str
    columns: tuple[str, ...] = ()
    keys: frozenset[str] = frozenset()
    text: str = ""
    is_text: bool = True  # whether all of its columns are read as text


def suffix(path: Path) -> str:
    """What the name says of the kind, whether the file is compressed or not."""
    return Path(path.stem if path.suffix.lower() == ".gz" else path.name).suffix.lower()


def look(path: Path) -> Contents:
    """Says what is in a file.

    Raises:
        AscensoError: if it is of no kind that can be read, or broken.
    """
    kind = suffix(path)
    if kind in _WORKBOOKS:
        raise AscensoError(f"{path}: a workbook; save its sheet as CSV and give that")
    if kind not in SUFFIXES:
        raise AscensoError(f"{path}: of an unknown kind; give CSV, JSON, Parquet or Football.TXT")
    if kind == ".parquet":
        return _of_parquet(path)
    text, encoding = _decoded(path)
    if not text.strip():
        raise AscensoError(f"{path}: nothing is in it")
    if kind == ".json":
        return _of_json(path, text)
    return _of_table(text, encoding) if kind in _TABLES else _of_lines(text, encoding)


def _decoded(path: Path) -> tuple[str, str]:
    """The text of a file, and by which encoding."""
    try:
        content = path.read_bytes()
        if path.suffix.lower() == ".gz":
            content = gzip.decompress(content)
    except (OSError, EOFError, zlib.error) as error:
        raise AscensoError(f"{path}: {getattr(error, 'strerror', None) or error}") from None
    if content.startswith(_UTF_16):
        return content.decode("utf-16", errors="replace"), "utf-16"
    try:
        return content.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        return content.decode("latin-1"), "latin-1"


def _of_table(text: str, encoding: str) -> Contents:
    header = next(line for line in text.splitlines() if line.strip())
    delimiter = max(_DELIMITERS, key=header.count)
    columns = tuple(next(csv.reader([header], delimiter=delimiter)))
    # A row may have fewer fields than the header, or more; what has no name is passed over.
    return Contents(
        f"read_csv({{}}, header = TRUE, delim = {quoting.text(delimiter)}, quote = '\"',"
        f" all_varchar = TRUE, null_padding = TRUE, union_by_name = TRUE, sample_size = -1,"
        f" parallel = FALSE, encoding = '{encoding}', nullstr = ['', 'NA', 'not applicable'],"
        " filename = TRUE)",
        columns,
    )


def _of_lines(text: str, encoding: str) -> Contents:
    return Contents(
        "read_csv({}, header = FALSE, auto_detect = FALSE, delim = '\x01', quote = '', escape = '',"
        " null_padding = TRUE, columns = {{line: 'VARCHAR'}}, parallel = FALSE,"
        f" encoding = '{encoding}', filename = TRUE)",
        text=text,
    )


def _of_json(path: Path, text: str) -> Contents:
    try:
        found = json.loads(text)
    except json.JSONDecodeError as error:
        raise AscensoError(f"{path}: line {error.lineno}: no JSON: {error.msg}") from None
    if isinstance(found, dict):
        return Contents("{}", keys=frozenset(found))
    columns = tuple(_names(found))
    types = ", ".join(f"{quoting.name(name)}: 'VARCHAR'" for name in columns)
    return Contents(f"read_json({{}}, columns = {{{{{types}}}}}, filename = TRUE)", columns)


def _names(found: Any) -> Iterable[str]:
    """The keys of a list of objects, in order."""
    rows = [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []
    return dict.fromkeys(name for row in rows for name in row)


def _of_parquet(path: Path) -> Contents:
    try:
        with duckdb.connect() as connection:
            described = connection.read_parquet(str(path)).columns
    except duckdb.Error as error:
        raise AscensoError(f"{path}: {one_line(error)}") from None
    return Contents(
        "read_parquet({}, union_by_name = TRUE, filename = TRUE)", tuple(described), is_text=False
    )
