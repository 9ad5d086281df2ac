"""The command: how it is asked, what it prints where, and in which format."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from ascenso_db.rows import FORMATS

# Altamira beats Correcaminos 3-1 at home in place of 2-1, and goes through.
SCORE = """UPDATE match SET home_goals = 3
WHERE match_id = 'ascenso-apertura-2011-quarter-finals-1-altamira-correcaminos'"""
AWAY_GOALS = "UPDATE tie_decider SET decider = 'away goals' WHERE decider = 'seed'"
LONG = ["view", "competition", "season", "key", "change", "column_name", "before", "after"]


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_all_views(ascenso) -> None:
    run = ascenso("what-if", AWAY_GOALS, "-f", "csv")
    found = rows(run.stdout)
    assert run.code == 0
    assert list(found[0]) == LONG
    assert {row["view"] for row in found} >= {"bracket", "bracket_reasons"}
    *_, last = run.stderr.splitlines()
    changing = list(dict.fromkeys(row["view"] for row in found))
    assert last == f"of 22 views {len(changing)} would change: {', '.join(changing)}"


def test_one_view_has_its_key_in_front(ascenso) -> None:
    run = ascenso("what-if", SCORE, "--view", "bracket", "-f", "csv")
    key = ["competition", "season", "tournament", "stage", "club_1", "club_2"]
    assert run.stdout.splitlines()[0].split(",") == [*key, *LONG[4:]]
    changes = {row["column_name"]: (row["before"], row["after"]) for row in rows(run.stdout)}
    assert changes == {
        "winner": ("Correcaminos", "Altamira"),
        "loser": ("Altamira", "Correcaminos"),
        "winner_seed": ("2", "7"),
        "loser_seed": ("7", "2"),
        "winner_goals": ("2", "3"),
        "decided_by": ("seed", "aggregate"),
    }


def test_several_views_in_their_own_order(ascenso) -> None:
    run = ascenso("what-if", SCORE, "--view", "bracket", "--view", "results", "-f", "csv")
    assert list(dict.fromkeys(row["view"] for row in rows(run.stdout))) == ["results", "bracket"]
    assert list(rows(run.stdout)[0]) == LONG


def test_columns(ascenso) -> None:
    run = ascenso("what-if", SCORE, "--view", "bracket", "--columns", "after,club_1", "-f", "csv")
    assert run.stdout.splitlines()[:2] == ["after,club_1", "Altamira,Altamira"]


def counted(file: Path, format_: str) -> int:
    """The rows in a file."""
    if format_ == "parquet":
        return len(duckdb.sql(f"FROM '{file}'").fetchall())
    text = file.read_text(encoding="utf-8")
    if format_ == "json":
        return len(json.loads(text))
    # a line of two stages; a record has them in lines of their own
    return sum(text.count(stage) for stage in ("quarter-finals", "semi-finals"))


@pytest.mark.parametrize("format_", FORMATS)
def test_every_format_with_and_without_rows(ascenso, tmp_path, format_) -> None:
    for sql, number in ((AWAY_GOALS, 9), ("UPDATE stadium SET note = 'x'", 0)):
        file = tmp_path / f"{number}.{format_}"
        run = ascenso("what-if", sql, "--view", "bracket", "-f", format_, "-o", file)
        assert (run.code, run.stdout) == (0, "")
        assert counted(file, format_) == number


def test_nothing_would_change(ascenso) -> None:
    run = ascenso("what-if", AWAY_GOALS, "--view", "champions", "--view", "promotion")
    assert run.code == 0
    assert run.stdout.splitlines()[2:] == []
    assert run.stderr.splitlines()[-1] == "nothing would change in any of 2 views"
    run = ascenso("what-if", AWAY_GOALS, "--view", "champions")
    assert run.stderr.splitlines()[-1] == "nothing would change in champions"


def test_no_row_is_meant(ascenso) -> None:
    run = ascenso("what-if", "DELETE FROM goal WHERE match_id = 'none such'")
    assert run.stderr.splitlines() == [
        "no row of any table is other than before",
        "nothing would change in any of 22 views",
    ]


def test_goals_that_do_not_fit_the_score_are_said(ascenso) -> None:
    """The home side scored once, and its goal is listed."""
    match = "ascenso-clausura-2012-quarter-finals-1-u-de-g-necaxa"
    run = ascenso("what-if", f"UPDATE match SET home_goals = 0 WHERE match_id = '{match}'")
    assert run.code == 0
    assert (
        f"would be found by the check goals_within_score: U. de G. - Necaxa, 2012-04-18 "
        f"(match {match}), U. de G.: expected at most 0, found 1"
    ) in run.stderr.splitlines()


def test_many_findings_are_counted(ascenso) -> None:
    run = ascenso("what-if", "DELETE FROM relegation_tournament WHERE ordinal < 5")
    lines = run.stderr.splitlines()
    assert len([line for line in lines if line.startswith("would be found by the check ")]) == 10
    assert any(line.endswith(" more findings of checks") for line in lines)


@pytest.mark.parametrize("way", ["folder", "standard input"])
def test_other_ways_to_ask(ascenso, tmp_path, way) -> None:
    """A table of their own for what has a key already: one statement deletes, another states."""
    first = f"-- by the rules of others\n{AWAY_GOALS};"
    second = (
        "DELETE FROM tie_decider WHERE decider = 'away goals' AND tie_rule_id LIKE '%clausura%';"
        "INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id)"
        " VALUES ('ascenso-clausura-2012', 2, 'seed', 'article')"
    )
    if way == "folder":
        (tmp_path / "10_first.sql").write_text(first, encoding="utf-8")
        (tmp_path / "20_second.sql").write_text(second, encoding="utf-8")
        run = ascenso("what-if", "--with", tmp_path, "--view", "bracket", "-f", "csv")
        printed = run.stdout
    else:
        done = subprocess.run(
            [sys.executable, "-m", "ascenso_db", "what-if", "-", "--view", "bracket", "-f", "csv"],
            input=f"{first}\n{second}",
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        printed = done.stdout
    assert {row["tournament"] for row in rows(printed)} == {"Apertura 2011"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "an INSERT, UPDATE or DELETE is wanted, or --with DIRECTORY"),
        (["DELETE FROM goal", "--with", "."], "a statement, --with, --rules: give one of them"),
        (["DELETE FROM goal", "--view", "brackets"], "no view brackets; did you mean bracket"),
        (["DELETE FROM goal", "--view", "freshness"], "no view freshness"),
        (["DELETE FROM goal", "--columns", "none"], "--columns: no column none"),
    ],
)
def test_usage(ascenso, arguments, said) -> None:
    run = ascenso("what-if", *arguments)
    assert (run.code, run.stdout) == (2, "")
    assert said in run.stderr


def test_a_database_and_seeds(ascenso, tmp_path) -> None:
    assert ascenso("init", tmp_path / "mine").code == 0
    assert (
        ascenso("build", tmp_path / "mine.duckdb", "--seeds", tmp_path / "mine", "--only").code == 0
    )
    before = (tmp_path / "mine.duckdb").read_bytes()
    sql = "DELETE FROM match"
    built = ascenso("what-if", sql, "--database", tmp_path / "mine.duckdb", "-f", "csv")
    seeds = ascenso("what-if", sql, "--seeds", tmp_path / "mine", "--only", "-f", "csv")
    assert built == seeds
    assert "gone" in {row["change"] for row in rows(built.stdout)}
    assert (tmp_path / "mine.duckdb").read_bytes() == before


def test_without_a_cache(ascenso, no_cache) -> None:
    run = ascenso("what-if", SCORE, "--view", "bracket", "-f", "csv")
    assert (run.code, len(rows(run.stdout))) == (0, 6)


def test_the_limits(ascenso) -> None:
    numbers = "(SELECT max(a.range + b.range) FROM range(4000000) AS a, range(4000000) AS b)"
    endless = f"UPDATE goal SET note = {numbers}::VARCHAR"
    run = ascenso("what-if", endless, "--timeout", "0.5")
    assert (run.code, run.stdout) == (4, "")
    assert run.stderr == "Error: stopped after 0.5 seconds\n"


def test_why_in_the_changed_world(ascenso) -> None:
    asked = ["why", "bracket", "--where", "stage = 'semi-finals' AND club_1 = 'Neza'"]
    run = ascenso(*asked, "--columns", "what,says", "-f", "csv", "--what-if", AWAY_GOALS)
    assert run.code == 0
    assert run.stdout.splitlines()[-2:] == ['aggregate,"3-3, level"', 'away goals,"1-1, level"']
    assert run.stderr.startswith("would be found by the check undecided_ties: ")
    run = ascenso(*asked, "--columns", "what,says", "-f", "csv")
    assert run.stdout.splitlines()[-1] == 'seed,"Correcaminos goes through, 2 before 3"'


def test_why_by_files(ascenso, tmp_path: Path) -> None:
    (tmp_path / "changes.sql").write_text(SCORE, encoding="utf-8")
    run = ascenso("why", "bracket", "--club", "Altamira", "--with", tmp_path, "-f", "csv")
    assert '"3-2, Altamira goes through"' in run.stdout


def test_a_copied_file_is_no_older_than_itself(ascenso, tmp_path: Path) -> None:
    """Its time says nothing of its facts, so they are compared: before they are changed."""
    file = tmp_path / "season.duckdb"
    assert ascenso("build", file).code == 0
    os.utime(file, ns=(0, 0))
    run = ascenso("why", "champions", "--database", file, "--what-if", AWAY_GOALS)
    assert run.code == 0
    assert "changed since" not in run.stderr
