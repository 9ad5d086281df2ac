"""Random seasons of one to three relegations of different kinds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from ..facts import RecordedPoints
from ..over_legs.facts import Decider, Round, Tie
from ..over_legs.facts import Rule as TieRule
from ..over_stages.facts import Criterion, Meeting, Part, Rule, Stage
from ..over_stages.facts import Season as Tables
from ..over_stages.rules import adjustments, fixtures
from ..strategies.draws import (
    CLUBS,
    PLAYED,
    Clubs,
    between,
    orders,
    places,
    play_offs,
    some,
    two_or_more,
)
from ..strategies.relegation import recorded_points
from .facts import LevelClubs, Relegation, Season, Tournament

CRITERIA = (
    "goal difference",
    "goals for",
    "goal difference of the season",
    "table position",
    "play-off",
    "drawing of lots",
)

RULES = tuple(
    Rule(tuple(map(Criterion, criteria)), None, False, *points, results=results)
    for criteria, points, results in (
        (("points", "goal difference", "goals for"), (3, 1), ()),
        (("points", "goal difference", "goals for"), (2, 1), ()),
        (("points", "wins"), (3, 1), (("away win", 4),)),
        (("points",), (3, 1), ()),
        (("goals for",), (0, 0), ()),
    )
)
"""Rules of leagues, some of which leave clubs level."""

SINGLE = TieRule(1, (Decider("aggregate"), Decider("penalties")))

LAST_TIES = (
    *(Meeting("", "", match.score) for match in PLAYED),
    Meeting("", "", (0, 0), shoot_out=(4, 3)),
    Meeting("", "", (1, 1), shoot_out_winner="away"),
    Meeting("", "", given="home"),
    *(Meeting("", ""),) * 4,
)
"""Matches whose loser goes down; a third of them drawn or to come."""


@st.composite
def leagues(draw: st.DrawFn, name: str, clubs: Clubs) -> Stage:
    """A league, perhaps with points deducted."""
    each = draw(st.sampled_from((*(None,) * 9, len(clubs) - 1)))
    return Stage(
        name,
        draw(st.sampled_from(RULES)),
        True,
        draw(fixtures(clubs, most=8)),
        adjustments=draw(adjustments(clubs)),
        matches_per_club=each,
    )


@st.composite
def finished(draw: st.DrawFn, name: str, clubs: Clubs) -> Stage:
    """A league that is over: of goals alone, or with clubs that are level."""
    pairs = [(home, away) for place, home in enumerate(clubs) for away in clubs[place + 1 :]]
    drawn = draw(st.tuples(*(st.sampled_from(PLAYED[:5]) for _ in pairs)))
    matches = tuple(
        Meeting(**vars(between(match, pair))) for match, pair in zip(drawn, pairs, strict=True)
    )
    rule = draw(st.sampled_from(RULES))
    return Stage(name, rule, True, matches, adjustments=draw(adjustments(clubs)))


def any_league(name: str, clubs: Clubs) -> st.SearchStrategy[Stage]:
    """A league, most often over."""
    return finished(name, clubs) | finished(name, clubs) | leagues(name, clubs)


@st.composite
def ties(draw: st.DrawFn, clubs: Clubs, number: int) -> Round:
    """Ties of clubs that no other of the ties has."""
    order = draw(orders(clubs))
    pairs = list(zip(order[::2], order[1::2], strict=False))[:number]
    found = [Tie((between(draw(st.sampled_from(LAST_TIES)), pair),)) for pair in pairs]
    return Round(SINGLE, tuple(found))


@st.composite
def by_order(
    draw: st.DrawFn, ordinal: int, clubs: Clubs, tournaments: Sequence[Tournament]
) -> Relegation:
    """A relegation by average or by points."""
    counted = [each for each in tournaments if draw(st.integers(0, 3))] or [tournaments[-1]]
    weight = draw(st.sampled_from((1, 1, 2)))
    criteria = draw(some(CRITERIA, 2))
    found = Relegation(
        ordinal,
        draw(st.sampled_from(("average", "points"))),
        draw(st.sampled_from((1, 1, 2, 0))),
        criteria=criteria,
        window=tuple((each.name, 1 if each.is_before else weight) for each in counted),
    )
    named = [each.leagues for each in counted if len(each.leagues) > 1 and draw(st.booleans())]
    found = replace(found, named=tuple(draw(st.sampled_from(each)) for each in named))
    if len(counted[-1].leagues) != 1 or draw(st.booleans()):
        leagues_of = [league for each in counted for league in each.leagues]
        found = replace(found, position=draw(st.sampled_from(found.named or leagues_of)))
    if {"play-off", "drawing of lots"} & {*criteria}:
        level = LevelClubs(draw(play_offs(clubs)), draw(places(clubs)))
        found = replace(found, level=level)
    elif draw(st.integers(0, 4)) == 4:
        found = replace(found, losers=draw(ties(clubs, draw(st.integers(0, 1)))))
    if draw(st.integers(0, 4)) == 4:
        found = replace(found, uncounted=(draw(st.sampled_from(clubs)),))
    if draw(st.integers(0, 2)) == 2:
        start = draw(st.sampled_from((None, *(each.name for each in counted))))
        found = replace(found, starts=((draw(st.sampled_from(clubs)), start),))
    return found


@st.composite
def relegations(
    draw: st.DrawFn, ordinal: int, clubs: Clubs, tournaments: Sequence[Tournament], tables: Clubs
) -> Relegation:
    """A relegation of any kind."""
    method = draw(st.sampled_from(("order", "order", "table", "table", "loser")))
    if method == "order":
        return draw(by_order(ordinal, clubs, tournaments))
    if method == "loser":
        number = draw(st.sampled_from((1, 1, 2)))
        known = draw(st.sampled_from((number, number, number, number - 1)))
        return Relegation(ordinal, "loser", number, losers=draw(ties(clubs, known)))
    number = draw(st.sampled_from((1, 1, 1, 2, 0)))
    found = Relegation(ordinal, "table", number, table=draw(st.sampled_from(tables)))
    if draw(st.integers(0, 5)) == 5:
        found = replace(found, losers=draw(ties(clubs, draw(st.integers(0, 1)))))
    if draw(st.integers(0, 7)) == 7:
        found = replace(found, uncounted=(draw(st.sampled_from(clubs)),))
    return found


def with_names(found: Sequence[Relegation]) -> tuple[Relegation, ...]:
    """Relegations of which each has a name of its own."""
    methods = [each.method for each in found]
    return tuple(
        replace(each, name=f"turn {each.ordinal}") if methods.count(each.method) > 1 else each
        for each in found
    )


@st.composite
def seasons(draw: st.DrawFn) -> Season:
    """A season of one or two tournaments, one before it, and the annual table."""
    clubs = CLUBS[: draw(st.sampled_from((3, 4, 4)))]
    successions = ()
    clubs_before = clubs
    if draw(st.integers(0, 4)) == 4:
        heir, sold = draw(st.sampled_from(clubs)), CLUBS[5]
        successions = ((heir, sold),)
        kept = clubs if draw(st.booleans()) else tuple(club for club in clubs if club != heir)
        clubs_before = (*kept, sold)
    stages = [draw(any_league("opening", clubs))]
    if draw(st.integers(0, 3)) == 3:
        stages.append(draw(any_league("second", clubs)))
    tournaments = [Tournament("opening", tuple(stage.name for stage in stages))]
    if draw(st.booleans()):
        stages.append(draw(any_league("closing", clubs)))
        tournaments.append(Tournament("closing", ("closing",)))
    parts = tuple(Part(stage.name, "matches") for stage in stages)
    rule = draw(st.sampled_from(RULES[:2] + RULES[3:]))
    annual = Stage("annual", rule, False, parts=parts)
    tables = ("annual", *(stage.name for stage in stages))
    if draw(st.booleans()):
        kind = draw(st.sampled_from(("matches", "matches", "recorded", "both")))
        before = Stage("before", RULES[0], True)
        if kind != "recorded":
            before = draw(any_league("before", clubs_before))
        recorded = tuple(
            RecordedPoints(club, *draw(recorded_points))
            for club in (draw(two_or_more(clubs)) if kind != "matches" else ())
        )
        tournaments.insert(0, Tournament("before", ("before",), True, recorded))
        stages.insert(0, before)
    number = draw(st.sampled_from((1, 2, 2, 3)))
    ordinals = draw(st.sampled_from(((1, 2, 3), (2, 4, 7))))[:number]
    found = [draw(relegations(each, clubs, tournaments, tables)) for each in ordinals]
    bars = ()
    if draw(st.integers(0, 4)) == 4:
        bars = ((draw(st.sampled_from(clubs)), draw(st.booleans())),)
    entered = draw(st.sampled_from((clubs, clubs, ())) | two_or_more(clubs))
    return Season(
        Tables((*stages, annual)),
        tuple(tournaments),
        with_names(found),
        clubs if successions else entered,
        successions,
        bars,
    )
