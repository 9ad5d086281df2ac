"""Made-up seasons, one a rule that real leagues have, and the rows that follow by hand.

The folders are as those of `in_part`, whose frame goes before them, too.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.in_part.seasons import FRAME, expected, found

HERE = Path(__file__).parent
EXPECTED = sorted(HERE.glob("*/*.csv"))


@pytest.mark.parametrize(
    "file", [pytest.param(file, id=f"{file.parent.name}-{file.stem}") for file in EXPECTED]
)
def test_the_rule(file: Path) -> None:
    assert found(file, FRAME) == expected(file)


def test_each_season_has_rows_to_be_held_against() -> None:
    assert {file.parent for file in EXPECTED} == {file.parent for file in HERE.glob("*/season.sql")}
