"""League tables: what each club has won, drawn, lost and scored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import League
from .model import Record, basis, sides, table
from .test_tables import add


def is_printed(league: League) -> bool:
    """Is the table one that a source prints, since not all of its matches are known?"""
    return basis(league) == "published"


def expected(league: League) -> Mapping[str, tuple]:
    """Of each club the basis, its points and, where matches tell it, its record."""
    places = table(league)
    if basis(league) != "matches":
        return {club: (basis(league), place.points) for club, place in places.items()}
    return {club: ("matches", place.points, record(club, league)) for club, place in places.items()}


def record(club: str, league: League) -> tuple[int, ...]:
    """Matches played, won, drawn and lost, and goals."""
    played = sides(league.matches, but="not for the table")
    own = Record.of([side for side in played if side.club == club])
    lost = own.played - own.won - own.drawn
    return own.played, own.won, own.drawn, lost, own.scored, own.conceded


RECORD = ("played", "won", "drawn", "lost", "goals_for", "goals_against")


def line(row: Row) -> Line:
    """All that the view says of a club."""
    if row["basis"] != "matches":
        return row["club_id"], (row["basis"], row["points"])
    return row["club_id"], ("matches", row["points"], tuple(row[name] for name in RECORD))


def test_every_record(database: Database) -> None:
    def disagreements(leagues: Sequence[League]) -> list[str | None]:
        return compared(
            database,
            leagues,
            add=add,
            view="table_records",
            case_of=lambda row: row["stage_id"],
            line=line,
            expect=expected,
        )

    examine(strategies.leagues(), disagreements, printing.league, number=1000)
