"""Which database answers: the packaged season from the cache or memory, or a file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest
from tests.cli.commands import READING_A_DATABASE
from tests.cli.flip_bits import damage_rows

import ascenso_db
from ascenso_db.disk import atomic
from ascenso_db.season import build_file, cache
from ascenso_db.sqlfiles import SqlFiles

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX modes")


@pytest.fixture
def folder(clean_home) -> Path:
    if sys.platform == "darwin":
        return clean_home / "Library" / "Caches" / "ascenso-db"
    return clean_home / (".cache/ascenso-db" if os.name == "posix" else "ascenso-db")


def kept(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_season_is_built_once_and_kept(small_season, ascenso, folder):
    ascenso("list")
    (name,) = kept(folder)
    built = (folder / name).stat()
    ascenso("query", "places")
    assert kept(folder) == [name]
    assert (folder / name).stat().st_mtime_ns == built.st_mtime_ns
    assert built.st_size < 300_000


@posix
def test_the_folder_is_the_users_alone(small_season, ascenso, folder):
    folder.mkdir(parents=True)
    folder.chmod(0o755)
    ascenso("list")
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_change_of_the_files_or_the_versions_is_never_missed(
    small_season, ascenso, folder, monkeypatch
):
    ascenso("list")
    view = small_season / "queries" / "10_places.sql"
    before = view.stat()
    view.write_text(view.read_text(encoding="utf-8").replace("'Cup'", "'Pot'"), encoding="utf-8")
    os.utime(view, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert "Pot" in ascenso("query", "places").stdout
    monkeypatch.setattr(cache, "__version__", "99")
    ascenso("list")
    assert len(kept(folder)) == 3


@pytest.fixture
def seeds(tmp_path) -> Path:
    """A folder of seeds with a place in a CSV file, and the day of its founding in the path."""
    file = tmp_path / "mine" / "day=1999-08-01" / "place.csv"
    file.parent.mkdir(parents=True)
    file.write_text("place_id,name\nz,Zed\n", encoding="utf-8")
    (tmp_path / "mine" / "10_place.sql").write_text(
        "INSERT INTO place SELECT place_id, name, day"
        " FROM read_csv('*/place.csv', hive_partitioning = true)",
        encoding="utf-8",
    )
    return tmp_path / "mine"


def test_a_renamed_folder_within_the_seeds_is_never_missed(small_season, ascenso, seeds):
    places = ("query", "places", "--seeds", seeds, "--only", "-f", "csv")
    assert "Zed,1999-08-01" in ascenso(*places).stdout
    (seeds / "day=1999-08-01").rename(seeds / "day=1999-07-25")
    assert "Zed,1999-07-25" in ascenso(*places).stdout


def put_link(path):
    path.rename(path.parents[2] / path.name)
    path.symlink_to(path.parents[2] / path.name)


def put_folder(path):
    (path.parents[1] / "60.sql").mkdir()


def put_pipe(path):
    os.mkfifo(path.parents[1] / "60.sql")


@posix
@pytest.mark.parametrize(
    ("put", "message"),
    [
        (put_link, "10_place.sql:1: "),
        (put_folder, "60.sql: not a file"),
        (put_pipe, "60.sql: not a file"),
    ],
)
def test_what_seeds_may_not_be_is_seen_where_they_are_kept(
    small_season, ascenso, seeds, put, message
):
    """The files are the same by their names and bytes."""
    places = ("query", "places", "--seeds", seeds, "--only")
    assert ascenso(*places).code == 0
    put(seeds / "day=1999-08-01" / "place.csv")
    run = ascenso(*places)
    assert (run.code, run.stdout, run.stderr.count("\n")) == (1, "", 1)
    assert message in run.stderr


@pytest.mark.parametrize("force", [(), ("--force",)])
def test_nothing_else_is_built_in_the_folder(small_season, ascenso, tmp_path, folder, seeds, force):
    before = ascenso("query", "places")
    (name,) = kept(folder)
    link = tmp_path / "link.duckdb"
    link.symlink_to(folder / name)
    for target in (link, folder / "other.duckdb"):
        run = ascenso("build", target, "--seeds", seeds, "--only", *force)
        assert (run.code, run.stdout, run.stderr.count("\n")) == (3, "", 1)
        assert run.stderr.startswith(f"Error: {target}: is in the folder where ascenso-db keeps ")
    assert kept(folder) == [name]
    assert ascenso("query", "places") == before


def test_old_seasons_are_pruned(small_season, ascenso, folder):
    for number in range(6):
        (small_season / "queries" / "90_n.sql").write_text(
            f"CREATE VIEW n AS SELECT {number} AS n;"
        )
        assert ascenso("query", "n", "-f", "csv").stdout == f"n\n{number}\n"
    assert len(kept(folder)) == 3


@posix
def test_what_a_killed_build_left_is_removed(small_season, ascenso, folder):
    ascenso("list")
    (name,) = kept(folder)
    (folder / name).unlink()
    with (
        atomic.replaced_file(folder / name) as new,  # builds that still run
        atomic.replaced_file(folder / "season-other.duckdb") as other,
    ):
        running = [other.parent.name, new.parent.name]
        for each in (new, other):
            each.touch()
            left = each.parent.with_name(f"{each.parent.name}.left.tmp")
            left.mkdir()
            (left / "new").write_text("half")
        ascenso("list")
        assert kept(folder) == sorted([*running, name])


@pytest.mark.parametrize("damage", [b"", b"not a database", None])
def test_a_damaged_cache_is_built_anew(small_season, ascenso, folder, damage):
    ascenso("list")
    path = folder / kept(folder)[0]
    path.write_bytes(path.read_bytes()[:5000] if damage is None else damage)
    assert ascenso("query", "places").code == 0
    assert ascenso("query", "places").code == 0


def test_damaged_rows_in_the_cache_name_the_file_to_remove(small_season, ascenso, folder):
    ascenso("list")
    path = folder / kept(folder)[0]
    damage_rows(path, "visit")
    run = ascenso("query", "a_total")
    assert (run.code, run.stdout, run.stderr.count("\n")) == (3, "", 1)
    assert run.stderr.startswith(f"Error: {path}: ")
    assert run.stderr.endswith("; if it is damaged, remove it: it is built anew\n")
    path.unlink()
    assert ascenso("query", "a_total").code == 0


def test_without_a_cache_the_season_is_in_memory(small_season, ascenso, no_cache):
    assert ascenso("query", "places").code == 0
    assert ascenso("check").code == 0
    with ascenso_db.connect() as connection, pytest.raises(duckdb.Error, match="read-only"):
        connection.execute("DELETE FROM visit")


@posix
def test_a_folder_of_another_user_is_not_trusted(small_season, ascenso, folder, monkeypatch):
    folder.mkdir(parents=True)
    owner = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: owner + 1)  # to give a folder away takes root
    assert ascenso("query", "places").code == 0
    assert kept(folder) == []


@posix
def test_no_home(spawn, tmp_path):
    file = tmp_path / "file"  # below which not even root can make a folder
    file.touch()
    home = {"HOME": str(file / "home"), "XDG_CACHE_HOME": "relative"}
    run = spawn("list", cwd=tmp_path, env=home)
    assert (run.code, run.stderr) == (0, "")
    assert os.listdir(tmp_path) == ["file"]


@posix
def test_a_home_that_duckdb_cannot_name(spawn, tmp_path):
    run = spawn("list", env={"XDG_CACHE_HOME": f"{tmp_path}/\udcff"})  # the byte 0xff
    assert (run.code, run.stderr) == (0, "")
    assert os.listdir(tmp_path) == []


def test_sql_that_does_not_build_says_which_file(small_season, ascenso, folder):
    (small_season / "seeds" / "one" / "90_bad.sql").write_text("INSERT INTO place VALUES (1);")
    run = ascenso("list")
    assert (run.code, run.stdout) == (1, "")
    assert "90_bad.sql: Binder Error" in run.stderr
    assert kept(folder) == []


def test_a_file_that_is_not_utf_8(small_season, ascenso):
    (small_season / "seeds" / "one" / "90_bad.sql").write_bytes("-- León".encode("latin-1"))
    run = ascenso("list")
    assert run.code == 1
    assert "90_bad.sql: not UTF-8" in run.stderr


def test_a_stated_database(small_season, ascenso, tmp_path, monkeypatch, folder):
    file = tmp_path / "season.duckdb"
    ascenso("build", file)
    assert ascenso("query", "places", "--database", file).code == 0
    monkeypatch.setenv("ASCENSO_DB_DATABASE", str(file))
    assert ascenso("query", "places").code == 0
    assert not folder.exists()


def make_text(path):
    path.write_text("not a database\n" * 1000)


def make_sqlite(path):
    import sqlite3

    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE database_marker (product, schema_version)")


def make_parquet(path):
    duckdb.execute(f"COPY (SELECT 'ascenso-db' AS product) TO '{path}' (FORMAT parquet)")


def make_empty(path):
    path.touch()


def make_truncated(path):
    whole = path.with_name("whole.duckdb")
    build_file(whole, SqlFiles.find())
    path.write_bytes(whole.read_bytes()[:20_000])


def make_newer(path):
    make_truncated(path)
    database = bytearray(path.with_name("whole.duckdb").read_bytes())
    # Of the header: a checksum, `DUCK`, the version of the storage.
    checksum = int.from_bytes(database[:8], "little") ^ header_sum(database)
    database[12:20] = (9999).to_bytes(8, "little")
    database[:8] = (checksum ^ header_sum(database)).to_bytes(8, "little")
    path.write_bytes(database)


def header_sum(database):
    """What the two words that hold the version add to the checksum."""
    words = (int.from_bytes(database[place : place + 8], "little") for place in (8, 16))
    first, second = (word * 0xBF58476D1CE4E5B9 % 2**64 for word in words)
    return first ^ second


def make_foreign(path):
    with duckdb.connect(path) as connection:
        connection.execute("CREATE TABLE t AS SELECT 1 AS n")


def make_older(path):
    with duckdb.connect(path) as connection:
        connection.execute(
            "CREATE TABLE database_marker AS SELECT 'ascenso-db' AS product, 0 AS schema_version"
        )


def make_folder(path):
    path.mkdir()


def make_nothing(path):
    pass


def test_a_name_that_is_too_long_for_a_file(small_season, ascenso):
    name = "x" * 256
    run = ascenso("query", "places", "--database", name)
    assert (run.code, run.stdout) == (3, "")
    assert run.stderr == f"Error: {name}: File name too long\n"


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (make_nothing, "there is no such database"),
        (make_text, "not a DuckDB database"),
        (make_sqlite, "not a DuckDB database"),
        (make_parquet, "not a DuckDB database"),
        (make_empty, "not a DuckDB database"),
        (make_truncated, "Could not read enough bytes"),
        (make_newer, "version number 9999"),
        (make_foreign, "not an ascenso-db database"),
        (make_older, "has schema version 0"),
        (make_folder, "not a file"),
    ],
)
def test_a_database_that_is_not_ours(small_season, ascenso, tmp_path, make, message):
    path = tmp_path / "other.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    run = ascenso("query", "places", "--database", path)
    assert (run.code, run.stdout) == (3, "")
    assert len(run.stderr.splitlines()) == 1
    assert str(path) in run.stderr
    assert message in run.stderr
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.fixture(scope="module")
def locked(tmp_path_factory):
    """The packaged season in a file that another process has open to write to."""
    path = tmp_path_factory.mktemp("locked") / "season.duckdb"
    build_file(path, SqlFiles.find())
    code = f"import duckdb; c = duckdb.connect({str(path)!r}); print(flush=True); input()"
    writer = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    writer.stdout.readline()
    yield path
    writer.communicate(b"\n")


@pytest.mark.parametrize("arguments", [*READING_A_DATABASE, ["build"]], ids=lambda a: a[0])
def test_a_database_that_another_process_writes(ascenso, locked, tmp_path, arguments):
    before = locked.read_bytes()
    of = [locked] if arguments == ["build"] else ["--database", locked]
    run = ascenso(*(a.replace("{new}", str(tmp_path / "new")) for a in arguments), *of)
    assert (run.code, run.stdout) == (3, "")
    assert run.stderr.startswith(f"Error: {locked}: ")
    assert "lock" in run.stderr
    assert len(run.stderr.splitlines()) == 1
    assert locked.read_bytes() == before
    assert os.listdir(locked.parent) == [locked.name]
    assert os.listdir(tmp_path) == []


def test_a_database_whose_writer_died_in_a_checkpoint(small_season, ascenso, tmp_path):
    """What its log holds is read, and the file is one that a build replaces."""
    path = tmp_path / "season.duckdb"
    ascenso("build", path)
    writer = """
