"""The page of a season as it would be: it says so, and marks what would differ."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.conftest import Ascenso

from .reading import Page, text
from .test_browser import assert_fits, opened

# Altamira beats Correcaminos 3-1 at home in place of 2-1, and goes through.
SCORE = """UPDATE match SET home_goals = 3
WHERE match_id = 'ascenso-apertura-2011-quarter-finals-1-altamira-correcaminos'"""
# In place of the better seed: Neza against Correcaminos stays level.
AWAY_GOALS = "UPDATE tie_decider SET decider = 'away goals' WHERE decider = 'seed'"
NOTHING = "UPDATE stadium SET note = '<b>What</b> if'"


@pytest.fixture
def page(ascenso: Ascenso, tmp_path: Path) -> Callable[..., Page]:
    def write(sql: str, *options: str) -> Page:
        file = tmp_path / "page.html"
        run = ascenso("report", "--what-if", sql, "-o", file, *options)
        assert (run.code, run.stdout) == (0, "")
        return Page.read(file.read_text("utf-8"))

    return write


def marked(page: Page, table: str) -> list[str]:
    """The heads of the rows that are marked in the tables whose captions have ids that begin so."""
    return [
        text(row.find("th"))
        for element in page.root.iter("table")
        if element.find("caption").get("id").startswith(table)
        for row in element.findall("tbody/tr")
        if row.find(".//mark") is not None
    ]


def test_it_says_of_which_world_it_is(page) -> None:
    found = page(SCORE)
    (note,) = [each for each in found.root.iter("p") if each.get("role") == "note"]
    assert text(note) == (
        "What if: this page shows the season not as it was, but as it would be after "
        f"{' '.join(SCORE.split())} Each row that would be another is marked."
    )
    assert text(found.root.find("head/title")).startswith("What if: ")


def test_what_would_differ_is_marked_and_listed(page) -> None:
    found = page(SCORE)
    assert marked(found, "ties-") == ["Altamira [7] - Correcaminos [2] differs"]
    assert marked(found, "results-") == ["Altamira - Correcaminos differs"]
    assert marked(found, "relegation-") == marked(found, "scorers-") == []
    listed = [
        (row["View"], row["Column"], row["As it is"], row["As it would be"])
        for row in found.rows("differences")
    ]
    assert ("bracket", "winner", "Correcaminos", "Altamira") in listed
    assert ("results", "home_goals", "2", "3") in listed


def test_in_spanish(page) -> None:
    found = page(AWAY_GOALS, "--lang", "es")
    assert marked(found, "ties-") == [
        "Altamira [7] - Correcaminos [2] cambia",
        "Neza [3] - Correcaminos [2] cambia",
        "U. de G. [6] - Necaxa [3] cambia",
    ]
    assert "esta página no muestra la temporada como fue" in found.words


def test_nothing_would_differ(page) -> None:
    found = page(NOTHING)
    assert "Nothing on this page would be other than it is." in found.words
    assert NOTHING in found.words  # and no markup
    assert list(found.root.iter("mark")) == found.rows("differences") == []


def test_as_it_is_nothing_is_marked(packaged) -> None:
    found = packaged("en")
    assert "What if" not in found.words
    assert list(found.root.iter("mark")) == []


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (["--picture", "bracket", "--what-if", SCORE], 2, "--picture does not say"),
        (["--what-if", "DELETE FROM season"], 1, "nothing would be left to show"),
        (["--what-if", "SELECT 1"], 2, "not SELECT"),
    ],
)
def test_what_has_no_page(ascenso: Ascenso, options: list[str], code: int, said: str) -> None:
    run = ascenso("report", *options)
    assert (run.code, run.stdout) == (code, "")
    assert said in run.stderr


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_chromium(browser, ascenso: Ascenso, tmp_path: Path, scheme: str) -> None:
    """It fits, axe finds nothing, and a mark is a word that is seen."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    file = tmp_path / "page.html"
    assert ascenso("report", "--what-if", AWAY_GOALS, "-o", file).code == 0
    with opened(browser, file, color_scheme=scheme) as page:
        assert_fits(page)
        found = axe.run(page)
        assert found.response["violations"] == [], found.generate_report()
        assert {mark.inner_text() for mark in page.locator("mark").all()} == {"differs"}
        assert all(mark.is_visible() for mark in page.locator("mark").all())
