"""The catalogue of rules as the command shows it, exports it, and writes a season by it."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import duckdb
import pytest


def test_the_sets_are_listed(ascenso) -> None:
    run = ascenso("list", "--rules", "-f", "csv")
    assert (run.code, run.stderr) == (0, "")
    rows = list(csv.DictReader(io.StringIO(run.stdout)))
    assert len(rows) >= 30
    assert {
        "rule_set": "england-1976",
        "competition": "England, first level",
        "first_season": "1976-77",
        "last_season": "1980-81",
        "stages": "league",
    } in rows


def test_all_of_them_is_listed(ascenso) -> None:
    run = ascenso("list", "--rules", "--all", "-f", "csv")
    rows = [
        row
        for row in csv.DictReader(io.StringIO(run.stdout))
        if row["rule_set"] in ("austria-2018", "copa-do-brasil-2015", "world-cup-1998", "mls-2023")
    ]
    told = {(row["rule_set"], row["stage"]): row for row in rows}
    halved = told["austria-2018", "championship group"]
    assert halved["points"] == "3 for a win, 1 for a draw"
    assert halved["in_order"].startswith("points, rounding, goal difference, goals for")
    assert halved["takes"] == "points and goals of regular season divided by 2 rounded down"
    assert halved["note"] == "Head-to-head comes last; how it is counted was not read"
    assert "https://kurier.at/" in halved["sources"]
    early = told["copa-do-brasil-2015", "first two rounds"]
    assert early["legs"] == "2 legs, one if the visitor wins it by 2"
    golden = told["world-cup-1998", "knock-out"]
    assert golden["in_order"] == "aggregate, extra time (golden goal), penalties"
    assert told["mls-2023", "first round"]["legs"] == "best of 3"
    regular = told["mls-2023", "regular season"]["in_order"]
    assert "disciplinary points (lower) per match" in regular


def test_they_are_no_season(ascenso) -> None:
    run = ascenso("sql", "SELECT count(*) AS n FROM rule_set", "-f", "csv")
    assert (run.code, run.stdout) == (0, "n\n0\n")


def test_those_of_another_database(ascenso, tmp_path: Path) -> None:
    assert ascenso("init", tmp_path / "mine", "--rules", "bundesliga").code == 0
    run = ascenso("list", "--rules", "--seeds", tmp_path / "mine", "--only", "-f", "csv")
    assert [line.split(",")[0] for line in run.stdout.splitlines()] == ["rule_set", "bundesliga"]


def test_the_tables_are_exported(ascenso, tmp_path: Path) -> None:
    run = ascenso("export", tmp_path / "rules", "--rules")
    assert run.code == 0
    folder = tmp_path / "rules"
    assert not (folder / "standings.parquet").exists()
    with duckdb.connect() as database:
        found = database.execute(
            f"SELECT count(*) FROM '{folder}/rule_set_stage.parquet'"
            f" JOIN '{folder}/rule_set.parquet' USING (rule_set_id)"
        ).fetchall()
    assert found[0][0] >= 30


@pytest.mark.parametrize("with_", [["standings"], ["--all"], ["--partition-by", "season"]])
def test_an_export_of_them_goes_alone(ascenso, tmp_path: Path, with_: list[str]) -> None:
    run = ascenso("export", tmp_path / "rules", "--rules", *with_)
    assert run.code == 2
    assert "--rules goes without" in run.stderr
    assert not (tmp_path / "rules").exists()


# One of each kind: a league, a cup, a table over stages, points carried, places of groups, wins in
# a tie, a relegation.
@pytest.mark.parametrize(
    ("name", "matches"),
    [
        ("england-1894", 12),
        ("cup-two-legs", 0),
        ("scotland-split", 12),
        ("austria-2021", 12),
        ("euro-2024", 12),
        ("mls-2023", 12),
        ("argentina-2025", 12),
    ],
)
def test_a_season_by_them_passes_the_checks(
    ascenso, tmp_path: Path, name: str, matches: int
) -> None:
    assert ascenso("init", tmp_path / "mine", "--rules", name).code == 0
    run = ascenso("check", "--seeds", tmp_path / "mine", "--only", "-f", "csv")
    assert run.code == 0
    assert "0 errors" in run.stderr
    unlike = [line for line in run.stdout.splitlines()[1:] if "head_to_head_restart" not in line]
    assert unlike == []
    run = ascenso(
        "sql",
        "SELECT count(*) AS n FROM match",
        "--seeds",
        tmp_path / "mine",
        "--only",
        "-f",
        "csv",
    )
    assert run.stdout == f"n\n{matches}\n"


def test_a_table_by_them(ascenso, tmp_path: Path) -> None:
    assert ascenso("init", tmp_path / "mine", "--rules", "england-1894").code == 0
    run = ascenso(
        *("query", "standings", "--seeds", tmp_path / "mine", "--only", "-f", "csv"),
        *("--columns", "position,club,points"),
    )
    assert run.stdout.splitlines() == [
        "position,club,points",
        "1,North End,10",
        "2,East Park,8",
        "3,Southside,4",
        "4,West Town,2",
    ]


def test_no_rules_of_that_name(ascenso, tmp_path: Path) -> None:
    run = ascenso("init", tmp_path / "mine", "--rules", "bundeslega")
    assert run.code == 2
    assert "no rules are called bundeslega; did you mean bundesliga?" in run.stderr
    assert not (tmp_path / "mine").exists()


def test_a_folder_with_a_season_begun_stays(ascenso, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    assert ascenso("init", folder).code == 0
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert ascenso("init", folder, "--rules", "bundesliga").code == 3
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_an_empty_folder_is_filled(ascenso, tmp_path: Path) -> None:
    assert ascenso("init", tmp_path, "--rules", "cup").code == 0
    assert (tmp_path / "matches.csv").read_text() == (
        "date,stage,leg,home,away,home_goals,away_goals\n"
    )
