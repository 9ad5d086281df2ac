"""Finds the shells of the engines: beside this Python, or on the path."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest


def installed(program: str) -> str:
    """The path of a program; without it the test is skipped."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    found = shutil.which(program, path=path)
    if found is None:
        pytest.skip(f"{program} is not installed")
    return found
