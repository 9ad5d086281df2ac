"""Finds every value in the SQL of the seeds, and says which column it fills."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""
    (?P<skip>\s+|--[^\n]*)
    |(?P<text>'(?:[^']|'')*')
    |(?P<word>[A-Za-z_]\w*)
    |(?P<number>\d+)
    |(?P<mark>.)
    """,
    re.VERBOSE,
)
_DATE = re.compile(r"'(\d{4})-(\d\d)-(\d\d)'")
_TARGET = re.compile(r"(?:INSERT INTO|CREATE TEMPORARY TABLE) (\w+)")
_COLUMNS_BEFORE = re.compile(r"INSERT INTO (\w+) \(([^)]*)\)\s*$")
_COLUMNS_AFTER = re.compile(r"^\s*\) AS (\w+) \(([^)]*)\)", re.MULTILINE)


@dataclass(frozen=True)
class Value:
    """A value of a seed file: where it stands, and which column of which rows it fills."""

    sql: str
    start: int
    end: int
    relation: str
    column: str

    @property
    def text(self) -> str:
        """The value as it stands in the file."""
        return self.sql[self.start : self.end]

    def replaced(self, new: str) -> str:
        """The file with another value in the place of this one."""
        return self.sql[: self.start] + new + self.sql[self.end :]

    def one_greater(self) -> str:
        """The file with this number, and nothing else, one greater."""
        return self.replaced(f"{int(self.text) + 1:0{len(self.text)}}")


def numbers(sql: str) -> Iterator[Value]:
    """Every number of a seed file; a date is three."""
    for value in values(sql):
        if value.text.isdigit():
            yield value
        elif date := _DATE.fullmatch(value.text):
            for group, part in enumerate(("year", "month", "day"), start=1):
                start, end = (value.start + place for place in date.span(group))
                yield Value(sql, start, end, value.relation, f"{value.column} {part}")


def values(sql: str) -> Iterator[Value]:
    """Every number and every text of a seed file."""
    start = 0
    for end in [match.end() for match in re.finditer(r";$", sql, re.MULTILINE)]:
        yield from _of_statement(sql, start, end)
        start = end


def _of_statement(sql: str, start: int, end: int) -> Iterator[Value]:
    target = _TARGET.search(sql, start, end)
    relation = target[1] if target else "?"
    columns: list[str] = []  # of the VALUES that the position is in
    depth = place = 0
    for token in _TOKEN.finditer(sql, start, end):
        if token["word"] == "VALUES":
            relation, columns = _columns(sql, start, token.start(), end)
            depth = place = 0
        elif token["mark"] == "(":
            depth, place = depth + 1, 0
        elif token["mark"] == ")":
            depth -= 1
            if depth < 0:  # the VALUES are over
                columns = []
        elif token["mark"] == "," and depth == 1:
            place += 1
        elif token["number"] or token["text"]:
            column = columns[place] if columns and depth == 1 else "in a query"
            yield Value(sql, token.start(), token.end(), relation, column)


def _columns(sql: str, start: int, values: int, end: int) -> tuple[str, list[str]]:
    """The name and columns of the rows after VALUES, which stand before it or after the rows."""
    named = _COLUMNS_BEFORE.search(sql, start, values) or _COLUMNS_AFTER.search(sql, values, end)
    if named is None:
        raise ValueError(f"VALUES without names of columns: {sql[values - 80 : values]}")
    return named[1], [column.strip() for column in named[2].split(",")]
