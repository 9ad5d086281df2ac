"""Ties: the winner and the decider that named it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from . import printing, strategies
from .compare import Answer, compared
from .database import Database, Row
from .examine import examine
from .facts import Tie
from .loading import Rows
from .model import Outcome, tie_outcome


def outcome(rows: Iterable[Row]) -> Answer:
    """The one row of a tie, as the view gives it."""
    (row,) = rows
    return {"A v B": Outcome(row["winner"], row["decided_by"])}


def test_every_winner_and_what_decided(database: Database) -> None:
    def disagreements(ties: Sequence[Tie]) -> list[str | None]:
        return compared(
            database,
            ties,
            add=Rows.tie,
            view="bracket",
            case_of=lambda row: row["stage"],
            answer=outcome,
            expect=lambda tie: {"A v B": tie_outcome(tie)},
        )

    checked = examine(strategies.ties(), disagreements, printing.tie, number=4000)
    assert checked >= 3000
