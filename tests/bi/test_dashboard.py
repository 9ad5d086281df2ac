"""The dashboard in a browser: clubs, ties and scorers as the views say; no word to other hosts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, sync_playwright

import ascenso_db

from . import start

CHROMIUM = Path("/usr/bin/chromium")
OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
LOADED_IN = 120_000  # milliseconds
STANDS_STILL = """canvas => {
    const before = canvas.dataset.before;
    canvas.dataset.before = canvas.toDataURL();
    return before === canvas.dataset.before;
}"""

pytestmark = [
    pytest.mark.skipif(
        not start.is_installed(),
        reason="Apache Superset is not installed: tests/bi/run installs it",
    ),
    pytest.mark.skipif(not CHROMIUM.exists(), reason=f"no browser: {CHROMIUM}"),
]


# The charts that are tables: the view of each, and the columns that it shows.
TABLES = {
    "Relegation table": (
        "relegation",
        "season, position, club, points, played, average, tournaments, is_relegated",
    ),
    "Bracket results": (
        "bracket",
        "season, tournament, stage, winner, winner_goals, loser_goals, loser, decided_by",
    ),
    "Top scorers": (
        "top_scorers",
        "season, tournament, phase, rank, player, club, goals, is_partial",
    ),
}


@dataclass
class Shown:
    """The page, and what the browser said and asked for while it was loaded."""

    page: Page
    address: str
    requests: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    security_policy: str = ""

    def load(self) -> None:
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.messages.append(message.text))
        self.page.on("pageerror", lambda error: self.messages.append(str(error)))
        response = self.page.goto(self.address)
        self.security_policy = response.headers["content-security-policy"]
        for name in TABLES:
            self.rows(name)
        canvas = self.chart("Relegation averages").locator("canvas")
        canvas.wait_for(timeout=LOADED_IN)
        self.page.wait_for_function(STANDS_STILL, arg=canvas.element_handle(), polling=300)

    def chart(self, name: str) -> Locator:
        return self.page.locator(f'[data-test-chart-name="{name}"]')

    def rows(self, name: str) -> list[tuple[str, ...]]:
        cells = "rows => rows.map(row => [...row.cells].map(cell => cell.innerText.trim()))"
        rows = self.chart(name).locator("tbody tr")
        rows.first.wait_for(timeout=LOADED_IN)
        return [tuple(row) for row in rows.evaluate_all(cells)]


@pytest.fixture(scope="module")
def shown(shared_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    folder = tmp_path_factory.mktemp("superset")
    with (
        pytest.MonkeyPatch.context() as patch,
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=CHROMIUM, args=OPTIONS) as browser,
    ):
        patch.setenv("XDG_CACHE_HOME", str(shared_home / ".cache"))
        with start.serving(folder) as address:
            shown = Shown(browser.new_page(viewport={"width": 1600, "height": 1000}), address)
            shown.load()
            shown.page.screenshot(path=folder / "dashboard.png", full_page=True)
            yield shown


def view(name: str, columns: str) -> list[tuple[str, ...]]:
    """Rows of a view as the tables of the dashboard print them."""
    rows = ascenso_db.connect().sql(f"SELECT {columns} FROM {name}").fetchall()
    return [tuple(printed(value) for value in row) for row in rows]


def printed(value: object) -> str:
    if value is None:
        return "N/A"
    return str(value).lower() if isinstance(value, bool) else str(value)


def test_the_chart_has_a_bar_for_each_of_the_fifteen_clubs(shown: Shown) -> None:
    box = shown.chart("Relegation averages").locator("canvas").bounding_box()
    tooltip = shown.page.locator("body > .echarts-tooltip")
    bars = []
    for y in range(0, int(box["height"]), 4):
        # All bars reach a third of the width.
        shown.page.mouse.move(box["x"] + box["width"] / 3, box["y"] + y)
        if tooltip.is_visible() and (text := tooltip.inner_text()) and text not in bars:
            bars.append(text)
    rows = view("relegation", "club, competition, season, average")
    assert len(rows) == 15
    assert sorted(bars) == sorted(f"{row[0]}\n{row[1]}, {row[2]}\t{row[3]}" for row in rows)
    averages = [bar.split("\t")[1] for bar in bars]
    assert averages == sorted(averages, reverse=True)


@pytest.mark.parametrize("chart", TABLES)
def test_a_table_has_the_rows_of_its_view(shown: Shown, chart: str) -> None:
    assert shown.rows(chart) == view(*TABLES[chart])


def test_nothing_is_asked_of_another_host_and_the_console_is_silent(shown: Shown) -> None:
    host = shown.address.removesuffix(start.DASHBOARD)
    elsewhere = [url for url in shown.requests if not url.startswith((host, "data:", "blob:"))]
    assert (elsewhere, shown.messages) == ([], [])


def test_no_page_may_load_anything_from_another_host(shown: Shown) -> None:
    sources = set(re.split(r"[ ;]+", shown.security_policy))
    assert {"default-src", "'self'"} < sources
    assert [source for source in sources if "." in source or source in ("*", "https:")] == []
