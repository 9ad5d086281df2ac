"""Rows of seasons that nobody played, worked out by hand: what only the end of an order parts.

`made_up/` holds the seeds and, for each view, the rows in the order that it promises, for a step in
any order, `-` for NULL.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest
from duckdb import DuckDBPyConnection

from .building import answer, run
from .files import CHECKS, SCHEMA, is_error, object_name, text
from .order import comparable

HERE = Path(__file__).with_name("made_up")
EXPECTED = sorted(HERE.glob("*.csv"))
SEEDS = HERE / "season.sql"


@pytest.fixture(scope="module")
def made_up() -> Iterator[DuckDBPyConnection]:
    """The seasons, and what is computed of them."""
    with duckdb.connect() as connection:
        run(connection, (*SCHEMA, SEEDS))
        answer(connection)
        yield connection


@pytest.mark.parametrize("file", [pytest.param(file, id=file.stem) for file in EXPECTED])
def test_rows_in_their_order(made_up: DuckDBPyConnection, file: Path) -> None:
    columns, *expected = csv.reader(file.read_text(encoding="utf-8").splitlines())
    rows = made_up.execute(f"SELECT {', '.join(columns)} FROM {file.stem}").fetchall()
    found = [["-" if cell is None else str(cell) for cell in row] for row in rows]
    assert comparable(file.stem, found) == comparable(file.stem, expected)


def test_the_only_errors_are_claims_that_cannot_be_upheld_and_replays_without_a_rule(
    made_up: DuckDBPyConnection,
) -> None:
    found = {
        object_name(path): made_up.execute(text(path)).fetchall()
        for path in CHECKS
        if is_error(path)
    }
    assert {check: len(rows) for check, rows in found.items() if rows} == {
        "claims_agree": 15,
        "replay_of_a_level_tie": 2,  # legs 2 and 3 of the tie old-tie, whose rule has one leg
    }
