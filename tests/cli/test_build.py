from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

import ascenso_db
from ascenso_db.season import build, building
from ascenso_db.sqlfiles import SqlFiles

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX links, devices and signals")


def is_a_season(path: Path) -> bool:
    with duckdb.connect(path, read_only=True) as connection:
        return connection.execute("SELECT count(*) FROM places").fetchall() == [(3,)]


def foreign_database(path: Path) -> None:
    with duckdb.connect(path) as connection:
        connection.execute("CREATE TABLE precious AS SELECT 1 AS n")


def test_it_replaces_what_is_missing_empty_or_its_own(small_season, ascenso, tmp_path):
    path = tmp_path / "season.duckdb"
    path.touch()
    for _ in range(3):
        run = ascenso("build", path)
        assert (run.code, run.stdout, run.stderr) == (0, "", f"wrote {path}\n")
        assert is_a_season(path)
    assert sorted(os.listdir(tmp_path)) == ["season.duckdb", "sql"]


def catalogue(connection: duckdb.DuckDBPyConnection) -> list:
    return connection.execute(
        "SELECT table_name, NULL, sql, comment FROM duckdb_tables() UNION ALL "
        "SELECT view_name, NULL, sql, comment FROM duckdb_views() WHERE NOT internal UNION ALL "
        "SELECT table_name, column_name, data_type, comment FROM duckdb_columns() "
        "WHERE NOT internal ORDER BY ALL"
    ).fetchall()


def test_it_makes_what_the_plain_files_make():
    sources = SqlFiles.find()
    with duckdb.connect() as plain, duckdb.connect() as built:
        for path in sources.schema + sources.seeds + sources.steps + sources.views:
            plain.execute(path.read_text(encoding="utf-8"))
        build(built, sources)
        assert catalogue(built) == catalogue(plain)


@pytest.mark.parametrize("end", ["", "\n", ";", " ;\n  ", "; -- ñ; 'the end'\n", " -- ;\n;\n\n"])
def test_a_view_may_end_as_it_likes(small_season, ascenso, tmp_path, end):
    view = small_season / "queries" / "90_ended.sql"
    view.write_text(f"CREATE VIEW ended AS SELECT 'ñ; -- b' AS words{end}", encoding="utf-8")
    run = ascenso("build", tmp_path / "season.duckdb")
    assert (run.code, run.stderr) == (0, f"wrote {tmp_path / 'season.duckdb'}\n")


@pytest.mark.parametrize("make", [foreign_database, lambda path: path.write_text("precious")])
def test_it_replaces_nothing_else_unless_forced(small_season, ascenso, tmp_path, make):
    path = tmp_path / "other.duckdb"
    make(path)
    before = path.read_bytes()
    run = ascenso("build", path)
    assert (run.code, path.read_bytes()) == (3, before)
    assert "--force replaces it" in run.stderr
    assert len(run.stderr.splitlines()) == 1
    assert ascenso("build", path, "--force").code == 0
    assert is_a_season(path)


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_it_never_replaces_a_folder(small_season, ascenso, tmp_path, force):
    (tmp_path / "folder").mkdir()
    assert ascenso("build", tmp_path / "folder", *force).code == 3
    assert (tmp_path / "folder").is_dir()


@posix
@pytest.mark.parametrize("force", [[], ["--force"]])
def test_it_never_replaces_a_device(small_season, ascenso, force):
    assert ascenso("build", "/dev/null", *force).code == 3
    assert Path("/dev/null").is_char_device()


@posix
def test_a_link_stays_a_link(small_season, ascenso, tmp_path):
    target, link = tmp_path / "target.duckdb", tmp_path / "link.duckdb"
    link.symlink_to(target)
    for _ in range(2):
        assert ascenso("build", link).code == 0
        assert link.is_symlink()
        assert is_a_season(target)


def test_a_failed_build_leaves_the_old_file(small_season, ascenso, tmp_path):
    path = tmp_path / "season.duckdb"
    ascenso("build", path)
    before = path.read_bytes()
    (small_season / "queries" / "90_bad.sql").write_text("CREATE VIEW bad AS SELECT nothing;")
    run = ascenso("build", path)
    assert run.code == 1
    assert "90_bad.sql" in run.stderr
    assert path.read_bytes() == before
    assert sorted(os.listdir(tmp_path)) == ["season.duckdb", "sql"]


def test_a_folder_that_is_missing(small_season, ascenso, tmp_path):
    run = ascenso("build", tmp_path / "missing" / "season.duckdb")
    assert run.code == 1
    assert len(run.stderr.splitlines()) == 1


@posix
def test_the_longest_name_leaves_room_for_that_of_a_log(small_season, ascenso, tmp_path):
    longest = os.pathconf(tmp_path, "PC_NAME_MAX") - len(".wal")
    path = tmp_path / ("x" * longest)
    for _ in range(2):
        assert ascenso("build", path).code == 0
    assert ascenso("query", "places", "--database", path).code == 0


