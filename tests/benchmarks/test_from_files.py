"""The way from files to views works as it is measured; its figures are not judged."""

from __future__ import annotations

import json
from pathlib import Path

from tests.benchmarks import from_files


def test_from_files_to_views(tmp_path: Path, capsys) -> None:
    file = tmp_path / "figures.json"
    assert from_files.main(["--seasons", "3", "--json", str(file)]) == 0
    figures = json.loads(file.read_text(encoding="utf-8"))
    assert (figures["seasons"], figures["matches"]) == (3, 992)
    assert "| matches | 992 |" in capsys.readouterr().out


def test_points_that_differ_are_told(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.setattr(from_files, "by_polars", lambda _: [])
    assert from_files.main(["--seasons", "1"]) == 1
    assert "differ" in capsys.readouterr().err


def test_as_many_matches_as_football_json(tmp_path: Path) -> None:
    assert from_files.make(tmp_path, 279, 1) == 92_922
