"""What lies beside a target as long as it is written, and who may remove it."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from ascenso_db.disk import atomic

LONGEST = 255  # bytes, on most file systems


@pytest.mark.parametrize("name", ["x" * LONGEST, "ñ" * (LONGEST // 2), "[*]?"])
def test_any_name_that_a_file_may_have(tmp_path: Path, name: str) -> None:
    file, folder = tmp_path / "a" / name, tmp_path / "b" / name
    for text in ("old", "new"):
        file.parent.mkdir(exist_ok=True)
        folder.parent.mkdir(exist_ok=True)
        with atomic.replaced_file(file) as new:
            new.write_text(text)
        with atomic.replaced_folder(folder) as new:
            (new / text).touch()
    assert file.read_text() == "new"
    assert os.listdir(folder) == ["new"]
    assert os.listdir(file.parent) == os.listdir(folder.parent) == [name]


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX links")
@pytest.mark.parametrize("replaced", [atomic.replaced_file, atomic.replaced_folder])
def test_links_that_lead_in_a_circle_stay(tmp_path: Path, replaced) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.symlink_to(second)
    second.symlink_to(first)
    with pytest.raises(OSError, match="Too many levels") as raised, replaced(first):
        pass
    assert raised.value.filename == str(first)
    assert first.readlink() == second
    assert second.readlink() == first


def test_what_is_written_is_no_litter(tmp_path: Path) -> None:
    target = tmp_path / "season"
    with atomic.replaced_file(target) as first:
        first.write_text("first")
        with atomic.replaced_file(target) as second:
            second.write_text("second")
        assert first.read_text() == "first"
    assert target.read_text() == "first"


def test_what_is_taken_for_litter_before_it_is_locked_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, make = [], tempfile.mkdtemp

    def making(*arguments: object) -> str:
        made.append(make(*arguments))
        if len(made) == 1:
            shutil.rmtree(made[0])
        return made[-1]

    monkeypatch.setattr(tempfile, "mkdtemp", making)
    with atomic.replaced_file(tmp_path / "season") as new:
        new.write_text("whole")
    assert len(made) == 2
    assert (tmp_path / "season").read_text() == "whole"


def test_a_folder_that_was_set_aside_comes_back_where_nothing_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, rename = tmp_path / "season", Path.rename
    target.mkdir()
    (target / "notes.txt").write_text("precious")

    def failing(self: Path, to: Path) -> Path:
        if self.name == "new":
            raise PermissionError(13, "Permission denied", str(self), None, str(to))
        return rename(self, to)

    monkeypatch.setattr(atomic, "_exchange", lambda *_: False)
    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(PermissionError) as raised, atomic.replaced_folder(target):
        pass
    assert raised.value.filename == str(target)
    assert (target / "notes.txt").read_text() == "precious"
    assert os.listdir(tmp_path) == ["season"]
