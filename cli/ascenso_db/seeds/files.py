"""What a statement reads of a file beside it: whole, by row, and what is wrong with a CSV."""

from __future__ import annotations

import contextlib
import csv
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection

from ascenso_db.database import memory_settings
from ascenso_db.text import quoting

_COMMENT = r"--[^\n]*|/\*.*?\*/"
_TEXT = r"'(?:[^']|'')*+'"
# What stands within one pair of parentheses, and in others within that.
_WITHIN = rf"(?:{_TEXT}|[^'()]|\((?:{_TEXT}|[^'()])*\))*"
_FILE_READ = re.compile(
    rf"\b(?P<call>read_(?P<kind>csv|json)(?:_auto)?\s*\(\s*{_TEXT}(?P<options>{_WITHIN}))\)"
    r"|\b(?P<before>(?:FROM|JOIN)\s+)(?P<named>'[^']*\.[ct]sv(?:\.gz)?')"
    rf"|{_COMMENT}|{_TEXT}|\"[^\"]*\"",
    re.IGNORECASE | re.DOTALL,
)
_MAY_READ = re.compile(r"read_(?:csv|json)|\.[ct]sv\b", re.IGNORECASE)
# How a file is read where a statement does not say so itself. DuckDB tells the type of a column
# from the first 20,480 rows and rounds a 1.5 that comes after them; and it guesses which number of
# 16/08/14 is the year. Here what is not written year, month, day stays a text.
_DAYS = {"dateformat": "'%Y-%m-%d'"}
_TYPES = {"auto_type_candidates": "['NULL', 'BOOLEAN', 'BIGINT', 'DOUBLE', 'DATE', 'VARCHAR']"}
_ROWS = {"sample_size": "-1"}
_OPTIONS = {"csv": _ROWS | _DAYS | _TYPES, "json": _ROWS | _DAYS}
# The end of a statement that gives the rows of one file in its order, but for those that a WHERE
# leaves out.
_ROW_BY_ROW = re.compile(
    rf"\bFROM\s+(?P<source>read_\w+\s*\(\s*'(?P<read>[^'*?\[]*)'(?:{_TEXT}|[^'()])*\)"
    r"|'(?P<named>[^'*?\[]*)')(?:\s+(?:AS\s+)?\w+)?(?:\s+WHERE\b.*)?[\s;]*$",
    re.IGNORECASE | re.DOTALL,
)
_REORDERING = re.compile(
    r"\b(?:DISTINCT|UNNEST|UNION|INTERSECT|EXCEPT|JOIN|ORDER|GROUP|LIMIT|OFFSET|SAMPLE)\b",
    re.IGNORECASE,
)
_FROM = re.compile(r"\bFROM\b", re.IGNORECASE)
_NAMED = re.compile(r"  file = (.+)|file \"(.+?)\"")
_NAMED_CSV = re.compile(r"'([^']*\.[ct]sv)'", re.IGNORECASE)
_LINE = re.compile(r"CSV Error on Line: (\d+)\n(?:Original Line: [^\n]*\n)?(.*)", re.DOTALL)
_VALUE = re.compile(
    r"Error when converting column \"(.*?)\"\. Could not convert string \"(.*?)\" to '(.*?)'",
    re.DOTALL,
)
_COUNTS = re.compile(r"Expected Number of Columns: (\d+) Found: (\d+)")
_UNFOUND = re.compile(r'Referenced column "[^"]*" not found in FROM clause', re.IGNORECASE)
_DELIMITER = re.compile(r"\b(?:delim|sep)\s*=\s*'(.)'", re.IGNORECASE)
_DELIMITERS = ",;\t|"
_OF_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def read_with_care(sql: str) -> str:
    """The statement so changed that no value of a CSV or JSON file is altered as it is read."""

    def careful(found: re.Match[str]) -> str:
        if found["call"]:
            return f"{found['call']}{_options(found['kind'], found['options'])})"
        if found["named"]:
            return f"{found['before']}read_csv({found['named']}{_options('csv', '')})"
        return found[0]

    return _FILE_READ.sub(careful, sql) if _MAY_READ.search(sql) else sql


def _options(kind: str, stated: str) -> str:
    """Those of the options that the stated ones leave open."""
    said = stated.lower().replace("date_format", "dateformat")
    options = {name: v for name, v in _OPTIONS[kind.lower()].items() if name not in said}
    if "timestamp" in said:
        options.pop("auto_type_candidates", None)
    if "hive_partitioning" in said and "hive_types" not in said:
        # What a path says is a text, too: DuckDB 1.5 cannot put a day of it into a column of text.
        options["hive_types_autocast"] = "false"
    return "".join(f", {name} = {value}" for name, value in options.items())


