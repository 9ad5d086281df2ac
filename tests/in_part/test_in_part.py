"""Made-up seasons that are unfinished, contradict themselves or are known in part.

Each folder holds `season.sql`, which `frame.sql` goes before, and beside it rows of views as they
have to be by its comment: a CSV may have fewer columns than its view, `-` stands for NULL.
"""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import duckdb
import pytest
from tests.sql.building import answer, run
from tests.sql.files import SCHEMA

HERE = Path(__file__).parent
EXPECTED = sorted(HERE.glob("*/*.csv"))


@pytest.mark.parametrize(
    "file", [pytest.param(file, id=f"{file.parent.name}-{file.stem}") for file in EXPECTED]
)
def test_what_is_said_of_it(file: Path) -> None:
    columns, *expected = csv.reader(file.read_text(encoding="utf-8").splitlines())
    with duckdb.connect() as connection:
        run(connection, (*SCHEMA, HERE / "frame.sql", file.parent / "season.sql"))
        answer(connection)
        rows = connection.execute(f"SELECT {', '.join(columns)} FROM {file.stem}").fetchall()
    found = [["-" if cell is None else str(cell) for cell in row] for row in rows]
    found = [[cell.lower() if cell in ("True", "False") else cell for cell in row] for row in found]
    if file.stem == "claims":  # whose order is that of the statistics
        assert Counter(map(tuple, found)) == Counter(map(tuple, expected))
    else:
        assert found == expected


def test_each_season_has_rows_to_be_held_against() -> None:
    assert {file.parent for file in EXPECTED} == {file.parent for file in HERE.glob("*/season.sql")}
