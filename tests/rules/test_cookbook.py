"""The cookbook of seeds/README.md: each line's examples load, and hold the rows that it names."""

from __future__ import annotations

import csv
from pathlib import Path

import duckdb
import pytest
from tests.cases.loading import schema, seed
from tests.in_part.seasons import FRAME

TESTS = Path(__file__).parents[1]
LINES = list(
    csv.DictReader((Path(__file__).parent / "cookbook.csv").read_text("utf-8").splitlines())
)


@pytest.mark.parametrize("line", [pytest.param(line, id=line["regulation"]) for line in LINES])
def test_its_examples_hold_its_rows(line: dict[str, str]) -> None:
    for example in line["examples"].split("; "):
        with duckdb.connect() as connection:
            connection.execute(schema())
            if example.startswith("rules/"):
                connection.execute(FRAME.read_text("utf-8"))
            seed(connection, TESTS / example)
            for rows in line["rows"].split("; "):
                table, columns = rows.split(": ")
                where = columns.replace(", ", " AND ")
                found = connection.execute(f"SELECT 1 FROM {table} WHERE {where}").fetchone()
                assert found, (example, rows)


def test_there_are_enough() -> None:
    assert len(LINES) >= 40
