"""Relegation tables over several tournaments."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

from hypothesis import strategies as st

from ..facts import (
    Adjustment,
    CountedTournament,
    League,
    Match,
    RecordedPoints,
    Relegation,
    TableRule,
)
from .draws import (
    CLUBS,
    SHOOT_OUTS,
    Clubs,
    adjustments,
    between,
    fixtures,
    orders,
    places,
    play_offs,
    several,
    some,
    two_or_more,
)
from .knock_outs import ties
from .tables import known_in_part, level_matches, published

RELEGATION_CRITERIA = (
    "goal difference",
    "goals for",
    "table position",
    "play-off",
    "drawing of lots",
)

counted_points = st.sampled_from(((3, 1), (2, 1), (0, 0), (0, 0)))
"""Points for a win and a draw; where there are none, all clubs are level but for their goals."""

recorded_points = st.sampled_from(((0, 1), (1, 1), (0, 2), (2, 2), (3, 1), (4, 2), (0, 0)))
"""Points and matches of which the averages are often level, or none yet."""


@st.composite
def counted_tournaments(draw: st.DrawFn, clubs: Clubs) -> CountedTournament:
    """A tournament of some of the clubs: its matches, or recorded points and maybe a table."""
    present = draw(two_or_more(clubs))
    weight = draw(st.sampled_from((1, 1, 1, 2, 3)))
    rule = TableRule(("points", "goal difference"), None, *draw(counted_points))
    matches: tuple[Match, ...] = ()
    if draw(st.integers(0, 2)):
        matches = draw(fixtures(present))
    league = draw(known_in_part(League(rule, matches), present))
    if not matches and draw(st.booleans()):
        league = replace(league, published=draw(published(present)), points_alone=())
    if matches and draw(st.integers(0, 2)) == 2:
        league = replace(league, adjustments=draw(adjustments(present)))
    recorded = tuple(
        RecordedPoints(club, *draw(recorded_points))
        for club in present
        if not matches or draw(st.integers(0, 9)) == 9
    )
    return CountedTournament(weight, league, recorded)


relegation_criteria = some(RELEGATION_CRITERIA, 2) | some(RELEGATION_CRITERIA)


@st.composite
def relegations(draw: st.DrawFn) -> Relegation:
    """A season with its relegation rule: whole and short windows, and clubs left out."""
    clubs = CLUBS[: draw(st.integers(2, 4))]
    tournaments = draw(st.lists(counted_tournaments(clubs), min_size=1, max_size=3))
    criteria = draw(relegation_criteria)
    entered = draw(two_or_more(clubs))
    season = Relegation(
        draw(st.sampled_from(("average", "points"))),
        draw(st.sampled_from((1, 1, 1, 2, 0))),
        criteria,
        entered,
        tuple(tournaments),
    )
    if {"play-off", "drawing of lots"} & {*criteria}:
        season = replace(season, play_off=draw(play_offs(clubs)), lots=draw(places(clubs)))
    elif draw(st.integers(0, 2)) == 2:
        season = replace(season, has_last_tie=True, last_tie=draw(st.none() | ties() | ties()))
    if draw(st.integers(0, 3)) == 3:
        season = replace(season, uncounted=(draw(st.sampled_from(clubs)),))
    if draw(st.integers(0, 1)):
        start = draw(st.none() | st.integers(0, len(tournaments) - 1))
        season = replace(season, starts=((draw(st.sampled_from(clubs)), start),))
    return season


@st.composite
def relegations_of_level_clubs(draw: st.DrawFn) -> Relegation:
    """A season after which all clubs have no points, and whose rule has three criteria or more."""
    clubs = CLUBS[: draw(st.integers(3, 5))]
    rule = TableRule(("points", "goals for"), None, 0, 0)
    pairs = tuple(combinations(clubs, 2))
    numbers_of = range(draw(st.integers(1, 2)))
    drawn = [draw(several(level_matches, len(pairs))) for _ in numbers_of]
    tournaments = tuple(
        CountedTournament(draw(st.integers(1, 2)), League(rule, tuple(map(between, each, pairs))))
        for each in drawn
    )
    criteria = draw(orders(RELEGATION_CRITERIA))[: draw(st.integers(3, 5))]
    return Relegation(
        draw(st.sampled_from(("average", "points"))),
        draw(st.integers(1, 2)),
        criteria,
        clubs,
        tournaments,
        play_off=draw(play_offs(clubs)),
        lots=draw(places(clubs)),
    )


@st.composite
def relegations_by_any_criterion(draw: st.DrawFn) -> Relegation:
    """A season in which each criterion puts a club of its own ahead, by nothing else.

    So each of the rule shows in the order of the clubs, be it the first or the fifth, but where
    goals are not known of some. Up to three clubs have a point more than the others: of two groups
    of level clubs, a criterion may be known of all in the one, and not in the other.
    """
    last, *others = draw(orders(CLUBS))
    difference, scored, placed, won, drawn = others
    # all have one goal for and one against, but these: 1-0, 2-2, and the last one 1-2
    matches = (
        Match(difference, last, (1, 0)),
        Match(last, placed, (1, 1)),
        Match(scored, won, (1, 1)),
        Match(scored, drawn, (1, 1)),
    )
    league = League(
        TableRule(("points", "fair play"), None, 0, 0),
        matches,
        tuple(Adjustment(club, 1) for club in draw(some(CLUBS, 3))),
        fair_play=((placed, 1),),
    )
    # each wins one, which leaves both as level as those without a play-off
    shot_out = [Match(placed, scored, (0, 0), shoot_out=kicks) for kicks in SHOOT_OUTS]
    recorded = draw(two_or_more(CLUBS)) if draw(st.booleans()) else ()
    before = CountedTournament(
        1,
        League(TableRule(("points",), None, 0, 0), ()),
        tuple(RecordedPoints(club, 0, 1) for club in recorded),
    )
    return Relegation(
        draw(st.sampled_from(("average", "points"))),
        draw(st.integers(1, 5)),
        draw(orders(RELEGATION_CRITERIA)),
        CLUBS,
        (before, CountedTournament(draw(st.integers(1, 2)), league)),
        play_off=(Match(won, last, (1, 0)), *shot_out),
        lots=((drawn, 1),),
    )
