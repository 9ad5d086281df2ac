"""Finds what is mounted inside a folder: it cannot go where the folder goes, nor be removed."""

from __future__ import annotations

import os
import re
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")  # on Linux; elsewhere none are found


def inside(folder: Path) -> list[Path]:
    """The places below the folder where something is mounted."""
    try:
        lines = _MOUNTS.read_bytes().splitlines()
    except OSError:
        return []
    real = Path(os.path.realpath(folder))
    places = (_unescaped(line.split()[4]) for line in lines)
    return [place for place in places if real in place.parents]


def _unescaped(field: bytes) -> Path:
    # A space stands there as \040.
    return Path(os.fsdecode(re.sub(rb"\\(\d{3})", lambda m: bytes([int(m[1], 8)]), field)))
