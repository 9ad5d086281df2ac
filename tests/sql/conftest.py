"""The packaged season, built once for the tests that only read it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from duckdb import DuckDBPyConnection
from tests.sql.building import packaged_season

from .files import SCHEMA, SEEDS, STEPS, VIEWS
from .shell import shell

Row = tuple[object, ...]
Rows = Callable[[str], list[Row]]


@pytest.fixture(scope="session")
def season() -> DuckDBPyConnection:
    """The packaged season, in memory."""
    return packaged_season()


@pytest.fixture(scope="session")
def rows(season: DuckDBPyConnection) -> Rows:
    """The rows of a table, step or view, read once."""
    return cache(lambda name: season.execute(f"FROM {name}").fetchall())


@pytest.fixture(scope="session")
def by_shell(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database that the shell builds from all files in one stream, as `cat` gives them."""
    database = tmp_path_factory.mktemp("shell") / "season.duckdb"
    files = SCHEMA + SEEDS + STEPS + VIEWS
    shell(database, script="".join(path.read_text(encoding="utf-8") for path in files))
    return database
