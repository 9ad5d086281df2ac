"""Says which row of a changed table breaks a key or a CHECK, in the words of seeds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ascenso_db.catalogue import Constraint
from ascenso_db.seeds import words
from ascenso_db.terminal import AscensoError
from ascenso_db.text import printable, quoting
from ascenso_db.whatif.copies import Copies


def refuse(copies: Copies, differences: dict[str, tuple[str, str]]) -> None:
    """Raises for the first row that has come and breaks what its table is held to.

    And for one that stays and refers to what is gone, where that was altered and not deleted.
    """
    for table, (come, gone) in differences.items():
        held_to = copies.held_to.get(table, [])
        conditions = [_is_broken(table, constraint) for constraint in held_to]
        _refuse(copies, table, table, come, held_to, conditions)
        for child, key in copies.referring_to(table):
            if child not in differences:
                own, others = _listed(key.columns), _listed(key.parent_columns)
                lost = f"({own}) IN (SELECT {others} FROM {gone}) AND {_is_broken(child, key)}"
                _refuse(copies, child, table, quoting.name(child), [key], [lost])


def _refuse(
    copies: Copies,
    table: str,
    blamed: str,
    rows: str,
    held_to: Sequence[Constraint],
    conditions: Sequence[str],
) -> None:
    cases = " ".join(f"WHEN {is_broken} THEN {n}" for n, is_broken in enumerate(conditions))
    found = copies.connection.execute(
        f'FROM (SELECT CASE {cases} END AS "what is broken", t.* FROM {rows} AS t)'
        ' WHERE "what is broken" IS NOT NULL ORDER BY ALL LIMIT 1'
    )
    columns = [column[0] for column in found.description][1:]
    for broken, *values in found.fetchall():
        row = dict(zip(columns, values, strict=True))
        shown = ", ".join(f"{name} {value}" for name, value in row.items() if value is not None)
        said = f"{table}: row ({shown}): {_said(held_to[broken], row)}"
        raise AscensoError(copies.changed[blamed].place + printable(said))


def _is_broken(table: str, constraint: Constraint) -> str:
    """A condition on rows of the table, as t, that break a constraint."""
    columns = [f"t.{quoting.name(name)}" for name in constraint.columns]
    if constraint.kind == "NOT NULL":
        return f"{columns[0]} IS NULL"
    if constraint.kind == "CHECK":
        return f"NOT {constraint.expression}"
    stated = " AND ".join(f"{column} IS NOT NULL" for column in columns)
    if constraint.kind == "FOREIGN KEY":
        key = _listed(constraint.parent_columns)
        known = f"SELECT {key} FROM {quoting.name(str(constraint.parent))}"
        return f"{stated} AND ({', '.join(columns)}) NOT IN ({known})"
    key = _listed(constraint.columns)
    repeated = f"SELECT {key} FROM {quoting.name(table)} GROUP BY {key} HAVING count(*) > 1"
    return f"{stated} AND ({', '.join(columns)}) IN ({repeated})"


def _said(constraint: Constraint, row: dict[str, Any]) -> str:
    if constraint.kind == "NOT NULL":
        return words.unstated(constraint.columns[0])
    if constraint.kind == "CHECK":
        return words.unexpected(str(constraint.expression))
    values = [row[name] for name in constraint.columns]
    if constraint.kind == "FOREIGN KEY":
        named = zip(constraint.columns, values, strict=True)
        return words.without_parent(str(constraint.parent), named)
    repeated = ", ".join(f"{n}: {v}" for n, v in zip(constraint.columns, values, strict=True))
    return words.repeated(repeated, is_key=constraint.kind == "PRIMARY KEY")


def _listed(columns: Sequence[str]) -> str:
    return ", ".join(map(quoting.name, columns))
