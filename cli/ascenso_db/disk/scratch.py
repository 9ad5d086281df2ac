"""Gives folders in the system's temporary folder, which go also where the process is ended.

What a killed run left there the next run of the same user removes.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ascenso_db.disk.locks import locked

_PREFIX = "ascenso-db-"
_MARK = "scratch.ascenso-db"  # a folder that holds this alone is one of ours
_folders: list[Path] = []


@contextlib.contextmanager
def folder() -> Iterator[Path]:
    """Gives a new folder, which is removed after the block."""
    _clear_litter()
    outer = Path(tempfile.mkdtemp(prefix=_PREFIX))
    with locked(outer, wait=True):
        _folders.append(outer)
        try:
            # Made once it is locked, so that no other run takes it for litter before.
            inner = outer / _MARK
            inner.mkdir()
            yield inner
        finally:
            _folders.remove(outer)
            shutil.rmtree(outer, ignore_errors=True)


def remove_all() -> None:
    """Removes the folders of every block that is left no more, from any thread."""
    for path in _folders:
        shutil.rmtree(path, ignore_errors=True)


def _clear_litter() -> None:
    for path in _own_folders():
        # Another run may remove it meanwhile.
        with contextlib.suppress(OSError), locked(path, wait=False) as is_left:
            if is_left and [*path.iterdir()] == [path / _MARK]:
                shutil.rmtree(path, ignore_errors=True)


def _own_folders() -> list[Path]:
    """The folders of this user whose names begin like ours."""
    if os.name != "posix":
        return []
    with contextlib.suppress(OSError), os.scandir(tempfile.gettempdir()) as entries:
        return [
            Path(entry)
            for entry in entries
            if entry.name.startswith(_PREFIX)
            and entry.stat(follow_symlinks=False).st_uid == os.geteuid()
        ]
    return []  # it may be one that nobody may list
