"""What every test shares: the command, run here or in a process of its own, and a clean home."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path

import pytest

from ascenso_db.main import cli
from ascenso_db.sqlfiles import files
from ascenso_db.terminal import guard

SMALL_SEASON = Path(__file__).parent / "cli" / "season"

# DuckDB takes a process whose main module has no file for one that somebody types into, and draws
# how far it is on its standard output. A worker of pytest-xdist is such a process; no command is.
sys.modules["__main__"].__dict__.setdefault("__file__", __file__)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """In CI everything is installed: there a skipped test is a failed one."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail") and os.environ.get("CI"):
        report.outcome = "failed"
    return report


@dataclass(frozen=True)
class Run:
    """What a run of the command left behind."""

    code: int
    stdout: str
    stderr: str


Ascenso = Callable[..., Run]


def live_in(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("HOME", "USERPROFILE", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(home))
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / ".cache"))
    # The second may be set in a container; for a user, output is buffered.
    for variable in ("ASCENSO_DB_DATABASE", "PYTHONUNBUFFERED"):
        monkeypatch.delenv(variable, raising=False)


@pytest.fixture(scope="session")
def shared_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home whose cache keeps the real season, so that only the first test builds it."""
    return tmp_path_factory.mktemp("shared_home")


@pytest.fixture(autouse=True)
def home(shared_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeps every test out of the home of whoever runs it."""
    live_in(shared_home, monkeypatch)


@pytest.fixture
def clean_home(
    home: None, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A home of the test's own, with an empty cache."""
    folder = tmp_path_factory.mktemp("home")
    live_in(folder, monkeypatch)
    return folder


@pytest.fixture
def small_season(clean_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of a season of two tables and two views, packaged in place of the real one."""
    root = tmp_path / "sql"
    shutil.copytree(SMALL_SEASON, root)
    monkeypatch.setattr(files, "sql_root", lambda: root)
    return root


@pytest.fixture
def ascenso(capfdbinary: pytest.CaptureFixture[bytes]) -> Ascenso:
    """Runs the command in this process."""

    def run(*arguments: object) -> Run:
        capfdbinary.readouterr()
        code = guard(
            lambda: cli.main(
                [str(argument) for argument in arguments],
                prog_name="ascenso-db",
                standalone_mode=False,
            )
        )
        sys.stdout.flush()
        captured = capfdbinary.readouterr()
        return Run(code, captured.out.decode(errors="surrogateescape"), captured.err.decode())

    return run


@pytest.fixture
def spawn() -> Ascenso:
    """Runs the command in a process of its own, on the real season."""

    def run(*arguments: object, **options: object) -> Run:
        done = subprocess.run(
            [sys.executable, "-m", "ascenso_db", *map(str, arguments)],
            capture_output=True,
            encoding="utf-8",
            check=False,
            env=os.environ | options.pop("env", {}),
            **options,
        )
        return Run(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def no_cache(clean_home: Path) -> None:
    """Makes it impossible to keep a cache: a file stands where its folder would be."""
    clean_home.joinpath(".cache").write_text("in the way", encoding="utf-8")
