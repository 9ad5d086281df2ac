"""Another set of rules of the catalogue: the same as changing the rules by hand."""

from __future__ import annotations

import csv
import io

import pytest

AWAY_GOALS = "UPDATE tie_decider SET decider = 'away goals' WHERE decider = 'seed'"
BY_HAND = [AWAY_GOALS, "--view", "bracket", "-f", "csv"]
SET = ["--rules", "cup-away-goals", "--view", "bracket", "-f", "csv"]


def rows(run) -> list[dict[str, str]]:
    assert run.code == 0, run.stderr
    return list(csv.DictReader(io.StringIO(run.stdout)))


def test_the_liguilla_by_away_goals(ascenso) -> None:
    """No tie of two legs had extra time or a shoot-out, so the rest of the set says nothing."""
    found = rows(ascenso("what-if", *SET, "--rules-for", "Liguilla"))
    assert found == rows(ascenso("what-if", *BY_HAND))
    assert {row["after"] for row in found if row["column_name"] == "decided_by"} == {
        "away goals",
        "",
    }


def test_for_all_or_for_a_part(ascenso) -> None:
    every = rows(ascenso("what-if", *SET))
    for part in ("Apertura 2011", "quarter-finals"):
        found = rows(ascenso("what-if", *SET, "--rules-for", part))
        assert found == [row for row in every if part in (row["tournament"], row["stage"])]
        assert 0 < len(found) < len(every)


def test_two_points_for_a_win(ascenso, tmp_path) -> None:
    assert ascenso("init", tmp_path / "mine").code == 0
    seeds = ["--seeds", tmp_path / "mine", "--only", "-f", "csv"]
    stored = rows(ascenso("query", "standings", *seeds))
    run = ascenso("what-if", "--rules", "england-1894", "--view", "standings", *seeds)
    points = {
        row["club"]: (row["before"], row["after"])
        for row in rows(run)
        if row["column_name"] == "points"
    }
    assert points == {
        row["club"]: (row["points"], str(2 * int(row["won"]) + int(row["drawn"])))
        for row in stored
        if int(row["won"])
    }


def test_rules_that_the_season_has(ascenso, tmp_path) -> None:
    """Its own set is taken as it stands; sources that another one shares are not twice."""
    assert ascenso("init", tmp_path / "mine", "--rules", "premier-league-1996").code == 0
    seeds = ["--seeds", tmp_path / "mine", "--only", "--view", "standings", "-f", "csv"]
    assert rows(ascenso("what-if", "--rules", "premier-league-1996", *seeds)) == []
    assert rows(ascenso("what-if", "--rules", "england-1894", *seeds)) != []


def test_why_and_the_page(ascenso, tmp_path) -> None:
    run = ascenso("why", "bracket", "--club", "Neza", "--rules", "cup-away-goals")
    assert run.code == 0
    assert "away goals" in run.stdout
    page = tmp_path / "page.html"
    assert ascenso("report", "--rules", "cup-away-goals", "-o", page).code == 0
    assert "rules cup-away-goals" in page.read_text("utf-8")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--rules", "cup-away-gols"], "no rules are called cup-away-gols; did you mean"),
        (["--rules", "cup", "--rules-for", "nowhere"], "no stage, phase, tournament or season is"),
        (["--rules", "cup", "--rules-for", "semi-finals"], "it has those of ties of 1 leg"),
        (["--rules", "cup", "--rules-for", "regular season"], "cup has no rules for these stages"),
        (["DELETE FROM goal", "--rules-for", "final"], "--rules-for goes with --rules"),
        (["DELETE FROM goal", "--rules", "cup"], "give one of them"),
    ],
)
def test_usage(ascenso, options, said) -> None:
    run = ascenso("what-if", *options)
    assert (run.code, run.stdout) == (2, "")
    assert said in run.stderr
