"""League tables: every place and the criterion that gave it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from . import printing, strategies
from .compare import Answer, compared
from .database import Database, Row
from .examine import examine
from .facts import League
from .loading import Rows
from .model import Place, table


def add(rows: Rows, key: str, league: League) -> None:
    """Add a league in a tournament of its own."""
    rows.tournament(key)
    rows.league(key, key, league)


def places(rows: Iterable[Row]) -> Answer:
    """The places of a table, as the view gives them."""
    return {
        row["club"]: Place(
            row["position"], row["decided_by"] if row["basis"] == "matches" else None, row["points"]
        )
        for row in rows
    }


def test_every_place_and_its_criterion(database: Database) -> None:
    def disagreements(leagues: Sequence[League]) -> list[str | None]:
        return compared(
            database,
            leagues,
            add=add,
            view="standings",
            case_of=lambda row: row["stage"],
            answer=places,
            expect=table,
        )

    checked = examine(strategies.leagues(), disagreements, printing.league, number=4000)
    assert checked >= 3000
