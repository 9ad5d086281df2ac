"""Turns names into keys: a row may speak of a club or a player by any name that it goes by.

Which tables have names is not known here: every table X beside which there is an X_alias.
"""

from __future__ import annotations

import difflib

from duckdb import DuckDBPyConnection

from ascenso_db.seeds.staging import Origins
from ascenso_db.seeds.tables import Table
from ascenso_db.terminal import AscensoError
from ascenso_db.text import printable, quoting

ALIAS = "_alias"


def resolve(
    connection: DuckDBPyConnection, staged: str, tables: list[Table], origins: Origins
) -> None:
    """Puts keys for names in the staged tables; raises for one that is unknown or ambiguous."""
    by_name = {table.name: table for table in tables}
    for entity in tables:
        if entity.name + ALIAS not in by_name:
            continue
        for table in tables:
            for column, parent in table.parents.items():
                if parent == entity.name:
                    _resolve_column(connection, staged, table, column, entity, origins)


def _named(staged: str, entity: Table) -> str:
    """A WITH of two: the keys, and each name with a key that it may stand for."""
    (key,) = entity.key
    sources = ("", f"{staged}.")
    keys = " UNION ".join(f"SELECT {key} AS key FROM {source}{entity.name}" for source in sources)
    names = " UNION ".join(
        f"SELECT name, {key} AS key FROM {source}{entity.name}"
        f" UNION SELECT alias, {key} FROM {source}{entity.name}{ALIAS}"
        for source in sources
    )
    return f"WITH known AS ({keys}), named AS ({names})"


def _resolve_column(
    connection: DuckDBPyConnection,
    staged: str,
    table: Table,
    column: str,
    entity: Table,
    origins: Origins,
) -> None:
    name_of_table = f"{staged}.{quoting.name(table.name)}"
    # A key stands for itself alone, also where it is a name of another.
    for value, row, keys in connection.execute(
        f"{_named(staged, entity)}, used AS (SELECT {column} AS value, min(rowid) AS row"
        f" FROM {name_of_table} WHERE {column} IS NOT NULL GROUP BY {column})"
        " SELECT value, row, list(key ORDER BY key) FILTER (WHERE key IS NOT NULL)"
        " FROM (FROM used ANTI JOIN known ON known.key = value)"
        " LEFT JOIN named ON named.name = value GROUP BY value, row ORDER BY row"
    ).fetchall():
        if keys is None or len(keys) != 1:
            place = origins.place(table.name, row)
            said = printable(_complaint(connection, staged, entity, value, keys))
            raise AscensoError(f"{place}: {table.name}.{column}: {said}")
        connection.execute(
            f"UPDATE {name_of_table} SET {column} = $key WHERE {column} = $value",
            {"key": keys[0], "value": value},
        )


def _complaint(
    connection: DuckDBPyConnection, staged: str, entity: Table, value: str, keys: list[str] | None
) -> str:
    if keys:
        return f"{value!r} may be any of {', '.join(keys)}: give the key"
    names = connection.execute(
        f"{_named(staged, entity)} SELECT name FROM named UNION SELECT key FROM known ORDER BY name"
    ).fetchall()
    folded = {name.casefold(): name for (name,) in names if name is not None}
    near = [folded[name] for name in difflib.get_close_matches(value.casefold(), folded)]
    verb = "is" if len(near) == 1 else "are"
    hint = f"the nearest {verb} {', '.join(near)}" if near else f"state the {entity.name} first"
    return f"no {entity.name} goes by the name {value!r}; {hint}"
