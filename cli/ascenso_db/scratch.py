"""Gives folders in the system's temporary folder, which go also where the process is ended."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

_folders: list[Path] = []


@contextlib.contextmanager
def folder() -> Iterator[Path]:
    """Gives a new folder, which is removed after the block."""
    with tempfile.TemporaryDirectory(prefix="ascenso-db-") as name:
        path = Path(name)
        _folders.append(path)
        try:
            yield path
        finally:
            _folders.remove(path)


def remove_all() -> None:
    """Removes the folders of every block that is left no more, from any thread."""
    for path in _folders:
        shutil.rmtree(path, ignore_errors=True)
