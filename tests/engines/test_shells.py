"""The script goes through the engines' own shells, told to stop at an error: all or nothing."""

from __future__ import annotations

import importlib
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.conftest import Ascenso

from . import postgres
from .programs import installed

Shell = list[str]

# What no name should be able to do: end a text, a statement or a comment, or be filled in.
HOSTILE = (
    "'; DROP TABLE club; --",
    "back\\slash\\",
    "two\nlines\n.quit\n\\q",
    "${spark.app.name} $1 :name @x",
    '"quoted" `ticked` /* comment */',
    "\u202e right to left \u05d0\u05d1, \U0001f3df\ufe0f",
    "tab\tand \x1b[31mred",
)


@pytest.fixture(params=["duckdb", "postgres", "sqlite"])
def dialect(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def shell(
    dialect: str,
    tmp_path: Path,
    new_postgres: Callable[[], postgres.Engine],
    monkeypatch: pytest.MonkeyPatch,
) -> Shell:
    """The shell of an engine on a new database."""
    if dialect != "postgres":
        program = {"duckdb": "duckdb", "sqlite": "sqlite3"}[dialect]
        return [installed(program), "-bail", str(tmp_path / "season.db")]
    psql = [installed("psql"), "--quiet", "--no-psqlrc", "--tuples-only", "--no-align"]
    for name, value in new_postgres().environment.items():
        monkeypatch.setenv(name, value)
    return [*psql, "-v", "ON_ERROR_STOP=1"]


def fed(shell: Shell, script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        shell, input=script, capture_output=True, encoding="utf-8", check=False, env=os.environ
    )


def test_once(shell: Shell, dialect: str, ascenso: Ascenso) -> None:
    script = ascenso("script", "--dialect", dialect).stdout
    first = fed(shell, script)
    assert (first.returncode, first.stderr) == (0, "")
    count = "SELECT COUNT(*) FROM goal;"
    before = fed(shell, count).stdout
    second = fed(shell, script)
    assert second.returncode != 0
    assert "already exists" in second.stderr
    assert fed(shell, count).stdout == before


def test_all_or_nothing(shell: Shell, dialect: str, ascenso: Ascenso) -> None:
    script = ascenso("script", "--dialect", dialect).stdout
    broken = script.replace("CREATE VIEW champions", "CREATE NONSENSE champions")
    assert broken != script
    assert fed(shell, broken).returncode != 0
    whole = fed(shell, script)
    assert (whole.returncode, whole.stderr) == (0, "")


def hostile_database(folder: Path, ascenso: Ascenso) -> Path:
    """A season whose clubs have such names."""
    import duckdb

    database = folder / "hostile.duckdb"
    assert ascenso("build", database).code == 0
    with duckdb.connect(database) as connection:
        keys = connection.execute("SELECT club_id FROM club ORDER BY club_id").fetchall()
        for (key,), name in zip(keys, HOSTILE, strict=False):
            connection.execute("UPDATE club SET name = $1 WHERE club_id = $2", [name, key])
    return database


def test_no_name_becomes_sql(shell: Shell, dialect: str, ascenso: Ascenso, tmp_path: Path) -> None:
    database = hostile_database(tmp_path, ascenso)
    script = ascenso("script", "--dialect", dialect, "--database", database).stdout
    made = fed(shell, script)
    assert (made.returncode, made.stderr) == (0, "")
    # asked one by one, since each shell has its own way of showing what is in a text
    for name in HOSTILE:
        quoted = name.replace("'", "''")
        found = fed(shell, f"SELECT 'found ' || COUNT(*) FROM club WHERE name = '{quoted}';")
        assert "found 1" in found.stdout, (name, found.stderr)


def test_no_name_becomes_sql_on_spark(ascenso: Ascenso, tmp_path: Path) -> None:
    engine = importlib.import_module("tests.engines.spark").Engine(tmp_path)
    database = hostile_database(tmp_path, ascenso)
    engine.run(ascenso("script", "--dialect", "spark", "--database", database, "seeding").stdout)
    names = {row[0] for row in engine.rows("SELECT name FROM club")}
    with pytest.raises(Exception, match="PARSE_SYNTAX_ERROR"):  # so a step takes the word out
        engine.rows("WITH a AS MATERIALIZED (SELECT 1) SELECT * FROM a")
    engine.close()
    assert set(HOSTILE) <= names


@pytest.mark.parametrize("dialect", ["postgres", "duckdb"], indirect=True)
def test_schema(shell: Shell, dialect: str, ascenso: Ascenso) -> None:
    script = ascenso("script", "--dialect", dialect, "--schema", "Liga 2011").stdout
    made = fed(shell, script)
    assert (made.returncode, made.stderr) == (0, "")
    asked = fed(shell, "SELECT 'found ' || COUNT(*) FROM \"Liga 2011\".relegation;")
    assert "found 15" in asked.stdout
    assert fed(shell, "SELECT COUNT(*) FROM relegation;").returncode != 0 or dialect == "postgres"
