"""Relegation: every sentence on why a club stays up or goes down."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, reasons, strategies
from .compare import compared
from .database import Database
from .examine import examine
from .facts import Relegation
from .loading import Rows


def test_why_a_club_stays_up_or_goes_down(database: Database) -> None:
    def disagreements(cases: Sequence[Relegation]) -> list[str | None]:
        return compared(
            database,
            cases,
            add=Rows.relegation,
            view="relegation_reasons",
            case_of=lambda row: row["season"],
            line=reasons.lines(lambda row: row["season"], lambda row: row["club"], "position"),
            expect=reasons.relegation,
        )

    examine(strategies.relegations(), disagreements, printing.relegation, number=500)
