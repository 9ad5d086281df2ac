"""Puts a finished file or folder in the place of an old one in a single step.

What is being written lies in a folder of its own beside the target, which is locked as long as
its process lives. One that is not locked was left by a killed run, and the next run removes it.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ascenso_db.disk.locks import locked


@contextlib.contextmanager
def replaced_file(target: Path) -> Iterator[Path]:
    """Gives a name to write to; that file replaces `target` if the block ends well."""
    real = _real(target)
    with _naming(target), _scratch(real) as folder:
        new = folder / "new"
        yield new
        if real.exists():
            shutil.copymode(real, new)
        new.replace(real)


@contextlib.contextmanager
def replaced_folder(target: Path) -> Iterator[Path]:
    """Gives a new folder to fill; it replaces `target` if the block ends well."""
    real = _real(target)
    with _naming(target), _scratch(real) as folder:
        new = folder / "new"
        new.mkdir()
        yield new
        if not real.exists():
            try:
                new.rename(real)
                return
            except OSError:
                if not real.exists():  # else another run was first
                    raise
        shutil.copymode(real, new)
        if not _exchange(new, real):
            # Not atomic, but the old folder stands whole beside the new one until that is there.
            real.rename(folder / "old")
            new.rename(real)


def clear_litter(target: Path) -> None:
    """Removes what killed runs left beside the target, and restores the target if one took it."""
    target = _real(target)
    for folder in sorted(target.parent.iterdir()):
        if folder.name.startswith(_prefix(target)):
            with locked(folder, wait=False) as is_left:
                if is_left:
                    _clear(folder, target)


def _real(target: Path) -> Path:
    # Through a link, so that the link stays one.
    try:
        real = Path(os.path.realpath(target))
    except OSError as error:  # the current folder is gone
        error.filename = str(target)
        raise
    if real.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(target))
    return real


@contextlib.contextmanager
def _naming(target: Path) -> Iterator[None]:
    """Names the target where it is the folder beside it that the system speaks of, or nothing."""
    try:
        yield
    except OSError as error:
        if error.filename is None or _prefix(_real(target)) in str(error.filename):
            error.filename = str(target)
        raise


@contextlib.contextmanager
def _scratch(target: Path) -> Iterator[Path]:
    clear_litter(target)
    while True:
        folder = Path(tempfile.mkdtemp(".tmp", _prefix(target), target.parent))
        with locked(folder, wait=True):
            if not folder.exists():  # another run took it for litter before it was locked
                continue
            try:
                yield folder
            finally:
                _clear(folder, target)
            return


def _clear(folder: Path, target: Path) -> None:
    old = folder / "old"
    if old.exists() and not target.exists():
        old.rename(target)
    shutil.rmtree(folder, ignore_errors=True)


def _prefix(target: Path) -> str:
    """How the names of the folders beside the target begin; its own may leave no room for more."""
    digest = hashlib.blake2b(os.fsencode(target.name), digest_size=8).hexdigest()
    return f".{target.name[:32]}.{digest}."


def _exchange(first: Path, second: Path) -> bool:
    """Exchanges two folders at once, where the system can."""
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    rename = getattr(ctypes.CDLL(None), "renameat2", None)
    if rename is None:
        return False
    here, exchange = -100, 2  # AT_FDCWD, RENAME_EXCHANGE
    return rename(here, os.fsencode(first), here, os.fsencode(second), exchange) == 0
