"""The DuckDB shell, which is another version than the DuckDB of this Python."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path


def shell(*arguments: str | Path, script: str = "") -> str:
    """What the shell that is installed beside this Python, or on the path, answers."""
    beside = Path(sys.executable).parent
    program = shutil.which("duckdb", path=f"{beside}{os.pathsep}{os.environ['PATH']}")
    assert program, "the shell of duckdb-cli is not installed"
    done = subprocess.run(
        [program, "-bail", *map(str, arguments)],
        input=script,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout
