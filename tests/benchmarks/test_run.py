"""The benchmark works: it is run small, and its figures are not judged."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import duckdb
from pytest import MonkeyPatch
from tests.benchmarks import generate, run, startup

from ascenso_db.sqlfiles import SqlFiles

RUN = Path(__file__).with_name("run.py")


ROOT = Path(__file__).parents[2]
VIEWS = ("results", "relegation")


def measured(folder: Path, *views: str, options: tuple[str | Path, ...] = ()) -> tuple[str, dict]:
    """What the benchmark of ten seasons prints, and its figures."""
    file = folder / "figures.json"
    done = subprocess.run(
        [
            *(sys.executable, RUN, "--seasons", "10", "--folder", folder, "--json", file),
            *(word for view in views for word in ("--view", view)),
            *options,
        ],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout, json.loads(file.read_text(encoding="utf-8"))


def test_steps_and_views_are_measured(tmp_path: Path) -> None:
    printed, figures = measured(tmp_path, *VIEWS)
    steps = {step["step"]: step for step in figures["steps"]}
    assert tuple(steps) == SqlFiles.find().step_names
    assert steps["match_scores"]["rows"] == figures["all_match"]
    total = figures["all_steps"]
    assert total["all"] >= sum(step["all"] for step in steps.values()) > 0
    assert total["tenth"] > 0
    assert total["peak_mb"] > 0
    views = {view["view"]: view for view in figures["views"]}
    assert tuple(views) == VIEWS
    assert views["results"]["rows"] == figures["all_match"]
    assert all(view["one"] > 0 for view in views.values())
    assert figures["all_match"] > figures["tenth_match"] > 0
    of_steps, of_views, sums = printed.split("\n\n")
    assert len(of_steps.splitlines()) == len(steps) + 2
    assert of_views.startswith("| view | rows |")
    assert len(of_views.splitlines()) == len(views) + 2
    assert sums.startswith("All steps ")
    kept = sorted(path.stat().st_ino for path in tmp_path.glob("*.duckdb"))
    _, again = measured(tmp_path, "results")
    assert [view["rows"] for view in again["views"]] == [views["results"]["rows"]]
    assert [step["rows"] for step in again["steps"]] == [step["rows"] for step in steps.values()]
    assert sorted(path.stat().st_ino for path in tmp_path.glob("*.duckdb")) == kept


def test_another_checkout_is_set_beside(tmp_path: Path) -> None:
    printed, figures = measured(tmp_path, "relegation", options=("--before", ROOT))
    (view,), (before,) = figures["views"], figures["before"]["views"]
    assert (before["view"], before["rows"]) == (view["view"], view["rows"])
    found = run.sums(figures)
    assert found["before"] == figures["before"]["steps"] + before["all"]
    assert found["ratio"] == (found["steps"] + view["all"]) / found["before"]
    assert printed.splitlines()[-1].endswith(" times that now.")
    assert not (tmp_path / "before").exists()


def test_steps_and_a_view_are_measured_within_a_limit(
    tmp_path: Path, monkeypatch: MonkeyPatch
) -> None:
    measured(tmp_path, "results")
    monkeypatch.setattr(run, "MOST_MB", 0)
    database = tmp_path / "seasons_10_1.duckdb"
    for figures in (run.measured(database, "results"), run.steps_computed(database)):
        assert figures["within"] > 0
        assert 0 < figures["within_mb"] < 1500


def test_the_start_is_measured(tmp_path: Path) -> None:
    views = ["relegation", "claims"]
    file = tmp_path / "startup.json"
    subprocess.run(
        [
            *(sys.executable, RUN.with_name("startup.py"), "--runs", "1", "--json", file),
            *("--view", *views),
        ],
        capture_output=True,
        check=True,
    )
    figures = json.loads(file.read_text(encoding="utf-8"))
    assert figures["shell"].count(".") == 2
    for part in ("commands", "shells", "pythons", "in_process"):
        assert [row["name"] for row in figures[part]] == views
    assert [row["name"] for row in figures["starts"]] == [
        "query relegation, first use",
        "build",
        "--help",
        "completion",
    ]
    for part in startup.PARTS:
        assert all(row["milliseconds"] > 0 and row["beside"] > 0 for row in figures[part])


def test_a_plain_table_has_as_many_rows(tmp_path: Path) -> None:
    database = tmp_path / "season.duckdb"
    generate.build(database, seasons=1, seed=1).close()
    names = SqlFiles.find().view_names
    queries = startup.as_many_rows(database, names)
    with duckdb.connect(database) as connection:

        def rows(query: str) -> int:
            return len(connection.execute(query).fetchall())

        assert [rows(queries[view]) for view in names] == [rows(f"FROM {view}") for view in names]
