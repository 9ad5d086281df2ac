"""The rows that belong to some seasons, and whatever those need to stand by themselves.

Of a table whose rows belong to seasons these are its rows of them, and those that a kept row refers
to: an earlier tournament, say, whose points count. Of other tables they are the rows that a kept
one refers to, such as clubs and sources; where no table refers to it, those of a kept thing, such
as the other names of a club. So every key leads to a row.
"""

from __future__ import annotations

from collections.abc import Sequence

import click
from duckdb import DuckDBPyConnection

from ascenso_db.catalogue import partition, seasons
from ascenso_db.catalogue.entries import Object, columns, objects
from ascenso_db.catalogue.keys import Constraint, constraints
from ascenso_db.catalogue.partition import Partition
from ascenso_db.text import quoting

_FOREIGN, _PRIMARY = "FOREIGN KEY", "PRIMARY KEY"


class Excerpt:
    """The rows of the seasons of a name, of a competition, or both."""

    def __init__(
        self, connection: DuckDBPyConnection, season: str | None, competition: str | None
    ) -> None:
        """Finds the rows; a usage error where the database has no such season."""
        found = seasons.meant(connection, season, competition)
        if not found:
            raise click.UsageError(f"{competition} has no season")
        self._connection = connection
        self._asked = season, competition
        self.keys = [key for key, _, _ in found]
        self._stored = [each for each in objects(connection) if each.kind != "view"]
        self._parts = partition.of_objects(connection, self._stored, with_seasons=True)
        held_to = constraints(connection)
        self._held_to = {
            each.name: held_to.get(each.name, []) for each in self._stored if each.kind == "table"
        }
        self._keep()

    def parts(self, chosen: Sequence[Object]) -> dict[str, Partition]:
        """How tables and views are divided by season."""
        of_seasons = f"({self._parts['season'].of_seasons(self.keys)})"
        return partition.of_objects(self._connection, chosen, seasons=of_seasons)

    def rows(self, object_: Object) -> str:
        """The rows of a table, step or view, as they stand after FROM.

        A usage error where a view or step does not say of which season they are.
        """
        name = quoting.name(object_.name)
        if object_.is_of_database:
            return name
        if object_.kind == "view":
            found = {column.name for column in columns(self._connection, object_.name)}
            condition = seasons.condition(self._connection, object_.name, found, *self._asked)
            return f"(SELECT * FROM {name} WHERE {condition})"
        if object_.kind == "step":
            return f"({self._of_step(object_)})"
        if not self._is_linked(object_.name):  # it is of no season and of nothing else
            return name
        return f"(SELECT * FROM {_rows_kept(object_.name)})"

    def _keep(self) -> None:
        for table in self._held_to:
            part = self._parts.get(table)
            rows = "SELECT 0 WHERE false"
            if part is not None:
                rows = part.of_seasons(self.keys, columns="t0.rowid")
            self._connection.execute(f"CREATE TEMP TABLE {_kept(table)} AS {rows}")
        waiting = list(self._held_to)
        while waiting:
            table = waiting.pop()
            for other, key, is_upward in self._neighbours(table):
                own, others = key.columns, key.parent_columns
                if not is_upward:
                    own, others = others, own
                if self._add(other, others, table, own) and other not in waiting:
                    waiting.append(other)

    def _add(self, table: str, columns_: Sequence[str], kept: str, of_kept: Sequence[str]) -> bool:
        """Keeps the rows of a table whose values the kept rows of another have; whether any."""
        name = quoting.name(table)
        values = ", ".join(map(quoting.name, of_kept))
        ((added,),) = self._connection.execute(
            f"INSERT INTO {_kept(table)} SELECT rowid FROM {name}"
            f" WHERE ({', '.join(map(quoting.name, columns_))}) IN"
            f" (SELECT {values} FROM {_rows_kept(kept)})"
            f" AND rowid NOT IN (FROM {_kept(table)})"
        ).fetchall()
        return added > 0

    def _neighbours(self, table: str) -> list[tuple[str, Constraint, bool]]:
        """The tables whose rows go with those of a table, each with the key and its direction."""
        found = [(str(key.parent), key, True) for key in self._keys_of(table)]
        for child in self._held_to:
            key = self._owning(child)
            if key is not None and key.parent == table:
                found.append((child, key, False))
        return found

    def _owning(self, table: str) -> Constraint | None:
        """The key that says whose the rows of a table are which belong to no season.

        None where others refer to them: then these say which are needed.
        """
        if table in self._parts or self._is_referred_to(table):
            return None
        primary = [each.columns[0] for each in self._held_to[table] if each.kind == _PRIMARY]
        keys = self._keys_of(table)
        return next((key for key in keys if key.columns[0] in primary), next(iter(keys), None))

    def _is_linked(self, table: str) -> bool:
        has_season = table in self._parts
        return has_season or bool(self._keys_of(table)) or self._is_referred_to(table)

    def _is_referred_to(self, table: str) -> bool:
        return any(key.parent == table for other in self._held_to for key in self._keys_of(other))

    def _keys_of(self, table: str) -> list[Constraint]:
        return [each for each in self._held_to[table] if each.kind == _FOREIGN]

    def _of_step(self, step: Object) -> str:
        """A query of the rows of a step, which has no keys.

        Where it has no season its first column is named as the key of a table, or as the number
        that another step gives to what it has the season of.
        """
        if step.name in self._parts:
            return self._parts[step.name].of_seasons(self.keys)
        first = columns(self._connection, step.name)[0].name
        values = self._values(first)
        if values is None:
            raise click.UsageError(f"{step.name} does not say of which season its rows are")
        return f"SELECT * FROM {quoting.name(step.name)} WHERE {quoting.name(first)} IN ({values})"

    def _values(self, column: str) -> str | None:
        """A query of the values that a column of that name has for the seasons."""
        name = quoting.name(column)
        for table, held_to in self._held_to.items():
            if any(each.kind == _PRIMARY and each.columns == [column] for each in held_to):
                if table in self._parts:
                    return self._parts[table].of_seasons(self.keys, columns=f"t0.{name}")
                return f"SELECT {name} FROM {_rows_kept(table)}"
        for step in self._stored:
            if step.kind == "step" and step.name in self._parts:
                found = columns(self._connection, step.name)
                if column in (each.name for each in found):
                    return self._parts[step.name].of_seasons(self.keys, columns=f"t0.{name}")
        return None


def _kept(table: str) -> str:
    """The name of a table with the numbers of the rows that are kept."""
    return f"temp.{quoting.name(f'kept of {table}')}"


def _rows_kept(table: str) -> str:
    """What stands after FROM for the rows of a table that are kept."""
    return f"{quoting.name(table)} WHERE rowid IN (FROM {_kept(table)})"
