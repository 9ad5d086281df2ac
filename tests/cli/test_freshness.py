"""Answers that are no longer those of the facts in a file: who says so, and what it costs."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
from pathlib import Path

import duckdb
import pytest
from tests.cli.edited import AS_BEFORE, CORRECTED, FACTS, STEPS, TABLE, edit, edit_in_log
from tests.cli.test_names import NAMES, built

from ascenso_db.season import Season, freshness
from ascenso_db.sqlfiles import PACKAGE, SqlFiles, read

ASKING = {
    "query": ["query", "champions"],
    "why": ["why", "bracket"],
    "sql": ["sql", "SELECT 1"],
    "report": ["report"],
}


def warning(path: Path, *tables: str) -> str:
    return (
        f"{path}: changed since its answers were computed: {', '.join(tables)}; "
        f"`ascenso-db refresh {path}` brings them up to date\n"
    )


def test_every_table_of_facts_is_compared(whole: Path) -> None:
    with duckdb.connect(whole, read_only=True) as connection:
        for name in ("fact_digests", "freshness"):
            rows = connection.execute(f"SELECT table_name FROM {name}").fetchall()
            assert [table for (table,) in rows] == sorted(FACTS)
        rows = connection.execute("SELECT table_name, rows, digest FROM fact_digests").fetchall()
        for table, count, digest in rows:
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (count,)
            assert (digest is None) == (count == 0)


def test_the_step_and_the_view_take_the_digests_in_the_same_way() -> None:
    files = SqlFiles.find()
    texts = [read(files.query(name)) for name in ("fact_digests", "freshness")]
    formula = re.compile(r"^WITH facts AS \(.*?^\)(?=,?\n\n(names|SELECT))", re.M | re.S)
    step, view = map(formula.search, texts)
    assert "BIT_XOR" in step[0]
    assert step[0] == view[0]


@pytest.mark.parametrize("table", FACTS)
def test_a_row_less_is_seen_in_any_table(path: Path, table: str) -> None:
    """In a file without keys, from which one may take any row."""
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{path}' AS season (READ_ONLY)")
        for name in FACTS:
            connection.execute(f"CREATE TABLE {name} AS FROM season.{name}")
        connection.execute("CREATE TABLE fact_digests AS FROM season.fact_digests")
        connection.execute(read(SqlFiles.find().query("freshness")))
        stale = "SELECT table_name FROM freshness WHERE NOT is_fresh"
        assert connection.execute(stale).fetchall() == []
        (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
        if count:
            connection.execute(f"DELETE FROM {table} WHERE rowid = 0")
        else:
            nulls = ", ".join("NULL" for _ in connection.table(table).columns)
            connection.execute(f"INSERT INTO {table} VALUES ({nulls})")
        assert connection.execute(stale).fetchall() == [(table,)]


def test_the_shell_takes_the_same_digests_of_any_text(shell, tmp_path: Path) -> None:
    """It is of another version than the DuckDB that built the file."""
    path = built(tmp_path, NAMES)
    printed = shell(path, "SELECT table_name, is_fresh FROM freshness;", "-readonly", "-csv")
    rows = list(csv.DictReader(io.StringIO(printed)))
    assert [row["table_name"] for row in rows] == sorted(FACTS)
    assert {row["is_fresh"] for row in rows} == {"true"}


@pytest.mark.parametrize("arguments", ASKING.values(), ids=ASKING)
def test_who_answers_says_what_was_changed(ascenso, path: Path, arguments: list[str]) -> None:
    of = ("--database", path)
    before = ascenso(*arguments, *of)
    assert (before.code, before.stderr) == (0, "")
    edit(path, CORRECTED, "UPDATE gap SET reason = 'by hand'")
    run = ascenso(*arguments, *of)
    assert (run.code, run.stderr) == (0, warning(path, "gap", TABLE))
    if "report" not in arguments:  # which shows facts, too
        assert run.stdout == before.stdout
    assert ascenso("refresh", path).code == 0
    assert ascenso(*arguments, *of).stderr == ""


@pytest.mark.parametrize("arguments", [["list"], ["describe", "goal"]], ids=lambda a: a[0])
def test_who_answers_nothing_from_the_steps_does_not(ascenso, path: Path, arguments) -> None:
    edit(path, CORRECTED)
    run = ascenso(*arguments, "--database", path)
    assert (run.code, run.stderr) == (0, "")


def test_an_export_is_refused(ascenso, path: Path) -> None:
    edit(path, CORRECTED)
    target = path.with_name("out")
    run = ascenso("export", target, "club", "--database", path)
    assert (run.code, run.stdout) == (1, "")
    assert run.stderr == "Error: " + warning(path, TABLE)
    assert os.listdir(path.parent) == [path.name]
    assert ascenso("refresh", path).code == 0
    assert ascenso("export", target, "club", "--database", path).code == 0


def test_what_is_as_before_is_fresh(ascenso, path: Path) -> None:
    edit(path, CORRECTED)
    edit(path, AS_BEFORE)
    assert ascenso(*ASKING["query"], "--database", path).stderr == ""


def test_a_change_that_stands_in_the_log_alone(ascenso, path: Path) -> None:
    """The file itself has the time that it had."""
    before = path.stat().st_mtime_ns
    edit_in_log(path, CORRECTED)
    assert path.stat().st_mtime_ns == before
    run = ascenso(*ASKING["query"], "--database", path)
    assert run.stderr == warning(path, TABLE)


def asked(path: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the view is asked, which reads all facts."""
    with Season(path).connect() as connection, monkeypatch.context() as patch:
        patch.setattr(freshness, "_CHANGED", "SELECT 'asked'")
        return freshness.changed(connection, path) == ["asked"]


