"""Relegation by the place in a table: of a club in several tables the one that the rule names."""

from __future__ import annotations

import pytest

from .database import Database
from .facts import (
    CountedTournament,
    League,
    Match,
    PublishedPlace,
    RecordedPoints,
    Relegation,
    TableRule,
)
from .loading import Rows

CLUBS = ("A", "B", "C")
KEY = "case 1"
PLACES = ({"A": 1, "B": 2, "C": 3}, {"A": 3, "B": 1, "C": 2})


def table(places: dict[str, int], *, is_printed: bool) -> League:
    """A table with these places, as a source prints it, or by cards after three goalless draws."""
    if is_printed:
        rows = tuple(PublishedPlace(club, place, 0) for club, place in places.items())
        return League(TableRule(("points",), None, 0, 0), (), published=rows)
    pairs = (("A", "B"), ("B", "C"), ("C", "A"))
    return League(
        TableRule(("fair play",), None, 0, 0),
        tuple(Match(home, away, (0, 0)) for home, away in pairs),
        fair_play=tuple(places.items()),
    )


# place from the bottom, and whether the last goes down, by the table that is named
FATES = {
    None: {"A": (3, None), "B": (3, None), "C": (3, None)},
    "first": {"A": (3, False), "B": (2, False), "C": (1, True)},
    "second": {"B": (3, False), "C": (2, False), "A": (1, True)},
}


@pytest.mark.parametrize("named", FATES)
@pytest.mark.parametrize("second", [True, False], ids=["second printed", "second computed"])
@pytest.mark.parametrize("first", [True, False], ids=["first printed", "first computed"])
def test_the_table_that_is_named_counts(
    database: Database, first: bool, second: bool, named: str | None
) -> None:
    leagues = [
        table(places, is_printed=is_printed)
        for places, is_printed in zip(PLACES, (first, second), strict=True)
    ]
    recorded = tuple(RecordedPoints(club, 0, 1) for club in CLUBS)
    rows = Rows()
    rows.relegation(
        KEY,
        Relegation(
            method="points",
            relegated=1,
            criteria=("table position",),
            clubs=CLUBS,
            tournaments=(CountedTournament(1, leagues[0], recorded),),
        ),
    )
    rows.league(f"{KEY}/second", f"{KEY}/0", leagues[1])
    (relegation,) = rows.facts["season_relegation"]
    relegation["position_stage_id"] = {"first": f"{KEY}/0", "second": f"{KEY}/second"}.get(named)
    with database.holding(rows.facts):
        found = {
            row["club_id"]: (row["last_from_bottom"], row["is_relegated"])
            for row in database.ask("relegation_places")
        }
    assert found == FATES[named]
