"""Rules and matches of every kind, with few clubs and few goals, so that many are level."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import combinations, permutations

from hypothesis import strategies as st

from ..facts import Adjustment, Match
from ..strategies.draws import PLAYED, SCORES, Clubs, between, few_points, numbers, places
from ..strategies.draws import play_offs as usual_play_offs
from .facts import Criterion, Meeting, Rule

PLAIN = tuple(Meeting("", "", score) for score in SCORES)

LONGER = (
    Meeting("", "", (0, 0), extra_time=(1, 0)),
    Meeting("", "", (1, 1), extra_time=(0, 2)),
    Meeting("", "", (1, 1), extra_time=(1, 1), shoot_out=(3, 4)),
    Meeting("", "", (0, 0), extra_time=(0, 0), shoot_out_winner="home"),
    Meeting("", "", (2, 1), is_after_extra_time=True),
    Meeting("", "", (0, 1), is_after_extra_time=True, neutral=True),
    Meeting("", "", (1, 1), is_after_extra_time=True, shoot_out_winner="away"),
    Meeting("", "", (1, 1), shoot_out=(4, 3)),
    Meeting("", "", (0, 0), shoot_out=(3, 4)),
    Meeting("", "", (0, 0), shoot_out_winner="away"),
    Meeting("", "", (2, 2), shoot_out_winner="home"),
)
"""Matches that went on after 90 minutes."""

RULED = (
    Meeting("", "", given="home"),
    Meeting("", "", given="away"),
    Meeting("", "", given="neither"),
    Meeting("", "", (2, 1), given="away"),
    Meeting("", "", (1, 1), given="neither", shoot_out=(4, 3)),
    Meeting("", "", (1, 0), given="home", rulings=("abandoned",)),
    Meeting("", "", (1, 0), given="away", is_after_extra_time=True, neutral=True),
    Meeting("", "", (0, 1), given="home", rulings=("annulled",)),
    Meeting("", "", awarded=(3, 0)),
    Meeting("", "", (0, 0), shoot_out=(4, 3), awarded=(0, 3)),
    Meeting("", "", (0, 1), rulings=("annulled",)),
    Meeting("", "", (1, 0), rulings=("not for the table",)),
    Meeting("", "", given="away", rulings=("not for the table",)),
    Meeting("", "", (1, 0), neutral=True),
    Meeting("", "", (0, 2), neutral=True),
)
"""Matches on which an authority ruled, or on neutral ground."""

UNPLAYED = (
    Meeting("", ""),
    Meeting("", "", (1, 0), rulings=("postponed",)),
    Meeting("", "", (2, 1), rulings=("abandoned",)),
    Meeting("", "", rulings=("abandoned",)),
)
"""Matches to come, and abandoned ones, which are over."""

all_played = st.sampled_from(PLAIN * 3 + LONGER)

meetings = st.sampled_from(PLAIN * 8 + LONGER * 3 + RULED * 2 + UNPLAYED)

seldom_played = st.sampled_from(PLAIN[:5] * 2 + UNPLAYED + RULED[:3])

drawn_matches = st.sampled_from(
    (*PLAIN[:4], *(each for each in LONGER if each.shoot_out or each.shoot_out_winner))
)

kinds_of_meetings = st.sampled_from(
    (st.sampled_from(PLAIN), all_played, meetings, meetings, seldom_played, drawn_matches)
)

RESULTS = (
    (),
    (),
    (("away win", 4),),
    (("defeat", -1),),
    (("shoot-out win", 2), ("shoot-out defeat", 1)),
    (("shoot-out win", 2),),
    (("extra-time win", 2), ("extra-time defeat", 1)),
    (("extra-time win", 2), ("shoot-out win", 2), ("defeat", 1)),
    (
        ("away win", 5),
        ("defeat", 1),
        ("extra-time win", 3),
        ("extra-time defeat", 2),
        ("shoot-out win", 4),
        ("shoot-out defeat", 0),
    ),
)

HEAD_TO_HEAD = (
    "head-to-head points",
    "head-to-head goal difference",
    "head-to-head goals for",
    "head-to-head away goals",
    "head-to-head shoot-out",
)

OF_GROUNDS = ("away goal difference", "home goals for", "home goal difference")

ADDED_UP = ("goal difference", "goals for", "wins", "away goals for", "away wins", *OF_GROUNDS)

OF_OPPONENTS = ("points of opponents", "goal difference of opponents", "goals of opponents")

STATED = ("fair play", "drawing of lots", "coefficient", "cards", "cards per match")

MEASURES = {
    "coefficient": Criterion("stated figure", "coefficient", "higher"),
    "cards": Criterion("stated figure", "cards", "lower"),
    "cards per match": Criterion("stated figure", "cards", "lower", is_per_match=True),
}

LIMITS: tuple[dict[str, int], ...] = (
    *({},) * 7,
    {"level_clubs": 2},
    {"level_clubs": 3},
    {"at_place": 1},
    {"at_place": 2},
    {"at_place": 3, "level_clubs": 3},
)
"""Of how many, and at which line, a criterion is asked."""


@cache
def limited(names: tuple[str, ...]) -> st.SearchStrategy[Criterion]:
    """A criterion of these names, perhaps not asked of all."""
    found = []
    for name in names:
        for limits in LIMITS:
            each = replace(MEASURES.get(name, Criterion(name)), **limits)
            found.append(each)
            if name == "play-off":
                found.append(replace(each, is_for_best_two=True))
    return st.sampled_from(found)


runs = st.sampled_from((0, 0, 0, 1, 2, 3)).flatmap(
    lambda number: st.permutations(HEAD_TO_HEAD).map(lambda order: tuple(order[:number]))
)
"""No head-to-head, or some of its criteria in any order."""


@st.composite
def rules(draw: st.DrawFn, names: tuple[str, ...], *firsts: str) -> Rule:
    """Points first, most often, then what the table is for, then others in any order."""
    usual = (("split", "points"),) * 8 if "split" in firsts else ()
    begin = map(Criterion, draw(st.sampled_from((("points",),) * 4 + ((),) + usual)))
    second = draw(st.sampled_from(((), *((each,) for each in firsts * 3))))
    run = draw(runs)
    several = st.lists(limited((*names, *firsts)), min_size=not run, max_size=4)
    drawn = [draw(limited((each,))) for each in (*second, *run)] + draw(several)
    criteria = dict.fromkeys((*begin, *drawn))
    names_drawn = [each.name for each in criteria]
    is_of_clubs = any(name in HEAD_TO_HEAD for name in names_drawn)
    win, few = draw(st.sampled_from(((3, 1), (3, 1), (2, 1))))
    return Rule(
        tuple(criteria),
        draw(st.sampled_from(("block", "block", "step", "never"))) if is_of_clubs else None,
        is_of_clubs and draw(st.integers(0, 3)) == 3,
        win,
        few,
        1,
        draw(st.sampled_from(RESULTS)),
    )


@st.composite
def fixtures(draw: st.DrawFn, clubs: Clubs, *, most: int = 15) -> tuple[Meeting, ...]:
    """A single or double round, of which the first matches may not be known."""
    pairs = list(draw(st.sampled_from((combinations, combinations, permutations)))(clubs, 2))
    pairs = pairs[-most:]
    kind = draw(kinds_of_meetings)
    drawn = draw(st.tuples(*(kind for _ in pairs)))
    missing = draw(st.sampled_from((0, 0, 0, 1, 2))) % len(pairs)
    return tuple(map(between, drawn, pairs))[missing:]


@cache
def adjustments(clubs: Clubs) -> st.SearchStrategy[tuple[Adjustment, ...]]:
    """Points deducted from a club, or added; most often none."""
    counts_for = st.sampled_from(("both", "table", "relegation"))
    one = st.builds(Adjustment, st.sampled_from(clubs), few_points, counts_for)
    return st.just(()) | st.just(()) | st.tuples(one)


@st.composite
def stated(draw: st.DrawFn, clubs: Clubs, rule: Rule) -> dict[str, tuple]:
    """What is stated of clubs for the criteria of a rule, perhaps of some of them alone."""
    names = [each.named for each in rule.criteria]
    found: dict[str, tuple] = {}
    if "fair play" in names:
        found["fair_play"] = draw(numbers(clubs, 2)) if draw(st.booleans()) else of_all(draw, clubs)
    if "drawing of lots" in names:
        found["lots"] = draw(places(clubs))
    found["figures"] = tuple(
        (measure, club, number)
        for measure in ("coefficient", "cards")
        if any(name.startswith(measure) for name in names)
        for club, number in (
            draw(numbers(clubs, 2)) if draw(st.booleans()) else of_all(draw, clubs)
        )
    )
    if "play-off" in names:
        found["play_off"] = draw(play_offs(clubs))
    return found


def of_all(draw: st.DrawFn, clubs: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """A small number of each club."""
    return tuple((club, draw(st.integers(0, 3))) for club in clubs)


@st.composite
def play_offs(draw: st.DrawFn, clubs: Clubs) -> tuple[Match, ...]:
    """A round between some of the clubs, or ties; the last match may be given to a club."""
    kind = draw(st.integers(0, 3))
    if kind == 3 or len(clubs) < 2:
        return ()
    if kind == 0:
        return draw(usual_play_offs(clubs))
    some = clubs[: draw(st.integers(2, min(3, len(clubs))))]
    each = st.sampled_from((*PLAYED[:5], *LONGER[-4:], *RULED[:3], *UNPLAYED[:1]))
    return tuple(between(draw(each), pair) for pair in combinations(some, 2))
