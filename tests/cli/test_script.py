"""A script of some views makes those and the steps that they read, and no other."""

from __future__ import annotations

import re
from pathlib import Path

import duckdb
import pytest
from tests.conftest import Ascenso

from ascenso_db.sqlfiles import SqlFiles


def made(connection: duckdb.DuckDBPyConnection) -> list[tuple[str, str]]:
    """The steps and views, in the order in which they can be dropped."""
    facts = SqlFiles.find().table_names
    return [
        *connection.execute(
            "SELECT 'VIEW', view_name FROM duckdb_views() WHERE NOT internal ORDER BY view_name"
        ).fetchall(),
        *(
            ("TABLE", name)
            for (name,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()
            if name not in facts
        ),
    ]


def test_named_views_and_those_beneath(ascenso: Ascenso) -> None:
    run = ascenso("script", "--dialect", "duckdb", "bracket", "Results")
    assert (run.code, run.stderr) == (0, "")
    wanted = {"bracket", "results"}
    with duckdb.connect() as connection:
        connection.execute(run.stdout)
        kinds = {name: kind for kind, name in made(connection)}
        assert {name for name, kind in kinds.items() if kind == "VIEW"} == wanted
        for view in wanted:
            assert connection.execute(f"SELECT COUNT(*) FROM {view}").fetchone()[0] > 0
    whole = ascenso("script", "--dialect", "duckdb").stdout
    for step in (name for name, kind in kinds.items() if kind == "TABLE"):
        assert f"CREATE TABLE {step} AS" in whole
        assert len(re.findall(rf"\b(?:FROM|JOIN) {step}\b", run.stdout)) > 0, "nothing reads it"
    assert "claim_values" not in kinds


def test_steps_alone(ascenso: Ascenso) -> None:
    run = ascenso("script", "--dialect", "sqlite", "--steps", "relegation")
    assert (run.code, run.stderr) == (0, "")
    assert "INSERT INTO relegation_places\n" in run.stdout
    assert "CREATE VIEW" not in run.stdout
    assert "INSERT INTO claim_values\n" not in run.stdout
    refused = ascenso("script", "--dialect", "postgres", "--steps")
    assert (refused.code, refused.stdout) == (2, "")
    assert "--steps goes with --dialect sqlite" in refused.stderr


def test_what_is_for_duckdb_alone(small_season: Path, ascenso: Ascenso) -> None:
    (small_season / "queries" / "90_own.sql").write_text(
        "-- Which?\n-- Engine: DuckDB\nCREATE OR REPLACE VIEW own AS SELECT t.table_name AS a "
        "FROM duckdb_tables() AS t;\nCOMMENT ON VIEW own IS 'x';\nCOMMENT ON COLUMN own.a IS 'x';",
        encoding="utf-8",
    )
    assert "CREATE VIEW own" in ascenso("script", "--dialect", "duckdb").stdout
    assert "CREATE VIEW own" not in ascenso("script", "--dialect", "postgres").stdout
    named = ascenso("script", "--dialect", "sqlite", "own")
    assert (named.code, named.stdout) == (2, "")
    assert "own is for DuckDB alone" in named.stderr


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("relegaton", "no view relegaton; did you mean relegation"),
        ("goal", "goal is a table"),
        ("relegation.average", "relegation.average is a column; a script makes whole views"),
    ],
)
def test_other_names(ascenso: Ascenso, name: str, message: str) -> None:
    run = ascenso("script", "--dialect", "duckdb", name)
    assert (run.code, run.stdout) == (2, "")
    assert message in run.stderr
