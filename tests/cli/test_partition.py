"""Export by season, and scripts that read it."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb
import pytest

from ascenso_db.sqlfiles import PACKAGE


@pytest.fixture
def lake(ascenso, tmp_path) -> Path:
    """Two seasons: the packaged one and that of the template."""
    folder = tmp_path / "lake"
    run = ascenso("export", folder, "--partition-by", "season", "--seeds", PACKAGE / "template")
    assert run.code == 0
    return folder


def rows(query: str) -> list[tuple]:
    with duckdb.connect() as connection:
        return connection.execute(query).fetchall()


@pytest.mark.parametrize(
    ("name", "column"), [("goal", "season_id"), ("relegation", "season"), ("match", "season_id")]
)
def test_a_folder_for_each_season(lake, ascenso, tmp_path, name, column):
    seasons = sorted(path.name for path in (lake / name).iterdir())
    assert len(seasons) >= 1
    assert all(folder.startswith(f"{column}=") for folder in seasons)
    plain = tmp_path / "plain"
    ascenso("export", plain, name, "--seeds", PACKAGE / "template")
    columns = [row[0] for row in rows(f"DESCRIBE FROM '{plain}/{name}.parquet'")]
    listed = ", ".join(columns)
    divided = rows(
        f"SELECT {listed} FROM read_parquet('{lake}/{name}/*/*.parquet', hive_partitioning = true,"
        " hive_types_autocast = false) ORDER BY ALL"
    )
    assert divided == rows(f"SELECT {listed} FROM '{plain}/{name}.parquet' ORDER BY ALL")
    assert len(divided) > 0


@pytest.mark.parametrize(
    ("names", "what"), [(["club"], "1 table or view"), (["club", "goal"], "2 tables and views")]
)
def test_it_says_what_it_wrote(ascenso, tmp_path, names, what):
    run = ascenso("export", tmp_path / "lake", *names, "--partition-by", "season")
    assert run.stderr.startswith(f"wrote {what}, manifest.json, ")


def test_what_belongs_to_no_season_is_one_file(lake):
    assert (lake / "club.parquet").is_file()
    assert not (lake / "club").exists()


def test_no_rows_are_a_file_that_says_the_columns(lake):
    (file,) = (lake / "fair_play").rglob("*.parquet")
    columns = [row[0] for row in rows(f"DESCRIBE FROM '{file}'")]
    assert columns[:2] == ["stage_id", "club_id"]
    assert rows(f"SELECT COUNT(*) FROM '{file}'") == [(0,)]


def test_the_manifest_counts_all_seasons(lake):
    manifest = json.loads((lake / "manifest.json").read_text(encoding="utf-8"))
    listed = {entry["name"]: entry for entry in manifest["files"]}
    (counted,) = rows(f"SELECT COUNT(*) FROM read_parquet('{lake}/match/*/*.parquet')")[0]
    assert listed["match"]["rows"] == counted


@pytest.mark.parametrize("options", [[], ["--partition-by", "season"], ["-f", "csv"]])
def test_the_same_bytes_each_time(spawn, tmp_path, options):
    """In several processes, since the order of what threads find changes from one to another."""
    found = []
    for number in range(3):
        folder = tmp_path / str(number)
        assert spawn("export", folder, *options).code == 0
        found.append((folder / "manifest.json").read_bytes())  # with the hash of every file
    assert found[0] == found[1] == found[2]


def test_csv_is_not_divided(ascenso, tmp_path):
    run = ascenso("export", tmp_path / "x", "--partition-by", "season", "-f", "csv")
    assert (run.code, run.stdout) == (2, "")
    assert not (tmp_path / "x").exists()


def test_a_script_names_the_partitions(lake, ascenso):
    run = ascenso("script", "--dialect", "spark", "--data", lake, "--partition-by", "season")
    assert run.code == 0
    assert "INSERT INTO goal" not in run.stdout
    assert "VALUES" not in run.stdout
    goal = run.stdout[run.stdout.index("CREATE TABLE goal (") :]
    assert f"LOCATION '{lake}/goal'" in goal
    assert "PARTITIONED BY (`season_id`)" in goal
    assert "ALTER TABLE goal RECOVER PARTITIONS;" in goal
    club = run.stdout[run.stdout.index("CREATE TABLE club (") : run.stdout.index("TBLPROPERTIES")]
    assert "PARTITIONED" not in club


@pytest.mark.parametrize(
    "address", ["s3://bucket/season/", "hdfs://host:9000/season", "abfss://a@b.example/season"]
)
def test_an_address_stands_as_it_is(ascenso, address):
    run = ascenso("script", "--dialect", "spark", "--data", address)
    assert run.code == 0
    assert f"LOCATION '{address.rstrip('/')}/goal.parquet'" in run.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["--dialect", "mysql"], 2, "'duckdb', 'postgres', 'sqlite', 'spark'"),
        ([], 2, "'--dialect'"),
        (["--dialect", "postgres", "--data", "lake"], 2, "--data goes with --dialect spark"),
        (["--dialect", "sqlite", "--schema", "x"], 2, "SQLite has no schemas"),
        (["--dialect", "spark", "--partition-by", "season"], 2, "goes with --data"),
        (["--dialect", "spark", "--data", "nowhere"], 1, "`ascenso-db export"),
        (["--dialect", "spark", "--data", "x", "--seeds", "."], 2, "--seeds goes without it"),
        (["--dialect", "postgres", "--schema", ""], 2, "a name is needed"),
        (["--dialect", "postgres", "-o", "."], 1, "is a folder"),
    ],
)
def test_what_cannot_be_written(ascenso, arguments, code, message):
    run = ascenso("script", *arguments)
    assert (run.code, run.stdout) == (code, "")
    assert message in run.stderr
    assert len(run.stderr.splitlines()) == 1
