"""Turns names into keys: a row may speak of a club or a player by any name that it goes by.

Which tables have names is not known here: every table X beside which there is an X_alias.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, field

from duckdb import DuckDBPyConnection

from ascenso_db.seeds.staging import Origins
from ascenso_db.seeds.tables import Table
from ascenso_db.terminal import AscensoError
from ascenso_db.text import count, printable, quoting

ALIAS = "_alias"
_MEANT = "temp.meant_by_names"
_TOLD = 20  # of the names that are wrong: more would hide the first, of which others may follow


@dataclass
class _Wrong:
    """A name that stands for no key, or for several, and where it is used."""

    entity: Table
    name: str
    keys: list[str]
    table: str
    row: int  # of that table, the first
    columns: list[str] = field(default_factory=list)
    rows: int = 0


def resolve(
    connection: DuckDBPyConnection, staged: str, tables: list[Table], origins: Origins
) -> None:
    """Puts keys for names in the staged tables; raises for all that are unknown or ambiguous."""
    by_name = {table.name: table for table in tables}
    wrong: dict[tuple[str, str], _Wrong] = {}
    for entity in tables:
        if entity.name + ALIAS not in by_name:
            continue
        for table in tables:
            for columns, parent in table.parents.items():
                if parent == entity.name and table.name in origins:
                    (column,) = columns
                    for found in _resolve_column(connection, staged, table, column, entity):
                        known = wrong.setdefault((entity.name, found.name), found)
                        known.columns.append(f"{table.name}.{column}")
                        if known is not found:
                            known.rows += found.rows
    if wrong:
        told = [_complaint(connection, staged, each, origins) for each in [*wrong.values()][:_TOLD]]
        more = len(wrong) - len(told)
        raise AscensoError(*told, *([f"and {count(more, 'more name')}"] if more else []))


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
    connection: DuckDBPyConnection, staged: str, table: Table, column: str, entity: Table
) -> Iterator[_Wrong]:
    used = f"{staged}.{quoting.name(table.name)}"
    # A key stands for itself alone, also where it is a name of another.
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE {_MEANT} AS {_named(staged, entity)},"
        f" used AS (SELECT {column} AS value, min(rowid) AS row, count(*) AS rows"
        f" FROM {used} WHERE {column} IS NOT NULL GROUP BY {column})"
        " SELECT value, row, rows, list(key ORDER BY key) FILTER (WHERE key IS NOT NULL) AS keys"
        " FROM (FROM used ANTI JOIN known ON known.key = value)"
        " LEFT JOIN named ON named.name = value GROUP BY value, row, rows"
    )
    for value, row, rows, keys in connection.execute(
        f"FROM {_MEANT} WHERE keys IS NULL OR len(keys) > 1 ORDER BY row"
    ).fetchall():
        yield _Wrong(entity, value, keys or [], table.name, row, rows=rows)
    connection.execute(
        f"UPDATE {used} SET {column} = meant.keys[1] FROM {_MEANT} AS meant"
        f" WHERE {column} = meant.value AND len(meant.keys) = 1; DROP TABLE {_MEANT}"
    )


def _complaint(connection: DuckDBPyConnection, staged: str, wrong: _Wrong, origins: Origins) -> str:
    row = origins.row(wrong.table, wrong.row)
    if wrong.rows == 1:
        used = f"1 row uses it{f', {row}' if row else ''}"
    else:
        used = f"{count(wrong.rows, 'row')} use it{f', {row} first' if row else ''}"
    said = f"{', '.join(wrong.columns)}: {_wrong(connection, staged, wrong)}; {used}"
    return f"{origins.place(wrong.table, wrong.row)}: {printable(said)}"


def _wrong(connection: DuckDBPyConnection, staged: str, wrong: _Wrong) -> str:
    entity, name = wrong.entity, wrong.name
    if wrong.keys:
        return f"{name!r} may be any of {', '.join(wrong.keys)}: give the key"
    known = connection.execute(
        f"{_named(staged, entity)} SELECT name, key, 1 AS place FROM named WHERE name IS NOT NULL"
        " UNION ALL SELECT key, key, 0 FROM known WHERE key IS NOT NULL ORDER BY place, name, key"
    ).fetchall()
    # Where a name differs from a key by capitals alone, it is the name that is told.
    folded = {said.casefold(): (key, said) for said, key, _ in known}
    nearest = [folded[each] for each in difflib.get_close_matches(name.casefold(), folded)]
    near = [*dict(reversed(nearest)).values()][::-1]  # of several names of one key the first
    verb = "is" if len(near) == 1 else "are"
    hint = f"the nearest {verb} {', '.join(near)}" if near else f"state the {entity.name} first"
    return f"no {entity.name} goes by the name {name!r}; {hint}"