@posix
@pytest.mark.parametrize("more", [-3, 0, 1])
@pytest.mark.parametrize("force", [[], ["--force"]])
def test_a_name_that_leaves_none(small_season, ascenso, tmp_path, monkeypatch, more, force):
    monkeypatch.delattr(building.atomic, "replaced_file")
    name = "x" * (os.pathconf(tmp_path, "PC_NAME_MAX") + more)
    run = ascenso("build", tmp_path / name, *force)
    assert (run.code, run.stdout) == (1, "")
    assert run.stderr.startswith(f"Error: {tmp_path / name}: the name is too long: DuckDB needs")
    assert len(run.stderr.splitlines()) == 1


def test_readers_keep_the_old_file(small_season, ascenso, tmp_path):
    path = tmp_path / "season.duckdb"
    ascenso("build", path)
    with ascenso_db.connect(path) as reader:
        (small_season / "seeds" / "one" / "90_more.sql").write_text(
            "INSERT INTO place VALUES ('x', 'X', NULL);"
        )
        if os.name == "posix":
            assert ascenso("build", path).code == 0
        assert reader.execute("SELECT count(*) FROM places").fetchall() == [(3,)]


def crash_after(path: Path, statement: str) -> None:
    """Leaves a log beside the database, in which alone the statement stands."""
    crash = (
        "import duckdb, os, sys; c = duckdb.connect(sys.argv[1]);"
        "c.execute('SET checkpoint_threshold = \"1TB\"'); c.execute(sys.argv[2]); os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", crash, path, statement], check=False)
    assert path.with_name(f"{path.name}.wal").exists()


@pytest.mark.parametrize("name", ["season.duckdb", pytest.param("link.duckdb", marks=posix)])
def test_a_log_of_the_old_file_is_not_replayed(small_season, ascenso, tmp_path, name):
    path = tmp_path / "season.duckdb"
    ascenso("build", path)
    if name != path.name:
        (tmp_path / name).symlink_to(path)
    crash_after(path, "INSERT INTO place VALUES ('x', 'X', NULL)")
    assert ascenso("build", tmp_path / name).code == 0
    assert not path.with_name("season.duckdb.wal").exists()
    assert is_a_season(path)


def test_a_log_without_its_file_is_not_replayed(small_season, ascenso, tmp_path):
    path = tmp_path / "season.duckdb"
    ascenso("build", path)
    crash_after(path, "CREATE TABLE lost AS SELECT 1 AS n")
    path.unlink()
    assert ascenso("build", path).code == 0
    assert sorted(os.listdir(tmp_path)) == ["season.duckdb", "sql"]
    assert is_a_season(path)


def refuse_to_replace(self, target):
    raise PermissionError(errno.EPERM, os.strerror(errno.EPERM), str(self), None, str(target))


def test_a_build_that_fails_at_the_end_loses_nothing_of_the_log(
    small_season, ascenso, tmp_path, monkeypatch
):
    path = tmp_path / "season.duckdb"
    ascenso("build", path)
    crash_after(path, "CREATE TABLE precious AS SELECT 1 AS n")
    monkeypatch.setattr(Path, "replace", refuse_to_replace)  # as for a file with chattr +i
    assert ascenso("build", path).code == 1
    with duckdb.connect(path, read_only=True) as connection:
        assert connection.execute("FROM precious").fetchall() == [(1,)]


def test_a_log_that_the_old_file_cannot_take_in_stays(small_season, ascenso, tmp_path):
    path = tmp_path / "season.duckdb"
    ascenso("build", path)
    crash_after(path, "CREATE TABLE precious AS SELECT 1 AS n")
    with ascenso_db.connect(path):  # two that read may meet at a file, one that writes may not
        run = ascenso("build", path)
    assert (run.code, run.stdout) == (3, "")
    assert "cannot take in its log season.duckdb.wal" in run.stderr
    assert len(run.stderr.splitlines()) == 1
    with duckdb.connect(path, read_only=True) as connection:
        assert connection.execute("FROM precious").fetchall() == [(1,)]


def duckdb_shell() -> str | None:
    places = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return shutil.which("duckdb", path=places)


@pytest.mark.skipif(duckdb_shell() is None, reason="needs the DuckDB shell (duckdb-cli)")
class TestDuckDBShell:
    """The shell of PyPI may be older than the library that wrote the file."""

    def test_it_opens_what_build_wrote(self, small_season, ascenso, tmp_path):
        path = tmp_path / "season.duckdb"
        ascenso("build", path)
        run = subprocess.run(
            [duckdb_shell(), "-readonly", "-json", path, "FROM places"],
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        assert json.loads(run.stdout) == json.loads(ascenso("query", "places", "-f", "json").stdout)

    def test_the_command_opens_it_on_the_cached_season(self, spawn):
        run = spawn("shell", input="SELECT club FROM relegation LIMIT 1;\nDELETE FROM goal;\n")
        assert "León" in run.stdout
        assert "read-only" in run.stderr


def test_the_command_says_how_to_get_a_shell(small_season, ascenso, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda *_, **__: None)
    run = ascenso("shell")
    assert (run.code, run.stdout) == (1, "")
    assert "pip install duckdb-cli" in run.stderr
