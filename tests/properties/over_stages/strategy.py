"""Seasons of several tables: phases, years, split tables, zones and groups."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from hypothesis import strategies as st

from ..strategies.draws import CLUBS, Clubs
from .facts import Part, Rule, Season, Stage
from .records import Tables
from .rules import ADDED_UP, OF_OPPONENTS, STATED, adjustments, fixtures, rules, stated

OF_ANY = (*ADDED_UP, *STATED, "goal average", "points per match", "play-off")

GROUPS = ("points", *ADDED_UP, *STATED[:-1])
"""What compares clubs of several groups, where matches may be left out."""

ROUNDINGS = ((1, 2, "up"), (1, 2, "down"), (1, 2, None), (2, 1, None), (2, 3, "down"), (1, 4, None))
"""Multiplier, divisor and rounding of what is carried over."""


@st.composite
def filled(draw: st.DrawFn, stage: Stage, clubs: Clubs) -> Stage:
    """A stage with what is stated of its clubs."""
    known = draw(stated(clubs, stage.rule))
    return replace(stage, adjustments=draw(adjustments(clubs)), **known)


@st.composite
def leagues(draw: st.DrawFn, name: str, clubs: Clubs, *parts: Part) -> Stage:
    """A league of these clubs, and what else goes into its table."""
    compared = tuple(part for part in parts if part.part == "compared")
    carried = tuple(part for part in parts if part.part.startswith("points"))
    firsts = ("table position", "points in another table") if compared else ()
    rule = draw(rules((*OF_ANY, *OF_OPPONENTS), *firsts, *(("rounding",) if carried else ())))
    matches = draw(fixtures(clubs))
    each = draw(st.sampled_from((*(None,) * 9, len(clubs) - 1)))
    stage = Stage(name, fitting(rule, parts), True, matches, parts, matches_per_club=each)
    return draw(filled(stage, clubs))


def fitting(rule: Rule, parts: Iterable[Part]) -> Rule:
    """A rule whose units hold what is carried over without rounding."""
    divisors = [part.divisor for part in parts if part.rounding is None]
    return replace(rule, unit=max([rule.unit, *divisors]))


@st.composite
def carried(draw: st.DrawFn, source: str) -> Part:
    """Points carried over, or points and goals, or matches that count here too."""
    kind = draw(st.sampled_from(("points", "points", "points and goals", "matches")))
    if kind == "matches":
        return Part(source, kind, is_among_clubs=draw(st.booleans()))
    multiplier, divisor, rounding = draw(st.sampled_from((*ROUNDINGS, (1, 1, None))))
    return Part(source, kind, multiplier=multiplier, divisor=divisor, rounding=rounding)


@st.composite
def tables(draw: st.DrawFn, name: str, clubs: Clubs, parts: Iterable[Part], *names: str) -> Stage:
    """A table over stages."""
    parts = tuple(parts)
    sources = {part.part for part in parts}
    firsts = ("split",) * ("split" in sources) + ("rounding",) * any(p.rounding for p in parts)
    if "compared" in sources:
        firsts = (*firsts, "table position", "points in another table")
    rule = draw(rules(names or OF_ANY, *firsts))
    return draw(filled(Stage(name, fitting(rule, parts), False, parts=parts), clubs))


def season_of(stages: Sequence[Stage]) -> Season:
    """A season, its play-offs those of clubs of the table alone."""
    bare = Tables(Season(tuple(replace(stage, play_off=()) for stage in stages)))
    return Season(
        tuple(
            replace(
                stage,
                play_off=tuple(
                    match
                    for match in stage.play_off
                    if {match.home, match.away} <= {*bare.clubs(stage.name)}
                ),
            )
            for stage in stages
        )
    )


@st.composite
def phases(draw: st.DrawFn) -> Season:
    """A first phase, one or two that take something over from it, and a table over them."""
    clubs = CLUBS[: draw(st.integers(3, 6))]
    first = draw(leagues("first", clubs))
    cut = draw(st.integers(2, len(clubs)))
    compared = (Part("first", "compared"),) * draw(st.integers(0, 1))
    part = draw(carried("first"))
    found = [first, draw(leagues("upper", clubs[:cut], part, *compared))]
    if len(clubs) - cut >= 2:
        found.append(draw(leagues("lower", clubs[cut:], part)))
    kind = draw(st.sampled_from(("", "annual", "split", "carried", "compared")))
    others = [stage.name for stage in found[1:]]
    if kind == "carried":
        parts = [draw(carried("first"))]
        found.append(draw(tables("over", clubs, [*parts, *compared])))
    elif kind == "compared":
        parts = [Part("first", "matches"), Part("upper", "compared")]
        found.append(draw(tables("over", clubs, parts)))
    elif kind:
        parts = [Part(name, "matches") for name in ("first", *others)]
        if kind == "split":
            parts += [Part(name, "split", place) for place, name in enumerate(others, 1)]
        found.append(draw(tables("over", clubs, parts)))
    return season_of(found)


@st.composite
def years(draw: st.DrawFn) -> Season:
    """Two tournaments, the annual table of both, and tables that rest on that."""
    clubs = CLUBS[: draw(st.integers(3, 5))]
    opening = draw(leagues("opening", clubs))
    closing = draw(leagues("closing", clubs[draw(st.integers(0, 1)) :]))
    among = draw(st.booleans())
    parts = [Part(name, "matches", is_among_clubs=among) for name in ("opening", "closing")]
    parts += [Part("opening", "compared")] * draw(st.integers(0, 1))
    annual = draw(tables("annual", clubs, parts, *OF_ANY, *OF_OPPONENTS))
    if draw(st.booleans()):
        annual = replace(annual, clubs=clubs[: draw(st.integers(2, len(clubs)))])
    found = [opening, closing, annual]
    kind = draw(st.sampled_from(("", "carried", "matches", "compared")))
    if kind == "matches" and annual.clubs:
        kind = ""
    if kind == "carried":
        further = [draw(carried("annual").filter(lambda part: part.part != "matches"))]
        found.append(draw(tables("over", annual.clubs or clubs, further)))
    elif kind == "matches":
        found.append(draw(tables("over", clubs, [Part("annual", "matches")])))
    elif kind == "compared":
        found.append(draw(leagues("over", clubs, Part("annual", "compared"))))
    return season_of(found)


@st.composite
def zones(draw: st.DrawFn) -> Season:
    """A league, the tables of its two zones, and the ranking of some places of both."""
    clubs = CLUBS[: draw(st.integers(4, 6))]
    league = draw(leagues("league", clubs))
    among = draw(st.booleans())
    found = [league]
    for name, own in (("north", clubs[::2]), ("south", clubs[1::2])):
        table = draw(tables(name, own, [Part("league", "matches", is_among_clubs=among)]))
        found.append(replace(table, clubs=own))
    if not among:
        found.append(draw(across("best", ("north", "south"), clubs, 2)))
    return season_of(found)


@st.composite
def across(draw: st.DrawFn, name: str, sources: tuple[str, ...], clubs: Clubs, most: int) -> Stage:
    """A ranking of the clubs at some places of several tables."""
    first = draw(st.integers(1, most))
    last = min(most, first + draw(st.sampled_from((0, 0, 1))))
    left_out = [draw(st.sampled_from((None, None, last + 1))) for _ in sources]
    parts = [
        Part(each, "place", first_place=first, last_place=last, left_out_from_place=place)
        for each, place in zip(sources, left_out, strict=True)
    ]
    further = () if any(left_out) else (*OF_ANY[-3:-1], *OF_OPPONENTS)
    found = draw(tables(name, clubs, parts, *GROUPS, *further))
    # clubs of several groups seldom meet: their head-to-head is not begun again
    restart = {"block": "never"}.get(found.rule.restart, found.rule.restart)
    return replace(found, rule=replace(found.rule, restart=restart))


@st.composite
def groups(draw: st.DrawFn) -> Season:
    """Two groups, and the ranking of some places of both."""
    first, second = CLUBS[:3], CLUBS[3 : draw(st.integers(5, 6))]
    found = [draw(leagues("A", first)), draw(leagues("B", second))]
    found.append(draw(across("best", ("A", "B"), CLUBS[:5], 3)))
    return season_of(found)


single = st.integers(2, 6).flatmap(lambda number: leagues("league", CLUBS[:number]))

seasons = (
    st.builds(lambda stage: season_of((stage,)), single) | phases() | years() | zones() | groups()
)
"""Seasons of every shape."""
