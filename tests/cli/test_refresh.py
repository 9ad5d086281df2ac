"""`refresh`: the steps of a file anew, from the facts that are in it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest
from tests.cli.edited import AS_BEFORE, CORRECTED, FACTS, STEPS, TABLE, digests, edit, edit_in_log
from tests.cli.flip_bits import damage_rows

from ascenso_db.database import SCHEMA_VERSION
from ascenso_db.sqlfiles import files


def test_answers_follow_the_facts(ascenso, path: Path) -> None:
    asked = ("query", "standings", "-f", "csv", "--database", path)
    before = ascenso(*asked).stdout
    facts, steps = digests(path, FACTS), digests(path, STEPS)
    edit(path, CORRECTED)
    assert ascenso(*asked).stdout == before
    run = ascenso("refresh", path)
    assert (run.code, run.stdout, run.stderr) == (0, "", f"refreshed {path}\n")
    assert ascenso(*asked).stdout != before
    edit(path, AS_BEFORE)
    assert ascenso("refresh", path).code == 0
    assert ascenso(*asked).stdout == before
    assert (digests(path, FACTS), digests(path, STEPS)) == (facts, steps)
    assert os.listdir(path.parent) == [path.name]


def test_a_stated_score_is_corrected_by_hand(ascenso, shell, path: Path) -> None:
    """In the shell; DuckDB updates no match that goals refer to, until they are taken out."""
    asked = ("query", "results", "-f", "json", "--database", path)
    match = "(SELECT min(g.match_id) FROM goal AS g)"
    shell(
        path,
        f"CREATE TEMPORARY TABLE meant AS SELECT {match} AS match_id;"
        "CREATE TEMPORARY TABLE kept AS SELECT g.* FROM goal AS g SEMI JOIN meant USING (match_id);"
        "DELETE FROM goal WHERE match_id IN (FROM meant);"
        "UPDATE match SET home_goals = home_goals + 2 WHERE match_id IN (FROM meant);"
        "INSERT INTO goal FROM kept;",
    )
    before = ascenso(*asked)
    assert "changed since its answers were computed: match; " in before.stderr
    assert ascenso("refresh", path).code == 0
    after = ascenso(*asked)
    assert after.stderr == ""
    changed = [
        new["home_goals"] - old["home_goals"]
        for old, new in zip(json.loads(before.stdout), json.loads(after.stdout), strict=True)
        if old != new
    ]
    assert changed == [2]


def comments(path: Path) -> list[tuple[str, str, str]]:
    with duckdb.connect(path, read_only=True) as connection:
        return connection.execute(
            "SELECT table_name, '', comment FROM duckdb_tables() UNION ALL "
            "SELECT view_name, '', comment FROM duckdb_views() WHERE NOT internal UNION ALL "
            "SELECT table_name, column_name, comment FROM duckdb_columns() WHERE NOT internal "
            "ORDER BY ALL"
        ).fetchall()


def test_comments_stay(ascenso, path: Path, whole: Path) -> None:
    assert ascenso("refresh", path).code == 0
    assert comments(path) == comments(whole)


def test_what_is_somebodys_own_stays(ascenso, path: Path) -> None:
    edit(
        path,
        "CREATE TABLE mine AS SELECT 42 AS n",
        "CREATE VIEW my_places AS SELECT s.club_id, s.position FROM table_places AS s",
        "CREATE OR REPLACE VIEW champions AS SELECT 'Mine' AS champion FROM standings LIMIT 1",
        "CREATE SCHEMA own",
        "CREATE TABLE own.club AS SELECT 1 AS n",
        "CREATE INDEX my_index ON table_places (club_id)",
        CORRECTED,
    )
    assert ascenso("refresh", path).code == 0
    with duckdb.connect(path, read_only=True) as connection:
        assert connection.execute("FROM mine").fetchall() == [(42,)]
        assert connection.execute("FROM champions").fetchall() == [("Mine",)]
        assert connection.execute("FROM own.club").fetchall() == [(1,)]
        assert connection.execute("SELECT count(*) > 5 FROM my_places").fetchall() == [(True,)]
    assert ascenso("check", "--database", path).code == 0


def test_any_duckdb_opens_it_still(ascenso, shell, path: Path) -> None:
    """The shell is older than the DuckDB that wrote it."""
    edit(path, CORRECTED)
    assert ascenso("refresh", path).code == 0
    query = "SELECT count(*) FROM freshness WHERE NOT is_fresh;"
    assert shell(path, query, "-readonly", "-noheader", "-list") == "0\n"


def test_it_grows_no_further(ascenso, path: Path) -> None:
    """The room of the old steps is taken by the next."""
    sizes = []
    for _ in range(6):
        assert ascenso("refresh", path).code == 0
        sizes.append(path.stat().st_size)
    assert max(sizes[2:]) <= 1.1 * sizes[1]


def test_facts_that_no_season_may_have(ascenso, path: Path) -> None:
    """A goal of a club that did not play: a build of such seeds is refused, too."""
    edit(
        path,
        "INSERT INTO goal (match_id, goal_number, club_id, citation_id) "
        "SELECT m.match_id, 99, c.club_id, m.citation_id FROM match AS m "
        "INNER JOIN club AS c ON c.club_id NOT IN (m.home_club_id, m.away_club_id) "
        "ORDER BY ALL LIMIT 1",
    )
    before = digests(path, STEPS)
    run = ascenso("refresh", path)
    assert (run.code, run.stdout) == (1, "")
    assert run.stderr.startswith("Error: goal_of_a_club_that_played: goal 99 of ")
    assert len(run.stderr.splitlines()) == 1
    assert digests(path, STEPS) == before


def test_a_step_that_fails_names_its_file(ascenso, path: Path, tmp_path, monkeypatch) -> None:
    root = tmp_path / "sql"
    for folder in ("schema", "seeds", "queries"):
        shutil.copytree(files.sql_root() / folder, root / folder)
    monkeypatch.setattr(files, "sql_root", lambda: root)
    bad = root / "queries" / "steps" / "99_bad.sql"
    bad.write_text("CREATE OR REPLACE TABLE bad AS\nSELECT nothing FROM club;")
    edit(path, CORRECTED)
    before = digests(path, STEPS)
    run = ascenso("refresh", path)
    assert (run.code, run.stdout) == (1, "")
    assert run.stderr.startswith(f"Error: {bad}: Binder Error: ")
    assert "LINE 2: " in run.stderr
    assert digests(path, STEPS) == before


def make_nothing(path: Path) -> None:
    path.unlink()


def make_text(path: Path) -> None:
    path.write_text("not a database\n" * 1000)


def make_foreign(path: Path) -> None:
    path.unlink()
    edit(path, "CREATE TABLE t AS SELECT 1 AS n")


def make_older(path: Path) -> None:
    edit(path, "UPDATE database_marker SET schema_version = 2")


def make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (make_nothing, "there is no such database; `ascenso-db build` makes one"),
        (make_text, "not a DuckDB database"),
        (make_foreign, "not an ascenso-db database"),
        (
            make_older,
            f"has schema version 2, and this ascenso-db reads {SCHEMA_VERSION}; build it anew with "
            "`ascenso-db build`",
        ),
        (make_folder, "not a file"),
    ],
)
def test_what_cannot_be_refreshed(ascenso, path: Path, make, message: str) -> None:
    make(path)
    before = path.read_bytes() if path.is_file() else None
    run = ascenso("refresh", path)
    assert (run.code, run.stdout, run.stderr) == (3, "", f"Error: {path}: {message}\n")
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.mark.parametrize("read_only", [True, False])
def test_a_file_that_another_process_has_open(ascenso, path: Path, read_only: bool) -> None:
    code = (
        f"import duckdb; c = duckdb.connect({str(path)!r}, read_only={read_only}); "
        "print(flush=True); input()"
    )
    before = path.read_bytes()
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        other.stdout.readline()
        run = ascenso("refresh", path)
        other.communicate(b"\n")
    assert (run.code, run.stdout) == (3, "")
    assert re.match(f"Error: {path}: .*lock.*\n$", run.stderr)
    assert path.read_bytes() == before


def test_a_season_that_the_cache_keeps(ascenso, clean_home: Path) -> None:
    ascenso("query", "champions")
    (kept,) = (clean_home / ".cache" / "ascenso-db").glob("*.duckdb")
    before = kept.read_bytes()
    run = ascenso("refresh", kept)
    assert (run.code, run.stdout) == (3, "")
    assert run.stderr.startswith(f"Error: {kept}: is in the folder where ascenso-db keeps ")
    assert kept.read_bytes() == before


def test_a_change_that_stands_in_the_log_alone(ascenso, path: Path) -> None:
    edit_in_log(path, CORRECTED)
    before = digests(path, STEPS)
    assert ascenso("refresh", path).code == 0
    assert digests(path, STEPS) != before
    assert ascenso("check", "--database", path).code == 0
    assert os.listdir(path.parent) == [path.name]


@pytest.mark.parametrize("command", [["refresh"], ["check", "--database"]], ids=lambda c: c[0])
def test_facts_that_are_damaged(ascenso, path: Path, command: list[str]) -> None:
    damage_rows(path, TABLE)
    before = path.read_bytes()
    run = ascenso(*command, path)
    assert (run.code, run.stdout, run.stderr.count("\n")) == (3, "", 1)
    assert run.stderr.startswith(f"Error: {path}: ")
    assert run.stderr.endswith("; if it is damaged, build it anew\n")
    assert path.read_bytes() == before
