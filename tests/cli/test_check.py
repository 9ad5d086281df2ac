from __future__ import annotations

import json

import duckdb
import pytest


def break_season(root, statement):
    (root / "seeds" / "one" / "90_broken.sql").write_text(statement, encoding="utf-8")


def test_a_season_that_agrees(small_season, ascenso):
    run = ascenso("check")
    assert run.code == 0
    assert run.stdout.splitlines()[0].split() == [
        "check",
        "severity",
        "competition",
        "season",
        "subject",
        "expected",
        "found",
        "reason",
    ]
    assert run.stderr == "2 checks: 0 errors, 0 warnings\n"


def test_a_stated_database_is_checked_by_its_own_views(small_season, ascenso, tmp_path):
    (small_season / "queries" / "checks" / "30_places_visited.sql").write_text(
        "-- Severity: error\nSELECT t.competition, t.season, t.place AS subject, "
        "'people' AS expected, 'none' AS found FROM a_total AS t WHERE t.people = 0",
        encoding="utf-8",
    )
    path = tmp_path / "season.duckdb"
    assert ascenso("build", path).code == 0
    assert ascenso("check", "--database", path).code == 0
    with duckdb.connect(path) as connection:
        connection.execute(
            "CREATE OR REPLACE VIEW places AS SELECT * REPLACE ('Nowhere' AS name) FROM place;"
            "CREATE OR REPLACE VIEW a_total AS SELECT 'Cup' AS competition, "
            "'2011-12' AS season, name AS place, 0 AS people FROM places"
        )
    run = ascenso("check", "--database", path, "-f", "json")
    assert run.code == 1
    assert {(row["check"], row["subject"]) for row in json.loads(run.stdout)} == {
        ("places_visited", "Nowhere")
    }


def test_an_error_names_its_row(small_season, ascenso):
    break_season(small_season, "INSERT INTO visit VALUES (4, 'leon', 0), (5, 'tokyo', -1);")
    run = ascenso("check", "-f", "json")
    assert run.code == 1
    assert json.loads(run.stdout)[0] == {
        "check": "visit_has_people",
        "severity": "error",
        "competition": "Cup",
        "season": "2011-12",
        "subject": "visit 4",
        "expected": "more than 0",
        "found": "0",
        "reason": None,
    }
    assert run.stderr == "2 checks: 2 errors, 0 warnings\n"


def test_a_warning_alone_is_fine(small_season, ascenso):
    break_season(small_season, "INSERT INTO place VALUES ('x', 'Nowhere', NULL);")
    run = ascenso("check", "-f", "csv")
    assert run.code == 0
    assert "place_is_founded,warning,Cup,2011-12,Nowhere,a day,,\n" in run.stdout
    assert run.stderr == "2 checks: 0 errors, 1 warning\n"


def test_a_database(small_season, ascenso, tmp_path):
    break_season(small_season, "INSERT INTO visit VALUES (4, 'leon', 0);")
    ascenso("build", tmp_path / "season.duckdb")
    break_season(small_season, "")
    assert ascenso("check").code == 0
    assert ascenso("check", "--database", tmp_path / "season.duckdb").code == 1


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        ("-- Severity: error\nSELECT nothing FROM place", "check broken: Binder Error"),
        ("-- Severity: error\nSELECT 1 AS subject", "check broken: Binder Error"),
        ("-- Severity: fatal\nSELECT 1", "no line `-- Severity: error`"),
        ("SELECT 1", "no line `-- Severity: error`"),
    ],
)
def test_a_check_that_is_wrong_itself(small_season, ascenso, sql, message):
    (small_season / "queries" / "checks" / "30_broken.sql").write_text(sql)
    run = ascenso("check")
    assert (run.code, run.stdout) == (1, "")
    assert message in run.stderr
