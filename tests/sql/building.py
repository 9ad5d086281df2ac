"""Makes a database of the SQL files: the tables, the facts, the steps in order, then the views."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection

from .files import SCHEMA, SEEDS, STEPS, VIEWS, text


def run(connection: DuckDBPyConnection, paths: Iterable[Path], *, comments: bool = False) -> None:
    """Runs files in their order, the comments on tables and columns left out unless asked for."""
    for path in paths:
        connection.execute(path.read_text(encoding="utf-8") if comments else text(path))


def answer(connection: DuckDBPyConnection) -> None:
    """Computes the steps from the facts that lie in the tables, and makes the views on them."""
    run(connection, STEPS + VIEWS)


@cache
def packaged_season() -> DuckDBPyConnection:
    """The packaged season with all comments, in memory: one for all tests that only read it."""
    connection = duckdb.connect()
    run(connection, SCHEMA + SEEDS + STEPS + VIEWS, comments=True)
    return connection
