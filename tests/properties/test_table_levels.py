"""League tables: the values of all criteria before the first head-to-head one, and no other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import League
from .model import is_head_to_head, table_clubs, table_figure
from .test_table_places import worth
from .test_tables import add

MOST = 11


def expected(league: League) -> dict[str, tuple]:
    """The place of each club by these criteria, and its values."""
    criteria = tuple(takewhile(lambda each: not is_head_to_head(each), league.rule.criteria))
    found = {
        club: tuple(worth(table_figure(each, club, (), league)) for each in criteria)
        for club in table_clubs(league)
    }
    return {
        club: (1 + sum(other > own for other in found.values()), *own, *(None,) * (MOST - len(own)))
        for club, own in found.items()
    }


def line(row: Row) -> Line:
    """The place and the values of a club."""
    return row["club_id"], (row["place"], *(row[f"value_{n}"] for n in range(1, MOST + 1)))


def test_values_before_head_to_head(database: Database) -> None:
    def disagreements(leagues: Sequence[League]) -> list[str | None]:
        return compared(
            database,
            leagues,
            add=add,
            view="table_levels",
            case_of=lambda row: row["stage_id"],
            line=line,
            expect=expected,
        )

    leagues = strategies.leagues_decided_late() | strategies.leagues_of_a_circle()
    examine(leagues, disagreements, printing.league, number=200)
