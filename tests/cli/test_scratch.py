"""What is in the temporary folder, and which of it a run takes for what a killed one left."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from ascenso_db.disk import scratch

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs folders that can be locked")


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def leave(folder: Path) -> Path:
    """Makes what a killed run leaves."""
    with scratch.folder() as inner:
        name = inner.relative_to(inner.parents[1])
    (folder / name).mkdir(parents=True)
    (folder / name / "rows.parquet").write_text("half")
    return (folder / name).parent


def listing(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_what_no_process_holds_is_removed(temporary: Path) -> None:
    left = leave(temporary)
    shutil.copytree(left, left.with_name(f"{left.name}x"))
    with scratch.folder() as first:
        assert os.listdir(temporary) == [first.parent.name]
        with scratch.folder() as second:
            assert first.is_dir()
            assert second.is_dir()
            assert len(os.listdir(temporary)) == 2
    assert listing(temporary) == []


def of_another_user(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leave(temporary)
    user = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: user + 1)


def behind_a_link(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = leave(temporary)
    apart = temporary / "apart"
    left.rename(apart)
    left.symlink_to(apart)


def with_something_else(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (leave(temporary) / "notes.txt").write_text("precious")


def without_the_mark(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (inner,) = leave(temporary).iterdir()
    inner.rename(inner.with_name("precious"))


def a_file(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = leave(temporary)
    left.rename(temporary / "apart")
    left.write_text("precious")


def of_another_name(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = leave(temporary)
    left.rename(left.with_name("precious"))


@pytest.mark.parametrize(
    "make",
    [
        of_another_user,
        behind_a_link,
        with_something_else,
        without_the_mark,
        a_file,
        of_another_name,
    ],
)
def test_all_else_stays(
    temporary: Path,
    monkeypatch: pytest.MonkeyPatch,
    make: Callable[[Path, pytest.MonkeyPatch], None],
) -> None:
    make(temporary, monkeypatch)
    before = listing(temporary)
    with scratch.folder():
        pass
    assert listing(temporary) == before


def test_a_temporary_folder_that_may_not_be_listed(
    temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: str) -> None:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(os, "scandir", refuse)
    with scratch.folder() as folder:
        assert folder.is_dir()
