"""League tables: as many level clubs as there are, and figures as large as they come."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from . import printing, strategies
from .compare import compared
from .database import Database
from .examine import examine
from .facts import League, TableRule
from .loading import Rows
from .rankings import of_tables
from .strategies.draws import MANY_CLUBS
from .strategies.tables import evened, peeled
from .test_table_places import PLACES
from .test_tables import add

RUN = ("points", "head-to-head goal difference", "drawing of lots")


def test_places_of_many_level_clubs(database: Database) -> None:
    def disagreements(leagues: Sequence[League]) -> list[str | None]:
        return compared(database, leagues, **PLACES)

    examine(strategies.leagues_of_many_level_clubs(), disagreements, printing.league, number=100)


@pytest.mark.parametrize(("rounds", "times"), [(1, 1), (39, 18)])
@pytest.mark.parametrize("restart", ["block", "never"])
def test_twelve_clubs_parted_one_by_one(
    database: Database, restart: str, rounds: int, times: int
) -> None:
    """Eleven applications of one run, where it restarts; its figures go up to 7,722 goals."""
    rule = TableRule(RUN, restart)
    matches = rounds * peeled(MANY_CLUBS, times)
    rows = Rows()
    add(rows, "case", League(rule, matches, evened(MANY_CLUBS, rule, rounds)))
    with database.holding(rows.facts):
        passes = list(of_tables(database, "ranking_passes"))
        places = {row["club_id"]: row["position"] for row in database.ask("table_places")}
    assert len({row["figure"] for row in passes if row["pass"] == 1}) == 1
    of_the_run = [row for row in passes if row["is_head_to_head"]]
    assert max(row["figure"] for row in of_the_run) == 11 * times * rounds
    if restart == "block":
        assert len({row["pass"] for row in of_the_run}) == 11
        assert places == {club: place for place, club in enumerate(MANY_CLUBS, 1)}
    else:  # the run parts the first from the others, of whom lots say nothing
        assert len({row["pass"] for row in of_the_run}) == 1
        assert places == {club: min(place, 2) for place, club in enumerate(MANY_CLUBS, 1)}
