"""No public view is long to plan: its physical plan has few operators, on DuckDB 2.0 as on 1.5.

What a view computes anew instead of reading a step costs whoever asks it, in every tool, each time.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from duckdb import DuckDBPyConnection

from .files import STEPS, VIEWS, object_name, query
from .shell import shell
from .sql_text import behind

MOST = 90
MOST_OF = {"claims": 150, "sources": 150, "freshness": 200}
"""Views of many kinds of rows, joined by UNION ALL; `freshness` reads every table of facts."""

(STANDINGS,) = (path for path in VIEWS if object_name(path) == "standings")

Explain = Callable[[str], str]
"""Gives the plan of a query as DuckDB prints it, a frame around its name before the JSON."""


def operators(plan: list[dict[str, Any]]) -> int:
    """The operators of a plan and of all that are beneath them."""
    return sum(1 + operators(node.get("children", [])) for node in plan)


def size(explain: Explain, select: str) -> int:
    """How many operators the plan of a query has."""
    printed = explain(f"EXPLAIN (FORMAT json) {select}")
    # the frame is of other marks; a plan begins with a list of its topmost operator
    plan, _ = json.JSONDecoder().raw_decode(printed[re.search(r"\[\s*\{", printed).start() :])
    return operators(plan)


@pytest.fixture(scope="session", params=["Python", "shell"])
def explain(request: pytest.FixtureRequest, season: DuckDBPyConnection, by_shell: Path) -> Explain:
    """Asks the DuckDB of this Python, and that of the shell, which is an older one."""
    if request.param == "Python":
        return lambda statement: season.execute(statement).fetchone()[1]
    return lambda statement: shell("-readonly", "-noheader", "-list", by_shell, f"{statement};")


@pytest.mark.parametrize("view", [object_name(path) for path in VIEWS])
def test_plan_of_a_view(explain: Explain, view: str) -> None:
    count = size(explain, f"SELECT * FROM {view}")
    assert 1 < count <= MOST_OF.get(view, MOST)


def test_a_view_that_computes_a_step_anew_is_seen(explain: Explain) -> None:
    """As `standings` did, whose places were a view, and those beneath it."""
    beneath = [path for path in behind(STANDINGS) if path in STEPS]
    assert len(beneath) > 5
    anew = ", ".join(f"{object_name(path)} AS (FROM ({query(path)}))" for path in beneath)
    assert size(explain, query(STANDINGS)) <= MOST
    assert size(explain, f"WITH RECURSIVE {anew} {query(STANDINGS)}") > MOST
