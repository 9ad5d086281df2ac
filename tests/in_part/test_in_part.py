"""Made-up seasons that are unfinished, contradict themselves or are known in part."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from .seasons import FRAME, expected, found

HERE = Path(__file__).parent
EXPECTED = sorted(HERE.glob("*/*.csv"))


@pytest.mark.parametrize(
    "file", [pytest.param(file, id=f"{file.parent.name}-{file.stem}") for file in EXPECTED]
)
def test_what_is_said_of_it(file: Path) -> None:
    rows = found(file, FRAME)
    if file.stem == "claims":  # whose order is that of the statistics
        assert Counter(map(tuple, rows)) == Counter(map(tuple, expected(file)))
    else:
        assert rows == expected(file)


def test_each_season_has_rows_to_be_held_against() -> None:
    assert {file.parent for file in EXPECTED} == {file.parent for file in HERE.glob("*/season.sql")}
