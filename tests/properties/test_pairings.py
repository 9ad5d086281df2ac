"""Pairings: who should meet whom in each round of a cup."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import Cup
from .loading import Rows
from .model import Pairing, pairings


def seed(club: str | None, cup: Cup) -> int | None:
    """The seed of a club that is known."""
    return cup.seeds.index(club) + 1 if club else None


def expected(cup: Cup) -> dict[tuple, tuple]:
    """The expected ties of all rounds, and the seeds of their clubs."""
    return {
        (number, pairing.tie_number, pairing.clubs): (
            pairing,
            tuple(seed(club, cup) for club in pairing.clubs),
        )
        for number, each in enumerate(pairings(cup))
        for pairing in each
    }


def line(row: Row) -> Line:
    """An expected tie: its round and clubs, and what is said of them."""
    clubs = (row["club_1"], row["club_2"])
    number = int(row["stage"].rpartition("/")[2])
    pairing = Pairing(clubs, row["is_home_known"], row["has_met"], row["tie_number"])
    seeds = (row["seed_1"], row["seed_2"])
    return (number, pairing.tie_number, clubs), (pairing, seeds)


def test_every_pairing(database: Database) -> None:
    def disagreements(cups: Sequence[Cup]) -> list[str | None]:
        return compared(
            database,
            cups,
            add=Rows.cup,
            view="pairings",
            case_of=lambda row: row["tournament"],
            line=line,
            expect=expected,
        )

    examine(strategies.cups(), disagreements, printing.cup, number=1000)
