"""Small random seasons: few clubs and few goals, so that clubs are often level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain, combinations, pairwise, permutations, product

from hypothesis import strategies as st

from .facts import (
    Adjustment,
    CountedTournament,
    Cup,
    Decider,
    Entry,
    Goal,
    Goals,
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
    Way,
    Year,
)

Clubs = tuple[str, ...]

CLUBS: Clubs = ("A", "B", "C", "D", "E", "F")

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


# Tables


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


MOST_CLUBS = {"block": {1: 6, 2: 4, 3: 3, 4: 2}}
"""How many level clubs the view promises to tell apart, by restart and head-to-head runs."""


def most_clubs(rule: TableRule) -> int:
    """The most clubs of a league with this rule."""
    is_run = [criterion in HEAD_TO_HEAD for criterion in rule.criteria]
    starts = sum(own and not before for before, own in pairwise((False, *is_run)))
    return MOST_CLUBS.get(rule.restart, {}).get(starts, len(CLUBS))


@st.composite
def leagues(draw: st.DrawFn) -> League:
    """A league with all that may move a club in its table."""
    rule = draw(table_rules())
    clubs = CLUBS[: draw(st.integers(2, most_clubs(rule)))]
    league = League(rule, draw(fixtures(clubs)))
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
    clubs = CLUBS[: draw(st.integers(2, most_clubs(rule)))]
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
    number = min(draw(st.sampled_from((2, 3, 3, 4))), most_clubs(rule))
    clubs = CLUBS[:number]
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
    rules = rules_of_many_runs(("points", *OVER_ALL_MATCHES), (4, 8, 11, 11))
    rule = draw(rules.filter(lambda rule: most_clubs(rule) > 2))
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
    rules = restarts.map(lambda restart: TableRule(runs, restart))
    clubs = draw(orders(CLUBS[:4]))
    return League(
        draw(rules.filter(lambda rule: most_clubs(rule) > 3)),
        tuple(Match(clubs[home], clubs[away], score) for home, away, score in results),
    )


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


@cache
def published(clubs: Clubs) -> st.SearchStrategy[tuple[PublishedPlace, ...]]:
    """A table as a source prints it."""
    return orders(clubs).map(
        lambda order: tuple(
            PublishedPlace(club, place, 3 * (len(order) - place))
            for place, club in enumerate(order, 1)
        )
    )


# Ties


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


# Relegation


@cache
def two_or_more(clubs: Clubs) -> st.SearchStrategy[Clubs]:
    """Two or more of the clubs, in their order."""
    numbers = range(len(clubs), 1, -1)
    return st.sampled_from([each for number in numbers for each in combinations(clubs, number)])


counted_points = st.sampled_from(((3, 1), (2, 1), (0, 0), (0, 0)))
"""Points for a win and a draw; where there are none, all clubs are level but for their goals."""

recorded_points = st.sampled_from(((0, 1), (1, 1), (0, 2), (2, 2), (3, 1), (4, 2), (0, 0)))
"""Points and matches of which the averages are often level, or none yet."""


@st.composite
def counted_tournaments(draw: st.DrawFn, clubs: Clubs) -> CountedTournament:
    """A tournament of some of the clubs, known by its matches or by recorded points."""
    present = draw(two_or_more(clubs))
    weight = draw(st.sampled_from((1, 1, 1, 2, 3)))
    rule = TableRule(("points", "goal difference"), None, *draw(counted_points))
    matches: tuple[Match, ...] = ()
    if draw(st.integers(0, 2)):
        matches = draw(fixtures(present))
    league = League(rule, matches)
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
        play_off=draw(play_offs(clubs)),
        lots=draw(places(clubs)),
    )
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
    goals are not known of some. One club has a point more than all others.
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
        (Adjustment(draw(st.sampled_from(CLUBS)), 1),),
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


# Scorers


@st.composite
def known_goals(draw: st.DrawFn, match: Match) -> tuple[Goal, ...]:
    """The goals of a match, of which some scorers may not be known and some goals not at all."""
    found = []
    home, away = total(match)
    for club, other, scored in ((match.home, match.away, home), (match.away, match.home, away)):
        for _ in range(scored):
            kind = draw(st.sampled_from(("goal",) * 6 + ("own goal", "penalty", "unknown", None)))
            if kind is None:
                continue
            side = other if kind == "own goal" else club
            if draw(st.integers(0, 7)) == 7:  # who has changed clubs within the tournament
                side = match.home if side == match.away else match.away
            player = None if kind == "unknown" else f"{side}{draw(st.integers(1, 2))}"
            is_own_goal = kind == "own goal" or draw(st.sampled_from((False, False, None)))
            is_penalty = kind == "penalty" or draw(st.sampled_from((False, False, None)))
            found.append(Goal(club, player, is_own_goal, is_penalty, *draw(minutes)))
    return tuple(found)


minutes = st.sampled_from(((None, None), (None, None), (7, None), (45, 2), (90, None)))
"""Minutes of goals and of stoppage time."""

extra_times = st.sampled_from(SCORES[:4])


@st.composite
def scorer_phases(draw: st.DrawFn) -> ScorerPhase:
    """A phase of a few matches, with goals, assists and minutes."""
    clubs = CLUBS[: draw(st.integers(2, 3))]
    matches = []
    for match in draw(fixtures(clubs)):
        if match.score and draw(st.integers(0, 4)) == 4:
            match = replace(match, extra_time=draw(extra_times), shoot_out=None)
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


# Seasons of several competitions


@st.composite
def years(draw: st.DrawFn) -> Year:
    """A season with titles and ways to promotion."""
    season = draw(relegations())
    if draw(st.booleans()):  # the same tournament twice, so that one club may win both
        season = replace(season, tournaments=season.tournaments[:1] * 2, starts=())
    numbers_of = range(len(season.tournaments))
    final = draw(st.none() | ties())
    first = draw(st.integers(1, 2))
    ways = [Way("champion of all"), Way("table places", first, first + draw(st.integers(0, 1)))]
    if final:
        ways.append(Way("winner"))
    return Year(
        season,
        tuple(number for number in numbers_of if draw(st.integers(0, 3))),
        final,
        draw(st.booleans()),
        draw(st.none() | scorer_phases()),
        tuple(draw(st.permutations(ways))[: draw(st.sampled_from((0, 1, 2, 3, 3)))]),
        draw(st.booleans()),
    )


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
            is_of_losers = draw(st.sampled_from((False, False, False, True)))
            entries.append(Entry(None, None, len(rounds[-1].matches), is_of_losers))
        if entering:
            entries.append(Entry(left - entering + 1, left, entering))
            clubs_left += seeds[left - entering : left]
            left -= entering
        if len(clubs_left) < 2 or len(clubs_left) % 2:
            break
        drawn = draw(orders(tuple(sorted(clubs_left))))
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
