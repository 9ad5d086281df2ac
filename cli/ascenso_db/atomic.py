"""Puts a finished file or folder in the place of an old one in a single step.

What is being written lies in a folder of its own beside the target, whose name tells the process
that writes it. Whatever a killed process left under such a name is removed by the next run.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

_RUN = os.urandom(4).hex()  # tells this process from an earlier one with the same number
_count = itertools.count()


@contextlib.contextmanager
def replaced_file(target: Path) -> Iterator[Path]:
    """Gives a name to write to; that file replaces `target` if the block ends well."""
    target = _real(target)
    with _scratch(target) as folder:
        new = folder / target.name
        yield new
        if target.exists():
            shutil.copymode(target, new)
        new.replace(target)


@contextlib.contextmanager
def replaced_folder(target: Path) -> Iterator[Path]:
    """Gives a new folder to fill; it replaces `target` if the block ends well."""
    target = _real(target)
    with _scratch(target) as folder:
        yield folder
        if not target.exists():
            try:
                folder.rename(target)
                return
            except OSError:
                if not target.exists():  # else another run was first
                    raise
        shutil.copymode(target, folder)
        _swap(folder, target)


def clear_litter(target: Path) -> None:
    """Removes what killed runs left beside the target, and restores the target if one took it."""
    target = _real(target)
    pattern = re.compile(re.escape(f".{target.name}.") + r"(\d+)-([0-9a-f]{8})-\d+\.(tmp|old)")
    for path in sorted(target.parent.iterdir()):
        match = pattern.fullmatch(path.name)
        if match is None or _is_running(int(match[1]), match[2]):
            continue
        if match[3] == "old" and not target.exists():
            path.rename(target)
        else:
            shutil.rmtree(path, ignore_errors=True)


def _real(target: Path) -> Path:
    # Through a link, so that the link stays one.
    return Path(os.path.realpath(target))


@contextlib.contextmanager
def _scratch(target: Path) -> Iterator[Path]:
    clear_litter(target)
    folder = _beside(target, "tmp")
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _beside(target: Path, ending: str) -> Path:
    return target.with_name(f".{target.name}.{os.getpid()}-{_RUN}-{next(_count)}.{ending}")


def _is_running(process: int, run: str) -> bool:
    if process == os.getpid():
        return run == _RUN
    if os.name == "nt":
        return True  # there, asking a process with os.kill would end it
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _swap(new: Path, old: Path) -> None:
    """Exchanges two folders; afterwards the old one has the new one's name, to be removed."""
    if _exchange(new, old):
        return
    # Not atomic, but the old folder stands whole beside the target until the new one is there.
    aside = _beside(old, "old")
    old.rename(aside)
    new.rename(old)
    shutil.rmtree(aside, ignore_errors=True)


def _exchange(first: Path, second: Path) -> bool:
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    rename = getattr(ctypes.CDLL(None), "renameat2", None)
    if rename is None:
        return False
    here, exchange = -100, 2  # AT_FDCWD, RENAME_EXCHANGE
    return rename(here, os.fsencode(first), here, os.fsencode(second), exchange) == 0
