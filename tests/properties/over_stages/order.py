"""In what order the clubs of a table come, in plain Python, from the words of the rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import groupby
from math import inf

from ..model import Clubs, negative, quotient
from .facts import Criterion, Season
from .records import Record, Tables, all_sides, is_to_come

Figure = Fraction | float | int

STATED_APART = ("fair play", "stated figure", "split", "drawing of lots", "play-off")
"""Criteria that are passed over where nothing is stated of any of the clubs that are level."""

AT_THE_SAME_PLACE = Criterion("table position")
"""What comes first where the clubs of several tables are ranked."""


@dataclass(frozen=True)
class Step:
    """A criterion, or a part of one: a play-off is its matches, then their goals, then kicks."""

    criterion: Criterion
    part: int = 0
    is_of_groups: bool = False

    @property
    def is_head_to_head(self) -> bool:
        """Whether it looks at the matches between level clubs."""
        return self.criterion.name.startswith("head-to-head")


@dataclass(frozen=True)
class Split:
    """What puts a club behind the one above it."""

    criterion: Criterion
    figure: Figure
    ahead: Figure
    """The figure of the nearest above."""
    level: int
    """How many were compared."""


@dataclass(frozen=True)
class Tier:
    """Clubs that share a place."""

    clubs: Clubs
    place: int
    behind: Split | None = None


class Order:
    """The tables of a season, put in order."""

    def __init__(self, season: Season) -> None:
        self.tables = Tables(season)
        self.tiers = cache(self._tiers)

    def position(self, name: str, club: str) -> int | None:
        """The place of a club in a table; None where it has none."""
        places = (tier.place for tier in self.tiers(name) if club in tier.clubs)
        return next(places, None)

    def group(self, name: str, club: str):
        """Of a table across groups: the part through which a club comes, and its place there."""
        for part in self.tables.parts(name, "place"):
            if place := self.position(part.source, club):
                return part, place
        raise LookupError(club)

    def ranked(self, name: str) -> Clubs:
        """The clubs that a table ranks."""
        clubs = self.tables.clubs(name)
        if not self.tables.parts(name, "place"):
            return clubs
        groups = {club: self.group(name, club) for club in clubs}
        return tuple(
            club
            for club, (part, place) in groups.items()
            if part.first_place <= place <= part.last_place
        )

    def record(self, name: str, club: str) -> Record:
        """The record of a club, without the matches that a table across groups leaves out."""
        left_out: set[str] = set()
        if self.tables.parts(name, "place"):
            part, _ = self.group(name, club)
            if part.left_out_from_place:
                for tier in self.tiers(part.source):
                    left_out |= {*tier.clubs} if tier.place >= part.left_out_from_place else set()
        return self.tables.record(name, club, frozenset(left_out))

    def _tiers(self, name: str) -> tuple[Tier, ...]:
        rule = self.tables.stages[name].rule
        steps = [
            Step(criterion, part)
            for criterion in rule.criteria
            for part in range(3 if criterion.name == "play-off" else 1)
        ]
        if self.tables.parts(name, "place"):
            steps.insert(0, Step(AT_THE_SAME_PLACE, is_of_groups=True))
        return tuple(self.ordered(name, [Tier(self.ranked(name), 1)], steps))

    def ordered(self, name: str, tiers: Sequence[Tier], steps: Sequence[Step]) -> list[Tier]:
        """Tiers of level clubs, each put in order by what is still to be asked."""
        return [each for tier in tiers for each in self.one_ordered(name, tier, steps)]

    def one_ordered(self, name: str, tier: Tier, steps: Sequence[Step]) -> list[Tier]:
        """Level clubs in order: criterion by criterion, or a head-to-head run at once."""
        if len(tier.clubs) < 2 or not steps:
            return [tier] if tier.clubs else []
        restart = self.tables.stages[name].rule.restart
        length = 1
        if steps[0].is_head_to_head and restart != "step":
            while length < len(steps) and steps[length].is_head_to_head:
                length += 1
        run, rest = steps[:length], steps[length:]
        found = [tier]
        for step in run:
            parted = [self.parted(name, each, step, tier.clubs) for each in found]
            if None in parted:  # only of criteria that are no head-to-head, asked by themselves
                return [tier]
            found = [each for several in parted for each in several]
        is_again = steps[0].is_head_to_head and restart == "block" and len(found) > 1
        return self.ordered(name, found, steps if is_again else rest)

    def parted(self, name: str, tier: Tier, step: Step, level: Clubs) -> list[Tier] | None:
        """The clubs of a tier, parted by a criterion; None where the comparison ends there.

        `level` are those that were level when the run of the criterion began.
        """
        if self.is_passed_over(name, tier, step, level):
            return [tier]
        figures = {club: self.figure(name, club, step, level) for club in tier.clubs}
        unknown = sum(figure is None for figure in figures.values())
        if unknown:
            is_of_none = step.criterion.name in STATED_APART and unknown == len(tier.clubs)
            return [tier] if is_of_none else None
        found: list[Tier] = []
        place, above = tier.place, None
        for figure, group in groupby(
            sorted(tier.clubs, key=figures.get, reverse=True), figures.get
        ):
            clubs = tuple(sorted(group))
            behind = tier.behind
            if above is not None:
                compared = len(level) if step.is_head_to_head else len(tier.clubs)
                behind = Split(step.criterion, figure, above, compared)
            found.append(Tier(clubs, place, behind))
            place, above = place + len(clubs), figure
        return found

    def is_passed_over(self, name: str, tier: Tier, step: Step, level: Clubs) -> bool:
        """Whether a criterion is not asked of so many, at that line, or before all have met."""
        criterion = step.criterion
        if criterion.level_clubs and len(level) > criterion.level_clubs:
            return True
        line = criterion.at_place
        if line and not tier.place <= line < tier.place + len(tier.clubs) - 1:
            return True
        return (
            step.is_head_to_head
            and self.tables.stages[name].rule.waits
            and any(
                is_to_come(match) and {match.home, match.away} <= {*level}
                for _, match in self.tables.matches(name)
            )
        )

    def figure(self, name: str, club: str, step: Step, level: Clubs) -> Figure | None:
        """What a criterion looks at, more being better; None where it is not known."""
        stage = self.tables.stages[name]
        record = self.record(name, club)
        if step.is_head_to_head:
            return self.head_to_head(name, club, step, level)
        if step.is_of_groups:
            return -self.group(name, club)[1]
        figures: dict[str, Callable[[], Figure | None]] = {
            "points": lambda: record.points,
            "goal difference": record.difference,
            "goals for": lambda: record.goals()[0],
            "wins": lambda: record.number("win"),
            "away goals for": lambda: record.goals("away")[0],
            "away wins": lambda: record.wins("away"),
            "away goal difference": lambda: record.difference("away"),
            "home goals for": lambda: record.goals("home")[0],
            "home goal difference": lambda: record.difference("home"),
            "goal average": lambda: goal_average(*record.goals()),
            "points per match": lambda: (
                record.points / max(len(record.sides), 1) if record.sides else 0
            ),
            "points of opponents": lambda: self.faced(name, club, lambda each: each.points),
            "goal difference of opponents": lambda: self.faced(name, club, Record.difference),
            "goals of opponents": lambda: self.faced(name, club, lambda each: each.goals()[0]),
            "table position": lambda: negative(self.compared(name, club, self.position)),
            "points in another table": lambda: self.compared(name, club, self.points),
            "split": lambda: negative(self.split(name, club)),
            "rounding": lambda: record.rounded_off,
            "stated figure": lambda: self.stated(name, club, step.criterion),
            "fair play": lambda: negative(dict(stage.fair_play).get(club)),
            "drawing of lots": lambda: negative(dict(stage.lots).get(club)),
            "play-off": lambda: self.play_off(name, club, step),
        }
        return figures[step.criterion.name]()

    def head_to_head(self, name: str, club: str, step: Step, level: Clubs) -> int:
        """What a club made of its matches against the others that were level."""
        record = Record(tuple(self.tables.sides(name, club, level)))
        return {
            "head-to-head points": lambda: record.own_points,
            "head-to-head goal difference": record.difference,
            "head-to-head goals for": lambda: record.goals()[0],
            "head-to-head away goals": lambda: record.goals("away")[0],
            "head-to-head shoot-out": lambda: sum(side.shoot_out for side in record.sides),
        }[step.criterion.name]()

    def faced(self, name: str, club: str, figure: Callable[[Record], Figure]) -> Figure:
        """What the opponents of a club made in the table, each as often as they met."""
        clubs = self.tables.clubs(name)
        return sum(
            figure(self.tables.record(name, side.opponent))
            for side in self.tables.sides(name, club)
            if side.opponent in clubs
        )

    def points(self, name: str, club: str) -> Fraction:
        """The points of a club in a table."""
        return self.tables.record(name, club).points

    def compared(self, name: str, club: str, ask: Callable) -> Figure | None:
        """What is asked of the table with which another compares."""
        for part in self.tables.parts(name, "compared"):
            if club in self.tables.clubs(part.source):
                return ask(part.source, club)
        return None

    def split(self, name: str, club: str) -> int | None:
        """The part of a split table to which a club belongs, 1 the upper."""
        found = (
            part.ordinal
            for part in self.tables.parts(name, "split")
            if club in self.tables.clubs(part.source)
        )
        return min(found, default=None)

    def stated(self, name: str, club: str, criterion: Criterion) -> Fraction | None:
        """A figure that is stated of a club, perhaps by match; less is better where it is lower."""
        known = {
            each: Fraction(quarters, 4)
            for measure, each, quarters in self.tables.stages[name].figures
            if measure == criterion.measure
        }
        played = len(self.record(name, club).sides)
        if club not in known or (criterion.is_per_match and not played):
            return None
        figure = known[club] / played if criterion.is_per_match else known[club]
        return figure if criterion.better == "higher" else -figure

    def play_off(self, name: str, club: str, step: Step) -> Figure | None:
        """Matches won less lost, goals, or shoot-outs; None for a club that played none."""
        stage = self.tables.stages[name]
        played = all_sides(stage.play_off, stage.rule)
        own = [side for side in played if side.club == club]
        if not own:
            return -inf if step.criterion.is_for_best_two and played else None
        record = Record(tuple(own))
        return (
            record.number("win") - record.number("defeat"),
            record.difference(),
            sum(side.shoot_out for side in own),
        )[step.part]


def goal_average(scored: int, conceded: int) -> Fraction | float:
    """Goals for by goals against; none against is better than any, but of 0-0 the worst."""
    return quotient(scored, conceded) if conceded else inf if scored else Fraction(0)
