"""The season, built once, and a way to ask it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest
from duckdb import DuckDBPyConnection
from tests.sql.building import packaged_season

from . import facts

Ask = Callable[..., list[tuple[object, ...]]]


@pytest.fixture(scope="session")
def season() -> DuckDBPyConnection:
    """The packaged season, in memory."""
    return packaged_season()


@pytest.fixture(scope="session")
def sql(season: DuckDBPyConnection) -> Callable[[str], list[tuple[object, ...]]]:
    """The rows of a query."""
    return lambda query: season.execute(query).fetchall()


@pytest.fixture(scope="session")
def ask(season: DuckDBPyConnection) -> Ask:
    """The rows of a view for 2011-12 in its own order: the promised columns, or those named."""
    promised = facts.view_columns()

    @cache
    def whole(view: str) -> list[dict[str, object]]:
        result = season.execute(
            f"FROM {view} WHERE competition = 'Liga de Ascenso' AND season = '2011-12'"
        )
        names = [column[0] for column in result.description]
        return [dict(zip(names, row, strict=True)) for row in result.fetchall()]

    def rows(view: str, *columns: str) -> list[tuple[object, ...]]:
        return [tuple(row[name] for name in columns or promised[view]) for row in whole(view)]

    return rows
