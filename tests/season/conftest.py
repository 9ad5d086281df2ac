"""The season, built once, and a way to ask it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import duckdb
import pytest
from duckdb import DuckDBPyConnection

from ascenso_db.database import PLANNING

from . import facts

CHECKOUT = Path(__file__).parents[2]
FOLDERS = ("schema", "seeds/liga_de_ascenso_2011_12", "queries")

Ask = Callable[..., list[tuple[object, ...]]]


@pytest.fixture(scope="session")
def season() -> Iterator[DuckDBPyConnection]:
    """The packaged season, in memory."""
    with duckdb.connect(config=PLANNING) as connection:
        for folder in FOLDERS:
            for path in sorted((CHECKOUT / folder).glob("*.sql")):
                connection.execute(path.read_text(encoding="utf-8"))
        yield connection


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
