"""League tables: clubs that are level over all matches but for cards, and then met in a circle."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .compare import compared
from .database import Database
from .examine import examine
from .facts import League
from .test_table_places import expected, line
from .test_tables import add


def test_places_after_every_number_of_criteria(database: Database) -> None:
    def disagreements(leagues: Sequence[League]) -> list[str | None]:
        return compared(
            database,
            leagues,
            add=add,
            view="table_places",
            case_of=lambda row: row["stage_id"],
            line=line,
            expect=expected,
        )

    examine(strategies.leagues_of_a_circle(), disagreements, printing.league, number=300)
