"""The script as it stands runs in the engines' ordinary clients, and never adds rows to others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.conftest import Ascenso

from ascenso_db.sqlfiles import SqlFiles

from . import postgres
from .clients import Client, client

CLIENTS = {
    "psql": "postgres",
    "psycopg": "postgres",
    "sqlite3 shell": "sqlite",
    "sqlite3": "sqlite",
    "duckdb shell": "duckdb",
    "duckdb": "duckdb",
}


def rows(of: Client) -> int:
    """How many rows all tables of facts have."""
    counts = (f"(SELECT COUNT(*) FROM {table})" for table in SqlFiles.find().table_names)
    return of.number(f"SELECT {' + '.join(counts)}")


@pytest.mark.parametrize("name", CLIENTS)
def test_run_again_and_over_another_season(
    name: str,
    ascenso: Ascenso,
    another_season: Path,
    new_postgres: Callable[[], postgres.Engine],
    tmp_path: Path,
) -> None:
    dialect = CLIENTS[name]
    script = ascenso("script", "--dialect", dialect).stdout
    another = ascenso("script", "--dialect", dialect, "--database", another_season).stdout
    of = client(name, tmp_path, new_postgres)
    assert of.run(script) == ""
    before = rows(of)
    assert before > 500
    for again in (script, another):
        assert "already exists" in of.run(again)
        assert rows(of) == before
    assert of.number("SELECT COUNT(*) FROM relegation") == 15
