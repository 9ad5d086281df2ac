"""Relegation: each criterion, at each place of the rule, where nothing but it parts the clubs."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .compare import compared
from .database import Database
from .examine import examine
from .facts import Relegation
from .test_relegation_places import FATES


def test_each_criterion_at_each_place_of_the_rule(database: Database) -> None:
    def disagreements(seasons: Sequence[Relegation]) -> list[str | None]:
        return compared(database, seasons, **FATES)

    seasons = strategies.relegations_by_any_criterion()
    examine(seasons, disagreements, printing.relegation, number=200)
