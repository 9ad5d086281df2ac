"""Every sentence on why a club is champion, and on why one goes up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from . import outcome_reasons, printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import Year
from .loading import Rows, case_of_year


def differing(database: Database, years: Sequence[Year], view: str) -> list[str | None]:
    """For each season, where the rows of the view are not those of the model."""
    about, expect = {
        "champions_reasons": (("tournament", "champion"), outcome_reasons.of_titles),
        "promotion_reasons": (("promoted", "stage"), outcome_reasons.of_promotion),
    }[view]
    seen: Counter[str] = Counter()

    def line(row: Row) -> Line:
        case = case_of_year(row)
        seen[case] += 1
        said = (row["step"], row["kind"], row["what"], row["says"], row["sources"])
        without = [
            cell.replace(f"{case}/", "") if isinstance(cell, str) else cell
            for cell in (*(row[name] for name in about), *said)
        ]
        return seen[case] - 1, (*without[:2], tuple(without[2:]))

    return compared(
        database,
        years,
        add=Rows.year,
        view=view,
        case_of=case_of_year,
        line=line,
        expect=expect,
    )


def test_why_a_club_is_champion(database: Database) -> None:
    examine(
        strategies.years(),
        lambda years: differing(database, years, "champions_reasons"),
        printing.year,
        number=200,
    )


def test_why_a_club_goes_up(database: Database) -> None:
    examine(
        strategies.years(),
        lambda years: differing(database, years, "promotion_reasons"),
        printing.year,
        number=200,
    )
