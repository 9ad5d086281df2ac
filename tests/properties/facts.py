"""What a random season states: the plain facts that both the model and the views are given."""

from __future__ import annotations

from dataclasses import dataclass

Goals = tuple[int, int]
"""Goals of the home club, goals of the away club."""


@dataclass(frozen=True)
class Match:
    """A match, played or to be played, and the rulings on it."""

    home: str
    away: str
    score: Goals | None = None
    """Of 90 minutes; None where not played."""
    extra_time: Goals | None = None
    shoot_out: Goals | None = None
    leg: int = 1
    neutral: bool = False
    awarded: Goals | None = None
    rulings: tuple[str, ...] = ()
    """Further rulings, as the schema words them."""


@dataclass(frozen=True)
class TableRule:
    """How a table is ordered."""

    criteria: tuple[str, ...]
    restart: str | None = None
    """When head-to-head starts anew: block, step or never; None where there is none."""
    points_win: int = 3
    points_draw: int = 1


@dataclass(frozen=True)
class Adjustment:
    """Points added to a club, or deducted where negative."""

    club: str
    points: int
    counts_for: str = "both"


@dataclass(frozen=True)
class PublishedPlace:
    """A row of a table as a source prints it."""

    club: str
    position: int
    points: int
    played: int = 0


@dataclass(frozen=True)
class League:
    """A league stage with all that moves a club in its table."""

    rule: TableRule
    matches: tuple[Match, ...]
    adjustments: tuple[Adjustment, ...] = ()
    fair_play: tuple[tuple[str, int], ...] = ()
    """Penalty points of clubs."""
    lots: tuple[tuple[str, int], ...] = ()
    """Places that a drawing of lots gave to clubs."""
    play_off: tuple[Match, ...] = ()
    published: tuple[PublishedPlace, ...] = ()
    points_alone: tuple[RecordedPoints, ...] = ()
    """What is known of a table of which no goals are."""
    matches_per_club: int | None = None
    lacks_matches: bool = False
    """Whether matches are known to be missing."""


@dataclass(frozen=True)
class Decider:
    """One decider of a tie rule."""

    name: str
    counts_extra_time: bool = False


@dataclass(frozen=True)
class Tie:
    """A tie between two clubs, with what is known of both."""

    legs: int
    deciders: tuple[Decider, ...]
    matches: tuple[Match, ...]
    seeds: tuple[tuple[str, int], ...] = ()
    divisions: tuple[tuple[str, int], ...] = ()
    lots: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class RecordedPoints:
    """Points of a club in a tournament, as a source records them."""

    club: str
    points: int
    played: int


@dataclass(frozen=True)
class CountedTournament:
    """A tournament that counts for relegation: its league, or recorded points."""

    weight: int
    league: League
    recorded: tuple[RecordedPoints, ...] = ()


@dataclass(frozen=True)
class Relegation:
    """A season with its relegation rule and all that counts for it."""

    method: str
    relegated: int
    criteria: tuple[str, ...]
    clubs: tuple[str, ...]
    """Clubs entered in the season."""
    tournaments: tuple[CountedTournament, ...]
    """The earliest first."""
    uncounted: tuple[str, ...] = ()
    starts: tuple[tuple[str, int | None], ...] = ()
    """Clubs of which the tournaments from this one on count; None stands for all."""
    play_off: tuple[Match, ...] = ()
    """Between level clubs."""
    lots: tuple[tuple[str, int], ...] = ()
    last_tie: Tie | None = None
    """Whose loser goes down; its clubs are named as elsewhere."""
    has_last_tie: bool = False
    """Whether the rules name it, be it played or not."""


@dataclass(frozen=True)
class Goal:
    """A goal of a match."""

    club: str
    """The club that it counts for."""
    player: str | None
    is_own_goal: bool | None = False
    is_penalty: bool | None = False
    minute: int | None = None
    stoppage: int | None = None


def name_of(player: str) -> str:
    """The name of a player by his key: the second of each club bear the same one."""
    return "Namesake" if player.endswith("2") else player


@dataclass(frozen=True)
class PlayerRecord:
    """A figure that a source records of a player."""

    player: str
    club: str
    statistic: str
    number: int


@dataclass(frozen=True)
class ScorerPhase:
    """A phase of a tournament, with the goals that are known."""

    matches: tuple[tuple[Match, tuple[Goal, ...]], ...]
    criteria: tuple[str, ...] = ()
    records: tuple[PlayerRecord, ...] = ()


@dataclass(frozen=True)
class Way:
    """A way to promotion: winner, champion of all, or places of the last league of a season."""

    promotes: str
    first_place: int | None = None
    last_place: int | None = None


@dataclass(frozen=True)
class Year:
    """A season of a competition, of which other seasons and other competitions are known too."""

    relegation: Relegation
    titled: tuple[int, ...]
    """The tournaments whose league gives a title."""
    final: Tie | None
    has_final_title: bool
    scorers: ScorerPhase | None
    ways: tuple[Way, ...]


@dataclass(frozen=True)
class Entry:
    """A way into a round: seeds from first to last, or the winners of the round before."""

    first_seed: int | None
    last_seed: int | None
    clubs: int
    is_of_losers: bool = False
    """Whether it is the losers of the round before that enter, as for a third place."""


@dataclass(frozen=True)
class Slot:
    """A side of a tie in a fixed bracket: a seed, or winner or loser of a tie before."""

    tie_number: int
    slot: int
    entrant: str
    number: int


@dataclass(frozen=True)
class Round:
    """A round of a cup: who enters, or who takes which slot; and what was played of it."""

    entries: tuple[Entry, ...] = ()
    slots: tuple[Slot, ...] = ()
    matches: tuple[tuple[int | None, Match], ...] = ()
    """Number of the tie in a fixed bracket, and its one match."""


@dataclass(frozen=True)
class Cup:
    """A cup of single matches, seeds given, decided by the score and else by nothing."""

    seeds: tuple[str, ...]
    """The best first."""
    pairing: str
    second_leg_host: str | None
    rounds: tuple[Round, ...]
