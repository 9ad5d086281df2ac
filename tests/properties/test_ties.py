"""Ties: the winner and the decider that named it."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import Tie
from .loading import Rows
from .model import Outcome, tie_outcome


def line(row: Row) -> Line:
    """The outcome of a tie."""
    return (row["club_1"], row["club_2"]), Outcome(row["winner"], row["decided_by"])


def test_every_winner_and_what_decided(database: Database) -> None:
    def disagreements(ties: Sequence[Tie]) -> list[str | None]:
        return compared(
            database,
            ties,
            add=Rows.tie,
            view="bracket",
            case_of=lambda row: row["stage"],
            line=line,
            expect=tie_outcome,
        )

    examine(strategies.ties(), disagreements, printing.tie, number=3000)
