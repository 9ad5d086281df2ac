"""Leagues with their rules: clubs that are level, and what parts them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import chain, combinations, pairwise, permutations

from hypothesis import strategies as st

from ..facts import (
    Adjustment,
    Goals,
    League,
    Match,
    PublishedPlace,
    RecordedPoints,
    TableRule,
)
from .draws import (
    CLUBS,
    MANY_CLUBS,
    PLAYED,
    Clubs,
    adjustments,
    between,
    fixtures,
    numbers,
    orders,
    places,
    play_offs,
    rounds,
    several,
    some,
    some_of_many,
)

HEAD_TO_HEAD = (
    "head-to-head points",
    "head-to-head goal difference",
    "head-to-head goals for",
    "head-to-head away goals",
)

OVER_ALL_MATCHES = (
    "goal difference",
    "goals for",
    "wins",
    "away goals for",
    "away wins",
    "goal average",
    "points per match",
    "fair play",
    "drawing of lots",
    "play-off",
)

TABLE_CRITERIA = ("points", *HEAD_TO_HEAD, *OVER_ALL_MATCHES)

usual_criteria = st.builds(
    lambda first, cut, later: ("points", *later[:cut], *first, *later[cut:]),
    some(HEAD_TO_HEAD),
    st.sampled_from((0, 0, 1)),
    some(OVER_ALL_MATCHES, 3),
)
"""Points first and head-to-head soon after it, as most leagues have it."""

any_criteria = (some(TABLE_CRITERIA, 3) | some_of_many(TABLE_CRITERIA)).filter(bool)

table_points = st.sampled_from(((3, 1), (2, 1), (3, 0), (4, 2)))

restarts = st.sampled_from(("block", "step", "never"))


@st.composite
def table_rules(draw: st.DrawFn) -> TableRule:
    """Any criteria in any order, or a usual list."""
    criteria = draw(usual_criteria | any_criteria)
    has_head_to_head = any(criterion in HEAD_TO_HEAD for criterion in criteria)
    restart = draw(restarts) if has_head_to_head else None
    return TableRule(criteria, restart, *draw(table_points))


@st.composite
def leagues(draw: st.DrawFn) -> League:
    """A league with all that may move a club in its table."""
    rule = draw(table_rules())
    clubs = CLUBS[: draw(st.integers(2, len(CLUBS)))]
    league = League(rule, draw(fixtures(clubs)))
    if draw(st.integers(0, 3)) == 3:
        league = replace(league, adjustments=draw(adjustments(clubs)))
    league = draw(known_in_part(league, clubs))
    return replace(
        league,
        fair_play=draw(numbers(clubs, 3)),
        lots=draw(places(clubs)),
        play_off=draw(play_offs(clubs)),
    )


@st.composite
def leagues_by_average(draw: st.DrawFn) -> League:
    """A league with few goals, in which some clubs concede none."""
    criteria = draw(st.permutations(("points", "goal average", "fair play")))
    clubs = CLUBS[: draw(st.integers(3, 5))]
    pairs = tuple(combinations(clubs, 2))
    drawn = draw(several(st.sampled_from(PLAYED[:3]), len(pairs)))
    matches = tuple(map(between, drawn, pairs))
    return League(
        TableRule(tuple(criteria)),
        matches,
        draw(adjustments(clubs)),
        fair_play=draw(numbers(clubs, 2)),
    )


level_matches = st.sampled_from(
    tuple(
        Match("", "", score) for score in ((0, 0), (1, 1), (1, 1), (2, 2), (1, 0), (0, 1), (2, 1))
    )
)
"""Mostly draws, after which clubs are level on most criteria but away goals."""

seldom_decisive = some(("drawing of lots", "play-off", "away wins", "wins", "fair play"))


@st.composite
def rules_of_runs(draw: st.DrawFn) -> TableRule:
    """Two or more head-to-head runs, with something between them that seldom decides."""
    between_runs = [*draw(seldom_decisive), "goal difference", "goals for", "away goals for"]
    criteria = ["points"] if draw(st.booleans()) else []
    for number, criterion in enumerate(draw(some(HEAD_TO_HEAD).filter(lambda each: each[1:]))):
        if number == 1 or (number and draw(st.booleans())):
            criteria.append(between_runs.pop(0))
        criteria.append(criterion)
    criteria += between_runs[: draw(st.integers(0, 2))]
    return TableRule(tuple(criteria), draw(restarts), *draw(table_points))


@st.composite
def leagues_of_runs(draw: st.DrawFn) -> League:
    """A league whose clubs are level for long, and whose rule has several head-to-head runs."""
    rule = draw(rules_of_runs())
    clubs = CLUBS[: draw(st.integers(2, len(CLUBS)))]
    pairs = tuple(draw(rounds)(clubs, 2))
    drawn = draw(several(level_matches, len(pairs)))
    league = League(rule, tuple(map(between, drawn, pairs)))
    if draw(st.integers(0, 3)):
        return league
    return replace(league, fair_play=draw(numbers(clubs, 1)), lots=draw(places(clubs)))


@st.composite
def leagues_of_long_rules(draw: st.DrawFn) -> League:
    """A double round of one draw after another; of eleven criteria cards or lots decide."""
    clubs = CLUBS[: draw(st.integers(2, 4))]
    score = draw(st.sampled_from(((0, 0), (1, 1))))
    matches = tuple(Match(home, away, score) for home, away in permutations(clubs, 2))
    rule = TableRule(tuple(draw(st.permutations(("points", *OVER_ALL_MATCHES)))))
    return League(rule, matches, fair_play=draw(numbers(clubs, 1)), lots=draw(places(clubs)))


def on_neutral_ground(*scores: Goals) -> tuple[Match, ...]:
    """Matches of which no goal is an away goal."""
    return tuple(Match("", "", score, neutral=True) for score in scores)


MEETINGS = (
    on_neutral_ground((0, 0)),
    on_neutral_ground((1, 1)),
    on_neutral_ground((2, 2)),
    on_neutral_ground((1, 0), (1, 0), (0, 2)),
    on_neutral_ground((2, 0), (0, 1)),
    (Match("", "", (1, 1)),),
)
"""All matches of two clubs, level or parted by points, by goals or by away goals alone."""


@st.composite
def rules_of_many_runs(
    draw: st.DrawFn, over_all: Sequence[str], firsts: Sequence[int]
) -> TableRule:
    """So many criteria over all matches, then head-to-head runs with the rest between."""
    others = draw(st.permutations(over_all))
    first = draw(st.sampled_from(firsts))
    criteria, others = others[:first], others[first:]
    numbers_between = st.sampled_from(draw(st.sampled_from(((0, 1, 2), (1,), (1,), (0,)))))
    for criterion in draw(orders(HEAD_TO_HEAD))[: draw(st.sampled_from((1, 2, 3, 4, 4, 4)))]:
        number = draw(numbers_between)
        criteria = [*criteria, criterion, *others[:number]]
        others = others[number:]
    restart = draw(st.sampled_from(("block", "block", "step", "never")))
    return TableRule(tuple(criteria), restart, *draw(table_points))


@st.composite
def leagues_decided_late(draw: st.DrawFn) -> League:
    """A league whose clubs are parted by few criteria, wherever these stand in the rule."""
    rule = draw(rules_of_many_runs(("points", *OVER_ALL_MATCHES[-3:]), (0, 0, 0, 1)))
    clubs = CLUBS[: draw(st.sampled_from((2, 3, 3, 4)))]
    pairs = combinations(draw(orders(clubs)), 2)
    matches = [
        between(match, hosts) for hosts in pairs for match in draw(st.sampled_from(MEETINGS))
    ]
    return League(
        rule,
        tuple(matches),
        fair_play=draw(numbers(clubs, 1)) if draw(st.booleans()) else (),
        lots=draw(places(clubs)) if draw(st.booleans()) else (),
        play_off=draw(play_offs(clubs)) if draw(st.integers(0, 3)) == 3 else (),
    )


@st.composite
def leagues_of_a_circle(draw: st.DrawFn) -> League:
    """Three clubs, each ahead of the next, and so level over all matches: cards part one from two.

    The head-to-head criteria come after most of the others, and part these two.
    """
    rule = draw(rules_of_many_runs(("points", *OVER_ALL_MATCHES), (4, 8, 11, 11)))
    first, *others = draw(orders(CLUBS[:3]))
    meeting = draw(st.sampled_from(MEETINGS[3:]))
    cards = draw(st.sampled_from((2, 2, 0)))
    pairs = pairwise((first, *others, first))
    return League(
        rule,
        tuple(between(match, hosts) for hosts in pairs for match in meeting),
        fair_play=((first, 1), *((club, cards) for club in others)),
    )


def fixtures_of(*results: str) -> tuple[tuple[int, int, Goals], ...]:
    """Matches from texts such as "A 2-1 B", the clubs by their number."""
    found = []
    for home, score, away in map(str.split, results):
        home_goals, away_goals = map(int, score.split("-"))
        found.append((CLUBS.index(home), CLUBS.index(away), (home_goals, away_goals)))
    return tuple(found)


PARTED_BY_THE_NEXT_RUN = (
    (
        ("head-to-head points", "head-to-head away goals", *HEAD_TO_HEAD[1:3]),
        fixtures_of("A 2-1 B", "B 0-0 A", "B 1-0 C", "C 0-0 D"),
    ),
    (
        ("head-to-head points", "head-to-head away goals", *HEAD_TO_HEAD[1:3]),
        fixtures_of("A 0-1 B", "B 2-2 A", "A 2-1 C", "C 0-0 A", "B 0-0 C", "C 3-1 B"),
    ),
    (
        (
            "head-to-head points",
            "head-to-head goals for",
            "head-to-head away goals",
            "head-to-head goal difference",
        ),
        fixtures_of("A 0-1 B", "B 2-2 A", "A 2-1 C", "C 0-0 A", "B 0-0 C", "C 3-1 B"),
    ),
)
"""Runs, and matches in which two clubs stay level by a run that would part them if asked again."""


@st.composite
def leagues_parted_by_the_next_run(draw: st.DrawFn) -> League:
    """A league in which it matters whether a run is applied once, or again."""
    runs, results = draw(st.sampled_from(PARTED_BY_THE_NEXT_RUN))
    runs = runs[: draw(st.integers(2, 4))]
    undecided = ("fair play", "drawing of lots", "play-off")
    if draw(st.booleans()):
        runs = tuple(chain.from_iterable(zip(runs, undecided, strict=False))) + runs[3:]
    clubs = draw(orders(CLUBS[:4]))
    return League(
        TableRule(runs, draw(restarts)),
        tuple(Match(clubs[home], clubs[away], score) for home, away, score in results),
    )


def peeled(clubs: Clubs, times: int) -> tuple[Match, ...]:
    """A round on neutral ground in which each club is ahead of those after it, who are level.

    Asked of all of them, a run of goal differences puts the first ahead of the others; asked of
    these, the second; and so on, one club an application, by so many times the goals that it takes.
    """
    matches = []
    for number, (home, away) in enumerate(combinations(clubs, 2)):
        first = clubs.index(home)
        margin = len(clubs) - 1 - first if clubs.index(away) == first + 1 else 0
        conceded = number % 3
        score = (conceded + times * margin, conceded)
        matches.append(Match(home, away, score, neutral=True))
    return tuple(matches)


def evened(clubs: Clubs, rule: TableRule, rounds: int = 1) -> tuple[Adjustment, ...]:
    """What makes the first, who lost none, and the last, who won none, level on points."""
    points = {clubs[0]: -rule.points_draw, clubs[-1]: rule.points_win - rule.points_draw}
    missing = {club: rounds * each for club, each in points.items()}
    return tuple(Adjustment(club, points, "table") for club, points in missing.items() if points)


@st.composite
def leagues_of_many_level_clubs(draw: st.DrawFn) -> League:
    """Up to twelve clubs level on points, whom a run parts one by one, from either end."""
    clubs = tuple(draw(st.permutations(MANY_CLUBS)))[: draw(st.integers(8, len(MANY_CLUBS)))]
    further = draw(st.sampled_from(((), HEAD_TO_HEAD[3:], HEAD_TO_HEAD[2:3])))
    first = draw(st.sampled_from((("points",), ("points",), ("away wins",), ())))
    last = draw(some(("goals for", "drawing of lots")))
    rule = TableRule(
        (*first, HEAD_TO_HEAD[1], *further, *last),
        draw(st.sampled_from(("block", "block", "block", "step", "never"))),
        *draw(table_points),
    )
    matches = peeled(clubs, draw(st.sampled_from((1, 1, 18))))
    if draw(st.booleans()):
        matches = tuple(replace(each, home=each.away, away=each.home) for each in matches)
        clubs = clubs[::-1]
    lots = tuple((club, place) for place, club in enumerate(draw(st.permutations(clubs)), 1))
    return League(rule, matches, evened(clubs, rule), lots=lots if draw(st.booleans()) else ())


@st.composite
def known_in_part(draw: st.DrawFn, league: League, clubs: Clubs) -> League:
    """A league perhaps printed, as a table or by points, of which matches may be known to lack."""
    played = {club: sum(club in (m.home, m.away) for m in league.matches) for club in clubs}
    most = max(played.values(), default=0)
    kind = draw(st.sampled_from((*(None,) * 8, "published", "points")))
    if kind == "published":
        rows = draw(published(clubs))
        lacking = draw(st.sampled_from((0, 0, 1)))
        league = replace(
            league,
            published=tuple(replace(row, played=played[row.club] + lacking) for row in rows),
        )
    if kind == "points":
        points = draw(numbers(clubs, 2))
        lacking = draw(st.sampled_from((0, 1, 1)))
        league = replace(
            league,
            points_alone=tuple(
                RecordedPoints(club, number, played[club] + lacking) for club, number in points
            ),
        )
    return replace(
        league,
        matches_per_club=draw(st.sampled_from((*(None,) * 6, most or None, most + 1))),
        lacks_matches=draw(st.integers(0, 14)) == 14,
    )


@cache
def published(clubs: Clubs) -> st.SearchStrategy[tuple[PublishedPlace, ...]]:
    """A table as a source prints it."""
    return orders(clubs).map(
        lambda order: tuple(
            PublishedPlace(club, place, 3 * (len(order) - place))
            for place, club in enumerate(order, 1)
        )
    )
