"""Turns names into keys: a row may speak of a club or a player by any name that it goes by.

Which tables have names is not known here: every table X beside which there is an X_alias.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from duckdb import DuckDBPyConnection

from ascenso_db import quoting
from ascenso_db.errors import AscensoError
from ascenso_db.seeds.staging import Origins
from ascenso_db.seeds.tables import Table
from ascenso_db.text import printable

ALIAS = "_alias"


def resolve(
    connection: DuckDBPyConnection, staged: str, tables: list[Table], origins: Origins
) -> None:
    """Puts keys for names in the staged tables; raises for one that is unknown or ambiguous."""
    by_name = {table.name: table for table in tables}
    for entity in tables:
        if entity.name + ALIAS not in by_name:
            continue
        known = _known(connection, staged, entity)
        for table in tables:
            for column, parent in table.parents.items():
                if parent == entity.name:
                    _resolve_column(connection, staged, table, column, entity.name, known, origins)


def _known(connection: DuckDBPyConnection, staged: str, entity: Table) -> dict[str, set[str]]:
    """Each name, and the keys that it may stand for; a key stands for itself alone."""
    (key,) = entity.key
    alias_table = entity.name + ALIAS
    keys: dict[str, set[str]] = {}
    for source in ("", f"{staged}."):
        for key_value, name in connection.execute(
            f"SELECT {key}, name FROM {source}{entity.name}"
            f" UNION ALL SELECT {key}, alias FROM {source}{alias_table}"
        ).fetchall():
            keys.setdefault(name, set()).add(key_value)
    for source in ("", f"{staged}."):
        for (key_value,) in connection.execute(
            f"SELECT {key} FROM {source}{entity.name}"
        ).fetchall():
            keys[key_value] = {key_value}
    return keys


def _resolve_column(
    connection: DuckDBPyConnection,
    staged: str,
    table: Table,
    column: str,
    entity: str,
    known: dict[str, set[str]],
    origins: Origins,
) -> None:
    name_of_table = f"{staged}.{quoting.name(table.name)}"
    for value, row in connection.execute(
        f"SELECT {column}, min(rowid) FROM {name_of_table} WHERE {column} IS NOT NULL"
        f" GROUP BY {column} ORDER BY min(rowid)"
    ).fetchall():
        keys = known.get(value, set())
        if len(keys) != 1:
            place = origins.place(table.name, row)
            raise AscensoError(
                f"{place}: {table.name}.{column}: "
                f"{printable(_complaint(entity, value, keys, known))}"
            )
        (key,) = keys
        if key != value:
            connection.execute(
                f"UPDATE {name_of_table} SET {column} = $key WHERE {column} = $value",
                {"key": key, "value": value},
            )


def _complaint(entity: str, value: str, keys: set[str], known: Iterable[str]) -> str:
    if keys:
        return f"{value!r} may be any of {', '.join(sorted(keys))}: give the key"
    folded = {name.casefold(): name for name in known}
    near = [folded[name] for name in difflib.get_close_matches(value.casefold(), folded)]
    hint = f"the nearest are {', '.join(near)}" if near else f"state the {entity} first"
    return f"no {entity} goes by the name {value!r}; {hint}"