@dataclass(frozen=True)
class RowByRow:
    """A file of which a statement gives each row, in order."""

    folder: Path
    name: str
    sql: str  # that gives the rows

    def row(self, place: int) -> str:
        """How the row at a place is called; its header is not counted."""
        return f"row {place + 1} of {self.name}"

    def if_empty(self, place: int) -> str | None:
        """What to do about a row in which nothing stands; None about any other."""
        with _alone(self.folder) as connection:
            found = connection.execute(f"{self.sql} LIMIT 1 OFFSET {place}")
            column = found.description[0][0]
            (row,) = found.fetchall()
        if any(value is not None for value in row):
            return None
        column = column if column.isidentifier() else quoting.name(column)
        return f"is empty; remove it, or pass over it by WHERE {column} IS NOT NULL"


def row_by_row(folder: Path, sql: str, rows: int) -> RowByRow | None:
    """The file whose rows are in order those that a statement gives, where that is sure."""
    plain = re.sub(rf"({_TEXT})|{_COMMENT}", lambda found: found[1] or " ", sql, flags=re.DOTALL)
    bare = re.sub(_TEXT, "''", plain)
    read = _ROW_BY_ROW.search(plain)
    if read is None or _REORDERING.search(bare) or len(_FROM.findall(bare)) != 1:
        return None
    source = read_with_care(f"FROM {read['source']}")
    with _alone(folder) as connection, contextlib.suppress(duckdb.Error):
        if connection.execute(f"SELECT count(*) {source}").fetchall() == [(rows,)]:
            return RowByRow(folder, read["read"] or read["named"], source)
    return None


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[DuckDBPyConnection]:
    """A database with nothing in it, for the files of a folder."""
    with duckdb.connect(config=memory_settings()) as connection, confined(connection, folder):
        yield connection


@contextlib.contextmanager
def confined(connection: DuckDBPyConnection, folder: Path) -> Iterator[None]:
    """Shuts a connection off from all but the files of a folder, which it then works in."""
    connection.execute(f"SET allowed_directories = [{quoting.text(folder)}]")
    connection.execute("SET enable_external_access = false; SET lock_configuration = true")
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def complaint(folder: Path, sql: str, message: str) -> str | None:
    """What is wrong with a file that DuckDB cannot read, in one line; None if it is not that."""
    name = next((one or other for one, other in _NAMED.findall(message)), "")
    if "not utf-8 encoded" in message:
        return _not_utf8(name, folder / name)
    if line := _LINE.search(message):
        return f"{name}: line {line[1]}: {_reason(line[2])}"
    if "Error when sniffing file" in message:
        names = [name] if name else _NAMED_CSV.findall(sql)  # DuckDB 1.5 may not say which
        told = ((each, _uneven(folder / each, sql)) for each in names)
        name, uneven = next((pair for pair in told if pair[1]), (name or "".join(names[:1]), None))
        uneven = uneven or "no delimiter and quote fit all of its lines"
        return f"{name}: {uneven}; correct the file, or say delim, quote and columns as it has them"
    read = _NAMED_CSV.search(sql)
    if read and _UNFOUND.search(message) and (uneven := _uneven(folder / read[1], sql)):
        return f"{read[1]}: {uneven}, so that its columns cannot be told apart; correct the file"
    return None


def _reason(said: str) -> str:
    if value := _VALUE.search(said):
        return (
            f"{value[1]} is {value[2]!r}, which is no {value[3]}; correct it, or read the column "
            f"as text: types = {{{quoting.text(value[1])}: 'VARCHAR'}}"
        )
    if counts := _COUNTS.search(said):
        return f"it has {counts[2]} columns, and {counts[1]} are expected; correct the file"
    first = re.split(r"\n\s*\n|\n *Possible|\n\*", said)[0]
    return f"{' '.join(first.split())}; correct the file"


def _not_utf8(name: str, path: Path) -> str:
    line, encoding = "", "latin-1"
    with path.open("rb") as file:
        if file.peek(2).startswith(_OF_UTF_16):
            encoding = "utf-16"
        for number, text in enumerate(file, start=1):
            try:
                text.decode()
            except UnicodeDecodeError:
                line = f"line {number} "
                break
    call = f"read_csv({quoting.text(name)}, encoding = '{encoding}')"
    return f"{name}: {line}is not UTF-8; name its encoding, such as {call}"


def _uneven(path: Path, sql: str) -> str | None:
    """The first row of a CSV with more or fewer columns than its header."""
    # Whatever its encoding, each character that parts columns is a byte.
    with contextlib.suppress(OSError, csv.Error), path.open(encoding="latin-1", newline="") as file:
        header = file.readline()
        stated = _DELIMITER.search(sql)
        delimiter = stated[1] if stated else max(_DELIMITERS, key=header.count)
        columns = len(next(csv.reader([header], delimiter=delimiter), []))
        reader = csv.reader(file, delimiter=delimiter)
        line = 2
        for row in reader:
            if len(row) not in (0, columns):
                return f"line {line} has {len(row)} columns, line 1 has {columns}"
            line = reader.line_num + 2
    return None
