"""Pairings: who should meet whom in each round of a cup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from . import printing, strategies
from .compare import Answer, compared
from .database import Database, Row
from .examine import examine
from .facts import Cup
from .loading import Rows
from .model import Pairing, pairings


def expected(cup: Cup) -> Answer:
    """The expected ties of each round that has any."""
    return {number: ties for number, ties in enumerate(pairings(cup)) if ties}


def paired(rows: Iterable[Row]) -> Answer:
    """The expected ties of each round, as the view gives them."""
    found: dict[int, set[Pairing]] = {}
    for row in rows:
        clubs = (row["club_1"], row["club_2"])
        pairing = Pairing(clubs, row["is_home_known"], row["has_met"], row["tie_number"])
        found.setdefault(int(row["stage"].rpartition("/")[2]), set()).add(pairing)
    return found


def test_every_pairing(database: Database) -> None:
    def disagreements(cups: Sequence[Cup]) -> list[str | None]:
        return compared(
            database,
            cups,
            add=Rows.cup,
            view="pairings",
            case_of=lambda row: row["tournament"],
            answer=paired,
            expect=expected,
        )

    checked = examine(strategies.cups(), disagreements, printing.cup, number=1500)
    assert checked >= 1000
