"""Every check has been seen to fail: each case alters the season, and says which rows come out.

`checks.json` holds the cases: the check; the slip, as statements that alter the facts or as what is
mistyped in a seed file; and for each row that the check must then give the subject, what was
expected and what was found. Others are seen on the small seasons of `test_small_seasons.py`.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from .files import CHECKS, SEEDS, object_name, text
from .quick_season import QuickSeason, altered_seeds
from .test_small_seasons import CASES as SMALL_SEASONS

CASES: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("checks.json").read_text(encoding="utf-8")
)
CHECK_OF_NAME = {object_name(path): path for path in CHECKS}
WITH_KEYS = {"goal_within_time", "shoot_out_of_level_tie"}
"""Those that still say by its key which match or tie is meant."""


def test_every_check_has_a_case() -> None:
    assert {case["check"] for case in CASES} | set(SMALL_SEASONS) == set(CHECK_OF_NAME)


@pytest.mark.parametrize("check", sorted({case["check"] for case in CASES} - WITH_KEYS))
def test_a_check_prints_names(check: str, keys: set[str]) -> None:
    """A key stands only behind what it is, in brackets: (match a-cup-1-north-end-southside)."""
    cells = [
        cell for case in CASES if case["check"] == check for row in case["rows"] for cell in row
    ]
    bare = [re.sub(r" \((match|gap|claim|table rule) \S+\)", "", cell) for cell in cells]
    assert not [cell for cell in bare if keys & set(re.split(r",? ", cell))]


@pytest.fixture(scope="module")
def keys() -> set[str]:
    """The keys of what has a name, or is found by that of something else."""
    connection = QuickSeason().connection
    found: set[str] = set()
    for table in ("club", "player", "tournament", "stage", "match", "table_rule", "claim", "gap"):
        found |= {
            key for (key,) in connection.execute(f"SELECT {table}_id FROM {table}").fetchall()
        }
    assert {"leon", "carlos-ruiz", "ascenso-apertura-2011"} <= found
    return found


def mistyped(file: str, old: str, new: str) -> list[str]:
    """The seeds with one piece of one file replaced."""
    (path,) = (seed for seed in SEEDS if seed.stem == file)
    assert text(path).count(old) == 1
    return altered_seeds(path, text(path).replace(old, new))


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=f"{case['check']}: {case['case']}") for case in CASES]
)
def test_check(case: dict[str, Any]) -> None:
    season = QuickSeason(mistyped(**case["mistype"]) if "mistype" in case else None)
    if "alter" in case:
        season.connection.execute(case["alter"])
    rows = season.rows(CHECK_OF_NAME[case["check"]])
    assert [list(row[2:]) for row in rows] == case["rows"]
    assert {row[:2] for row in rows} == {("Liga de Ascenso", "2011-12")}
