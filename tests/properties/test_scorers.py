"""Scorers: rank, goals, clubs, and whether the data is complete."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import ScorerPhase, name_of
from .loading import Rows
from .model import scorers

Told = tuple[int, int, bool, str, str]
"""Rank, goals, whether they are not all known, name and clubs."""


def expected(phase: ScorerPhase) -> dict[str, Told]:
    """What is told of each scorer."""
    return {
        player: (each.rank, each.goals, each.is_partial, name_of(player), each.clubs)
        for player, each in scorers(phase).items()
    }


def line(row: Row) -> Line:
    """What the view tells of a scorer."""
    told = ("rank", "goals", "is_partial", "player", "club")
    return row["player_id"], tuple(row[name] for name in told)


def test_every_rank(database: Database) -> None:
    def disagreements(phases: Sequence[ScorerPhase]) -> list[str | None]:
        return compared(
            database,
            phases,
            add=Rows.scorer_phase,
            view="top_scorers",
            case_of=lambda row: row["tournament"],
            line=line,
            expect=expected,
        )

    examine(strategies.scorer_phases(), disagreements, printing.scorer_phase, number=1000)
