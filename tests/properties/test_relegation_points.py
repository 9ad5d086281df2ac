"""Relegation: what each club has from each tournament that counts."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import Relegation
from .loading import Rows, case_of_year
from .model import counted_for_relegation

FIGURES = ("points", "played", "basis", "played_basis", "weight", "goals_for", "goals_against")


def expected(season: Relegation) -> dict[tuple[str, str], tuple]:
    """The figures of each club and tournament."""
    found = {}
    for each in counted_for_relegation(season):
        weight = season.tournaments[each.tournament].weight
        told = ("stated", "stated", weight, None, None)
        if each.own:
            scored = sum(side.scored for side in each.own)
            conceded = sum(side.conceded for side in each.own)
            told = ("derived", "derived", weight, scored, conceded)
        found[str(each.tournament), each.club] = (each.points, each.played, *told)
    return found


def line(row: Row) -> Line:
    """The figures of a club and tournament."""
    tournament = row["tournament"].rpartition("/")[2]
    return (tournament, row["club"]), tuple(row[name] for name in FIGURES)


def test_every_tournament_that_counts_for_a_club(database: Database) -> None:
    def disagreements(seasons: Sequence[Relegation]) -> list[str | None]:
        return compared(
            database,
            seasons,
            add=Rows.relegation,
            view="relegation_points",
            case_of=case_of_year,
            line=line,
            expect=expected,
        )

    examine(strategies.relegations(), disagreements, printing.relegation, number=500)
