"""Accepted findings: rows of check_exception, on the season that `init` writes and slips in it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import duckdb
import pytest

from ascenso_db.sqlfiles import PACKAGE

# The source gives no scorer; the gap counts 33 goals without one.
MISCOUNTED = ("60_gap.sql", "'All scorers', 33,", "'All scorers', 34,")
GAPS = "gaps_counted"
# A goal of a club that played elsewhere, which no season may have.
FOREIGN_GOAL = """
INSERT INTO player (player_id, name, citation_id) VALUES ('ann', 'Ann', 'my-league-source');
INSERT INTO goal (match_id, goal_number, club_id, player_id, citation_id) VALUES
    ('my-league-2025-final', 1, 'southside', 'ann', 'my-league-source');
"""
GOALS = "goal_of_a_club_that_played"


def exception(check: str, subject: str, season: str = "my-league-2025") -> str:
    values = ", ".join(
        "'{}'".format(value.replace("'", "''"))
        for value in (season, check, subject, "One was given twice", "my-league-source")
    )
    return (
        "INSERT INTO check_exception (season_id, check_name, subject, reason, citation_id) "
        f"VALUES ({values});\n"
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A season with a gap that is not what the database lacks."""
    target = tmp_path / "mine"
    shutil.copytree(PACKAGE / "template", target)
    name, old, new = MISCOUNTED
    text = (target / name).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (target / name).write_text(text.replace(old, new), encoding="utf-8")
    return target


def checked(ascenso, folder: Path) -> tuple[int, list[dict], str]:
    run = ascenso("check", "--seeds", folder, "--only", "-f", "json")
    return run.code, json.loads(run.stdout), run.stderr


@pytest.fixture
def finding(ascenso, folder) -> dict:
    """The one that there is."""
    code, (row,), told = checked(ascenso, folder)
    assert (code, row["check"], row["severity"], row["reason"]) == (1, GAPS, "error", None)
    assert "accepted" not in told
    return row


def accept(folder: Path, *statements: str) -> None:
    (folder / "90_exception.sql").write_text("".join(statements), encoding="utf-8")


def test_an_accepted_finding_is_counted_apart(ascenso, folder, finding):
    accept(folder, exception(GAPS, finding["subject"]))
    code, rows, told = checked(ascenso, folder)
    assert code == 0
    assert rows == [finding | {"severity": "accepted", "reason": "One was given twice"}]
    assert told.endswith(": 0 errors, 0 warnings, 1 accepted\n")


@pytest.mark.parametrize("format_", ["csv", "tsv", "jsonl", "record", "table", "markdown"])
def test_every_format_says_what_is_accepted(ascenso, folder, finding, format_):
    accept(folder, exception(GAPS, finding["subject"]))
    run = ascenso("check", "--seeds", folder, "--only", "-f", format_)
    assert run.code == 0
    assert "accepted" in run.stdout
    assert "One was given twice" in run.stdout


def test_what_is_new_still_fails(ascenso, folder, finding):
    accept(
        folder,
        exception(GAPS, finding["subject"]),
        "INSERT INTO gap (gap_id, season_id, tournament_id, phase, belongs_in, description,"
        " quantity, reason) VALUES ('dates', 'my-league-2025', 'my-league-2025', NULL,"
        " 'match.match_date', 'No day is missing', 1, 'A slip');",
    )
    code, rows, told = checked(ascenso, folder)
    assert code == 1
    assert sorted((row["severity"], row["expected"]) for row in rows) == [
        ("accepted", finding["expected"]),
        ("error", "0"),
    ]
    assert told.endswith(": 1 error, 0 warnings, 1 accepted\n")


