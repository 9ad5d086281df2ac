"""Relegation: every sentence on why a club stays up or goes down."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, reasons, strategies
from .compare import compared
from .database import Database
from .examine import examine
from .facts import Relegation
from .loading import Rows, case_of_year


def test_why_a_club_stays_up_or_goes_down(database: Database) -> None:
    def disagreements(cases: Sequence[Relegation]) -> list[str | None]:
        return compared(
            database,
            cases,
            add=Rows.relegation,
            view="relegation_reasons",
            case_of=case_of_year,
            line=reasons.lines(case_of_year, lambda row: row["club"], "position"),
            expect=reasons.relegation,
        )

    examine(strategies.relegations(), disagreements, printing.relegation, number=500)
