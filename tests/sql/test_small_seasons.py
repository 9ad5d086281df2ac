"""Checks on small seasons made up for them: what each must see, and what it must pass over."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from .files import CHECKS, object_name
from .quick_season import QuickSeason

HERE = Path(__file__).parent
SEASON = (HERE / "small_season.sql").read_text(encoding="utf-8")
CASES: dict[str, list[dict[str, Any]]] = tomllib.loads(
    (HERE / "small_seasons.toml").read_text(encoding="utf-8")
)
CHECK_OF_NAME = {object_name(path): path for path in CHECKS}
MATCH = """
    INSERT INTO match (match_id, stage_id, leg, match_date, home_club_id, away_club_id,
        home_goals, away_goals, citation_id)
    SELECT $1, $2, $3, CAST(NULLIF($4, '') AS DATE), h.club_id, a.club_id, $7, $8, 's'
    FROM club AS h, club AS a WHERE h.name = $5 AND a.name = $6
"""
STAGES = """
    INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id,
        play_off_for_stage_id, citation_id) VALUES
"""


@pytest.mark.parametrize("check", CASES)
def test_a_check_is_seen_to_fail_and_to_pass(check: str) -> None:
    assert {bool(case["rows"]) for case in CASES[check]} == {True, False}


@pytest.mark.parametrize(
    ("check", "case"),
    [
        pytest.param(check, case, id=f"{check}: {case['case']}")
        for check, cases in CASES.items()
        for case in cases
    ],
)
def test_check(check: str, case: dict[str, Any]) -> None:
    name = case.get("season", "2011-12")
    season = QuickSeason([SEASON.replace("'2011-12'", f"'{name}'")])
    if "stages" in case:
        season.connection.execute(f"{STAGES} {case['stages']}")
    for match in case["matches"]:
        season.connection.execute(MATCH, [*match, *[None] * (8 - len(match))])
    season.connection.execute(case.get("sql", "SELECT 1"))
    rows = season.rows(CHECK_OF_NAME[check])
    assert [list(row) for row in rows] == [["League", name, *row] for row in case["rows"]]
