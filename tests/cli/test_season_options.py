"""`query --season` and `--competition`: the rows of one season where there are several."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.conftest import Ascenso
from tests.report import made_up


@pytest.fixture
def three(tmp_path: Path) -> list[object]:
    return made_up.three(tmp_path)


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


@pytest.mark.parametrize("asked", [asked for asked in REFUSED if asked[0] == "results"])
def test_every_command_says_it_in_the_same_words(
    ascenso: Ascenso, three: list[object], asked: tuple[str, ...], tmp_path: Path
) -> None:
    said = set()
    for command in (
        ("query", "results"),
        ("export", tmp_path / "export"),
        ("report", "-o", tmp_path / "page.html"),
        ("report", "-o", f"{tmp_path}/pages/"),
    ):
        run = ascenso(*command, *asked[1:], *three)
        assert (run.code, run.stdout) == (2, "")
        said.add(run.stderr.partition(" (see")[0])
    (message,) = said
    assert message.startswith(f"Error: {REFUSED[asked]}".rstrip())
    assert not {"export", "page.html", "pages"} & {path.name for path in tmp_path.iterdir()}
