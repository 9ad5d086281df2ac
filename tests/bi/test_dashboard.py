"""The dashboard in a browser: the clubs, ties and scorers of the views, and nothing from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, Request, sync_playwright

import ascenso_db

from . import start

pytestmark = pytest.mark.skipif(
    not start.is_installed(), reason="Apache Superset is not installed: tests/bi/run installs it"
)

BROWSER = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
           "--disable-background-networking", "--disable-component-update", "--disable-sync"]  # fmt: skip
LOADED_IN = 120_000  # milliseconds


@dataclass
class Shown:
    """The page, and what the browser said and asked for while it was loaded."""

    page: Page
    address: str
    requests: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    security_policy: str = ""

    def chart(self, name: str) -> Locator:
        return self.page.locator(f'[data-test-chart-name="{name}"]')

    def rows(self, name: str) -> list[tuple[str, ...]]:
        cells = "rows => rows.map(row => [...row.cells].map(cell => cell.innerText.trim()))"
        rows = self.chart(name).locator("tbody tr")
        rows.first.wait_for(timeout=LOADED_IN)
        return [tuple(row) for row in rows.evaluate_all(cells)]


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    folder = tmp_path_factory.mktemp("superset")
    with start.serving(folder) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=BROWSER)
        shown = Shown(browser.new_page(viewport={"width": 1600, "height": 1000}), address)
        shown.page.on("request", lambda request: shown.requests.append(request.url))
        shown.page.on("console", lambda message: shown.messages.append(message.text))
        shown.page.on("pageerror", lambda error: shown.messages.append(str(error)))
        response = shown.page.goto(address)
        shown.security_policy = response.headers["content-security-policy"]
        for name in ("Relegation table", "Bracket results", "Top scorers"):
            shown.rows(name)
        shown.chart("Relegation averages").locator("canvas").wait_for(timeout=LOADED_IN)
        shown.page.screenshot(path=folder / "dashboard.png", full_page=True)
        yield shown
        browser.close()


def view(columns: str, name: str) -> list[tuple[str, ...]]:
    """Rows of a view as the tables of the dashboard print them."""
    rows = ascenso_db.connect().sql(f"SELECT {columns} FROM {name}").fetchall()
    return [tuple(printed(value) for value in row) for row in rows]


def printed(value: object) -> str:
    if value is None:
        return "N/A"
    return str(value).lower() if isinstance(value, bool) else str(value)


def test_the_chart_has_a_bar_for_each_of_the_fifteen_clubs(shown: Shown) -> None:
    canvas = shown.chart("Relegation averages").locator("canvas")
    box = canvas.bounding_box()
    tooltip = shown.page.locator("body > .echarts-tooltip")
    bars = set()
    for y in range(0, int(box["height"]), 4):
        # the bars of all clubs reach a third of the width
        canvas.hover(position={"x": box["width"] / 3, "y": y})
        if tooltip.is_visible():
            bars.add(tooltip.inner_text())
    expected = view("club, average", "relegation")
    assert bars == expected
    assert len(expected) == 15
