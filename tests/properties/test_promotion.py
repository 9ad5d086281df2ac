"""Promotion: who rises, of many seasons of two competitions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import Year
from .loading import Rows, case_of_year
from .years import Risen, promoted


def expected(year: Year) -> dict[int, Risen]:
    """The rows of a season, numbered in their order."""
    return dict(enumerate(promoted(year), 1))


def test_who_is_promoted(database: Database) -> None:
    def disagreements(years: Sequence[Year]) -> list[str | None]:
        seen: Counter[str] = Counter()

        def line(row: Row) -> Line:
            seen[case_of_year(row)] += 1
            return seen[case_of_year(row)], tuple(
                row[name] for name in ("promoted", "over", "decided_by", "remark")
            )

        return compared(
            database,
            years,
            add=Rows.year,
            view="promotion",
            case_of=case_of_year,
            line=line,
            expect=expected,
        )

    examine(strategies.years(), disagreements, printing.year, number=200)
