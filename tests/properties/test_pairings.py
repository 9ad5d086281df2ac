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


def expected(cup: Cup) -> dict[tuple, Pairing]:
    """The expected ties of all rounds."""
    return {
        (number, pairing.tie_number, pairing.clubs): pairing
        for number, each in enumerate(pairings(cup))
        for pairing in each
    }


def line(row: Row) -> Line:
    """An expected tie: its round and clubs, and what is said of them."""
    clubs = (row["club_1"], row["club_2"])
    number = int(row["stage"].rpartition("/")[2])
    pairing = Pairing(clubs, row["is_home_known"], row["has_met"], row["tie_number"])
    return (number, pairing.tie_number, clubs), pairing


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
