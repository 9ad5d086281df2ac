"""League tables: every place and the criterion that gave it."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import League
from .loading import Rows
from .model import Place, table


def add(rows: Rows, key: str, league: League) -> None:
    """Add a league in a tournament of its own."""
    rows.tournament(key)
    rows.league(key, key, league)


def line(row: Row) -> Line:
    """The place of a club; of a published table nothing says what decided."""
    reason = None if row["basis"] == "published" else row["decided_by"]
    return row["club"], Place(row["position"], reason, row["points"])


def test_every_place_and_its_criterion(database: Database) -> None:
    def disagreements(leagues: Sequence[League]) -> list[str | None]:
        return compared(
            database,
            leagues,
            add=add,
            view="standings",
            case_of=lambda row: row["stage"],
            line=line,
            expect=table,
        )

    examine(strategies.leagues(), disagreements, printing.league, number=3000)
