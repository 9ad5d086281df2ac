"""The benchmark of what-if works: it is run small, and its figures are not judged."""

from __future__ import annotations

from pathlib import Path

from pytest import CaptureFixture
from tests.benchmarks import what_if


def test_it_is_measured(tmp_path: Path, capsys: CaptureFixture[str], shared_home: Path) -> None:
    what_if.packaged(runs=1)
    what_if.made_up(tmp_path / "seasons.duckdb", seasons=12, runs=1)
    printed = capsys.readouterr().out
    assert printed.count("| ") > 2 * len(what_if.PACKAGED)
    assert "12 seasons:" in printed
    assert "times the first two together" in printed
