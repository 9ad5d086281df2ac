"""The packaged season, built once for the tests that only read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import duckdb
import pytest
from duckdb import DuckDBPyConnection

from ascenso_db.database import PLANNING

from .files import SCHEMA, SEEDS, VIEWS

Row = tuple[object, ...]
Rows = Callable[[str], list[Row]]


@pytest.fixture(scope="session")
def season() -> Iterator[DuckDBPyConnection]:
    """The packaged season, in memory."""
    with duckdb.connect(config=PLANNING) as connection:
        for path in SCHEMA + SEEDS + VIEWS:
            connection.execute(path.read_text(encoding="utf-8"))
        yield connection


@pytest.fixture(scope="session")
def rows(season: DuckDBPyConnection) -> Rows:
    """The rows of a table or view, read once."""
    return cache(lambda name: season.execute(f"FROM {name}").fetchall())