import duckdb, os, sys
connection = duckdb.connect(sys.argv[1])
connection.execute("SET checkpoint_threshold = '1TB'; CREATE TABLE late AS SELECT 7 AS n")
connection.execute("SET debug_checkpoint_abort = 'before_header'")
try:
    connection.execute("CHECKPOINT")
except duckdb.FatalException:
    os._exit(0)
"""
    subprocess.run([sys.executable, "-c", writer, path], check=True)
    log = path.with_name("season.duckdb.wal")
    assert log.exists()
    run = ascenso("sql", "SELECT n FROM late", "-f", "csv", "--database", path)
    assert (run.code, run.stdout) == (0, "n\n7\n")
    assert ascenso("build", path).code == 0
    assert not log.exists()


@pytest.mark.parametrize("name", ["temp", "system", "main", "memory", "place", "a b", "o'x", 'q"u'])
def test_a_database_of_any_name(small_season, ascenso, tmp_path, name):
    path = tmp_path / f"{name}.duckdb"
    assert ascenso("build", path).code == 0
    assert ascenso("query", "places", "--database", path).code == 0
    assert ascenso("check", "--database", path).code == 0


class TestConnect:
    def test_it_reads_the_packaged_season(self, small_season):
        with ascenso_db.connect() as connection:
            assert connection.execute("SELECT count(*) FROM places").fetchall() == [(3,)]

    def test_it_reads_a_database(self, small_season, ascenso, tmp_path):
        ascenso("build", tmp_path / "season.duckdb")
        with ascenso_db.connect(tmp_path / "season.duckdb") as connection:
            assert connection.execute("SELECT count(*) FROM places").fetchall() == [(3,)]

    @pytest.mark.parametrize(
        "statement",
        [
            "DELETE FROM place",
            "CREATE TABLE t (n INTEGER)",
            "COPY place TO 'place.csv'",
            "FROM read_csv('/etc/passwd')",
            "ATTACH 'x.duckdb'",
            "SET enable_external_access = true",
            "SET lock_configuration = false",
            "RESET lock_configuration",
            "INSTALL httpfs",
        ],
    )
    def test_it_only_reads(self, small_season, statement):
        with ascenso_db.connect() as connection, pytest.raises(duckdb.Error):
            connection.execute(statement)

    def test_two_at_once(self, small_season):
        with ascenso_db.connect() as first, ascenso_db.connect() as second:
            assert first.execute("SELECT 1").fetchall() == second.execute("SELECT 1").fetchall()
