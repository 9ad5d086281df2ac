"""What several tests of the command share: the packaged season in a file, as it was built."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ascenso_db.season import build_file
from ascenso_db.sqlfiles import SqlFiles


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packaged season in a file that nobody changes."""
    path = tmp_path_factory.mktemp("whole") / "season.duckdb"
    build_file(path, SqlFiles.find())
    return path


@pytest.fixture
def path(whole: Path, tmp_path: Path) -> Path:
    """A copy of it for the test alone, with the time that it had."""
    return Path(shutil.copy2(whole, tmp_path / "season.duckdb"))


@pytest.fixture(scope="session")
def shell() -> Callable[..., str]:
    """Runs the DuckDB shell, which may be of another version than the DuckDB of this Python."""
    places = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    program = shutil.which("duckdb", path=places)
    assert program, "the shell of duckdb-cli is not installed"

    def run(path: Path, text: str, *options: str) -> str:
        done = subprocess.run(
            [program, "-bail", *options, path],
            input=text,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    return run
