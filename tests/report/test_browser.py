"""The page in a real Chromium: nothing overflows or overlaps, nothing is said on the console."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.cases.loading import HERE as CASES
from tests.conftest import Ascenso

from . import made_up

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

WIDTHS = [360, 768, 1920]

# The texts of each picture that lie on one another, or outside it.
CLASHES = """
() => [...document.querySelectorAll('svg')].flatMap(svg => {
  const view = svg.viewBox.baseVal, found = [];
  const boxes = [...svg.querySelectorAll('text')].map(text => [text.textContent, text.getBBox()]);
  for (const [words, box] of boxes) {
    if (box.x < view.x - 1 || box.x + box.width > view.x + view.width + 1 ||
        box.y < view.y - 1 || box.y + box.height > view.y + view.height + 3)
      found.push(`${words}: outside`);
  }
  boxes.forEach(([words, a], place) => boxes.slice(place + 1).forEach(([other, b]) => {
    const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
    const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
    if (across > 0 && down > 4) found.push(`${words} on ${other}`);  // a line box has blank edges
  }));
  return found;
})
"""

CASES_DRAWN = (
    "european-cup-1991-92",  # many ties, no final
    "fa-cup-1873-74",  # one leg, replays, lots
    "serie-b-play-off-2018",  # byes
    "world-cup-2014-knock-out",  # a match for third place
    "england-1996-97",  # the line of relegation
)


@contextmanager
def opened(browser: Browser, file: Path, width: int = 1200, **options: object) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": width, "height": 900}, **options)
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: said.append(request.url))
    page.goto(file.as_uri())
    yield page
    page.close()
    assert said == [file.as_uri()]  # the page alone was asked for


def assert_fits(page: Page, *, is_page: bool = True) -> None:
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate(CLASHES) == []
        if is_page:
            assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.fixture
def look(browser: Browser, tmp_path: Path, ascenso: Ascenso) -> Callable[..., None]:
    """Looks at a page or picture in each width for what overflows or overlaps."""

    def overlaps(*options: object, suffix: str = ".html") -> None:
        file = tmp_path / f"season{suffix}"
        assert ascenso("report", "-o", file, *options).code == 0
        with opened(browser, file) as page:
            assert_fits(page, is_page=suffix == ".html")

    return overlaps


@pytest.fixture
def season(source: Callable[[str], str], tmp_path: Path) -> Callable[[str], Path]:
    """The page of the packaged season in a language, as a file."""

    def written(language: str) -> Path:
        file = tmp_path / f"{language}.html"
        file.write_text(source(language), encoding="utf-8")
        return file

    return written


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_season_fits(browser, season, language: str) -> None:
    with opened(browser, season(language)) as page:
        assert_fits(page)


@pytest.mark.parametrize("picture", ["bracket", "relegation", "scorers"])
def test_each_picture_fits_alone(look, picture: str) -> None:
    look("--picture", picture, "--lang", "es", suffix=".svg")


@pytest.mark.parametrize("case", CASES_DRAWN)
def test_real_seasons_fit(look, case: str) -> None:
    look("--seeds", CASES / case, "--only")


@pytest.mark.parametrize(
    ("clubs", "legs"), [(2, 1), (2, 2), (8, 2), (13, 2), (16, 1), (33, 1), (64, 2)]
)
def test_brackets_of_any_size_fit(look, tmp_path: Path, clubs: int, legs: int) -> None:
    look("--seeds", made_up.write(tmp_path / "cup", clubs, legs=legs), "--only", "--lang", "es")


def test_wide_names_fit(look, tmp_path: Path) -> None:
    names = ["", "WWWWMMMM" * 8, "i" * 90, "東京ヴェルディ" * 6, "مولودية الجزائر" * 3, "Ǆ" * 40]
    folder = made_up.write(tmp_path / "cup", 5, name=lambda seed: names[seed])
    look("--seeds", folder, "--only")


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser, season, language: str, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    width = {"en": WIDTHS[-1], "es": WIDTHS[0]}[language]
    with opened(browser, season(language), width, color_scheme=scheme) as page:
        found = axe.run(page)
        assert found.response["violations"] == [], found.generate_report()
        assert found.response["passes"]


def test_dark_is_dark(browser, season) -> None:
    shades = {}
    for scheme in ("light", "dark"):
        with opened(browser, season("en"), color_scheme=scheme) as page:
            shades[scheme] = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert shades == {"light": "rgb(255, 255, 255)", "dark": "rgb(21, 24, 28)"}


def test_the_keyboard_reaches_everything(browser, season) -> None:
    with opened(browser, season("en"), 360) as page:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        assert page.evaluate("document.activeElement.getBoundingClientRect().left >= 0")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        frames = page.locator("[role=region]")
        frames.nth(0).focus()
        page.keyboard.press("ArrowRight")
        page.wait_for_function("document.activeElement.scrollLeft > 0")
        assert all(frame.get_attribute("tabindex") == "0" for frame in frames.all())


def test_it_prints(browser, season) -> None:
    with opened(browser, season("en")) as page:
        printed = page.pdf(prefer_css_page_size=True)
        assert printed.startswith(b"%PDF-")
        page.emulate_media(media="print")
        # no picture is higher than what fits between the margins of A4, nor wider
        page.set_viewport_size({"width": 680, "height": 1000})
        sizes = page.evaluate(
            "[...document.querySelectorAll('svg')].map(svg => svg.getBoundingClientRect())"
            ".map(box => [box.width, box.height])"
        )
        assert sizes
        assert all(width <= 681 and height <= 990 for width, height in sizes)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of pages of several seasons, with scorers, and with names that take much room."""
    seeds = tmp_path_factory.mktemp("seeds")
    options = made_up.three(seeds)
    years = Path(__file__).with_name("years.sql").read_text("utf-8")
    (seeds / "third" / "20_years.sql").write_text(years, encoding="utf-8")
    names = {"competition": "WWWWMMMM" * 8, "season": "東京ヴェルディ" * 6}
    options += ["--seeds", made_up.write(seeds / "wide", 3, name=lambda _: "i" * 90, **names)]
    target = tmp_path_factory.mktemp("site") / "seasons"
    command = [sys.executable, "-m", "ascenso_db", "report", "-o", f"{target}/", *options]
    subprocess.run(list(map(str, command)), check=True, capture_output=True)
    return target


def test_an_index_and_its_pages_fit(browser, folder: Path) -> None:
    files = sorted(folder.glob("*.html"))
    assert len(files) == 5
    for file in files:
        with opened(browser, file) as page:
            assert_fits(page)


@pytest.mark.parametrize("width", [WIDTHS[0], WIDTHS[-1]])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["index.html", "cup-second-2002.html"])
def test_axe_finds_nothing_in_a_folder(
    browser, folder: Path, name: str, scheme: str, width: int
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    with opened(browser, folder / name, width, color_scheme=scheme) as page:
        found = axe.run(page)
        assert found.response["violations"] == [], found.generate_report()


def test_from_the_index_to_a_season_and_back(browser, folder: Path) -> None:
    page = browser.new_page()
    page.goto((folder / "index.html").as_uri())
    page.locator("#seasons-2").locator("..").get_by_role("link", name="2001").click()
    assert page.url == (folder / "cup-second-2001.html").as_uri()
    page.get_by_role("link", name="Later: 2002").click()
    assert page.url == (folder / "cup-second-2002.html").as_uri()
    assert "Cup second 2002" in page.inner_text("h1")
    page.get_by_role("link", name="All seasons").click()
    assert page.url == (folder / "index.html").as_uri()
    page.close()
