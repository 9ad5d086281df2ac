"""What a season of several relegations states."""

from __future__ import annotations

from dataclasses import dataclass

from ..facts import Match, RecordedPoints
from ..over_legs.facts import Round
from ..over_stages.facts import Numbers
from ..over_stages.facts import Season as Tables


@dataclass(frozen=True)
class Tournament:
    """A tournament with its leagues."""

    name: str
    leagues: tuple[str, ...]
    is_before: bool = False
    """Whether it is of the season before."""
    recorded: tuple[RecordedPoints, ...] = ()


@dataclass(frozen=True)
class LevelClubs:
    """A stage in which clubs that are level meet, and lots are drawn."""

    matches: tuple[Match, ...] = ()
    lots: Numbers = ()


@dataclass(frozen=True)
class Relegation:
    """One relegation of the season."""

    ordinal: int
    method: str
    relegated: int
    name: str | None = None
    criteria: tuple[str, ...] = ()
    window: Numbers = ()
    """Tournaments that count, the earliest first, and how many times they do."""
    named: tuple[str, ...] = ()
    """Leagues that alone count of their tournament."""
    uncounted: tuple[str, ...] = ()
    starts: tuple[tuple[str, str | None], ...] = ()
    """Clubs of which the tournaments from this one on count; None stands for all."""
    table: str | None = None
    position: str | None = None
    """The league whose places a criterion asks for."""
    level: LevelClubs | None = None
    losers: Round | None = None
    """Ties whose losers go down: all of them by the method loser, one beside another order."""


@dataclass(frozen=True)
class Season:
    """A season with its leagues and tables, and those before it that count."""

    tables: Tables
    tournaments: tuple[Tournament, ...]
    relegations: tuple[Relegation, ...]
    clubs: tuple[str, ...] = ()
    """Clubs that are entered; empty where that is not stated."""
    successions: tuple[tuple[str, str], ...] = ()
    """Clubs, and those whose record they take over."""
    bars: tuple[tuple[str, bool], ...] = ()
    """Clubs that cannot go down, and whether the next takes their place."""
