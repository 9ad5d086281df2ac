"""What a round of a cup states: one rule, its ties, and who takes which slot of what follows."""

from __future__ import annotations

from dataclasses import dataclass

from ..over_stages.facts import Meeting, Numbers


@dataclass(frozen=True)
class Decider:
    """One decider of a tie rule."""

    name: str
    counts_extra_time: bool = False
    sudden_death: str | None = None


@dataclass(frozen=True)
class Rule:
    """How the ties of the round are decided."""

    legs: int
    deciders: tuple[Decider, ...]
    wins_needed: int | None = None
    first_leg_margin: int | None = None


@dataclass(frozen=True)
class Ruling:
    """A ruling that names who goes through."""

    kind: str
    winner: str
    loser: str


@dataclass(frozen=True)
class Tie:
    """A tie: its matches, played or to be played, and the rulings on it."""

    matches: tuple[Meeting, ...]
    rulings: tuple[Ruling, ...] = ()


@dataclass(frozen=True)
class Round:
    """A round with one rule: the ties are numbered from 1."""

    rule: Rule
    ties: tuple[Tie, ...]
    seeds: Numbers = ()
    divisions: Numbers = ()
    lots: Numbers = ()
    pairing: str = "fixed bracket"
    """Who meets whom in the round that follows."""
    is_within: bool = False
    """Whether the final is a tie of the round itself."""
    has_third_place: bool = False
    """Whether the losers meet, too; in a fixed bracket."""
