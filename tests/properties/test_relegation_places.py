"""Relegation: what the fate of a club rests on, beside its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import Relegation
from .loading import Rows
from .model import Survival, relegation

COLUMNS = (
    *("place", "points_counted", "played_counted", "average", "is_relegated"),
    *("tournaments", "last_from_bottom"),
)


def line(row: Row) -> Line:
    """All that the view says of a club."""
    return row["club_id"], Survival(*(row[name] for name in COLUMNS))


FATES: dict[str, Any] = {
    "add": Rows.relegation,
    "view": "relegation_places",
    "case_of": lambda row: row["season_id"],
    "line": line,
    "expect": relegation,
}
"""How the fates of clubs are compared with the model, whatever the seasons."""


def test_everything_about_a_place_in_relegation(database: Database) -> None:
    def disagreements(seasons: Sequence[Relegation]) -> list[str | None]:
        return compared(database, seasons, **FATES)

    seasons = strategies.relegations() | strategies.relegations_of_level_clubs()
    examine(seasons, disagreements, printing.relegation, number=500)
