"""PostgreSQL and SQLite say which tables changed since the steps were computed."""

from __future__ import annotations

import importlib
import subprocess
from pathlib import Path

import duckdb
import pytest
from tests.conftest import Ascenso

from ascenso_db.script import sqlite
from ascenso_db.sqlfiles import SqlFiles

from .compare import Engine, compare
from .programs import installed

CHANGE = "UPDATE match SET home_goals = home_goals + 3 WHERE home_goals IS NOT NULL AND leg = 1"
STALE = "SELECT table_name FROM freshness WHERE NOT is_fresh ORDER BY table_name"


@pytest.fixture(params=["postgres", "sqlite"])
def dialect(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def engine(dialect: str, server: Path, ascenso: Ascenso) -> Engine:
    made = importlib.import_module(f"tests.engines.{dialect}").Engine(server)
    made.run(ascenso("script", "--dialect", dialect).stdout)
    return made


def compute_anew(engine: Engine, dialect: str, ascenso: Ascenso) -> None:
    if dialect == "postgres":
        engine.rows("SELECT refresh_steps()")
    else:
        engine.run(ascenso("script", "--dialect", dialect, "--steps").stdout)


def test_changed_and_computed_anew(
    engine: Engine, dialect: str, ascenso: Ascenso, tmp_path: Path
) -> None:
    tables = engine.rows("SELECT table_name FROM freshness WHERE is_fresh ORDER BY table_name")
    assert tables == [(name,) for name in sorted(SqlFiles.find().table_names)]
    engine.run(CHANGE)
    assert engine.rows(STALE) == [("match",)]
    compute_anew(engine, dialect, ascenso)
    assert engine.rows(STALE) == []
    with duckdb.connect(tmp_path / "changed.duckdb") as expected:
        _facts(expected)
        # DuckDB refuses an UPDATE of a row that others refer to
        expected.execute("CREATE TABLE altered AS FROM match")
        expected.execute(CHANGE.replace("match", "altered"))
        for path in (*SqlFiles.find().steps, *SqlFiles.find().views):
            text = path.read_text(encoding="utf-8")
            expected.execute(text.replace(" match AS ", " altered AS "))
        different = [
            one
            for one in compare(engine, dialect, expected)
            if one.kind != "check" and one.difference
        ]
    engine.close()
    assert different == []


def _facts(connection: duckdb.DuckDBPyConnection) -> None:
    files = SqlFiles.find()
    for path in (*files.schema, *files.seeds):
        connection.execute(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("change", ["DELETE FROM gap", "INSERT INTO gap SELECT * FROM gap LIMIT 0"])
def test_kinds_of_change(engine: Engine, dialect: str, change: str) -> None:
    if dialect == "sqlite" and change.startswith("INSERT"):
        change = "INSERT OR REPLACE INTO gap SELECT * FROM gap LIMIT 1"
    engine.run(change)
    assert engine.rows(STALE) == [("gap",)]
    engine.close()


def test_too_few_passes(ascenso: Ascenso, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is in that step then, even where the shell goes on; and that is said."""
    monkeypatch.setattr(sqlite, "MOST_PASSES", 1)
    shell = [installed("sqlite3"), str(tmp_path / "season.db")]

    def said(script: str) -> tuple[str, str]:
        done = subprocess.run(
            shell, input=script, capture_output=True, encoding="utf-8", check=False
        )
        return done.stdout, done.stderr

    for options in ([], ["--steps"]):
        _, errors = said(ascenso("script", "--dialect", "sqlite", *options).stdout)
        assert errors.count("failed: ranking_passes is not at rest after 1 passes") == 1
        asked = "SELECT COUNT(*) FROM ranking_passes; SELECT MAX(is_fresh) FROM freshness;"
        assert said(asked) == ("0\n0\n", "")
    monkeypatch.undo()
    assert said(ascenso("script", "--dialect", "sqlite", "--steps").stdout)[1] == ""
    assert said("SELECT MIN(is_fresh) FROM freshness;")[0] == "1\n"
