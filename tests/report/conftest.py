"""Pages to look at, and the browser that looks."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.conftest import Ascenso

from .reading import Page

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CHROMIUM = Path("/usr/bin/chromium")
SQLJS = "1.17.0"

# Without the last four it asks for its own services, over the network, at every start.
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
    *("--disable-quic", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
)


@pytest.fixture
def report(ascenso: Ascenso, tmp_path: Path) -> Callable[..., Page]:
    """Writes a page with these options, and reads it."""

    def write(*options: object) -> Page:
        file = tmp_path / "page.html"
        run = ascenso("report", "-o", file, *options)
        assert (run.code, run.stdout, run.stderr) == (0, "", "")
        return Page.read(file.read_text("utf-8"))

    return write


_written: dict[str, str] = {}


@pytest.fixture
def source(ascenso: Ascenso) -> Callable[[str], str]:
    """The page of the packaged season in a language, written once."""

    def write(language: str) -> str:
        if language not in _written:
            _written[language] = ascenso("report", "--lang", language).stdout
        return _written[language]

    return write


@pytest.fixture
def packaged(source: Callable[[str], str]) -> Callable[[str], Page]:
    """The same, read."""
    return lambda language: Page.read(source(language))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium; without it the test is skipped, which fails in CI."""
    sync_api = pytest.importorskip("playwright.sync_api")
    if not os.access(CHROMIUM, os.X_OK):
        pytest.skip(f"{CHROMIUM} is not installed")
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def sqljs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """npm's sql.js; without npm or its registry the test is skipped, which fails in CI."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not installed")
    folder = tmp_path_factory.mktemp("npm")
    options = ("--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock")
    done = subprocess.run(
        [npm, "install", f"sql.js@{SQLJS}", "--prefix", folder, *options],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        pytest.skip(f"npm: {done.stderr}")
    return folder / "node_modules" / "sql.js"
