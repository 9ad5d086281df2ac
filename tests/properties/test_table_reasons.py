"""League tables: every sentence on why a club has its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from . import printing, reasons, strategies
from .compare import compared
from .database import Database
from .examine import examine
from .facts import League
from .test_table_records import is_printed
from .test_tables import add

leagues = (
    strategies.leagues_by_average()
    | strategies.leagues_of_runs()
    | strategies.leagues_of_many_level_clubs()
    | strategies.leagues().map(
        lambda league: replace(league, published=()) if is_printed(league) else league
    )
)
"""Those that are computed, be they printed too; the packaged season has one printed alone."""


def test_why_a_club_has_its_place(database: Database) -> None:
    def disagreements(cases: Sequence[League]) -> list[str | None]:
        return compared(
            database,
            cases,
            add=add,
            view="standings_reasons",
            case_of=lambda row: row["stage"],
            line=reasons.lines(lambda row: row["stage"], lambda row: row["club"], "position"),
            expect=reasons.table,
        )

    examine(leagues, disagreements, printing.league, number=500)
