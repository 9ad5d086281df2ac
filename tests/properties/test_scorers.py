"""Scorers: rank, goals, and whether the data is complete."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from . import printing, strategies
from .compare import Answer, compared
from .database import Database, Row
from .examine import examine
from .facts import ScorerPhase
from .loading import Rows
from .model import Rank, scorers


def ranks(rows: Iterable[Row]) -> Answer:
    """The rows of a ranking, as the view gives them."""
    return {
        (row["player"], row["club"]): Rank(row["rank"], row["goals"], row["is_partial"])
        for row in rows
    }


def test_every_rank(database: Database) -> None:
    def disagreements(phases: Sequence[ScorerPhase]) -> list[str | None]:
        return compared(
            database,
            phases,
            add=Rows.scorer_phase,
            view="top_scorers",
            case_of=lambda row: row["tournament"],
            answer=ranks,
            expect=scorers,
        )

    checked = examine(strategies.scorer_phases(), disagreements, printing.scorer_phase, number=1500)
    assert checked >= 1000
