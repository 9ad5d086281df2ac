"""Champions of leagues and finals, of many seasons of two competitions."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import Year
from .loading import Rows, case_of_year
from .years import champions


def line(row: Row) -> Line:
    """Who won a tournament, over whom, and by what."""
    tournament = row["tournament"].rpartition("/")[2]
    return tournament, tuple(
        row[name] for name in ("champion", "runner_up", "decided_by", "remark")
    )


def test_every_champion(database: Database) -> None:
    def disagreements(years: Sequence[Year]) -> list[str | None]:
        return compared(
            database,
            years,
            add=Rows.year,
            view="champions",
            case_of=case_of_year,
            line=line,
            expect=champions,
        )

    examine(strategies.years(), disagreements, printing.year, number=200)
