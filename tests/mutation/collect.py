"""The tests that hold the rows of queries against what is known otherwise, as pytest has them."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
CHOSEN: dict[str, set[str] | None] = {
    "tests/season/test_views.py": None,
    "tests/cases/test_cases.py": None,
    "tests/cases/test_reasons.py": None,
    "tests/properties": None,
    "tests/sql/test_made_up.py": {"test_rows_in_their_order"},
    "tests/sql/test_structure.py": {"test_the_packaged_season_passes"},
    "tests/sql/test_order.py": {
        "test_order",
        "test_order_of_what_has_one_name",
        "test_what_has_one_name_is_in_the_order_of_its_keys",
    },
    "tests/sql/test_checks.py": {"test_check"},
}
"""Where the tests are, and which of them, if not all, concern rows."""


class _Collector:
    def __init__(self) -> None:
        self.items: list[pytest.Function] = []

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self.items = session.items


def tests(chosen: Iterable[str] = CHOSEN) -> dict[str, list[pytest.Function]]:
    """The tests of each entry of CHOSEN, or of some."""
    paths = list(chosen)
    collector = _Collector()
    options = ["--collect-only", "-qq", "-p", "no:cacheprovider", f"--rootdir={ROOT}"]
    with contextlib.redirect_stdout(io.StringIO()) as said:
        code = pytest.main([*options, *(str(ROOT / path) for path in paths)], plugins=[collector])
    assert code == 0, said.getvalue()
    return {
        path: [
            item
            for item in collector.items
            if item.path.is_relative_to(ROOT / path)
            and (CHOSEN[path] is None or item.originalname in CHOSEN[path])
        ]
        for path in paths
    }


def fixture(item: pytest.Function, name: str) -> Callable[..., Any]:
    """The function beneath a fixture that a test names."""
    return item._fixtureinfo.name2fixturedefs[name][-1].func


def parameters(item: pytest.Function) -> dict[str, Any]:
    """What a test is parametrised with."""
    return dict(item.callspec.params) if hasattr(item, "callspec") else {}
