"""Divides tables and views by the season that each row belongs to.

A view has its name in the column season; a table its key in season_id, or in that of the table
to which its own keys lead: a goal by its match, stage and tournament.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from duckdb import DuckDBPyConnection

from ascenso_db.catalogue.entries import Object
from ascenso_db.text import quoting

KEY = "season_id"
_NAME = "season"

_COLUMNS = """
    SELECT table_name, column_name FROM duckdb_columns()
    WHERE NOT internal AND database_name <> 'temp'
    ORDER BY table_name, column_index
"""
_REQUIRED_KEYS = """
    SELECT k.table_name, k.constraint_column_names[1], k.referenced_table,
        k.referenced_column_names[1]
    FROM duckdb_constraints() AS k
    INNER JOIN duckdb_columns() AS c
        ON k.table_oid = c.table_oid AND k.database_oid = c.database_oid
        AND k.constraint_column_names[1] = c.column_name
    WHERE k.constraint_type = 'FOREIGN KEY' AND len(k.constraint_column_names) = 1
        AND NOT c.is_nullable
    ORDER BY k.table_name, k.constraint_index
"""
# In the name of a folder as DuckDB would write it.
_KNOWN = "SELECT url_encode(MIN(season_id)), url_encode(MIN(name)) FROM {seasons}"
_NONE_KNOWN = "none"


@dataclass(frozen=True)
class Partition:
    """The rows of a table or view, as t0, with the season of each."""

    column: str  # names the season
    table: str
    key: str  # the season, as an expression over the source
    known: str  # a season that the database knows, as it stands in the name of a folder
    order: tuple[str, ...] = ()  # what keeps the rows of a season, tournament, stage together
    joins: str = ""  # the tables on the way to the season, as they follow t0
    follows: str | None = None  # the column whose key leads there, where it is another table's

    @property
    def source(self) -> str:
        """What stands after FROM."""
        return self.source_of(quoting.name(self.table))

    def source_of(self, rows: str) -> str:
        """The same for other rows like those of the table, by the name that SQL has for them."""
        return f"{rows} AS t0{self.joins}"

    def of_seasons(
        self,
        keys: Collection[str],
        rows: str | None = None,
        *,
        columns: str = "t0.*",
        or_none: bool = False,
    ) -> str:
        """A query of the rows of a table, or of others like them, that belong to some seasons.

        Or to none, if that is wanted, as facts that count for each.
        """
        source = self.source if rows is None else self.source_of(rows)
        listed = ", ".join(map(quoting.text, sorted(keys)))
        none = f" OR {self.key} IS NULL" if or_none else ""
        return f"SELECT {columns} FROM {source} WHERE {self.key} IN ({listed}){none}"


def of_objects(
    connection: DuckDBPyConnection,
    objects: Sequence[Object],
    *,
    with_seasons: bool = False,
    seasons: str = _NAME,
) -> dict[str, Partition]:
    """How each table and view is divided; those whose rows belong to no season are left out.

    So is the table of the seasons itself, unless it is wanted. `seasons` are the rows of that table
    of which one is known.
    """
    columns: dict[str, list[str]] = {}
    for table, column in connection.execute(_COLUMNS).fetchall():
        columns.setdefault(table, []).append(column)
    keys: dict[str, list[tuple[str, str, str]]] = {}
    for table, *key in connection.execute(_REQUIRED_KEYS).fetchall():
        keys.setdefault(table, []).append(tuple(key))
    known_key, known_name = _known(connection, columns.get(_NAME, []), seasons)
    found = {}
    for object_ in objects:
        name = object_.name
        if object_.kind == "view" and _NAME in columns[name]:
            found[name] = Partition(_NAME, name, f"t0.{_NAME}", known_name)
        elif object_.kind != "view" and (with_seasons or name != _NAME):
            part = _of_table(name, columns, keys, known_key)
            if part is not None:
                found[name] = part
    return found


def _known(
    connection: DuckDBPyConnection, of_season: Sequence[str], seasons: str
) -> tuple[str, str]:
    """Key and name of a season."""
    if not {KEY, "name"} <= set(of_season):  # a database of other tables
        return _NONE_KNOWN, _NONE_KNOWN
    ((key, name),) = connection.execute(_KNOWN.format(seasons=seasons)).fetchall()
    return key or _NONE_KNOWN, name or _NONE_KNOWN


def _of_table(
    table: str,
    columns: dict[str, list[str]],
    keys: dict[str, list[tuple[str, str, str]]],
    known: str,
) -> Partition | None:
    """The rows of a table with the key of their season, by the shortest way over its keys."""
    start: tuple[str, ...] = ()
    waiting = deque([(table, "t0", "", start)])
    seen = {table}
    while waiting:
        current, alias, joins, way = waiting.popleft()
        if KEY in columns[current]:
            key = f"{alias}.{KEY}"
            follows = way[0].partition(".")[2].strip('"') if way else None
            return Partition(KEY, table, key, known, (key, *reversed(way)), joins, follows)
        for column, parent, parent_key in keys.get(current, []):
            if parent not in seen:
                seen.add(parent)
                other = f"t{len(seen)}"
                own_key = f"{alias}.{quoting.name(column)}"
                join = (
                    f" INNER JOIN {quoting.name(parent)} AS {other} "
                    f"ON {own_key} = {other}.{quoting.name(parent_key)}"
                )
                waiting.append((parent, other, joins + join, (*way, own_key)))
    return None
