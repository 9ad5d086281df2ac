"""League tables: all that the places rest on, beside the places themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from math import inf
from typing import Any

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import League
from .model import (
    Figure,
    Place,
    Split,
    basis,
    is_head_to_head,
    is_open,
    table,
    table_clubs,
    table_figure,
    table_tiers,
)
from .reasons import has_one_run
from .test_table_records import is_printed
from .test_tables import add


@dataclass(frozen=True)
class Decision:
    """What separates a club from the one above it; of the first only what it is worth at first."""

    figure: Decimal | None
    figure_above: Decimal | None = None
    clubs: int | None = None
    ordinal: int | None = None
    """Where the two were level on the first criterion, and so the name of the club above."""
    behind: str | None = None
    is_run_again: bool = False


def parts(figure: Figure) -> tuple[Figure, ...]:
    """A figure as the steps compare it: a play-off is matches, then goals, then kicks."""
    return figure if isinstance(figure, tuple) else (figure,)


def worth(figure: Figure | None) -> Decimal | None:
    """A figure as the steps keep it: infinite ones by their bounds."""
    if figure is None:
        return None
    if figure == inf:
        return Decimal(1_000_000)
    exact = Decimal(figure.numerator) / Decimal(figure.denominator)
    return exact.quantize(Decimal("1e-8"), ROUND_HALF_UP)


def decision(league: League, split: Split, places: Mapping[str, Place]) -> Decision:
    """What the step says of a split."""
    criteria = league.rule.criteria
    above, figure = min(split.ahead, key=lambda club: (-places[club[0]].position, club[0]))
    theirs, own = parts(figure), parts(split.own)
    part = next(part for part, each in enumerate(own) if each != theirs[part])
    # of the clubs that were level, those that were so by the parts before, too
    still = split.clubs
    if part:
        level = split.level
        figures = [parts(table_figure(split.criterion, club, level, league)) for club in level]
        still = sum(each[:part] == own[:part] for each in figures)
    found = Decision(worth(own[part]), worth(theirs[part]), still)
    if split.criterion == criteria[0] and not is_head_to_head(criteria[0]):
        return found
    return replace(
        found,
        ordinal=criteria.index(split.criterion) + 1,
        behind=above,
        is_run_again=split.times > 1 and has_one_run(league),
    )


def expected(league: League) -> dict[str, tuple]:
    """What is said of each club; of a published table its places alone."""
    places = table(league)
    if is_printed(league):
        return {club: ("published", place.position) for club, place in places.items()}
    first = league.rule.criteria[0]
    clubs = table_clubs(league)
    at_first_of = {club: table_figure(first, club, clubs, league) for club in clubs}
    if None in at_first_of.values():  # then it compares none of them
        at_first_of = dict.fromkeys(clubs)
    found = {}
    for tier in table_tiers(clubs, league.rule.criteria, league):
        for club in tier.clubs:
            place = places[club]
            at_first = worth(parts(at_first_of[club])[0])
            found[club] = (
                (basis(league), place.position),
                place.position,
                place.decided_by,
                is_open(league),
                None if is_head_to_head(first) else at_first,
                decision(league, tier.behind, places) if tier.behind else Decision(at_first),
            )
    return found


def line(row: Row) -> Line:
    """All that the step says of a club."""
    place = (row["basis"], row["position"])
    if row["basis"] == "published":
        return row["club_id"], place
    names = ("figure", "figure_above", "clubs_level", "decided_ordinal", "behind_id")
    return row["club_id"], (
        place,
        row["computed_position"],
        row["decided_by"],
        row["is_open"],
        row["first_value"],
        Decision(*(row[name] for name in names), row["is_run_again"]),
    )


PLACES: dict[str, Any] = {
    "add": add,
    "view": "table_places",
    "case_of": lambda row: row["stage_id"],
    "line": line,
    "expect": expected,
}
"""How the places of tables are compared with the model, whatever the leagues."""


def test_everything_about_a_place_in_a_table(database: Database) -> None:
    def disagreements(leagues: Sequence[League]) -> list[str | None]:
        return compared(database, leagues, **PLACES)

    leagues = (
        strategies.leagues() | strategies.leagues_of_runs() | strategies.leagues_of_long_rules()
    )
    examine(leagues, disagreements, printing.league, number=1400)
