from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import duckdb
import pytest

from ascenso_db.disk import mounts

FILES = {"a_total", "database_marker", "place", "places", "visit"}
DESCRIPTIONS = {"README.md", "datapackage.json", "manifest.json"}


def manifest(folder: Path) -> dict:
    return json.loads((folder / "manifest.json").read_text(encoding="utf-8"))


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "out" / "export"


@pytest.fixture(autouse=True)
def parent(folder):
    folder.parent.mkdir()


@pytest.mark.parametrize("format_", ["parquet", "csv"])
def test_every_table_and_view_has_a_file(small_season, ascenso, folder, format_):
    run = ascenso("export", folder, "-f", format_)
    assert (run.code, run.stdout) == (0, "")
    assert {path.name for path in folder.iterdir()} == {
        *DESCRIPTIONS,
        *(f"{name}.{format_}" for name in FILES),
    }
    assert os.listdir(folder.parent) == ["export"]


def test_the_manifest(small_season, ascenso, folder):
    ascenso("export", folder)
    read = manifest(folder)
    assert read["product"] == "ascenso-db"
    (places,) = (entry for entry in read["files"] if entry["name"] == "places")
    assert places["kind"] == "view"
    assert places["rows"] == 3
    assert places["description"] == "The places, from the last name to the first"
    assert places["columns"][3] == {
        "name": "founded",
        "type": "DATE",
        "description": "Day of its founding",
    }
    for entry in read["files"]:
        assert entry["sha256"] == hashlib.sha256((folder / entry["file"]).read_bytes()).hexdigest()


def test_the_same_bytes_each_time(small_season, ascenso, folder):
    ascenso("export", folder)
    first = contents(folder)
    ascenso("export", folder)
    ascenso("export", folder.with_name("other"))
    assert contents(folder) == first == contents(folder.with_name("other"))


def test_the_same_bytes_without_a_cache(small_season, ascenso, folder, clean_home):
    ascenso("export", folder)
    import shutil

    shutil.rmtree(clean_home / ".cache", ignore_errors=True)
    (clean_home / ".cache").write_text("in the way")
    assert ascenso("export", folder.with_name("other")).code == 0
    assert contents(folder) == contents(folder.with_name("other"))


def test_parquet_says_what_it_holds(small_season, ascenso, folder):
    ascenso("export", folder)
    file = folder / "a_total.parquet"
    metadata = dict(
        duckdb.execute(
            f"SELECT decode(key), decode(value) FROM parquet_kv_metadata('{file}')"
        ).fetchall()
    )
    assert metadata["description"] == "The people who came to each place"
    assert json.loads(metadata["columns"])["people"] == "How many; NULL where none is known"
    schema = duckdb.execute(
        f"SELECT name, duckdb_type, repetition_type FROM parquet_schema('{file}') OFFSET 1"
    ).fetchall()
    assert schema == [
        ("competition", "VARCHAR", "OPTIONAL"),
        ("season", "VARCHAR", "OPTIONAL"),
        ("place", "VARCHAR", "OPTIONAL"),
        ("people", "DECIMAL(38,0)", "OPTIONAL"),
    ]
    assert duckdb.execute(
        f"SELECT DISTINCT compression FROM parquet_metadata('{file}')"
    ).fetchall() == [("ZSTD",)]
    assert duckdb.execute(f"SELECT people::INTEGER FROM '{file}'").fetchall() == [
        (42,),
        (7,),
        (None,),
    ]


def test_csv_reads_as_the_view(small_season, ascenso, folder):
    ascenso("export", folder, "places", "--format", "csv")
    assert (folder / "places.csv").read_text(encoding="utf-8") == (
        "competition,season,place,founded\n"
        "Cup,2011-12,東京,\n"
        'Cup,2011-12,"O\'Brien ""& Co"" | x",1900-12-31\n'
        "Cup,2011-12,León,1576-01-20\n"
    )


def test_only_what_is_named(small_season, ascenso, folder):
    ascenso("export", folder)
    assert ascenso("export", folder, "PLACES", "visit", "places").code == 0
    assert set(contents(folder)) == {*DESCRIPTIONS, "places.parquet", "visit.parquet"}
    assert [entry["name"] for entry in manifest(folder)["files"]] == ["places", "visit"]


