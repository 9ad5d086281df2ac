"""Ties: every sentence on why a club goes through."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, reasons, strategies
from .compare import compared
from .database import Database
from .examine import examine
from .facts import Tie
from .loading import Rows


def test_why_a_club_goes_through(database: Database) -> None:
    def disagreements(cases: Sequence[Tie]) -> list[str | None]:
        return compared(
            database,
            cases,
            add=Rows.tie,
            view="bracket_reasons",
            case_of=lambda row: row["stage"],
            line=reasons.lines(
                lambda row: row["stage"], lambda row: (row["club_1"], row["club_2"]), None
            ),
            expect=reasons.tie,
        )

    examine(strategies.ties(), disagreements, printing.tie, number=500)
