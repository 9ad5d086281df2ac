"""Relegation: place, points, average and who goes down."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import Relegation
from .loading import Rows, case_of_year
from .model import relegation

COLUMNS = ("position", "points", "played", "average", "tournaments", "is_relegated")


def expected(season: Relegation) -> dict[str, tuple]:
    """The places of all clubs in the relegation table."""
    return {
        club: tuple(getattr(survival, name) for name in COLUMNS)
        for club, survival in relegation(season).items()
    }


def line(row: Row) -> Line:
    """The place of a club in the relegation table."""
    return row["club"], tuple(row[name] for name in COLUMNS)


def test_every_place_and_who_goes_down(database: Database) -> None:
    def disagreements(seasons: Sequence[Relegation]) -> list[str | None]:
        return compared(
            database,
            seasons,
            add=Rows.relegation,
            view="relegation",
            case_of=case_of_year,
            line=line,
            expect=expected,
        )

    examine(strategies.relegations(), disagreements, printing.relegation, number=1000)
