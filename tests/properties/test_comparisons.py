"""Comparisons of two clubs say of either what they say of the other, the other way round."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .database import Database
from .examine import examine
from .facts import League
from .loading import Rows
from .test_tables import add


def test_both_sides_of_every_comparison(database: Database) -> None:
    def disagreements(leagues: Sequence[League]) -> list[str | None]:
        rows = Rows()
        keys = [f"case {number}" for number in range(1, len(leagues) + 1)]
        for key, league in zip(keys, leagues, strict=True):
            add(rows, key, league)
        with database.holding(rows.facts):
            found = database.ask("table_comparisons")
        said = {
            (row["stage_id"], row["club_id"], row["opponent_id"]): (
                row["step"],
                row["verdict"],
                row["figure"],
                row["opponent_figure"],
            )
            for row in found
        }
        wrong = {
            stage: f"{club} v {opponent}: {step, verdict, figure, theirs}"
            for (stage, club, opponent), (step, verdict, figure, theirs) in said.items()
            if said.get((stage, opponent, club)) != (step, verdict and -verdict, theirs, figure)
        }
        return [wrong.get(key) for key in keys]

    leagues = strategies.leagues() | strategies.leagues_of_runs()
    examine(leagues, disagreements, printing.league, number=400)
