"""League tables: each criterion of a long rule is one that may decide."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .compare import compared
from .database import Database
from .examine import examine
from .facts import League
from .test_table_places import expected, line
from .test_tables import add


def test_a_place_that_any_criterion_decides(database: Database) -> None:
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

    leagues = strategies.leagues_of_long_rules()
    examine(leagues, disagreements, printing.league, number=400)
