"""The benchmark works: it is run small, and its figures are not judged."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

RUN = Path(__file__).with_name("run.py")


VIEWS = ("match_scores", "match_sides", "relegation")


def test_views_are_measured(tmp_path: Path) -> None:
    file = tmp_path / "figures.json"
    done = subprocess.run(
        [
            *(sys.executable, RUN, "--seasons", "10", "--json", file),
            *(word for view in VIEWS for word in ("--view", view)),
        ],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    figures = json.loads(file.read_text(encoding="utf-8"))
    views = {view["view"]: view for view in figures["views"]}
    assert tuple(views) == VIEWS
    assert views["match_scores"]["rows"] == figures["all_match"]
    assert views["match_sides"]["rows"] == 2 * figures["all_match"]
    assert figures["all_match"] > figures["tenth_match"] > 0
    assert len(done.stdout.splitlines()) == len(views) + 2
    assert done.stdout.startswith("| view | rows |")


def test_the_start_is_measured(tmp_path: Path) -> None:
    file = tmp_path / "startup.json"
    subprocess.run(
        [sys.executable, RUN.with_name("startup.py"), "--runs", "1", "--json", file],
        capture_output=True,
        check=True,
    )
    figures = json.loads(file.read_text(encoding="utf-8"))
    assert [row["aim"] for row in figures] == [1, 1, 1.25, 3, 0.5, 0.5]
    assert all(row["milliseconds"] > 0 and row["processor"] > 0 for row in figures)
