"""Says of which seasons rows may differ when rows of some do."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from duckdb import DuckDBPyConnection

from ascenso_db import catalogue
from ascenso_db.catalogue import Constraint, partition
from ascenso_db.text import quoting


@dataclass(frozen=True)
class Seasons:
    """The seasons, by their keys, that may differ, and those that have to be known to say how."""

    differing: frozenset[str]
    needed: frozenset[str]


class Ways:
    """How the rows of each table lead to their season."""

    def __init__(
        self, connection: DuckDBPyConnection, held_to: Mapping[str, Sequence[Constraint]]
    ) -> None:
        """Reads them from the catalogue."""
        tables = [each for each in catalogue.objects(connection) if each.kind != "view"]
        self._connection = connection
        self._held_to = held_to
        self.parts = partition.of_objects(connection, tables, with_seasons=True)

    def seasons(self, table: str, rows: str) -> set[str] | None:
        """Those of some rows of a table; None where rows of it belong to none."""
        part = self.parts.get(table)
        if part is None:
            empty = not self._connection.execute(f"SELECT 1 FROM {rows} LIMIT 1").fetchall()
            return set() if empty else None
        return self._distinct(f"SELECT DISTINCT {part.key} FROM {part.source_of(rows)}")

    def reach(
        self, touched: Iterable[str], of_others: Collection[tuple[str, str]]
    ) -> Seasons | None:
        """How far a change of rows of those seasons reaches; None where that is all there are.

        A season whose rows refer to another one, as one that counts its points, differs with it.
        """
        differing = _closure(touched, {(other, season) for season, other in of_others})
        needed = _closure(differing, of_others)
        seasons = self._distinct(f"SELECT {partition.KEY} FROM season")
        return None if needed >= seasons else Seasons(frozenset(differing), frozenset(needed))

    def references(self) -> set[tuple[str, str]]:
        """Pairs of seasons of which a row of the first refers to a row of the second."""
        found: set[tuple[str, str]] = set()
        for table, part in self.parts.items():
            for key in self._held_to.get(table, ()):
                other = self.parts.get(key.parent or "")
                if other is None or key.columns == [part.follows]:
                    continue
                if key.columns == key.parent_columns == [partition.KEY]:
                    continue
                theirs = ", ".join(f"t0.{quoting.name(name)}" for name in key.parent_columns)
                same = " AND ".join(
                    f"t0.{quoting.name(own)} = o.{quoting.name(name)}"
                    for own, name in zip(key.columns, key.parent_columns, strict=True)
                )
                found.update(
                    self._connection.execute(
                        f"SELECT DISTINCT {part.key}, o.of_season FROM {part.source} INNER JOIN"
                        f" (SELECT {theirs}, {other.key} AS of_season FROM {other.source}) AS o"
                        f" ON {same} WHERE {part.key} <> o.of_season"
                    ).fetchall()
                )
        return found

    def _distinct(self, query: str) -> set[str]:
        return {value for (value,) in self._connection.execute(query).fetchall()}


def _closure(start: Iterable[str], pairs: Collection[tuple[str, str]]) -> set[str]:
    """What is reached from a start over pairs, each from one to the next."""
    following: dict[str, list[str]] = {}
    for one, other in pairs:
        following.setdefault(one, []).append(other)
    found = set(start)
    waiting = list(found)
    for each in waiting:
        new = [other for other in following.get(each, ()) if other not in found]
        found.update(new)
        waiting.extend(new)
    return found
