"""What the others draw from: clubs and their orders, scores, matches and rulings on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain, combinations, permutations, product

from hypothesis import strategies as st

from ..facts import Adjustment, Goals, Match

Clubs = tuple[str, ...]

MANY_CLUBS: Clubs = ("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L")

CLUBS: Clubs = MANY_CLUBS[:6]

SCORES: tuple[Goals, ...] = (
    (0, 0),
    (1, 0),
    (0, 1),
    (1, 1),
    (2, 1),
    (1, 2),
    (2, 0),
    (0, 2),
    (3, 1),
)

SHOOT_OUTS: tuple[Goals, ...] = ((4, 3), (3, 4))

PLAYED = tuple(Match("", "", score) for score in SCORES)

UNUSUAL = (
    Match("", ""),
    Match("", "", rulings=("postponed",)),
    Match("", "", (1, 0), rulings=("postponed",)),
    Match("", "", (1, 0), neutral=True),
    Match("", "", (0, 1), neutral=True),
    Match("", "", (1, 2), neutral=True),
    Match("", "", (0, 0), shoot_out=(4, 3)),
    Match("", "", (1, 1), shoot_out=(3, 4)),
    Match("", "", awarded=(3, 0)),
    Match("", "", (2, 0), awarded=(0, 3)),
    Match("", "", (1, 0), awarded=(0, 0)),
    Match("", "", (0, 1), awarded=(3, 0), rulings=("abandoned",)),
    Match("", "", (0, 1), awarded=(3, 0), rulings=("annulled",)),
    Match("", "", (0, 1), rulings=("annulled",)),
    Match("", "", (2, 1), rulings=("abandoned",)),
    Match("", "", (1, 0), rulings=("not for the table",)),
    Match("", "", (0, 2), rulings=("not for the table",)),
    Match("", "", (1, 0), rulings=("not for relegation",)),
    Match("", "", (0, 2), rulings=("not for relegation",)),
    Match("", "", (1, 2), awarded=(2, 0), rulings=("not for the table",)),
)
"""Matches of a league that are more than a score."""

league_matches = st.sampled_from(PLAYED * 10 + UNUSUAL)

cup_matches = st.sampled_from((*PLAYED, Match("", "")))

first_legs = st.sampled_from((*PLAYED * 4, *(replace(each, neutral=True) for each in PLAYED)))

few_points = st.sampled_from((-3, -2, -1, 1, 3))


def total(match: Match) -> Goals:
    """Goals of 90 minutes and extra time."""
    home, away = zip(match.score or (0, 0), match.extra_time or (0, 0), strict=True)
    return sum(home), sum(away)


def last_matches(*, may_have_been_won: bool) -> st.SearchStrategy[Match]:
    """Last matches of a tie, with all combinations of extra time, shoot-out and neutral ground.

    A shoot-out follows a match that was won only where a leg was played before.
    """
    combined = (
        Match("", "", score, extra_time, shoot_out, neutral=neutral)
        for neutral in (False, False, True)
        for shoot_out in (None, *SHOOT_OUTS)
        for extra_time in (None, *SCORES[:4])
        for score in SCORES
    )
    return st.sampled_from(
        tuple(
            match
            for match in combined
            if match.shoot_out is None or may_have_been_won or len(set(total(match))) == 1
        )
    )


last_legs = last_matches(may_have_been_won=True)

only_legs = last_matches(may_have_been_won=False)


@cache
def several(each: st.SearchStrategy[Match], number: int) -> st.SearchStrategy[tuple[Match, ...]]:
    """A fixed number of matches."""
    return st.tuples(*(each for _ in range(number)))


def between(match: Match, hosts: Sequence[str], leg: int = 1) -> Match:
    """The match between two clubs."""
    return replace(match, home=hosts[0], away=hosts[1], leg=leg)


def arrangements(values: Clubs, most: int) -> Iterator[tuple[str, ...]]:
    """Every choice of up to so many of the values, in every order, the short ones first."""
    return chain.from_iterable(permutations(values, number) for number in range(most + 1))


@cache
def some(values: Clubs, most: int | None = None) -> st.SearchStrategy[tuple[str, ...]]:
    """Some of the values, in any order. One draw, which is quick: only for few values."""
    return st.sampled_from(tuple(arrangements(values, len(values) if most is None else most)))


@cache
def some_of_many(values: Clubs) -> st.SearchStrategy[tuple[str, ...]]:
    """Some of many values, in any order: each has a rank, so that each can be left out."""
    ranks = st.tuples(*(st.integers(-len(values), len(values)) for _ in values))
    return ranks.map(
        lambda drawn: tuple(
            value for rank, value in sorted(zip(drawn, values, strict=True)) if rank > 0
        )
    )


Numbers = tuple[tuple[str, int], ...]


@cache
def numbers(clubs: Clubs, upto: int) -> st.SearchStrategy[Numbers]:
    """A small number for some of the clubs."""
    drawn = product(range(upto + 1), repeat=len(clubs))
    return st.sampled_from(tuple(drawn)).map(
        lambda each: tuple(pair for pair in zip(clubs, each, strict=True) if pair[1])
    )


@cache
def orders(clubs: Clubs) -> st.SearchStrategy[Clubs]:
    """The clubs in any order."""
    return st.sampled_from(tuple(permutations(clubs)))


@cache
def places(clubs: Clubs) -> st.SearchStrategy[Numbers]:
    """Places 1, 2 and so on for some of the clubs."""
    return some(clubs).map(lambda drawn: tuple((club, n) for n, club in enumerate(drawn, 1)))


rounds = st.sampled_from((combinations, permutations))
"""Each club meets each other once, or at home and away."""

few = st.sampled_from((0, 0, 0, 0, 1, 2, 3, 5))


@st.composite
def fixtures(draw: st.DrawFn, clubs: Clubs) -> tuple[Match, ...]:
    """A single or double round, of which some matches may not be known."""
    pairs = tuple(draw(rounds)(clubs, 2))
    drawn = draw(several(league_matches, len(pairs)))
    missing = draw(few) % len(pairs)
    return tuple(map(between, drawn, pairs))[missing:]


@cache
def adjustments(clubs: Clubs) -> st.SearchStrategy[tuple[Adjustment, ...]]:
    """Points deducted from some clubs, or added."""
    counts_for = st.sampled_from(("both", "table", "relegation"))
    each = st.builds(Adjustment, st.sampled_from(clubs), few_points, counts_for)
    return st.lists(each, max_size=2).map(tuple)


def kind_of_leg(leg: int, legs: int) -> st.SearchStrategy[Match]:
    """What a leg, or a replay beyond the legs, may look like."""
    if leg < legs:
        return first_legs
    return only_legs if leg == 1 else last_legs


@st.composite
def play_offs(draw: st.DrawFn, clubs: Clubs) -> tuple[Match, ...]:
    """Ties of one or two legs between some of the clubs."""
    drawn = draw(orders(clubs))
    matches = []
    for home, away in zip(drawn[::2], drawn[1::2], strict=False):
        legs = draw(st.integers(0, 2))
        for leg in range(1, legs + 1):
            hosts = (home, away) if leg == 1 else (away, home)
            match = between(draw(kind_of_leg(leg, legs)), hosts, leg)
            matches += with_ruling(match, draw(tie_rulings))
    return tuple(matches)


tie_rulings = st.sampled_from(
    (
        *(None,) * 20,
        "awarded",
        "annulled",
        "abandoned",
        "annulled elsewhere",
        "abandoned elsewhere",
    )
)


def with_ruling(match: Match, ruling: str | None) -> list[Match]:
    """The match, or awarded, or a match that does not count and the one that replaced it."""
    if ruling is None:
        return [match]
    if ruling == "awarded":
        return [replace(match, awarded=(0, 3))]
    void = replace(match, score=(1, 0), rulings=(ruling.removesuffix(" elsewhere"),))
    if ruling.endswith("elsewhere"):
        void = replace(void, home=match.away, away=match.home)
    return [replace(void, extra_time=None, shoot_out=None), match]


@cache
def two_or_more(clubs: Clubs) -> st.SearchStrategy[Clubs]:
    """Two or more of the clubs, in their order."""
    numbers = range(len(clubs), 1, -1)
    return st.sampled_from([each for number in numbers for each in combinations(clubs, number)])
