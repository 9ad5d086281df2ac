"""Ties of one or two legs, and cups of several rounds."""

from __future__ import annotations

from hypothesis import strategies as st

from ..facts import Cup, Decider, Entry, Match, Round, Slot, Tie
from .draws import (
    CLUBS,
    between,
    cup_matches,
    few,
    kind_of_leg,
    numbers,
    orders,
    places,
    some,
    some_of_many,
    tie_rulings,
    with_ruling,
)

DECIDERS = (
    "aggregate",
    "away goals",
    "extra time",
    "penalties",
    "seed",
    "higher division",
    "replay",
    "lots",
)


@st.composite
def deciders(draw: st.DrawFn) -> tuple[Decider, ...]:
    """Any deciders in any order, or those of a usual rule in the usual order."""
    names = draw(some(DECIDERS, 4) | some_of_many(DECIDERS))
    if draw(st.booleans()):
        names = ("aggregate", *sorted(set(names) - {"aggregate"}, key=DECIDERS.index))
    return tuple(Decider(name, name == "away goals" and draw(st.booleans())) for name in names)


@st.composite
def ties(draw: st.DrawFn) -> Tie:
    """A tie of one or two legs, perhaps with replays, perhaps unfinished."""
    legs = draw(st.integers(1, 2))
    replays = draw(st.sampled_from((0, 0, 0, 1, 2)))
    matches = []
    for leg in range(1, legs + replays + 1):
        hosts = ("A", "B") if leg % 2 else ("B", "A")
        match = between(draw(kind_of_leg(leg, legs)), hosts, leg)
        matches += with_ruling(match, draw(tie_rulings))
    if draw(few) == 5:
        matches[-1] = between(Match("", ""), hosts, leg)
    clubs = ("A", "B")
    return Tie(
        legs,
        draw(deciders()),
        tuple(matches),
        seeds=draw(places(clubs)),
        divisions=draw(numbers(clubs, 2)),
        lots=draw(places(clubs)),
    )


@st.composite
def ties_without_a_rule(draw: st.DrawFn) -> Tie:
    """A tie of which the rules are not known, and so taken as one leg; perhaps with a replay."""
    matches = [between(draw(kind_of_leg(1, 1)), ("A", "B"))]
    if draw(st.booleans()):
        matches.append(between(draw(kind_of_leg(2, 1)), ("B", "A"), 2))
    return Tie(1, (), tuple(matches), draw(places(("A", "B"))))


@st.composite
def cups(draw: st.DrawFn) -> Cup:
    """A cup of two or three rounds, seeds given, some of it played: not always as it should be."""
    pairing = draw(st.sampled_from(("re-seeded", "fixed bracket", "drawn")))
    shapes: tuple[Shape, ...] = ((2, 0, 0), (4, 0, 0), (2, 2, 0), (4, 2, 0), (4, 0, 1))
    if pairing == "re-seeded":
        shapes += ((3, 0, 0), (3, 2, 0))
    shape = draw(st.sampled_from(shapes))
    host = draw(st.sampled_from(("better seed", "drawn", None)))
    rounds = draw(fixed_rounds(shape) if pairing == "fixed bracket" else entered_rounds(shape))
    return Cup(seeds_of(shape), pairing, host, rounds)


Shape = tuple[int, int, int]
"""Clubs that enter the first, the second and the third round."""


def seeds_of(shape: Shape) -> tuple[str, ...]:
    """The clubs of a cup, the best seed first: not in the order of their names."""
    return tuple(reversed(CLUBS[: sum(shape)]))


@st.composite
def entered_rounds(draw: st.DrawFn, shape: Shape) -> tuple[Round, ...]:
    """Rounds that winners and further seeds enter; the later a club enters, the better its seed.

    Of an odd number of clubs the best seed goes through; a round of losers has no such club.
    """
    seeds = seeds_of(shape)
    rounds: list[Round] = []
    clubs_left: list[str] = []
    through: list[str] = []
    left = len(seeds)
    for entering in shape:
        entries = []
        if rounds:
            ties_before = len(rounds[-1].matches)
            is_of_losers = not through and draw(st.sampled_from((False, False, False, True)))
            entries.append(Entry(None, None, ties_before + len(through), is_of_losers))
            clubs_left += through
        if entering:
            entries.append(Entry(left - entering + 1, left, entering))
            clubs_left += seeds[left - entering : left]
            left -= entering
        if len(clubs_left) < 2 or (through and len(clubs_left) % 2):
            break
        through = [min(clubs_left, key=seeds.index)] if len(clubs_left) % 2 else []
        drawn = draw(orders(tuple(sorted({*clubs_left} - {*through}))))
        hosts = zip(drawn[::2], drawn[1::2], strict=True)
        matches = tuple((None, between(draw(cup_matches), pair)) for pair in hosts)
        rounds.append(Round(tuple(entries), (), matches))
        clubs_left = [draw(st.sampled_from((each.home, each.away))) for _, each in matches]
    return tuple(rounds)


@st.composite
def fixed_rounds(draw: st.DrawFn, shape: Shape) -> tuple[Round, ...]:
    """A first round of seeds drawn into slots, perhaps with a bye, and a second that it fills."""
    seeds = seeds_of(shape)
    drawn = [seeds.index(club) + 1 for club in draw(orders(seeds))]
    bye = draw(st.booleans()) and len(drawn) > 2
    slots, matches = [], []
    for number, pair in enumerate(zip(drawn[::2], drawn[1::2], strict=False), 1):
        taken = pair[:1] if bye and number == 1 else pair
        slots += [Slot(number, side, "seed", seed) for side, seed in enumerate(taken, 1)]
        if len(taken) == 2:
            hosts = tuple(seeds[seed - 1] for seed in taken)
            matches.append((number, between(draw(cup_matches), hosts)))
    ties_before = len(drawn) // 2
    entrant = draw(st.sampled_from(("winner", "winner", "winner", "loser")))
    later = [
        Slot((number + 1) // 2, 2 - number % 2, entrant, number)
        for number in range(1, ties_before + 1)
    ]
    first = Round((), tuple(slots), tuple(matches))
    return (first, Round((), tuple(later), ())) if ties_before > 1 else (first,)
