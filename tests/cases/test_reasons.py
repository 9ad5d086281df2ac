"""Why each club has its place, goes through, up or down, or is champion: case by case."""

from __future__ import annotations

import tomllib
from itertools import groupby
from typing import Any

import pytest

from .loading import HERE
from .test_cases import Outcome

ROW = ("step", "kind", "what", "says")
OTHER = ("why", "rows", "sources")

EXPECTED = [
    (f"{view}_reasons", entry)
    for view, entries in tomllib.loads((HERE / "reasons.toml").read_text("utf-8")).items()
    for entry in entries
]

# What a view explains, the view that explains it, and by what the rows of both are known.
EXPLAINED = {
    "standings": ("tournament", "stage", "position", "club"),
    "bracket": ("tournament", "stage", "club_1", "club_2"),
    "relegation": ("relegation_by", "position", "club"),
    "top_scorers": ("tournament", "phase", "rank", "player", "club"),
    "champions": ("tournament", "champion"),
    "promotion": ("promoted",),
}


@pytest.mark.parametrize(
    ("view", "entry"), EXPECTED, ids=[f"{view}: {entry['why']}" for view, entry in EXPECTED]
)
def test_why(together: Outcome, view: str, entry: dict[str, Any]) -> None:
    of = {name: value for name, value in entry.items() if name not in OTHER}
    rows = [
        row
        for row in together.views[view].dicts()
        if all(row[name] == value for name, value in of.items())
    ]
    assert [[row[name] for name in ROW] for row in rows] == entry["rows"]
    if "sources" in entry:
        assert [row["sources"] or "" for row in rows] == entry["sources"]


@pytest.mark.parametrize("view", EXPLAINED)
def test_everything_is_explained_in_its_order(together: Outcome, view: str) -> None:
    def known(name: str) -> list[tuple[object, ...]]:
        names = ("competition", "season", *EXPLAINED[view])
        table = together.views[name]
        return [tuple(row[name] for name in names) for row in table.dicts()]

    rows = known(view)
    if view == "relegation":  # has clubs of one place in the order in which they would go down
        turns = list(dict.fromkeys(row[:3] for row in rows))
        rows.sort(key=lambda row: (turns.index(row[:3]), row[3:]))
    assert [subject for subject, _ in groupby(known(f"{view}_reasons"))] == rows


@pytest.mark.parametrize("view", EXPLAINED)
def test_the_facts_come_before_the_rules_and_each_in_the_order_of_its_steps(
    together: Outcome, view: str
) -> None:
    names = ("competition", "season", *EXPLAINED[view])
    rows = together.views[f"{view}_reasons"].dicts()
    for _, those in groupby(rows, lambda row: tuple(row[name] for name in names)):
        steps = [(row["kind"], row["step"]) for row in those]
        assert steps == sorted(steps)


@pytest.mark.parametrize("view", EXPLAINED)
def test_every_reason_but_a_rank_has_its_source(together: Outcome, view: str) -> None:
    for row in together.views[f"{view}_reasons"].dicts():
        assert (row["sources"] is None) == (row["what"] == "rank"), row
