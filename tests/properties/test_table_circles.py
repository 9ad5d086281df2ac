"""League tables: clubs that are level over all matches but for cards, and then met in a circle."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .compare import compared
from .database import Database
from .examine import examine
from .facts import League
from .test_table_places import PLACES


def test_places_after_every_number_of_criteria(database: Database) -> None:
    def disagreements(leagues: Sequence[League]) -> list[str | None]:
        return compared(database, leagues, **PLACES)

    examine(strategies.leagues_of_a_circle(), disagreements, printing.league, number=300)
