"""Order: by competition, season and tournament, whatever lies in the database."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .database import Database
from .examine import examine
from .facts import Year
from .loading import Rows

ORDERED = (
    *("results", "standings", "aggregates", "bracket", "champions", "promotion", "top_scorers"),
    *("relegation", "relegation_points", "clubs", "season_summary", "missing"),
    *("standings_reasons", "bracket_reasons", "relegation_reasons", "top_scorers_reasons"),
    *("champions_reasons", "promotion_reasons"),
)


def test_every_view_is_in_the_order_of_its_seasons(database: Database) -> None:
    def disagreements(years: Sequence[Year]) -> list[str | None]:
        rows = Rows()
        for number, year in enumerate(years, 1):
            rows.year(f"case {number}", year)
        unordered = None
        with database.holding(rows.facts):
            for view in ORDERED:
                # here the names of tournaments are in the order of their ordinals
                seasons = [
                    (row["competition"], row["season"], row.get("tournament") or "~")
                    for row in database.ask(view)
                ]
                if seasons != sorted(seasons):
                    unordered = f"{view} is not in order"
        return [unordered] * len(years)

    examine(strategies.years(), disagreements, printing.year, number=50)
