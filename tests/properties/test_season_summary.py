"""Seasons in one row each, of many seasons of two competitions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import Year
from .loading import Rows, case_of_year
from .years import Summary, summary


def line(row: Row) -> Line:
    """The row of a season, its tournaments named as the model names them."""
    values = [row[field.name] for field in fields(Summary)]
    return "season", Summary(
        *(
            value.replace(f"{case_of_year(row)}/", "") if isinstance(value, str) else value
            for value in values
        )
    )


def test_every_season_in_one_row(database: Database) -> None:
    def disagreements(years: Sequence[Year]) -> list[str | None]:
        return compared(
            database,
            years,
            add=Rows.year,
            view="season_summary",
            case_of=case_of_year,
            line=line,
            expect=lambda year: {"season": summary(year)},
        )

    examine(strategies.years(), disagreements, printing.year, number=200)
