"""Computes what follows from changed facts, beside what is in the database and without touching it.

The changed tables and the steps that follow from them are temporary: they hide the stored ones of
their names from every query of the connection, those of the stored views too. What is to be known
of the views as they were is read before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from duckdb import DuckDBPyConnection

from ascenso_db import sqlfiles
from ascenso_db.season import steps
from ascenso_db.sqlfiles import SqlFiles
from ascenso_db.text import quoting
from ascenso_db.whatif import differing, keys
from ascenso_db.whatif.copies import Copies
from ascenso_db.whatif.differing import Differing
from ascenso_db.whatif.reach import Seasons, Ways
from ascenso_db.whatif.statements import Change

OF_SEASON = ("competition", "season")  # the first columns of each view and check
_FEW = 10  # seasons: to find out which of them may differ would take longer than all of them
_FACTS = "SELECT table_name FROM fact_digests"
_NAMES = """
    SELECT c.name, s.name FROM season AS s
    INNER JOIN competition AS c ON s.competition_id = c.competition_id
    WHERE s.season_id IN ({keys})
"""


@dataclass
class World:
    """What follows from changes, on a connection that shows it under the names of the database."""

    connection: DuckDBPyConnection
    changed: list[str]  # tables of facts and rules
    taken_along: Mapping[str, int]  # rows by table, that went with one that they refer to
    reached: Differing  # tables, steps and views that may differ
    seasons: set[tuple[str, str]] | None = None  # competition and season that may; None for all

    @property
    def of_seasons(self) -> str:
        """A condition on rows of a view, or of a check, that may differ."""
        if self.seasons is None:
            return "true"
        pairs = sorted(self.seasons)
        listed = ", ".join(f"({quoting.text(c)}, {quoting.text(s)})" for c, s in pairs)
        # Of the pairs alone DuckDB makes no filter of what the view reads.
        each = (
            f"{name} IN ({', '.join(sorted({quoting.text(pair[n]) for pair in pairs}))})"
            for n, name in enumerate(OF_SEASON)
        )
        return f"{' AND '.join(each)} AND ({', '.join(OF_SEASON)}) IN ({listed})"


def facts(connection: DuckDBPyConnection) -> list[str]:
    """The tables of facts and rules, which may be changed."""
    return sorted(name for (name,) in connection.execute(_FACTS).fetchall())


def change(
    connection: DuckDBPyConnection,
    files: SqlFiles,
    changes: Iterable[Change],
    *,
    look: Callable[[World], object] | None = None,
    whole: bool = False,
) -> World:
    """Makes the changes and computes the steps that follow from them.

    `look` is called when it is known what may differ, while the connection shows once more what is
    stored. Where seasons are named that alone may differ, only they are computed, and rows of
    others are missing or wrong, unless it is to be the whole world.

    Raises:
        AscensoError: for a change that breaks a key or a CHECK.
    """
    copies = Copies(connection)
    for each in changes:
        copies.apply(each)
    differences = copies.differences()
    keys.refuse(copies, differences)
    reached = Differing()
    for table, (come, gone) in differences.items():
        reached.add(table, partial(differing.columns, connection, come, gone))
    part = None if whole else _part(copies, differences)
    if part is not None:
        _leave_out_others(copies, part, files, reached)
    for path in _of_seasons(files.steps):
        if reached.concerns(path):
            steps.compute(connection, path)
            name = sqlfiles.object_name(path)
            copies.hidden.append(name)
            stored = _stored(copies, name, part)
            anew = f"temp.{quoting.name(name)}"
            if stored is None:
                reached.add(name)
            elif not _is_as(copies, anew, stored):
                reached.add(name, partial(differing.columns, connection, anew, stored))
            elif part is None:
                copies.show(name)
    for path in reached.readers(_of_seasons(files.views)):
        reached.add(sqlfiles.object_name(path))
    seasons = None if part is None else _names(connection, part.seasons)
    world = World(connection, list(differences), copies.taken_along, reached, seasons)
    if look is not None:
        with copies.aside():
            if part is not None and seasons is not None:
                seasons.update(_names(connection, part.seasons))
            look(world)
    return world


@dataclass(frozen=True)
class _Part:
    """A part of the seasons, which is computed alone."""

    seasons: Seasons
    ways: Ways


def _part(copies: Copies, differences: Mapping[str, tuple[str, str]]) -> _Part | None:
    """The seasons that rows which differ belong to, and what goes with them; None for all."""
    ((seasons,),) = copies.connection.execute("SELECT count(*) FROM season").fetchall()
    if seasons <= _FEW or not differences:
        return None
    ways = Ways(copies.connection, copies.held_to)
    come = _touched(ways, {table: rows for table, (rows, _) in differences.items()})
    if come is None:
        return None
    references = ways.references()
    with copies.aside():  # for rows that belong to a season by others that are gone, too
        gone = _touched(ways, {table: rows for table, (_, rows) in differences.items()})
        found = None if gone is None else ways.reach(come | gone, references)
    return None if found is None else _Part(found, ways)


def _stored(copies: Copies, step: str, part: _Part | None) -> str | None:
    """The rows that are stored of a step, of the seasons that are computed; None if unknown."""
    stored = copies.stored(step)
    if part is None:
        return stored
    if step not in part.ways.parts:
        return None
    return f"({part.ways.parts[step].of_seasons(part.seasons.needed, stored, or_none=True)})"


def _is_as(copies: Copies, anew: str, stored: str) -> bool:
    """Whether a step, computed anew, has the rows that it had, by their digests."""
    columns = ", ".join(map(quoting.name, copies.connection.table(anew).columns))
    digests = (
        f"(SELECT (count(*), sum(CAST(hash({columns}) AS HUGEINT))) FROM {rows})"
        for rows in (anew, stored)
    )
    ((same,),) = copies.connection.execute(
        f"SELECT {' IS NOT DISTINCT FROM '.join(digests)}"
    ).fetchall()
    return same


def _of_seasons(paths: Iterable[Path]) -> list[Path]:
    """Steps or views, but for those that are about the database itself: digests of its facts."""
    return [path for path in paths if not sqlfiles.is_of_engine(path)]


def _touched(ways: Ways, rows: Mapping[str, str]) -> set[str] | None:
    """The seasons of rows, by the table that they are of; None where some belong to none."""
    found: set[str] = set()
    for table, name in rows.items():
        seasons = ways.seasons(table, name)
        if seasons is None:
            return None
        found |= seasons
    return found


def _names(connection: DuckDBPyConnection, seasons: Seasons) -> set[tuple[str, str]]:
    listed = ", ".join(map(quoting.text, sorted(seasons.differing)))
    return set(connection.execute(_NAMES.format(keys=listed)).fetchall())


def _leave_out_others(copies: Copies, part: _Part, files: SqlFiles, reached: Differing) -> None:
    """Hides the tables and steps that queries read by their rows of the seasons that are needed.

    But for the steps that are to be computed from those.
    """
    asked = reached.readers(_of_seasons((*files.steps, *files.views)))
    computed = set(map(sqlfiles.object_name, asked)) & set(files.step_names)
    read = {
        name
        for path in (*asked, *files.checks)
        for name in sqlfiles.relations_read(sqlfiles.read(path))
    }
    parts = {}
    for table in sorted((read & part.ways.parts.keys()) - computed):
        parts[table] = copies.name(f"part of {table}")
        rows = part.ways.parts[table].of_seasons(part.seasons.needed, or_none=True)
        copies.connection.execute(f"CREATE TEMP TABLE {parts[table]} AS {rows}")
    for table, rows in parts.items():
        copies.hide(table, rows)
