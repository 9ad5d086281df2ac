"""The short cut by which altered seasons are built gives what the real views give."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Rows
from .files import VIEWS, object_name
from .quick_season import QuickSeason
from .test_structure import named


@pytest.fixture(scope="module")
def quick() -> QuickSeason:
    season = QuickSeason()
    for view in VIEWS:
        season.fill(view)
    return season


@pytest.mark.parametrize("path", named(VIEWS))
def test_rows(quick: QuickSeason, rows: Rows, path: Path) -> None:
    view = object_name(path)
    filled = quick.connection.execute(f"FROM {view}").fetchall()
    assert sorted(filled, key=repr) == sorted(rows(view), key=repr)


def test_no_check_fails(quick: QuickSeason) -> None:
    assert quick.first_error() is None
