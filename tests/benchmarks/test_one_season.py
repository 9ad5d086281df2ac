"""A question about one season of many reads that season alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from duckdb import DuckDBPyConnection

from ascenso_db.sqlfiles import SqlFiles

from . import generate

SEASONS = 100
ROWS_OF_A_SEASON = 2_000  # it has some 270 matches and 700 goals, all together a hundred times that


@pytest.fixture(scope="module")
def many() -> Iterator[DuckDBPyConnection]:
    with generate.build(seasons=SEASONS, seed=1) as connection:
        # what a second thread has counted may come after the profile is written
        connection.execute("SET threads = 1")
        yield connection


def steps(plan: Any) -> Iterator[tuple[str, int]]:
    """Each operator of a profile, with the rows that it gave."""
    if isinstance(plan, list):
        for part in plan:
            yield from steps(part)
    elif isinstance(plan, dict):
        if "type" in plan:
            yield plan["type"], plan.get("intermediate_rows", 0)
        yield from steps(list(plan.values()))


def most_rows(connection: DuckDBPyConnection, query: str, profile: Path) -> int:
    """The most rows that a join, a window or a sum of the query had to do with.

    A scan is left out: it gives whole blocks of rows, of which a join then takes some.
    """
    connection.execute(f"SET enable_profiling = 'json'; SET profiling_output = '{profile}'")
    connection.execute("SET profiling_mode = 'detailed'")
    connection.execute(query).fetchall()
    connection.execute("SET enable_profiling = 'no_output'")
    operators = json.loads(profile.read_text(encoding="utf-8"))["operator"]
    return max(rows for type_, rows in steps(operators) if not type_.endswith("SCAN"))


def views_of_seasons(connection: DuckDBPyConnection) -> list[str]:
    columns = connection.execute(
        "SELECT table_name FROM duckdb_columns() WHERE column_name = 'season'"
    ).fetchall()
    views = SqlFiles.find().view_names
    return [view for view in views if (view,) in columns]


def test_one_season_is_read_alone(many: DuckDBPyConnection, tmp_path: Path) -> None:
    (competition, season) = many.execute(
        "SELECT c.name, s.name FROM season AS s INNER JOIN competition AS c USING (competition_id)"
        " ORDER BY ALL LIMIT 1 OFFSET 50"
    ).fetchone()
    of_season = f"WHERE competition = '{competition}' AND season = '{season}'"
    read = {
        view: most_rows(many, f"SELECT * FROM {view} {of_season}", tmp_path / "profile.json")
        for view in views_of_seasons(many)
    }
    assert read["results"] > 200
    assert [view for view, rows in read.items() if rows > ROWS_OF_A_SEASON] == []