def test_a_stated_database_is_exported_by_its_own_views(small_season, ascenso, folder, tmp_path):
    path = tmp_path / "season.duckdb"
    ascenso("build", path)
    with duckdb.connect(path) as connection:
        connection.execute(
            "CREATE OR REPLACE VIEW places AS FROM (VALUES ('b'), ('a')) AS t (place)"
            " ORDER BY place DESC;"
            "CREATE OR REPLACE VIEW a_total AS SELECT place AS of_all FROM places"
        )
    assert ascenso("export", folder, "-f", "csv", "--database", path).code == 0
    assert (folder / "places.csv").read_text(encoding="utf-8") == "place\nb\na\n"
    assert (folder / "a_total.csv").read_text(encoding="utf-8") == "of_all\na\nb\n"


def test_an_unknown_name(small_season, ascenso, folder):
    run = ascenso("export", folder, "plces")
    assert run.code == 2
    assert "did you mean places" in run.stderr
    assert os.listdir(folder.parent) == []


def test_foreign_files_stay_as_they_are(small_season, ascenso, folder):
    ascenso("export", folder)
    (folder / "notes.txt").write_text("precious")
    (folder / "deep" / "er").mkdir(parents=True)
    (folder / "deep" / "er" / "notes.txt").write_text("precious too")
    (folder / "link").symlink_to("nowhere")
    before = (folder / "notes.txt").stat()
    assert ascenso("export", folder, "places").code == 0
    assert (folder / "notes.txt").stat().st_ino == before.st_ino
    assert (folder / "deep" / "er" / "notes.txt").read_text() == "precious too"
    assert (folder / "link").is_symlink()
    assert not (folder / "visit.parquet").exists()


def test_a_foreign_file_in_the_place_of_ours(small_season, ascenso, folder):
    ascenso("export", folder, "places")
    (folder / "visit.parquet").write_text("precious")
    before = contents(folder)
    run = ascenso("export", folder)
    assert run.code == 3
    assert "visit.parquet: not from an export; --force replaces it" in run.stderr
    assert contents(folder) == before
    assert os.listdir(folder.parent) == ["export"]
    assert ascenso("export", folder, "--force").code == 0
    assert (folder / "visit.parquet").read_bytes().startswith(b"PAR1")


def test_a_folder_that_is_not_ours(small_season, ascenso, folder):
    folder.mkdir()
    assert ascenso("export", folder, "places").code == 0
    for content in ("{}", "[]", "not json", '{"product": "other", "files": []}'):
        (folder / "manifest.json").write_text(content)
        before = contents(folder)
        run = ascenso("export", folder)
        assert run.code == 3
        assert "--force writes into it" in run.stderr
        assert contents(folder) == before
    (folder / "notes.txt").write_text("precious")
    assert ascenso("export", folder, "--force").code == 0
    assert (folder / "notes.txt").read_text() == "precious"


def test_a_file_is_no_folder(small_season, ascenso, folder):
    folder.write_text("precious")
    assert ascenso("export", folder, "--force").code == 3
    assert folder.read_text() == "precious"


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX links and devices")
def test_a_device_is_no_folder_and_a_link_stays_a_link(small_season, ascenso, folder, tmp_path):
    run = ascenso("export", "/dev/null", "--force")
    assert (run.code, run.stderr) == (3, "Error: /dev/null: not a folder\n")
    assert Path("/dev/null").is_char_device()
    folder.mkdir()
    link = tmp_path / "link"
    link.symlink_to(folder)
    assert ascenso("export", link, "places").code == 0
    assert link.readlink() == folder
    assert (folder / "places.parquet").is_file()


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX links and pipes")
def test_what_leads_nowhere_or_is_a_pipe(small_season, ascenso, folder, tmp_path):
    dangling, loop, pipe = (tmp_path / name for name in ("dangling", "loop", "pipe"))
    dangling.symlink_to(folder)
    loop.symlink_to(loop)
    os.mkfifo(pipe)
    assert ascenso("export", dangling, "places").code == 0
    assert dangling.readlink() == folder
    assert (folder / "places.parquet").is_file()
    run = ascenso("export", loop, "places", "--force")
    assert (run.code, run.stderr) == (1, f"Error: {loop}: Too many levels of symbolic links\n")
    assert loop.is_symlink()
    run = ascenso("export", pipe, "places", "--force")
    assert (run.code, run.stderr) == (3, f"Error: {pipe}: not a folder\n")
    assert pipe.is_fifo()
    assert {path.name for path in tmp_path.iterdir()} == {"dangling", "loop", "out", "pipe", "sql"}


