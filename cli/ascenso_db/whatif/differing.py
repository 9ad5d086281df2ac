"""Knows what differs, and so which queries may answer otherwise than before.

A query that names none of the columns in which a table differs gives the rows that it gave: none of
ours reads whole rows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from duckdb import DuckDBPyConnection

from ascenso_db import sqlfiles

Columns = frozenset[str] | None  # those that differ; None where rows have come or gone

_MOST = 5000  # rows that are set beside each other; of more, all columns are taken to differ


class Differing:
    """Tables, steps and views that differ or may, and of each the columns that do."""

    def __init__(self) -> None:
        """Knows of none."""
        self._columns: dict[str, Columns] = {}
        self._asked: dict[str, Callable[[], Columns]] = {}  # of those whose columns are not known

    def __iter__(self) -> Iterator[str]:
        """The names."""
        return iter((*self._columns, *self._asked))

    def __contains__(self, name: object) -> bool:
        """Whether what has the name may differ."""
        return name in self._columns or name in self._asked

    def add(self, name: str, find: Callable[[], Columns] | None = None) -> None:
        """Takes in that one differs; in which columns is asked when that matters."""
        if find is None:
            self._columns[name] = None
        else:
            self._asked[name] = find

    def discard(self, name: str) -> None:
        """Takes in that one does not differ after all."""
        self._columns.pop(name, None)
        self._asked.pop(name, None)

    def concerns(self, path: Path) -> bool:
        """Whether the query of a file may have other rows."""
        sql = sqlfiles.read(path)
        read = sqlfiles.relations_read(sql)
        if any(self._is_named(name, sql) for name in read & self._columns.keys()):
            return True
        return any(self._is_named(name, sql) for name in sorted(read & self._asked.keys()))

    def readers(self, paths: Iterable[Path]) -> list[Path]:
        """The files whose query may have other rows, in what differs or in what they make of it."""
        made: set[str] = set()
        found = []
        for path in paths:
            if self.concerns(path) or sqlfiles.relations_read(sqlfiles.read(path)) & made:
                made.add(sqlfiles.object_name(path))
                found.append(path)
        return found

    def _is_named(self, name: str, sql: str) -> bool:
        """Whether a query that reads it names a column in which it differs."""
        if name in self._asked:
            self._columns[name] = self._asked.pop(name)()
        columns = self._columns[name]
        return columns is None or not columns.isdisjoint(sqlfiles.words(sql))


def columns(connection: DuckDBPyConnection, now: str, before: str) -> Columns:
    """The columns in which rows differ from others: but for those they are the same rows."""
    sides = []
    for rows in (now, before):
        cursor = connection.execute(f"FROM {rows} LIMIT {_MOST + 1}")
        names = [column[0] for column in cursor.description]
        sides.append(Counter(cursor.fetchall()))
    if sides[0].total() != sides[1].total() or sides[0].total() > _MOST:
        return None
    come, gone = (list((a - b).elements()) for a, b in (sides, reversed(sides)))
    values = zip(zip(*come, strict=True), zip(*gone, strict=True), strict=True)
    same = [place for place, (a, b) in enumerate(values) if Counter(a) == Counter(b)]
    left, others = (Counter(tuple(row[p] for p in same) for row in rows) for rows in (come, gone))
    return frozenset(names) - {names[p] for p in same} if left == others else None
