"""`check` computes the steps of a file anew beside the stored ones."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from tests.cli.edited import CORRECTED, STEPS, TABLE, edit

from ascenso_db.sqlfiles import SqlFiles

CHECK = "steps_are_fresh"


@pytest.fixture
def stale(ascenso, path: Path):
    """The rows of the check, after statements."""

    def run(*statements: str) -> list[dict[str, str | None]]:
        edit(path, *statements)
        done = ascenso("check", "--database", path, "-f", "json")
        rows = [row for row in json.loads(done.stdout) if row["check"] == CHECK]
        assert done.code == (1 if rows else 0)
        hint = f"`ascenso-db refresh {path}` computes its steps anew\n"
        assert done.stderr.startswith(hint) == bool(rows)
        assert {row["severity"] for row in rows} <= {"error"}
        return rows

    return run


def test_a_file_as_it_was_built(stale) -> None:
    assert stale("CREATE TABLE mine AS SELECT 1 AS n") == []
    assert stale("CREATE SCHEMA a", "CREATE TABLE a.match_scores AS SELECT 1 AS n") == []


def test_the_file_is_left_as_it_is(ascenso, path: Path) -> None:
    before = path.read_bytes()
    run = ascenso("check", "--database", path)
    count = len(SqlFiles.find().checks) + 1
    assert (run.code, run.stderr) == (0, f"{count} checks: 0 errors, 0 warnings\n")
    assert path.read_bytes() == before
    assert os.listdir(path.parent) == [path.name]


def test_facts_that_were_changed(ascenso, path: Path, stale) -> None:
    rows = {row["subject"]: row for row in stale(CORRECTED)}
    assert {"table_records", "fact_digests"} <= rows.keys() < {*STEPS}
    assert rows["fact_digests"]["expected"].startswith(f"table_name {TABLE}, rows 7, digest ")
    assert rows["fact_digests"]["expected"] != rows["fact_digests"]["found"]
    assert ascenso("refresh", path).code == 0
    assert ascenso("check", "--database", path).code == 0


def test_a_value_of_a_step(stale) -> None:
    """With the columns that differ, after the first ones."""
    (row,) = stale("UPDATE match_scores SET home_goals = 199 WHERE home_goals = 0")
    assert (row["subject"], row["competition"], row["season"]) == ("match_scores", None, None)
    assert "home_goals 0" in row["expected"]
    assert "home_goals 199" in row["found"]
    assert row["expected"].split(", ")[:3] == row["found"].split(", ")[:3]


def test_a_row_less(stale) -> None:
    first = "(SELECT min(citation_id) FROM citation_titles)"
    (row,) = stale(f"DELETE FROM citation_titles WHERE citation_id = {first}")
    assert row["subject"] == "citation_titles"
    assert row["expected"].startswith("citation_id ")
    assert row["found"] == "no such row"


def test_a_row_twice(stale) -> None:
    """Rows are compared as often as they are there."""
    (row,) = stale("INSERT INTO citation_titles FROM citation_titles ORDER BY citation_id LIMIT 1")
    assert row["expected"] == "no such row"
    assert row["found"].startswith("citation_id ")


def test_a_long_row_is_cut(stale) -> None:
    (row,) = stale("UPDATE citation_titles SET sources = repeat('x', 1000)")
    assert len(row["found"]) < 250
    assert row["found"].endswith("xxx...")


def test_a_step_that_is_gone(stale) -> None:
    rows = stale("DROP TABLE fact_digests")
    assert [(row["subject"], row["expected"], row["found"]) for row in rows] == [
        ("fact_digests", "a table", "none")
    ]


def test_a_step_of_other_columns(stale) -> None:
    (row,) = stale("CREATE OR REPLACE TABLE fact_digests AS SELECT 'x' AS table_name")
    assert (row["expected"], row["found"]) == (
        "the columns table_name, rows, digest",
        "the columns table_name",
    )


def test_the_other_checks_read_what_is_stored(ascenso, path: Path) -> None:
    """Not what was computed anew beside it."""
    edit(path, "UPDATE match_scores SET home_goals = 0, away_goals = 0 WHERE home_goals > 0")
    rows = json.loads(ascenso("check", "--database", path, "-f", "json").stdout)
    assert {row["subject"] for row in rows if row["check"] == CHECK} == {"match_scores"}
    assert {row["check"] for row in rows} > {CHECK}
