"""The benchmark works: it is run small, and its figures are not judged."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from pytest import MonkeyPatch
from tests.benchmarks import run

RUN = Path(__file__).with_name("run.py")


VIEWS = ("match_scores", "match_sides", "relegation")


def measured(folder: Path, *views: str) -> tuple[str, dict]:
    """What the benchmark of ten seasons prints, and its figures."""
    file = folder / "figures.json"
    done = subprocess.run(
        [
            *(sys.executable, RUN, "--seasons", "10", "--folder", folder, "--json", file),
            *(word for view in views for word in ("--view", view)),
        ],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout, json.loads(file.read_text(encoding="utf-8"))


def test_views_are_measured(tmp_path: Path) -> None:
    printed, figures = measured(tmp_path, *VIEWS)
    views = {view["view"]: view for view in figures["views"]}
    assert tuple(views) == VIEWS
    assert views["match_scores"]["rows"] == figures["all_match"]
    assert views["match_sides"]["rows"] == 2 * figures["all_match"]
    assert figures["all_match"] > figures["tenth_match"] > 0
    assert len(printed.splitlines()) == len(views) + 2
    assert printed.startswith("| view | rows |")
    kept = sorted(path.stat().st_ino for path in tmp_path.glob("*.duckdb"))
    _, again = measured(tmp_path, "match_scores")
    assert [view["rows"] for view in again["views"]] == [views["match_scores"]["rows"]]
    assert sorted(path.stat().st_ino for path in tmp_path.glob("*.duckdb")) == kept


def test_a_view_is_measured_within_a_limit(tmp_path: Path, monkeypatch: MonkeyPatch) -> None:
    measured(tmp_path, "match_scores")
    monkeypatch.setattr(run, "MOST_MB", 0)
    figures = run.measured(tmp_path / "seasons_10_1.duckdb", "results")
    assert figures["within"] > 0
    assert 0 < figures["within_mb"] < 1500


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
