"""League tables: clubs level by a run that would part them, were it applied once more."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .compare import compared
from .database import Database
from .examine import examine
from .facts import League
from .test_table_places import PLACES


def test_places_where_it_matters_how_often_a_run_is_applied(database: Database) -> None:
    def disagreements(leagues: Sequence[League]) -> list[str | None]:
        return compared(database, leagues, **PLACES)

    examine(strategies.leagues_parted_by_the_next_run(), disagreements, printing.league, number=300)
