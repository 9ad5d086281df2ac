"""What a season of several tables states: rules of every kind, and what goes into each table."""

from __future__ import annotations

from dataclasses import dataclass

from ..facts import Adjustment, Match

Numbers = tuple[tuple[str, int], ...]
"""A number of each of some clubs."""


@dataclass(frozen=True)
class Meeting(Match):
    """A match of a league that may go on after 90 minutes, or be given to a club."""

    shoot_out_winner: str | None = None
    """home or away, where the kicks are not known."""
    is_after_extra_time: bool = False
    """Whether the score is that after extra time."""
    given: str | None = None
    """Who is awarded the match without a score: home, away or neither."""


@dataclass(frozen=True)
class Criterion:
    """A criterion of a table, and of whom it is asked."""

    name: str
    measure: str | None = None
    better: str | None = None
    is_per_match: bool = False
    level_clubs: int | None = None
    at_place: int | None = None
    is_for_best_two: bool = False

    @property
    def named(self) -> str:
        """What a table calls it."""
        return (self.measure or self.name) + (" per match" if self.is_per_match else "")


@dataclass(frozen=True)
class Rule:
    """How a table is ordered, and what each result earns."""

    criteria: tuple[Criterion, ...]
    restart: str | None = None
    waits: bool = False
    points_win: int = 3
    points_draw: int = 1
    unit: int = 1
    results: Numbers = ()
    """Points for results that earn others than a win, a draw or a defeat."""


@dataclass(frozen=True)
class Part:
    """A thing that goes into a table beside its own matches."""

    source: str
    part: str
    ordinal: int | None = None
    is_among_clubs: bool = False
    multiplier: int = 1
    divisor: int = 1
    rounding: str | None = None
    first_place: int | None = None
    last_place: int | None = None
    left_out_from_place: int | None = None


@dataclass(frozen=True)
class Stage:
    """A league, or a table over others."""

    name: str
    rule: Rule
    is_league: bool = True
    matches: tuple[Meeting, ...] = ()
    parts: tuple[Part, ...] = ()
    clubs: tuple[str, ...] = ()
    """The clubs of its table, where they are listed."""
    adjustments: tuple[Adjustment, ...] = ()
    fair_play: Numbers = ()
    lots: Numbers = ()
    figures: tuple[tuple[str, str, int], ...] = ()
    """Measure, club, and quarters of the figure that is stated of it."""
    play_off: tuple[Match, ...] = ()
    matches_per_club: int | None = None


@dataclass(frozen=True)
class Season:
    """The leagues and tables of a season, each after those that go into it."""

    stages: tuple[Stage, ...]
