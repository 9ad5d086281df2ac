"""Several relegations one after another: every place, and who goes down by which."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from .. import database as of_seasons
from ..compare import Line, compared
from ..database import Database
from ..examine import FACTOR, examine
from . import printing, strategy
from .facts import Season
from .loading import add
from .model import Descent, Row


def expected(season: Season) -> Mapping[tuple[str, str], Row]:
    """The rows of all relegations of a season."""
    return {(name, club): row for name, club, row in Descent(season).rows()}


def line(row: of_seasons.Row) -> Line:
    """The place of a club in one relegation."""
    names = Row.__dataclass_fields__
    return (row["relegation_by"], row["club"]), Row(**{name: row[name] for name in names})


def differences_of(
    database: Database, cases: Sequence[Season], blurred: list[Season] | None = None
) -> list[str | None]:
    """Where view and model differ.

    The view counts how many of the clubs that may have gone down have, not which of them together
    can have: where an earlier relegation is undecided it may leave open what the model knows. Such
    seasons are added to a list; without one they differ.
    """
    actual: dict[str, dict[tuple[str, str], Row]] = {}

    def lines(database: Database, view: str) -> Iterator[of_seasons.Row]:
        for row in database.ask(view):
            about, what = line(row)
            actual.setdefault(row["season"], {})[about] = what
            yield row

    keys = (f"case {number}" for number in range(1, len(cases) + 1))

    def as_far_as_known(season: Season) -> Mapping[tuple[str, str], Row]:
        rows, found = expected(season), actual.get(next(keys), {})
        if blurred is None or not is_blurred(season, rows, found):
            return rows
        blurred.append(season)
        return {
            about: replace(row, is_relegated=found[about].is_relegated)
            for about, row in rows.items()
        }

    return compared(
        database,
        cases,
        add=add,
        view="relegation",
        case_of=lambda row: row["season"],
        line=line,
        expect=as_far_as_known,
        read=lines,
    )


def is_blurred(
    season: Season,
    rows: Mapping[tuple[str, str], Row],
    found: Mapping[tuple[str, str], Row],
) -> bool:
    """Whether a view says less than the model, and that only after an undecided relegation."""
    names = [each.name or each.method for each in season.relegations]
    undecided = [
        name
        for name in names
        if any(of == name and row.is_relegated is None for (of, _), row in rows.items())
    ]
    differing = {
        about
        for about, row in rows.items()
        if about not in found or found[about].is_relegated != row.is_relegated
    }
    return bool(differing) and all(
        about in found
        and found[about].is_relegated is None
        and any(names.index(name) < names.index(about[0]) for name in undecided)
        for about in differing
    )


def test_every_relegation_in_its_turn(database: Database) -> None:
    blurred: list[Season] = []

    def disagreements(cases: Sequence[Season]) -> list[str | None]:
        return differences_of(database, cases, blurred)

    number = 1500
    examine(strategy.seasons(), disagreements, printing.season, number=number)
    assert len(blurred) <= FACTOR * number / 100
