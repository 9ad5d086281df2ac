"""League tables by rules of several head-to-head runs: all that the places rest on."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .compare import compared
from .database import Database
from .examine import examine
from .facts import League
from .test_table_places import expected, line
from .test_tables import add


def test_everything_about_a_place_by_several_runs(database: Database) -> None:
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

    examine(strategies.leagues_of_runs(), disagreements, printing.league, number=500)
