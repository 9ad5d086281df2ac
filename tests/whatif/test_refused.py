"""What a what-if does not take, and what it says of it: no word on standard output, one line."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import ascenso_db

HERE = Path(__file__).parent
REFUSED = tomllib.loads((HERE / "refused.toml").read_text(encoding="utf-8"))["refused"]
HOSTILE = tomllib.loads((HERE.parent / "cli" / "hostile.toml").read_text(encoding="utf-8"))["sql"]


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case["sql"])
def test_what_is_refused(ascenso, case) -> None:
    run = ascenso("what-if", case["sql"])
    assert (run.code, run.stdout) == (case["code"], "")
    first, *place = run.stderr.splitlines()
    assert first.startswith("Error: ")
    assert case["said"] in first
    assert not place or place[0].startswith("LINE ")


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case["sql"])
def test_the_same_without_a_cache(ascenso, no_cache, case) -> None:
    assert ascenso("what-if", case["sql"]).code == case["code"]


@pytest.mark.parametrize("group", HOSTILE, ids=lambda group: group["tries"])
def test_hostile_statements(ascenso, group, tmp_path, monkeypatch) -> None:
    """None of them is about a table of facts; what they read or write they do not reach."""
    monkeypatch.chdir(tmp_path)
    for statement in group["statements"]:
        for name in ("canary", "scratch"):
            statement = statement.replace(f"{{{name}}}", str(tmp_path / name))
        run = ascenso("what-if", statement)
        assert (run.code in (1, 2), run.stdout) == (True, ""), statement
    assert list(tmp_path.iterdir()) == []


def test_the_line_of_a_file(ascenso, tmp_path) -> None:
    folder = tmp_path / "changes"
    folder.mkdir()
    first, second = folder / "10_first.sql", folder / "20_second.sql"
    first.write_text("-- a club\n\nUPDATE club SET note = 'x';\n", encoding="utf-8")
    for sql, line, said in (
        ("DELETE FROM goal;\n\n\nSELECT 1;\n", 4, "not SELECT: SELECT 1"),
        ("DELETE FROM goal;\nDELETE FROM ties;\n", 2, "ties is none"),
        ("DELETE FROM goal;\nUPDATE club\nSET name = nothing;\n", 3, 'column "nothing"'),
        ("\nUPDATE club SET name = NULL;\n", 2, "club: row (club_id alacranes-de-durango, "),
        ("INSERT INTO citation SELECT content FROM read_text('x');", 1, "reaches no file"),
    ):
        second.write_text(sql, encoding="utf-8")
        run = ascenso("what-if", "--with", folder)
        assert (run.code, run.stdout) == (1, "")
        assert run.stderr.startswith(f"Error: {second}:{line}: ")
        assert said in run.stderr


def test_answers_older_than_the_facts(ascenso, tmp_path) -> None:
    import duckdb

    file = tmp_path / "season.duckdb"
    assert ascenso("build", file).code == 0
    with duckdb.connect(file) as connection:
        connection.execute("UPDATE goal SET minute = 1")
    for asked in (
        ["what-if", "DELETE FROM goal"],
        ["why", "bracket", "--what-if", "DELETE FROM goal"],
    ):
        run = ascenso(*asked, "--database", file)
        assert (run.code, run.stdout) == (1, "")
        assert f"`ascenso-db refresh {file}` brings them up to date" in run.stderr


def test_a_python_program_is_told_too() -> None:
    with pytest.raises(Exception, match="the key is stated twice"):
        ascenso_db.what_if("INSERT INTO citation VALUES ('article')")
    with pytest.raises(Exception, match="no view brackets was compared; did you mean bracket"):
        ascenso_db.what_if("DELETE FROM goal").view("brackets")
