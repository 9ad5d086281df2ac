"""Relegation: place, points, average and who goes down."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import Relegation
from .loading import Rows
from .model import Survival, relegation


def line(row: Row) -> Line:
    """The place of a club in the relegation table."""
    columns = ("position", "points", "played", "average", "is_relegated")
    return row["club"], Survival(*(row[name] for name in columns))


def test_every_place_and_who_goes_down(database: Database) -> None:
    def disagreements(seasons: Sequence[Relegation]) -> list[str | None]:
        return compared(
            database,
            seasons,
            add=Rows.relegation,
            view="relegation",
            case_of=lambda row: row["season"],
            line=line,
            expect=relegation,
        )

    examine(strategies.relegations(), disagreements, printing.relegation, number=1000)
