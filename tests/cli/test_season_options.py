"""`query --season` and `--competition`: the rows of one season where there are several."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.conftest import Ascenso
from tests.report import made_up


@pytest.fixture
def three(tmp_path: Path) -> list[object]:
    """Options for a cup of two seasons beside another of one."""
    folders = [
        made_up.write(tmp_path / key, 2, legs=1, season=season)
        for key, season in (("first", "2001"), ("second", "2001"), ("third", "2002"))
    ]
    cup = folders[2] / "10_cup.sql"
    text = cup.read_text("utf-8")
    # the third is a season of the second's competition
    text = text.replace("INSERT INTO competition (competition_id", "-- INSERT INTO competition (c")
    text = text.replace("    ('third', 'Cup third', 'third');", "")
    text = text.replace(
        "('third', 'third', '2002', 'third')", "('third', 'second', '2002', 'third')"
    )
    cup.write_text(text, "utf-8")
    return [option for folder in folders for option in ("--seeds", folder)] + ["--only"]


CHOSEN = {
    ("--season", "2001"): ["Cup first,2001", "Cup second,2001"],
    ("--season", "2002"): ["Cup second,2002"],
    ("--competition", "Cup second"): ["Cup second,2001", "Cup second,2002"],
    ("--competition", "Cup second", "--season", "2001"): ["Cup second,2001"],
    ("--season", "2001", "--where", "competition = 'Cup first' OR TRUE"): [
        "Cup first,2001",
        "Cup second,2001",
    ],
    ("--season", "2001", "--limit", "1"): ["Cup first,2001"],
}


@pytest.mark.parametrize("options", CHOSEN)
def test_the_rows_of_the_seasons_that_are_meant(
    ascenso: Ascenso, three: list[object], options: tuple[str, ...]
) -> None:
    run = ascenso(
        "query", "results", *three, *options, "--columns", "competition,season", "-f", "csv"
    )
    assert (run.code, run.stderr) == (0, "")
    assert run.stdout.splitlines() == ["competition,season", *CHOSEN[options]]


REFUSED = {
    ("results", "--season", "2003"): "no season 2003; did you mean 2002",
    (
        "results",
        "--competition",
        "Cup frist",
    ): "no competition Cup frist; did you mean Cup first?",
    ("results", "--competition", "Cup first", "--season", "2002"): "Cup first has no season 2002",
    ("match", "--season", "2001"): "match has no column season, which --season looks at",
    ("results", "--season", "' OR TRUE --"): "no season ' OR TRUE --",
    ("results", "--season", ""): "no season ",
}


@pytest.mark.parametrize("asked", REFUSED)
def test_what_is_not_there_is_said(
    ascenso: Ascenso, three: list[object], asked: tuple[str, ...]
) -> None:
    run = ascenso("query", *asked, *three)
    assert (run.code, run.stdout) == (2, "")
    assert len(run.stderr.splitlines()) == 1
    assert run.stderr.startswith(f"Error: {REFUSED[asked]}")
