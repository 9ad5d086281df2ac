"""Small random seasons: few clubs and few goals, so that clubs are often level."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, permutations

from hypothesis import strategies as st

from .facts import (
    Adjustment,
    CountedTournament,
    Cup,
    Decider,
    Entry,
    Goal,
    League,
    Match,
    PlayerRecord,
    PublishedPlace,
    RecordedPoints,
    Relegation,
    Round,
    ScorerPhase,
    Slot,
    TableRule,
    Tie,
)

CLUBS = ("A", "B", "C", "D", "E", "F")

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
RELEGATION_CRITERIA = (
    "goal difference",
    "goals for",
    "table position",
    "play-off",
    "drawing of lots",
)
SCORER_CRITERIA = ("goals from play", "assists", "minutes played")

scores = st.sampled_from(((0, 0), (1, 0), (0, 1), (1, 1), (2, 1), (1, 2), (2, 0), (0, 2), (3, 1)))
shoot_outs = st.sampled_from(((4, 3), (3, 4), (5, 4), (1, 3)))
few_points = st.sampled_from((-3, -2, -1, 1, 3))


def some(values: Sequence[str]) -> st.SearchStrategy[tuple[str, ...]]:
    """Some of the values, in any order: each has a rank of its own, so that each can be left out."""
    ranks = st.tuples(*(st.integers(-len(values), len(values)) for _ in values))
    return ranks.map(
        lambda drawn: tuple(
            value for rank, value in sorted(zip(drawn, values, strict=True)) if rank > 0
        )
    )


def numbers(clubs: Sequence[str], upto: int) -> st.SearchStrategy[tuple[tuple[str, int], ...]]:
    """A small number for some of the clubs."""
    return st.tuples(*(st.integers(0, upto) for _ in clubs)).map(
        lambda drawn: tuple(
            (club, number) for club, number in zip(clubs, drawn, strict=True) if number
        )
    )


def places(clubs: Sequence[str]) -> st.SearchStrategy[tuple[tuple[str, int], ...]]:
    """Places 1, 2 and so on for some of the clubs."""
    return some(clubs).map(
        lambda drawn: tuple((club, place) for place, club in enumerate(drawn, 1))
    )


# Matches


@st.composite
def league_matches(draw: st.DrawFn, home: str, away: str) -> Match:
    """A match of a league: mostly simply played."""
    match = Match(home, away, draw(scores))
    kind = draw(st.integers(0, 15))
    if kind == 15:
        return draw(ruled(match))
    if kind == 14:
        return replace(match, score=None)
    if kind == 13:
        return replace(match, neutral=True)
    if kind == 12 and match.score in ((0, 0), (1, 1)):
        return replace(match, shoot_out=draw(shoot_outs))
    return match


@st.composite
def ruled(draw: st.DrawFn, match: Match) -> Match:
    """The match with a ruling on it."""
    ruling = draw(
        st.sampled_from(
            (
                "awarded",
                "annulled",
                "abandoned",
                "postponed",
                "not for the table",
                "not for relegation",
                "abandoned and awarded",
                "annulled and awarded",
            )
        )
    )
    if ruling == "postponed":
        return replace(match, score=draw(st.sampled_from((None, match.score))), rulings=(ruling,))
    if "awarded" in ruling:
        other = tuple(each for each in ("abandoned", "annulled") if each in ruling)
        return replace(match, awarded=draw(scores), rulings=other)
    return replace(match, rulings=(ruling,))


@st.composite
def knock_out_matches(
    draw: st.DrawFn, home: str, away: str, leg: int, *, may_go_on: bool = True
) -> Match:
    """A match of a tie; extra time and a shoot-out only where it may be the last one."""
    match = Match(home, away, draw(scores), leg=leg, neutral=draw(st.integers(0, 7)) == 7)
    if not may_go_on:
        return match
    if draw(st.integers(0, 2)) == 2:
        match = replace(match, extra_time=draw(scores))
    kicks = draw(st.integers(0, 2)) == 2
    if kicks and (leg > 1 or is_level(match)):
        match = replace(match, shoot_out=draw(shoot_outs))
    return match


def is_level(match: Match) -> bool:
    """Whether the match ended level, extra time included."""
    home, away = zip(match.score or (0, 0), match.extra_time or (0, 0), strict=True)
    return match.score is not None and sum(home) == sum(away)


# Tables


@st.composite
def table_rules(draw: st.DrawFn) -> TableRule:
    """Any criteria in any order, or points first and head-to-head soon, as most leagues have it."""
    if draw(st.booleans()):
        first = draw(some(HEAD_TO_HEAD))
        later = draw(some(OVER_ALL_MATCHES))
        cut = draw(st.integers(0, 1))
        criteria = ("points", *later[:cut], *first, *later[cut:])
    else:
        criteria = draw(some(("points", *HEAD_TO_HEAD, *OVER_ALL_MATCHES)).filter(bool))
    restart = None
    if any(criterion in HEAD_TO_HEAD for criterion in criteria):
        restart = draw(st.sampled_from(("block", "step")))
    points_win, points_draw = draw(st.sampled_from(((3, 1), (2, 1), (3, 0), (4, 2))))
    return TableRule(criteria, restart, points_win, points_draw)


@st.composite
def fixtures(draw: st.DrawFn, clubs: Sequence[str]) -> tuple[Match, ...]:
    """A single or double round, of which some matches may not be known."""
    pairs = draw(st.sampled_from((combinations, permutations)))(clubs, 2)
    matches = tuple(draw(league_matches(home, away)) for home, away in pairs)
    return matches[draw(st.integers(0, 1)) and draw(st.integers(0, len(matches) - 1)) :]


@st.composite
def leagues(draw: st.DrawFn, most_clubs: int = 6) -> League:
    """A league with all that may move a club in its table."""
    clubs = CLUBS[: draw(st.integers(2, most_clubs))]
    league = League(draw(table_rules()), draw(fixtures(clubs)))
    if draw(st.integers(0, 3)) == 3:
        league = replace(league, adjustments=draw(adjustments(clubs)))
    if draw(st.integers(0, 9)) == 9:
        league = replace(league, published=draw(published(clubs)))
    return replace(
        league,
        fair_play=draw(numbers(clubs, 3)),
        lots=draw(places(clubs)),
        play_off=draw(play_offs(clubs)),
    )


def adjustments(clubs: Sequence[str]) -> st.SearchStrategy[tuple[Adjustment, ...]]:
    """Points deducted from some clubs, or added."""
    counts_for = st.sampled_from(("both", "table", "relegation"))
    each = st.builds(Adjustment, st.sampled_from(clubs), few_points, counts_for)
    return st.lists(each, max_size=2).map(tuple)


@st.composite
def play_offs(draw: st.DrawFn, clubs: Sequence[str]) -> tuple[Match, ...]:
    """Ties of one or two legs between some of the clubs."""
    drawn = draw(st.permutations(clubs))
    matches = []
    for home, away in zip(drawn[::2], drawn[1::2], strict=False):
        legs = draw(st.integers(0, 2))
        for leg in range(1, legs + 1):
            hosts = (home, away) if leg == 1 else (away, home)
            matches.append(draw(knock_out_matches(*hosts, leg, may_go_on=leg == legs)))
    return tuple(matches)


def published(clubs: Sequence[str]) -> st.SearchStrategy[tuple[PublishedPlace, ...]]:
    """A table as a source prints it."""
    return st.permutations(clubs).map(
        lambda order: tuple(
            PublishedPlace(club, place, 3 * (len(order) - place))
            for place, club in enumerate(order, 1)
        )
    )


# Ties


@st.composite
def deciders(draw: st.DrawFn) -> tuple[Decider, ...]:
    """Any deciders in any order, or those of a usual rule in the usual order."""
    names = draw(some(DECIDERS))
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
        match = draw(knock_out_matches(*hosts, leg, may_go_on=leg >= legs))
        matches += draw(with_rulings(match))
    if draw(st.integers(0, 9)) == 9:
        matches[-1] = unplayed(matches[-1])
    clubs = ("A", "B")
    return Tie(
        legs,
        draw(deciders()),
        tuple(matches),
        seeds=draw(places(clubs)),
        divisions=draw(numbers(clubs, 2)),
        lots=draw(places(clubs)),
    )


def unplayed(match: Match) -> Match:
    """The match, still to be played."""
    return Match(match.home, match.away, leg=match.leg)


@st.composite
def with_rulings(draw: st.DrawFn, match: Match) -> list[Match]:
    """The match, or awarded, or a match that does not count and the one that replaced it."""
    kind = draw(st.integers(0, 11))
    if kind == 11:
        return [replace(match, awarded=draw(scores))]
    if kind == 10:
        void = draw(st.sampled_from(("annulled", "abandoned")))
        return [Match(match.home, match.away, (1, 0), leg=match.leg, rulings=(void,)), match]
    return [match]


# Relegation


@st.composite
def counted_tournaments(draw: st.DrawFn, clubs: Sequence[str]) -> CountedTournament:
    """A tournament of some of the clubs, known by its matches or by recorded points."""
    present = draw(st.lists(st.sampled_from(clubs), min_size=2, unique=True))
    weight = draw(st.sampled_from((1, 1, 1, 2, 3)))
    rule = TableRule(("points", "goal difference"), None, *draw(st.sampled_from(((3, 1), (2, 1)))))
    matches: tuple[Match, ...] = ()
    if draw(st.integers(0, 2)):
        matches = draw(fixtures(sorted(present)))
    league = League(rule, matches)
    if matches and draw(st.integers(0, 2)) == 2:
        league = replace(league, adjustments=draw(adjustments(present)))
    recorded = tuple(
        RecordedPoints(club, draw(st.integers(0, 6)), draw(st.integers(1, 3)))
        for club in present
        if not matches or draw(st.integers(0, 9)) == 9
    )
    return CountedTournament(weight, league, recorded)


@st.composite
def relegations(draw: st.DrawFn) -> Relegation:
    """A season with its relegation rule: whole and short windows, and clubs left out."""
    clubs = CLUBS[: draw(st.integers(2, 5))]
    tournaments = draw(st.lists(counted_tournaments(clubs), min_size=1, max_size=3))
    criteria = draw(some(RELEGATION_CRITERIA))[:4]
    entered = draw(st.lists(st.sampled_from(clubs), min_size=2, unique=True))
    season = Relegation(
        draw(st.sampled_from(("average", "points"))),
        draw(st.integers(0, 2)),
        criteria,
        tuple(sorted(entered)),
        tuple(tournaments),
        play_off=draw(play_offs(clubs)),
        lots=draw(places(clubs)),
    )
    if draw(st.integers(0, 3)) == 3:
        season = replace(season, uncounted=(draw(st.sampled_from(clubs)),))
    if draw(st.integers(0, 1)):
        start = draw(st.integers(0, len(tournaments) - 1))
        season = replace(season, starts=((draw(st.sampled_from(clubs)), start),))
    return season


# Scorers


@st.composite
def known_goals(draw: st.DrawFn, match: Match) -> tuple[Goal, ...]:
    """The goals of a match, of which some scorers may not be known and some goals not at all."""
    found = []
    home, away = zip(match.score or (0, 0), match.extra_time or (0, 0), strict=True)
    for club, other, scored in (
        (match.home, match.away, sum(home)),
        (match.away, match.home, sum(away)),
    ):
        for _ in range(scored):
            kind = draw(st.sampled_from(("goal",) * 6 + ("own goal", "penalty", "unknown", None)))
            if kind is None:
                continue
            side = other if kind == "own goal" else club
            player = None if kind == "unknown" else f"{side}{draw(st.integers(1, 2))}"
            is_own_goal = kind == "own goal" or draw(st.sampled_from((False, False, None)))
            is_penalty = kind == "penalty" or draw(st.sampled_from((False, False, None)))
            found.append(Goal(club, player, is_own_goal, is_penalty))
    return tuple(found)


@st.composite
def scorer_phases(draw: st.DrawFn) -> ScorerPhase:
    """A phase of a few matches, with goals, assists and minutes."""
    clubs = CLUBS[: draw(st.integers(2, 3))]
    matches = []
    for match in draw(fixtures(clubs)):
        if match.score and draw(st.integers(0, 4)) == 4:
            match = replace(match, extra_time=draw(scores), shoot_out=None)
        matches.append((match, draw(known_goals(match))))
    criteria = draw(some(SCORER_CRITERIA))
    records = [
        PlayerRecord(f"{club}{number}", club, statistic, draw(st.integers(0, 2)))
        for club in clubs
        for number in (1, 2)
        for statistic in ("assists", "minutes played")
        if statistic in criteria and draw(st.integers(0, 2))
    ]
    return ScorerPhase(tuple(matches), criteria, tuple(records))


# Cups


@st.composite
def cups(draw: st.DrawFn) -> Cup:
    """A cup of two or three rounds, seeds given, some of it played: not always as it should be."""
    pairing = draw(st.sampled_from(("re-seeded", "fixed bracket", "drawn")))
    shape = draw(st.sampled_from(((2, 0, 0), (4, 0, 0), (2, 2, 0), (4, 2, 0), (4, 0, 1))))
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
    """Rounds that winners and further seeds enter; the later a club enters, the better its seed."""
    seeds = seeds_of(shape)
    rounds: list[Round] = []
    clubs_left: list[str] = []
    left = len(seeds)
    for entering in shape:
        entries = []
        if rounds:
            entries.append(Entry(None, None, len(rounds[-1].matches)))
        if entering:
            entries.append(Entry(left - entering + 1, left, entering))
            clubs_left += seeds[left - entering : left]
            left -= entering
        if len(clubs_left) < 2 or len(clubs_left) % 2:
            break
        drawn = draw(st.permutations(sorted(clubs_left)))
        matches = tuple(
            (None, draw(cup_matches(home, away)))
            for home, away in zip(drawn[::2], drawn[1::2], strict=True)
        )
        rounds.append(Round(tuple(entries), (), matches))
        clubs_left = [draw(st.sampled_from((each.home, each.away))) for _, each in matches]
    return tuple(rounds)


def cup_matches(home: str, away: str) -> st.SearchStrategy[Match]:
    """A single match of a cup, perhaps still to be played."""
    return st.builds(Match, st.just(home), st.just(away), st.none() | scores | scores)


@st.composite
def fixed_rounds(draw: st.DrawFn, shape: Shape) -> tuple[Round, ...]:
    """A first round of seeds drawn into slots, perhaps with a bye, and a second of its winners."""
    seeds = seeds_of(shape)
    drawn = draw(st.permutations(range(1, len(seeds) + 1)))
    bye = draw(st.booleans()) and len(drawn) > 2
    slots, matches = [], []
    for number, pair in enumerate(zip(drawn[::2], drawn[1::2], strict=False), 1):
        taken = pair[:1] if bye and number == 1 else pair
        slots += [Slot(number, side, "seed", seed) for side, seed in enumerate(taken, 1)]
        if len(taken) == 2:
            home, away = (seeds[seed - 1] for seed in taken)
            matches.append((number, draw(cup_matches(home, away))))
    ties_before = len(drawn) // 2
    later = [
        Slot((number + 1) // 2, 2 - number % 2, "winner", number)
        for number in range(1, ties_before + 1)
    ]
    first = Round((), tuple(slots), tuple(matches))
    return (first, Round((), tuple(later), ())) if ties_before > 1 else (first,)


