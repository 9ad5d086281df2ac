"""The season that `init` writes to start one's own from, and where it writes none."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from ascenso_db.sqlfiles import PACKAGE

TEMPLATE = {path.name: path.read_bytes() for path in (PACKAGE / "template").iterdir()}
posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX links")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_folder_that_is_new(ascenso, tmp_path: Path) -> None:
    run = ascenso("init", tmp_path / "deep" / "mine")
    assert (run.code, run.stdout) == (0, "")
    assert contents(tmp_path / "deep" / "mine") == TEMPLATE
    assert os.listdir(tmp_path / "deep") == ["mine"]


def test_the_current_folder(ascenso, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert ascenso("init", ".").code == 0
    assert contents(Path()) == TEMPLATE


def another_file(folder: Path) -> None:
    (folder / "notes.txt").touch()


def other_words(folder: Path) -> None:
    (folder / "matches.csv").write_text("precious")


def more_words(folder: Path) -> None:
    (folder / "matches.csv").write_bytes(TEMPLATE["matches.csv"] + b"precious")


def a_folder(folder: Path) -> None:
    (folder / "matches.csv").mkdir()


def a_link(folder: Path) -> None:
    (folder.parent / "empty").touch()
    (folder / "matches.csv").symlink_to(folder.parent / "empty")


@pytest.mark.parametrize(
    "make",
    [another_file, other_words, more_words, a_folder, pytest.param(a_link, marks=posix)],
)
def test_a_folder_with_something_in_it_stays(
    ascenso, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    make(folder)
    before = {path: path.is_file() and path.read_bytes() for path in tmp_path.rglob("*")}
    run = ascenso("init", folder)
    assert (run.code, run.stdout) == (3, "")
    assert run.stderr == f"Error: {folder}: there is something already; name a new folder\n"
    assert {path: path.is_file() and path.read_bytes() for path in tmp_path.rglob("*")} == before
