"""What the clubs of each table have won, scored, been given and taken over, in plain Python.

Written from the comments of the schema and the words of the rules, not from the steps: recursion
over the tables, exact fractions, every match looked at anew for every figure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from math import ceil, floor

from ..facts import Match
from ..model import Clubs, added, sign
from .facts import Meeting, Part, Rule, Season, Stage

RESULTS = {1: "win", 0: "draw", -1: "defeat"}


@dataclass(frozen=True)
class Side:
    """A match that counts, as one of its clubs sees it."""

    club: str
    opponent: str
    scored: int
    conceded: int
    result: str
    points: int
    shoot_out: int
    """1 where the club won the shoot-out, -1 where it lost it."""
    ground: str
    """home or away, or neutral."""


@dataclass(frozen=True)
class Record:
    """What a club has won and scored; its points with what was added and carried over."""

    sides: tuple[Side, ...]
    adjustment: int = 0
    carried: Fraction | None = None
    carried_goals: tuple[int, int] = (0, 0)
    rounded_off: Fraction = Fraction(0)
    """What rounding took from the points carried over; less than 0 where it gave some."""

    def number(self, result: str) -> int:
        """How many matches had this result."""
        return sum(side.result == result for side in self.sides)

    def wins(self, ground: str) -> int:
        """Matches won on this ground."""
        return sum((side.result, side.ground) == ("win", ground) for side in self.sides)

    def goals(self, ground: str | None = None) -> tuple[int, int]:
        """Goals for and against, on one ground or on all; with those carried over."""
        own = [side for side in self.sides if ground in (None, side.ground)]
        carried = self.carried_goals if ground is None else (0, 0)
        return (
            sum(side.scored for side in own) + carried[0],
            sum(side.conceded for side in own) + carried[1],
        )

    def difference(self, ground: str | None = None) -> int:
        """Goals for less goals against."""
        scored, conceded = self.goals(ground)
        return scored - conceded

    @property
    def own_points(self) -> int:
        """Points earned and added."""
        return sum(side.points for side in self.sides) + self.adjustment

    @property
    def points(self) -> Fraction:
        """All points."""
        return self.own_points + (self.carried or Fraction(0))


def counts(match: Match) -> bool:
    """Whether a match counts anywhere."""
    if "annulled" in match.rulings:
        return False
    if match.awarded is not None or getattr(match, "given", None):
        return True
    return match.score is not None and not {"abandoned", "postponed"} & {*match.rulings}


def is_to_come(match: Match) -> bool:
    """Whether a match is still to be played: what is annulled or abandoned is over."""
    return not counts(match) and not {"annulled", "abandoned"} & {*match.rulings}


def earned(rule: Rule, result: str, ground: str, shoot_out: int, *, is_longer: bool) -> int:
    """Points for a result: of several that fit, the shoot-out, extra time, then the ground."""
    special = dict(rule.results)
    kinds = []
    if shoot_out:
        kinds.append("shoot-out win" if shoot_out > 0 else "shoot-out defeat")
    if is_longer and result != "draw":
        kinds.append(f"extra-time {result}")
    if (result, ground) == ("win", "away"):
        kinds.append("away win")
    kinds.append(result)
    usual = {"win": rule.points_win, "draw": rule.points_draw, "defeat": 0}
    return next((special[kind] for kind in kinds if kind in special), usual[result])


def both_sides(match: Match, rule: Rule) -> Iterable[Side]:
    """A match that counts, seen by either club, with the points that it earned."""
    meeting = match if isinstance(match, Meeting) else Meeting(**vars(match))
    scores, kicks, is_longer = (0, 0), (0, 0), False
    if meeting.awarded is not None:
        scores = meeting.awarded
    elif meeting.given is None:
        scores = added(meeting.score, meeting.extra_time)
        is_longer = meeting.extra_time is not None or meeting.is_after_extra_time
        named = {"home": (1, 0), "away": (0, 1), None: (0, 0)}[meeting.shoot_out_winner]
        kicks = meeting.shoot_out or named
    for own, club, opponent in (("home", match.home, match.away), ("away", match.away, match.home)):
        turn = 1 if own == "home" else -1
        result = RESULTS[turn * sign(scores[0] - scores[1])]
        if meeting.given is not None:
            result = "win" if meeting.given == own else "defeat"
        shoot_out = turn * sign(kicks[0] - kicks[1])
        ground = "neutral" if match.neutral else own
        points = earned(rule, result, ground, shoot_out, is_longer=is_longer)
        yield Side(club, opponent, *scores[::turn], result, points, shoot_out, ground)


def all_sides(matches: Iterable[Match], rule: Rule, *, but: str = "") -> list[Side]:
    """Both sides of each match that counts, but those under one ruling."""
    counted = [match for match in matches if counts(match) and but not in match.rulings]
    return [side for match in counted for side in both_sides(match, rule)]


class Tables:
    """The tables of a season: who is in each, and what each of them has there."""

    def __init__(self, season: Season) -> None:
        self.stages = {stage.name: stage for stage in season.stages}
        self.record = cache(self._record)
        self.clubs = cache(self._clubs)
        self.reach = cache(self._reach)
        self.counted = cache(self._counted)

    def parts(self, name: str, *kinds: str) -> list[Part]:
        """The parts of a table of some kinds."""
        return [part for part in self.stages[name].parts if part.part in kinds]

    def _reach(self, name: str) -> frozenset[str]:
        """The stage, and those whose matches and adjustments count in its table."""
        found = {name}
        for part in self.parts(name, "matches", "place"):
            is_own_alone = self.stages[part.source].is_league and part.part == "matches"
            found |= {part.source} if is_own_alone else self.reach(part.source)
        return frozenset(found)

    def matches(self, name: str) -> list[tuple[Stage, Match]]:
        """Matches that may count in a table, each with its stage."""
        stages = [self.stages[each] for each in sorted(self.reach(name))]
        return [(stage, match) for stage in stages for match in stage.matches]

    def _clubs(self, name: str) -> Clubs:
        """The clubs of a table: as listed, else of its matches, else of what it carries over."""
        stage = self.stages[name]
        if stage.clubs:
            return stage.clubs
        own = [(stage, match) for match in stage.matches]
        if not {part.part for part in stage.parts} - {"compared", "split"}:
            own += [(stage, match) for match in stage.play_off]
        played = [
            match
            for _, match in (own if stage.is_league else self.matches(name))
            if "annulled" not in match.rulings
        ]
        found = {club for match in played for club in (match.home, match.away)}
        if not stage.is_league and self.reach(name) == {name}:
            for part in self.parts(name, "points", "points and goals"):
                found |= {*self.clubs(part.source)}
        return tuple(sorted(found))

    def _counted(self, name: str) -> tuple[Side, ...]:
        """The sides of all matches that count in a table."""
        among = {part.source for part in self.parts(name, "matches") if part.is_among_clubs}
        found = []
        for each in sorted(self.reach(name)):
            stage = self.stages[each]
            sides = all_sides(stage.matches, stage.rule, but="not for the table")
            found += [
                side
                for side in sides
                if each not in among or {side.club, side.opponent} <= {*self.clubs(name)}
            ]
        return tuple(found)

    def sides(self, name: str, club: str, among: Sequence[str] | None = None) -> list[Side]:
        """The sides of a club that count in a table, against some of the others or all."""
        return [
            side
            for side in self.counted(name)
            if side.club == club and (among is None or side.opponent in among)
        ]

    def _record(self, name: str, club: str, left_out: frozenset[str] = frozenset()) -> Record:
        """The record of a club, without its matches against those that are left out."""
        carried, goals, taken = None, (0, 0), Fraction(0)
        for part in self.parts(name, "points", "points and goals"):
            if club not in self.clubs(part.source):
                continue
            before = self.record(part.source, club)
            exact = Fraction(before.own_points * part.multiplier, part.divisor)
            if part.rounding:
                points = Fraction(ceil(exact) if part.rounding == "up" else floor(exact))
            else:
                points = exact
            taken += exact - points
            carried = points + (carried or 0)
            if part.part == "points and goals":
                goals = added(goals, before.goals())
        return Record(
            tuple(side for side in self.sides(name, club) if side.opponent not in left_out),
            sum(
                each.points
                for stage in self.reach(name)
                for each in self.stages[stage].adjustments
                if each.club == club and each.counts_for in ("table", "both")
            ),
            carried,
            goals,
            taken,
        )

    def is_open(self, name: str) -> bool:
        """Whether a table waits for a match of its own, or for another that goes into it."""
        stage = self.stages[name]
        if any(map(is_to_come, (*stage.matches, *stage.play_off))):
            return True
        if any(self.is_open(part.source) for part in stage.parts):
            return True
        over = [club for match in stage.matches for club in (match.home, match.away)]
        return bool(stage.matches_per_club) and any(
            over.count(club) < stage.matches_per_club for club in over
        )
