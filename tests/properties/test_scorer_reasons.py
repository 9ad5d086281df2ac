"""Scorers: every sentence on why one has his rank."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, reasons, strategies
from .compare import compared
from .database import Database
from .examine import examine
from .facts import ScorerPhase
from .loading import Rows


def test_why_a_scorer_has_his_rank(database: Database) -> None:
    def disagreements(cases: Sequence[ScorerPhase]) -> list[str | None]:
        return compared(
            database,
            cases,
            add=Rows.scorer_phase,
            view="top_scorers_reasons",
            case_of=lambda row: row["tournament"],
            line=reasons.lines(lambda row: row["tournament"], lambda row: row["player_id"], "rank"),
            expect=reasons.scorers,
        )

    examine(strategies.scorer_phases(), disagreements, printing.scorer_phase, number=500)
