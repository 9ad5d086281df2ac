"""The progress of a long run, on a terminal of its own."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.terminals import on_a_terminal
from tests.report import made_up

SOON, NEVER = "0", "1e6"


def command(after: str, *arguments: object) -> list[str]:
    """The command with a bar after that many seconds, not after two."""
    code = (
        "from ascenso_db import main; from ascenso_db.terminal import progress; "
        f"progress.AFTER = {after}; main.main()"
    )
    return [sys.executable, "-c", code, *map(str, arguments)]


@pytest.mark.parametrize(("name", "label"), [("export", "Exporting"), ("build", "Building")])
def test_a_bar_comes_and_is_filled(tmp_path: Path, name: str, label: str) -> None:
    target = tmp_path / "out"
    shown = on_a_terminal(command(SOON, name, target), stdout=subprocess.DEVNULL)
    assert label in shown
    assert "100%" in shown
    assert shown.index("100%") < shown.index("wrote ")
    assert shown.rindex("\x1b[?25l") < shown.rindex("\x1b[?25h")  # the cursor is there again
    assert target.exists()


def test_a_bar_over_the_pages_of_a_folder(tmp_path: Path) -> None:
    asked = command(SOON, "report", "-o", f"{tmp_path}/site/", *made_up.three(tmp_path))
    shown = on_a_terminal(asked, stdout=subprocess.DEVNULL)
    assert shown.rindex("Writing") < shown.index("wrote 3 seasons")
    assert "100%" in shown[shown.index("Writing") :]


def test_a_bar_while_files_are_read(tmp_path: Path) -> None:
    file = tmp_path / "results.csv"
    file.write_text("date,home,away,score,league\n2030-05-01,Ash,Birch,1-0,Cup\n", encoding="utf-8")
    asked = command(SOON, "init", tmp_path / "mine", "--from", file)
    shown = on_a_terminal(asked, stdout=subprocess.DEVNULL)
    assert shown.index("a table of matches") < shown.index("Reading")
    assert shown.rindex("100%") < shown.index("Cup: 2030")


@pytest.mark.parametrize("columns", [20, 40, 80])
def test_a_bar_stays_on_its_line(tmp_path: Path, columns: int) -> None:
    arguments = command(SOON, "build", tmp_path / "out")
    shown = on_a_terminal(arguments, columns, stdout=subprocess.DEVNULL)
    bars, _, _ = re.sub(r"\x1b\[\?25[lh]", "", shown).partition("wrote ")
    widths = [len(bar) for bar in re.split("[\r\n]+", bars)]
    assert "100%" in bars
    assert ("#" in bars) == (columns > 20)
    assert columns / 2 < max(widths) < columns


def test_a_dumb_terminal_gets_none(tmp_path: Path) -> None:
    shown = on_a_terminal(command(SOON, "build", tmp_path / "out"), term="dumb")
    assert shown.startswith("wrote ")
    assert len(shown.splitlines()) == 1


@pytest.mark.parametrize("name", ["export", "build"])
def test_a_short_run_shows_none(tmp_path: Path, name: str) -> None:
    shown = on_a_terminal(command(NEVER, name, tmp_path / "out"))
    assert shown.startswith("wrote ")
    assert len(shown.splitlines()) == 1


def test_a_pipe_gets_none(tmp_path: Path) -> None:
    done = subprocess.run(
        command(SOON, "export", tmp_path / "out"), capture_output=True, text=True, check=True
    )
    assert done.stdout == ""
    assert done.stderr.startswith("wrote ")
    assert len(done.stderr.splitlines()) == 1


def test_after_two_seconds() -> None:
    from ascenso_db.terminal import progress

    assert progress.AFTER == 2
