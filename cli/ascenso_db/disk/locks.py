"""Locks folders for as long as a process lives: one that nobody locks was left by a killed run."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows, where a folder cannot be locked
    fcntl = None


@contextlib.contextmanager
def locked(folder: Path, *, wait: bool) -> Iterator[bool]:
    """Locks a folder for the block, and says whether it is this process's alone.

    Where nothing can be locked, a process has what it has made, and nothing else.
    """
    is_ours = wait
    with contextlib.ExitStack() as stack:
        if fcntl is not None:
            # It is locked, gone, another user's, or no folder but a link, a pipe, a file.
            with contextlib.suppress(OSError):
                handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
                stack.callback(os.close, handle)
                fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
                is_ours = True
        yield is_ours
