"""Relegation: place, points, average and who goes down."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from . import printing, strategies
from .compare import Answer, compared
from .database import Database, Row
from .examine import examine
from .facts import Relegation
from .loading import Rows
from .model import Survival, relegation


def survivals(rows: Iterable[Row]) -> Answer:
    """The rows of a relegation table, as the view gives them."""
    columns = ("position", "points", "played", "average", "is_relegated")
    return {row["club"]: Survival(*(row[name] for name in columns)) for row in rows}


def test_every_place_and_who_goes_down(database: Database) -> None:
    def disagreements(seasons: Sequence[Relegation]) -> list[str | None]:
        return compared(
            database,
            seasons,
            add=Rows.relegation,
            view="relegation",
            case_of=lambda row: row["season"],
            answer=survivals,
            expect=relegation,
        )

    checked = examine(strategies.relegations(), disagreements, printing.relegation, number=1500)
    assert checked >= 1000
