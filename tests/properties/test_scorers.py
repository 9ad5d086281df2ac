"""Scorers: rank, goals, and whether the data is complete."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import ScorerPhase
from .loading import Rows
from .model import Rank, scorers


def line(row: Row) -> Line:
    """The rank of a scorer."""
    return (row["player"], row["club"]), Rank(row["rank"], row["goals"], row["is_partial"])


def test_every_rank(database: Database) -> None:
    def disagreements(phases: Sequence[ScorerPhase]) -> list[str | None]:
        return compared(
            database,
            phases,
            add=Rows.scorer_phase,
            view="top_scorers",
            case_of=lambda row: row["tournament"],
            line=line,
            expect=scorers,
        )

    examine(strategies.scorer_phases(), disagreements, printing.scorer_phase, number=1000)
