"""A plain database without keys, changed by plain SQL, and its views set side by side in Python."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection
from tests.sql.files import CHECKS, SCHEMA, SEEDS, STEPS, VIEWS, object_name, text

Row = tuple[str | None, ...]
Change = tuple[str | None, ...]  # the key, then change, column_name, before and after

KEYED = [path for path in VIEWS if "\n-- Key: " in text(path)]
_REFERENCE = re.compile(r" REFERENCES \w+ \(\w+\)")


def built() -> DuckDBPyConnection:
    """The packaged season in a database in memory, by its files and no line of the package."""
    connection = duckdb.connect()
    for path in SCHEMA:
        connection.execute(_REFERENCE.sub("", text(path)))
    for path in SEEDS + STEPS + VIEWS:
        connection.execute(text(path))
    return connection


def key(path: Path) -> list[str]:
    """The columns that a row of a view is known by."""
    (line,) = re.findall(r"^-- Key: (.+)$", text(path), re.MULTILINE)
    return line.split(", ")


def views(connection: DuckDBPyConnection) -> dict[str, tuple[list[str], list[Row]]]:
    """Columns and rows of each view, as text."""
    found = {}
    for path in KEYED:
        name = object_name(path)
        columns = [column[0] for column in connection.execute(f"FROM {name} LIMIT 0").description]
        texts = ", ".join(f'CAST("{column}" AS VARCHAR)' for column in columns)
        found[name] = (columns, connection.execute(f"SELECT {texts} FROM {name}").fetchall())
    return found


def findings(connection: DuckDBPyConnection) -> set[str]:
    """What the checks find, each in the sentence in which it is told."""
    return {
        f"would be found by the check {object_name(path)}: {subject}: "
        f"expected {expected}, found {found}"
        for path in CHECKS
        for _, _, subject, expected, found in connection.execute(text(path)).fetchall()
    }


def changed(connection: DuckDBPyConnection, sql: str) -> tuple[dict, set[str]]:
    """The views and the findings after some SQL, which is undone again."""
    connection.execute("BEGIN")
    connection.execute(sql)
    for path in STEPS:
        connection.execute(text(path))
    found = views(connection), findings(connection)
    connection.execute("ROLLBACK")
    return found


def differences(
    path: Path, before: Iterable[Row], after: Iterable[Row], columns: list[str]
) -> list:
    """What differs between two lists of rows: the rows of a key are paired in their order."""
    places = [columns.index(name) for name in key(path)]
    sides = [_by_key(one, other, places) for one, other in ((before, after), (after, before))]
    found = []
    for known in sorted(sides[0].keys() | sides[1].keys(), key=repr):
        old, new = (side.get(known, []) for side in sides)
        rest = [place for place in range(len(columns)) if place not in places]
        for one, other in zip(old, new, strict=False):
            found += [
                (*known, "changed", columns[place], one[place], other[place])
                for place in rest
                if one[place] != other[place]
            ]
        common = min(len(old), len(new))
        found += [(*known, "gone", None, _text(row, rest, columns), None) for row in old[common:]]
        found += [(*known, "come", None, None, _text(row, rest, columns)) for row in new[common:]]
    return found


def _by_key(rows: Iterable[Row], others: Iterable[Row], places: list[int]) -> dict[Row, list[Row]]:
    """The rows that the others do not have, by their key; of several alike the first are taken."""
    more, found = Counter(rows) - Counter(others), {}
    for row in rows:
        if more[row] > 0:
            more[row] -= 1
            found.setdefault(tuple(row[place] for place in places), []).append(row)
    return found


def _text(row: Row, places: list[int], columns: list[str]) -> str:
    return ", ".join(f"{columns[p]} {row[p]}" for p in places if row[p] is not None)


def in_order(path: Path, rows: Iterable[Row], columns: list[str]) -> Iterator[Row]:
    """The key of each row, in the order of the view."""
    places = [columns.index(name) for name in key(path)]
    return (tuple(row[place] for place in places) for row in rows)