@pytest.mark.parametrize("target", [".", "..", "../../link"])
def test_the_current_folder_cannot_be_replaced(
    small_season, ascenso, folder, tmp_path, monkeypatch, target
):
    (folder / "deep").mkdir(parents=True)
    (tmp_path / "link").symlink_to(folder)
    monkeypatch.chdir(folder / "deep" if target == ".." else folder)
    run = ascenso("export", target, "--force")
    assert run.code == 2
    assert f"{target}: cannot be replaced; name a folder inside it" in run.stderr
    assert os.listdir(folder) == ["deep"]
    assert Path.cwd().exists()


def test_a_folder_in_which_something_is_mounted(
    small_season, ascenso, folder, tmp_path, monkeypatch
):
    assert ascenso("export", folder, "places").code == 0
    (folder / "a disk").mkdir()
    (folder / "a disk" / "notes.txt").write_text("precious")
    before = contents(folder)
    seen = str(folder / "a disk").replace(" ", r"\040")
    table = tmp_path / "mountinfo"
    table.write_text(f"35 1 0:31 / / rw - ext4 disk rw\n36 35 0:32 / {seen} rw - tmpfs tmpfs rw\n")
    monkeypatch.setattr(mounts, "_MOUNTS", table)
    run = ascenso("export", folder, "places", "--force")
    assert (run.code, run.stdout) == (3, "")
    assert run.stderr.startswith(f"Error: {folder}: cannot be replaced, since something is mounted")
    assert len(run.stderr.splitlines()) == 1
    assert contents(folder) == before
    assert os.listdir(folder.parent) == ["export"]


def test_a_failed_export_leaves_the_old_folder(small_season, ascenso, folder):
    ascenso("export", folder)
    before = contents(folder)
    (small_season / "queries" / "90_bad.sql").write_text(
        "CREATE VIEW zzz AS SELECT error('no') AS n FROM place;"
    )
    assert ascenso("export", folder).code == 1
    assert contents(folder) == before
    assert os.listdir(folder.parent) == ["export"]


def test_where_folders_cannot_be_exchanged(small_season, ascenso, folder, monkeypatch):
    from ascenso_db.disk import atomic

    monkeypatch.setattr(atomic, "_exchange", lambda *_: False)
    ascenso("export", folder)
    (folder / "notes.txt").write_text("precious")
    assert ascenso("export", folder, "places").code == 0
    assert set(contents(folder)) == {*DESCRIPTIONS, "notes.txt", "places.parquet"}
    assert os.listdir(folder.parent) == ["export"]


STEP = """
CREATE OR REPLACE TABLE crowd AS SELECT v.place_id, v.people FROM visit AS v;
COMMENT ON TABLE crowd IS 'Step: who came?';
"""
OF_DATABASE = """
CREATE OR REPLACE TABLE looked AS SELECT count(*) AS places FROM place;
COMMENT ON TABLE looked IS 'Step: Database: how many places were there?';
"""
OF_DATABASE_VIEW = """
CREATE OR REPLACE VIEW looks AS SELECT l.places FROM looked AS l;
COMMENT ON VIEW looks IS 'Database: how many places were there?';
"""


@pytest.fixture
def with_steps(small_season):
    steps = small_season / "queries" / "steps"
    steps.mkdir()
    (steps / "10_crowd.sql").write_text(STEP, encoding="utf-8")
    (steps / "90_looked.sql").write_text(OF_DATABASE, encoding="utf-8")
    (small_season / "queries" / "90_looks.sql").write_text(OF_DATABASE_VIEW, encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "more"),
    [([], set()), (["--all"], {"crowd"}), (["--all", "--partition-by", "season"], {"crowd"})],
)
def test_steps_come_when_they_are_asked_for(with_steps, ascenso, folder, options, more):
    """And what is about the database itself does not: its comment says so."""
    assert ascenso("export", folder, *options).code == 0
    assert {entry["name"] for entry in manifest(folder)["files"]} == FILES | more


def test_what_is_named_comes_whatever_it_is(with_steps, ascenso, folder):
    assert ascenso("export", folder, "crowd", "looked", "looks").code == 0
    kinds = {entry["name"]: entry["kind"] for entry in manifest(folder)["files"]}
    assert kinds == {"crowd": "step", "looked": "step", "looks": "view"}


def test_all_and_names(with_steps, ascenso, folder):
    run = ascenso("export", folder, "crowd", "--all")
    assert (run.code, run.stdout) == (2, "")
    assert "--all goes without names" in run.stderr
    assert os.listdir(folder.parent) == []