def test_only_a_file_that_was_written_to_is_compared(
    ascenso, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not asked(path, monkeypatch)
    edit(path, "CREATE TABLE mine AS SELECT 1 AS n")
    assert asked(path, monkeypatch)
    assert ascenso(*ASKING["query"], "--database", path).stderr == ""
    assert ascenso("refresh", path).code == 0
    assert not asked(path, monkeypatch)
    assert asked(Path(shutil.copyfile(path, path.with_name("copy.duckdb"))), monkeypatch)


@pytest.mark.parametrize("tick", [10**9, 2 * 10**9, 10**6])
def test_a_file_system_of_coarse_times(
    path: Path, monkeypatch: pytest.MonkeyPatch, tick: int
) -> None:
    """It keeps no mark: the file is compared each time."""
    time = path.stat().st_mtime_ns
    os.utime(path, ns=(time, time - time % tick))
    assert asked(path, monkeypatch)


def test_the_mark_is_no_time_to_come(path: Path) -> None:
    for fraction in (100, 999_999_900):
        freshness.seal(path, fraction)
        with duckdb.connect() as connection:
            ((now,),) = connection.execute("SELECT epoch_ns(current_timestamp)").fetchall()
        assert now - 2 * 10**9 < path.stat().st_mtime_ns <= now
        assert freshness.is_sealed(path, fraction)


def test_a_file_of_another_user_is_compared_each_time(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError

    edit(path, "CREATE TABLE mine AS SELECT 1 AS n")
    monkeypatch.setattr(os, "utime", refused)
    freshness.seal(path, 100)
    assert asked(path, monkeypatch)


def test_a_season_of_files_is_not_compared(ascenso, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(freshness, "changed")
    assert ascenso(*ASKING["query"]).code == 0
    assert ascenso("query", "standings", "--seeds", PACKAGE / "template", "--only").code == 0


def test_a_file_that_knows_nothing_of_its_facts(ascenso, small_season, tmp_path: Path) -> None:
    assert ascenso("build", tmp_path / "small.duckdb").code == 0
    run = ascenso("query", "places", "--database", tmp_path / "small.duckdb")
    assert (run.code, run.stderr) == (0, "")


def test_all_steps_are_listed(ascenso) -> None:
    rows = csv.DictReader(io.StringIO(ascenso("list", "--all", "-f", "csv").stdout))
    kinds = [(row["kind"], row["name"]) for row in rows]
    files = SqlFiles.find()
    assert kinds == [
        *(("table", name) for name in files.table_names),
        *(("step", name) for name in STEPS),
        *(("view", name) for name in files.view_names),
    ]
    rows = csv.DictReader(io.StringIO(ascenso("list", "-f", "csv").stdout))
    assert [row["view"] for row in rows] == [*files.view_names]
