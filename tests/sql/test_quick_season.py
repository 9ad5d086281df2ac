"""The short cut by which altered seasons are built gives what the real steps and views give."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Rows
from .files import STEPS, VIEWS, object_name
from .order import comparable
from .quick_season import QuickSeason
from .test_structure import named


@pytest.fixture(scope="module")
def quick() -> QuickSeason:
    season = QuickSeason()
    for path in STEPS + VIEWS:
        season.fill(path)
    return season


@pytest.mark.parametrize("path", named(STEPS + VIEWS))
def test_rows(quick: QuickSeason, rows: Rows, path: Path) -> None:
    name = object_name(path)
    filled = quick.connection.execute(f"FROM {name}").fetchall()
    assert comparable(name, filled) == comparable(name, rows(name))


def test_no_check_fails(quick: QuickSeason) -> None:
    assert quick.first_error() is None