@pytest.mark.parametrize(
    ("check", "change", "expected"),
    [
        (GAPS, "x", "a finding of this subject; did you mean {}?"),
        ("claims_agree", "", "a finding of this subject"),
        ("gap_counted", "", "the name of a check; did you mean gaps_counted?"),
        ("54_gaps_counted", "", "the name of a check; did you mean gaps_counted?"),
        ("steps_are_fresh", "", "the name of a check"),
    ],
)
def test_an_exception_that_matches_nothing_is_an_error(
    ascenso, folder, finding, check, change, expected
):
    subject = finding["subject"] + change
    accept(folder, exception(check, subject))
    code, rows, told = checked(ascenso, folder)
    assert code == 1
    (unmet,) = [row for row in rows if row != finding]
    assert unmet == {
        "check": "exceptions_are_met",
        "severity": "error",
        "competition": "My League",
        "season": "2025",
        "subject": f"{check}: {subject}",
        "expected": expected.format(finding["subject"]),
        "found": check if "name of a check" in expected else None,
        "reason": None,
    }
    assert told.endswith(": 2 errors, 0 warnings\n")


def test_an_exception_is_for_its_season_alone(ascenso, folder, finding):
    accept(
        folder,
        "INSERT INTO season (season_id, competition_id, name, citation_id) VALUES"
        " ('my-league-2024', 'my-league', '2024', 'my-league-source');",
        exception(GAPS, finding["subject"], "my-league-2024"),
    )
    code, rows, _ = checked(ascenso, folder)
    assert code == 1
    assert [(row["check"], row["season"]) for row in rows] == [
        (GAPS, "2025"),
        ("exceptions_are_met", "2024"),
    ]


def test_an_exception_does_not_excuse_an_exception(ascenso, folder):
    accept(
        folder,
        exception(GAPS, "nothing"),
        exception("exceptions_are_met", f"{GAPS}: nothing"),
    )
    code, rows, _ = checked(ascenso, folder)
    assert code == 1
    assert [row["severity"] for row in rows] == ["error"] * 3


def test_in_a_database(ascenso, folder, finding, tmp_path):
    accept(folder, exception(GAPS, finding["subject"]))
    path = tmp_path / "season.duckdb"
    assert ascenso("build", path, "--seeds", folder, "--only").code == 0
    run = ascenso("check", "--database", path, "-f", "json")
    assert run.code == 0
    assert [row["severity"] for row in json.loads(run.stdout)] == ["accepted"]
    with duckdb.connect(path) as connection:
        connection.execute("UPDATE check_exception SET subject = 'another'")
    assert ascenso("refresh", path).code == 0
    run = ascenso("check", "--database", path, "-f", "json")
    assert run.code == 1
    assert {row["check"] for row in json.loads(run.stdout)} == {GAPS, "exceptions_are_met"}


class TestRefused:
    """A check that refuses a whole load."""

    @pytest.fixture
    def refused(self, ascenso, folder, finding) -> str:
        """The subject that the message of the refusal names."""
        (folder / "70_goal.sql").write_text(FOREIGN_GOAL, encoding="utf-8")
        run = ascenso("check", "--seeds", folder, "--only")
        assert (run.code, run.stdout) == (1, "")
        assert run.stderr.startswith(f"Error: {GOALS}: ")
        subject, _, _ = run.stderr.removeprefix(f"Error: {GOALS}: ").partition(": expected")
        return subject

    def test_an_accepted_finding_no_longer_refuses(self, ascenso, folder, finding, refused):
        accept(folder, exception(GOALS, refused))
        _, rows, told = checked(ascenso, folder)
        assert [row["check"] for row in rows if row["severity"] == "accepted"] == [GOALS]
        assert told.endswith(", 1 accepted\n")

    def test_another_one_refuses_still(self, ascenso, folder, refused):
        accept(folder, exception(GOALS, f"{refused}x"))
        run = ascenso("build", folder.parent / "season.duckdb", "--seeds", folder, "--only")
        assert (run.code, run.stderr[:7]) == (1, "Error: ")
        assert not (folder.parent / "season.duckdb").exists()

    def test_a_refresh_lets_it_stand(self, ascenso, folder, refused):
        path = folder.parent / "season.duckdb"
        accept(folder, exception(GOALS, refused))
        assert ascenso("build", path, "--seeds", folder, "--only").code == 0
        assert ascenso("refresh", path).code == 0
        with duckdb.connect(path) as connection:
            connection.execute("DELETE FROM check_exception")
        run = ascenso("refresh", path)
        assert (run.code, run.stderr.startswith(f"Error: {GOALS}: {refused}: ")) == (1, True)
