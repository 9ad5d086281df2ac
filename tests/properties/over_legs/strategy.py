"""Random rounds: rules that real cups have, and ties that fit them, not all of them over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from ..model import added
from ..over_stages.facts import Meeting
from ..strategies.draws import SCORES, SHOOT_OUTS, between, numbers, orders, places
from .facts import Decider, Round, Rule, Ruling, Tie
from .model import PlayedTie

CLUBS = ("A", "B", "C", "D")

LAST = ("away club", "seed", "higher division", "lots")
"""What may decide a tie that nothing played has decided."""

PLAYED = tuple(Meeting("", "", score) for score in SCORES)

NEUTRAL = tuple(replace(match, neutral=True) for match in PLAYED)

GIVEN = tuple(
    Meeting("", "", score, given=given)
    for given in ("home", "away", "neither")
    for score in (None, (2, 0))
)

RULED = (
    Meeting("", "", awarded=(0, 3)),
    Meeting("", "", (1, 0), awarded=(3, 0)),
    Meeting("", "", (1, 0), (1, 1), awarded=(0, 0)),
    Meeting("", "", (0, 0), shoot_out=(4, 3), awarded=(0, 0)),
    *GIVEN,
)

TO_COME = (
    Meeting("", ""),
    Meeting("", "", rulings=("postponed",)),
    Meeting("", "", (1, 0), rulings=("abandoned",)),
)

VOID = (Meeting("", "", (1, 0), rulings=("annulled",)), TO_COME[-1])
"""What does not count beside what was played instead."""


def is_level(match: Meeting) -> bool:
    """Whether a match was drawn, extra time included."""
    home, away = added(match.score, match.extra_time)
    return home == away


LONGER = tuple(
    Meeting(
        "",
        "",
        score,
        extra_time,
        kicks,
        neutral=neutral,
        shoot_out_winner=winner,
        is_after_extra_time=is_after,
    )
    for neutral in (False, False, True)
    for score in SCORES
    for extra_time, is_after in (
        (None, False),
        *((each, False) for each in SCORES[:4]),
        (None, True),
    )
    for kicks, winner in (
        (None, None),
        *((each, None) for each in SHOOT_OUTS),
        (None, "home"),
        (None, "away"),
    )
)
"""Matches that may go on after 90 minutes."""

DRAWN_LONGER = tuple(
    match
    for match in LONGER
    if is_level(match) or (match.shoot_out is None and match.shoot_out_winner is None)
)
"""Those of which only the drawn ones have a shoot-out."""


def without_unknown_90(matches: Sequence[Meeting]) -> tuple[Meeting, ...]:
    """Those of which the score of 90 minutes is known."""
    return tuple(match for match in matches if not match.is_after_extra_time)


USUAL = st.sampled_from(PLAYED * 4 + NEUTRAL + RULED + TO_COME[:1])
"""Legs that end after 90 minutes."""

LAST_LEGS = {
    (may_be_won, has_extra_time): st.sampled_from(
        (matches if has_extra_time else without_unknown_90(matches)) + (RULED + TO_COME) * 8
    )
    for may_be_won, matches in ((True, LONGER), (False, DRAWN_LONGER))
    for has_extra_time in (True, False)
}


@st.composite
def tails(draw: st.DrawFn) -> tuple[Decider, ...]:
    """What is looked at after the legs: in the order in which it happens, then the rest."""
    found = []
    if draw(st.booleans()):
        found.append(Decider("away goals"))
    if draw(st.booleans()):
        sudden_death = draw(st.sampled_from((None, None, "golden goal", "silver goal")))
        found.append(Decider("extra time", sudden_death=sudden_death))
        if draw(st.integers(0, 3)) == 3:
            found.append(Decider("away goals", True))
    if draw(st.integers(0, 2)):
        found.append(Decider("penalties"))
    last = draw(orders(LAST))[: draw(st.sampled_from((0, 1, 1, 2)))]
    found += map(Decider, last)
    if draw(st.integers(0, 3)) == 3:
        found.insert(draw(st.integers(0, len(found))), Decider("replay"))
    return tuple(found)


FIRST = {
    "goals": ("aggregate",),
    "points": ("points",),
    "points, goals": ("points", "aggregate"),
    "wins": ("wins",),
    "wins, goals": ("wins", "aggregate"),
    "margin": ("aggregate",),
    "nothing": (),
}


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    """A rule of any kind."""
    kind = draw(st.sampled_from((*FIRST, "goals", "points", "wins", "margin")))
    legs = draw(st.sampled_from((1, 2, 2, 3, 4, 5)))
    needed = margin = None
    if kind == "margin":
        legs, margin = 2, draw(st.integers(1, 3))
    elif kind.startswith("wins"):
        legs = draw(st.sampled_from((2, 3, 3, 5)))
        needed = (
            draw(st.integers(2, min(3, legs))) if legs > 2 else draw(st.sampled_from((None, 2)))
        )
    firsts = tuple(map(Decider, FIRST[kind]))
    return Rule(legs, firsts + draw(tails()), needed, margin)


def reset(void: Meeting, match: Meeting, *, is_elsewhere: bool) -> Meeting:
    """A match that does not count, in place of another."""
    hosts = (match.away, match.home) if is_elsewhere else (match.home, match.away)
    return between(void, hosts, match.leg)


@st.composite
def ties(draw: st.DrawFn, rule: Rule, clubs: tuple[str, str]) -> Tie:
    """A tie with its legs and perhaps replays: some void, some missing, some to come."""
    names = [decider.name for decider in rule.deciders]
    is_by_wins = "wins" in names
    replays = draw(st.sampled_from((0, 1, 1, 2))) if "replay" in names else 0
    matches: list[Meeting] = []
    for leg in range(1, rule.legs + replays + 1):
        hosts = clubs if leg % 2 else clubs[::-1]
        is_long = is_by_wins or leg >= rule.legs
        of_last = LAST_LEGS[leg > 1 and not is_by_wins, "extra time" in names]
        match = between(draw(of_last if is_long else USUAL), hosts, leg)
        matches.append(match)
        so_far = PlayedTie(Tie(tuple(matches)), Round(rule, ()))
        if rule.wins_needed and so_far.is_over():
            break
        if rule.first_leg_margin and so_far.margin_winner() and draw(st.integers(0, 3)):
            break
    number = len(matches)
    kept = draw(st.sampled_from((number,) * 6 + (number - 1, 1, 0)))
    matches = matches[:kept]
    if len(matches) > 1 and draw(st.integers(0, 14)) == 14:
        matches = matches[1:]
    if matches and draw(st.integers(0, 9)) == 9:
        place = draw(st.integers(0, len(matches) - 1))
        void = reset(draw(st.sampled_from(VOID)), matches[place], is_elsewhere=draw(st.booleans()))
        matches.insert(place, void)
    rulings = draw(rulings_on(clubs)) if not matches or draw(st.integers(0, 7)) == 7 else ()
    return Tie(tuple(matches), rulings)


@st.composite
def rulings_on(draw: st.DrawFn, clubs: tuple[str, str]) -> tuple[Ruling, ...]:
    """One ruling for either club, or two that contradict each other."""
    kind = draw(st.sampled_from(("walkover", "withdrawal", "expulsion", "decision")))
    winner, loser = clubs[:: draw(st.sampled_from((1, -1)))]
    found = (Ruling(kind, winner, loser), Ruling("decision", loser, winner))
    return found[: draw(st.sampled_from((1, 1, 1, 1, 1, 2)))]


@st.composite
def rounds(draw: st.DrawFn) -> Round:
    """A round of two ties, and who takes which slot of what follows."""
    rule = draw(rules())
    found = tuple(draw(ties(rule, clubs)) for clubs in (CLUBS[:2], CLUBS[2:]))
    pairing = draw(st.sampled_from(("fixed bracket", "fixed bracket", "re-seeded")))
    is_fixed = pairing == "fixed bracket"
    every = orders(CLUBS).map(lambda order: tuple((club, n) for n, club in enumerate(order, 1)))
    return Round(
        rule,
        found,
        seeds=draw(every | places(CLUBS) if is_fixed else every),
        divisions=draw(numbers(CLUBS, 2)),
        lots=draw(places(CLUBS)),
        pairing=pairing,
        is_within=is_fixed and draw(st.booleans()),
        has_third_place=is_fixed and draw(st.booleans()),
    )
