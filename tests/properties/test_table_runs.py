"""League tables: head-to-head runs of which a late one decides, or a criterion behind it."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .compare import compared
from .database import Database
from .examine import examine
from .facts import League
from .test_table_places import PLACES


def test_places_that_are_decided_late(database: Database) -> None:
    def disagreements(leagues: Sequence[League]) -> list[str | None]:
        return compared(database, leagues, **PLACES)

    examine(strategies.leagues_decided_late(), disagreements, printing.league, number=400)
