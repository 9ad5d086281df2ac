"""Answers what would be if facts or rules were other than they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from duckdb import DuckDBPyConnection, DuckDBPyRelation

from ascenso_db import sqlfiles
from ascenso_db.sqlfiles import SqlFiles
from ascenso_db.terminal import AscensoError
from ascenso_db.text import count, did_you_mean
from ascenso_db.whatif import findings, world
from ascenso_db.whatif.comparing import Comparison
from ascenso_db.whatif.statements import Change
from ascenso_db.whatif.world import World

_SHOWN = 10  # new findings that are told one by one


@dataclass(frozen=True)
class Answer:
    """What would differ, and what is to be said of it."""

    world: World
    comparison: Comparison
    found: Sequence[str]  # by checks, and not found before

    @property
    def changes(self) -> DuckDBPyRelation:
        """A row for each row of a view that is gone or has come and for each value that changes.

        Its columns are view, competition, season, key (what else a row is known by, in one text),
        change (gone, come or changed), column_name, before and after, all texts.
        """
        return self.comparison.changes

    @property
    def changing(self) -> list[str]:
        """The views of which anything would differ."""
        return self.comparison.changing

    def view(self, name: str) -> DuckDBPyRelation:
        """The same of one view: the columns of its key in front, as they are in the view.

        Raises:
            AscensoError: for one that was not compared.
        """
        known = [view.name for view in self.comparison.views]
        if name not in known:
            raise AscensoError(f"no view {name} was compared{did_you_mean(name, known)}")
        return self.comparison.of_view(name)

    def key(self, view: str) -> tuple[str, ...]:
        """The columns by which a row of a view is known."""
        return next(each.key for each in self.comparison.views if each.name == view)

    @property
    def notes(self) -> Iterator[str]:
        """What is to be said beside the rows."""
        yield from told(self.world, self.found)
        views = count(len(self.comparison.views), "view")
        changing = self.comparison.changing
        if changing:
            yield f"of {views} {len(changing)} would change: {', '.join(changing)}"
        elif len(self.comparison.views) == 1:
            yield f"nothing would change in {self.comparison.views[0].name}"
        else:
            yield f"nothing would change in any of {views}"


def compare(
    connection: DuckDBPyConnection,
    files: SqlFiles,
    changes: Iterable[Change],
    views: Sequence[str] = (),
    *,
    whole: bool = False,
) -> Answer:
    """Sets each of the views, by default of all, beside itself.

    From then on the connection shows the changed world under the names of the database; of many
    seasons only those that may differ, unless it is to be the whole.
    """
    paths = [path for path in files.views if not views or sqlfiles.object_name(path) in views]
    comparison = Comparison.of(connection, paths)
    changed = world.change(connection, files, changes, look=comparison.look, whole=whole)
    comparison.finish(changed)
    return Answer(changed, comparison, findings.new(changed, files.checks))


def enter(connection: DuckDBPyConnection, files: SqlFiles, changes: Iterable[Change]) -> list[str]:
    """Lets the connection show the changed world under the names of the database.

    Gives what is to be said of the changes.
    """
    changed = world.change(connection, files, changes, whole=True)
    return list(told(changed, findings.new(changed, files.checks)))


def told(changed: World, found: Sequence[str]) -> Iterator[str]:
    """What is to be said of the changes themselves."""
    if changed.taken_along:
        rows = ", ".join(f"{count(n, 'row')} of {t}" for t, n in changed.taken_along.items())
        yield f"with what is deleted go {rows}, which refer to it"
    if not changed.changed:
        yield "no row of any table is other than before"
    yield from found[:_SHOWN]
    if len(found) > _SHOWN:
        yield f"and {count(len(found) - _SHOWN, 'more finding')} of checks"
