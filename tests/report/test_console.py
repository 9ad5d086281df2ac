"""The console in a real Chromium, from a file: what it answers, and what it never does."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.conftest import Ascenso
from tests.docs.test_readme import Block, blocks, checkout, run

import ascenso_db
from ascenso_db.sqlfiles import SqlFiles, definitions

from . import made_up
from .conftest import SQLJS
from .reading import Page, text
from .test_browser import WIDTHS
from .test_page import hostile

__all__ = ["checkout"]  # a fixture

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from playwright.sync_api import Page as Tab

ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n"
MARKUP = "<img src=x onerror=alert(1)>"
VIEWS = [
    view for view in definitions.read(SqlFiles.find().views) if view.engine in (None, "sqlite")
]
_written: dict[str, bytes] = {}


@pytest.fixture
def season(ascenso: Ascenso, sqljs: Path, tmp_path: Path) -> Callable[[str], Path]:
    """The page of the packaged season with a console, in a language, written once."""

    def written(language: str = "en") -> Path:
        file = tmp_path / f"{language}.html"
        if language not in _written:
            done = ascenso("report", "--lang", language, "--console", sqljs, "-o", file)
            assert (done.code, done.stdout, done.stderr) == (0, "", "")
            _written[language] = file.read_bytes()
        file.write_bytes(_written[language])
        return file

    return written


class Console:
    """The console as its reader has it before him."""

    def __init__(self, tab: Tab) -> None:
        self.tab = tab
        self.sql = tab.locator("#ask-sql")
        self.stop = tab.locator("#ask-stop")

    def ask(self, question: str) -> str:
        """Asks, and gives back what is said once there is an answer."""
        self.sql.fill(question)
        self.tab.locator("#ask-form [type=submit]").click()
        return self.said()

    def said(self) -> str:
        """What is said once nothing runs."""
        self.tab.locator("#ask:has(#ask-stop:disabled)").wait_for()
        return self.tab.locator("#ask-said").inner_text()

    def columns(self) -> list[str]:
        return self.tab.locator("#ask-columns th").all_inner_texts()

    def rows(self) -> list[list[str]]:
        return self.tab.locator("#ask-rows").evaluate(
            "body => [...body.rows].map(row => [...row.cells].map(cell => cell.textContent))"
        )

    def save(self) -> str:
        with self.tab.expect_download() as download:
            self.tab.locator("#ask-save").click()
        assert download.value.suggested_filename == "answer.csv"
        return download.value.path().read_text("utf-8")


@contextmanager
def opened(browser: Browser, file: Path, place: str = "", **options: Any) -> Iterator[Console]:
    """The page; nothing but it and its own worker is asked for, and nothing is complained of."""
    context = browser.new_context(**{"viewport": {"width": 1200, "height": 900}, **options})
    tab = context.new_page()
    said: list[str] = []
    tab.on("console", lambda message: said.append(message.text))
    tab.on("pageerror", lambda error: said.append(str(error)))
    tab.on("dialog", lambda dialog: said.append(dialog.message))
    tab.on("request", lambda request: said.append(request.url))
    tab.goto(file.as_uri() + place)
    yield Console(tab)
    context.close()
    assert {one for one in said if not one.startswith("blob:")} == {file.as_uri()}


def same(expected: object, found: str) -> bool:
    """Whether a text of the page is a value of DuckDB's; SQLite has 0 and 1 for the booleans."""
    match expected:
        case None:
            return found == ""
        case bool():
            return found == str(int(expected))
        case datetime.date():
            return found == expected.isoformat()
    return type(expected)(found) == expected


def test_every_view_gives_the_rows_of_duckdb(browser: Browser, season) -> None:
    connection = ascenso_db.connect()
    with opened(browser, season()) as console:
        for view in VIEWS:
            console.tab.get_by_role("button", name=view.name, exact=True).click()
            assert console.said().split()[1] in ("row", "rows"), view.name
            expected = connection.sql(f"SELECT * FROM {view.name}")
            assert console.columns() == expected.columns
            found = console.rows()
            wanted = expected.fetchall()
            assert len(found) == len(wanted)
            for row, of_duckdb in zip(found, wanted, strict=True):
                assert all(map(same, of_duckdb, row)), (view.name, row, of_duckdb)


def test_it_answers_what_the_page_does_not_say(browser: Browser, season) -> None:
    question = "SELECT home, COUNT(*) AS matches FROM results GROUP BY home ORDER BY 2 DESC, 1"
    expected = ascenso_db.connect().sql(question).fetchall()
    with opened(browser, season()) as console:
        assert console.ask(question).startswith(f"{len(expected)} rows in ")
        assert console.columns() == ["home", "matches"]
        assert console.rows() == [[club, str(matches)] for club, matches in expected]


def test_values_as_sqlite_prints_them(browser: Browser, season) -> None:
    question = "SELECT 1.0, 9007199254740993, x'00ff', NULL, 'a' || char(10), 0.1, '1'"
    with opened(browser, season()) as console:
        assert console.ask(question).startswith("1 row in ")
        assert console.rows() == [["1.0", "9007199254740993", "00ff", "", "a\\n", "0.1", "1"]]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("SELEC 1", 'near "SELEC": syntax error'),
        ("SELECT 1; SELECT 2", "Ask one question at a time: there is more than one statement."),
        ("DELETE FROM goal", "attempt to write a readonly database"),
        ("CREATE TABLE t (a)", "attempt to write a readonly database"),
        (f'SELECT 1 AS a FROM "{MARKUP}"', f"no such table: {MARKUP}"),
    ],
)
def test_what_it_refuses_leaves_it_able_to_answer(
    browser: Browser, season, question: str, said: str
) -> None:
    with opened(browser, season()) as console:
        goals = console.ask("SELECT COUNT(*) FROM goal") and console.rows()
        assert console.ask(question) == said
        assert not console.tab.locator("#ask-answer").is_visible()
        console.ask("SELECT COUNT(*) FROM goal")
        assert console.rows() == goals


def test_a_comment_after_the_question(browser: Browser, season) -> None:
    with opened(browser, season()) as console:
        assert console.ask("SELECT 1; -- and no more").startswith("1 row in ")


def test_more_rows_than_a_page_can_show(browser: Browser, season) -> None:
    with opened(browser, season()) as console:
        said = console.ask(ENDLESS.replace("COUNT(*)", "i"))
        assert said.startswith("There are more rows than the first 10,000")
        assert len(console.rows()) == 10000


def test_a_question_that_never_ends_is_stopped(browser: Browser, season) -> None:
    with opened(browser, season()) as console:
        console.sql.fill(ENDLESS)
        console.tab.locator("#ask-form [type=submit]").click()
        console.tab.locator("#ask-stop:enabled").wait_for()
        (endless,) = console.tab.workers
        ended: list[object] = []
        endless.on("close", lambda worker: ended.append(worker))
        console.stop.click()
        assert console.said() == "Stopped."
        assert console.ask("SELECT 1").startswith("1 row in ")
        for _ in range(200):  # the browser takes its time to end it
            if ended:
                return
            console.ask("SELECT 1")
        raise AssertionError("it still runs")


def test_another_question_ends_the_one_that_runs(browser: Browser, season) -> None:
    with opened(browser, season()) as console:
        console.sql.fill(ENDLESS)
        console.tab.locator("#ask-form [type=submit]").click()
        console.tab.locator("#ask-stop:enabled").wait_for()
        assert console.ask("SELECT 7").startswith("1 row in ")
        assert console.rows() == [["7"]]


def test_a_link_repeats_the_question(browser: Browser, season) -> None:
    file = season()
    question = "SELECT '100 % & more #1 + ñ' AS \"said\""
    with opened(browser, file) as console:
        console.ask("SELECT 1")
        console.ask(question)
        place = console.tab.url.removeprefix(file.as_uri())
        console.tab.go_back()
        console.tab.locator("#ask-asked", has_text="SELECT 1").wait_for()
        assert console.sql.input_value() == "SELECT 1"
    with opened(browser, file, place) as console:
        assert console.said().startswith("1 row in ")
        assert console.sql.input_value() == question
        assert console.rows() == [["100 % & more #1 + ñ"]]


def test_a_link_to_a_question_that_fails_shows_it(browser: Browser, season) -> None:
    with opened(browser, season(), "#ask=SELEC") as console:
        assert console.said() == 'near "SELEC": syntax error'
        assert console.sql.evaluate("box => box.getBoundingClientRect().top < innerHeight")


@pytest.mark.parametrize("place", ["#ask=", "#ask=%E0%A4%A", "#relegation", "#ask"])
def test_an_address_without_a_question(browser: Browser, season, place: str) -> None:
    with opened(browser, season(), place) as console:
        assert console.ask("SELECT 1").startswith("1 row in ")


SORTED = "SELECT * FROM (VALUES ('10', 'b'), ('9.5', 'Ñ'), (NULL, 'z'), ('-1', NULL), ('9', 'n'))"


def test_rows_are_sorted(browser: Browser, season) -> None:
    with opened(browser, season("es")) as console:
        console.ask(SORTED)
        first, second = console.tab.locator("#ask-columns button").all()
        first.click()
        assert [row[0] for row in console.rows()] == ["-1", "9", "9.5", "10", ""]
        first.click()
        assert [row[0] for row in console.rows()] == ["10", "9.5", "9", "-1", ""]
        heads = console.tab.locator("#ask-columns th")
        assert [head.get_attribute("aria-sort") for head in heads.all()] == ["descending", None]
        second.click()
        assert [row[1] for row in console.rows()] == ["b", "n", "Ñ", "z", ""]
        assert [head.get_attribute("aria-sort") for head in heads.all()] == [None, "ascending"]
        assert console.save() == "column1,column2\n10,b\n9,n\n9.5,Ñ\n,z\n-1,\n"


def test_saved_and_copied_as_the_command_writes(browser: Browser, season, ascenso: Ascenso) -> None:
    question = (
        "SELECT 'a,b' AS \"x,y\", 'say \"hi\"' AS q, NULL AS n, 1 AS i, '' AS e, 'tab\there' AS t"
        " UNION ALL SELECT 'línea\ndos', '=1+1', 'x', 2, ' ', '' ORDER BY 4"
    )
    with opened(browser, season()) as console:
        for asked in (question, "SELECT NULL AS only"):
            console.ask(asked)
            assert console.save() == ascenso("sql", asked, "-f", "csv").stdout
        console.ask(question)
        console.tab.locator("#ask-copy").click()
        console.tab.get_by_text("The rows are copied").wait_for()
        console.sql.fill("")
        console.sql.press("Control+V")
        assert console.sql.input_value() == ascenso("sql", question, "-f", "tsv").stdout


def test_hostile_text_stays_text(browser: Browser, ascenso, sqljs, tmp_path: Path) -> None:
    folder = made_up.write(tmp_path / "hostile", 4, name=hostile)
    file = tmp_path / "page.html"
    run = ascenso("report", "--seeds", folder, "--only", "--console", sqljs, "-o", file)
    assert (run.code, run.stderr) == (0, "")
    Page.read(file.read_text("utf-8"))
    shown = [
        hostile(1),
        "bell\\x07 escape\\x1b[31m new\\nline \\u202ereversed\\u2028 \\x85 \\ufffe",
    ]
    with opened(browser, file) as console:
        scripts = console.tab.locator("script").count()
        console.ask(f"SELECT name, '{MARKUP}' AS \"{MARKUP}\" FROM club ORDER BY club_id")
        assert console.columns() == ["name", MARKUP]
        assert [row[0] for row in console.rows()][:2] == shown
        assert [row[1] for row in console.rows()] == [MARKUP] * 4
        assert MARKUP in console.tab.locator("#ask-asked").inner_text()
        assert console.tab.locator("img").count() == 0
        assert console.tab.locator("script").count() == scripts == 2


def test_no_network(browser: Browser, season) -> None:
    """The policy refuses what a script in the page would ask for, and another script."""
    tried = """
        () => {
          const found = [];
          document.addEventListener('securitypolicyviolation', event => {
            found.push(event.effectiveDirective);
            document.body.dataset.refused = found.sort().join(' ');
          });
          fetch('http://127.0.0.1:9/').catch(() => {});
          new Image().src = 'http://127.0.0.1:9/';
          document.body.append(Object.assign(document.createElement('script'), {text: 'x = 1'}));
        }
    """
    tab = browser.new_page()
    failures: list[str] = []
    tab.on("requestfailed", lambda request: failures.append(request.failure))
    tab.goto(season().as_uri())
    tab.evaluate(tried)
    tab.locator("[data-refused='connect-src img-src script-src-elem']").wait_for()
    tab.close()
    assert set(failures) <= {"csp"}  # none got as far as to be refused by the system


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Browser, season, language: str, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    viewport = {"width": {"en": WIDTHS[-1], "es": WIDTHS[0]}[language], "height": 900}
    with opened(browser, season(language), color_scheme=scheme, viewport=viewport) as console:
        console.ask("SELECT * FROM relegation")
        console.tab.locator("#ask-columns button").nth(2).click()
        console.tab.locator("#ask summary").click()
        found = axe.run(console.tab)
        assert found.response["violations"] == [], found.generate_report()
        assert found.response["passes"]


def test_the_keyboard_suffices(browser: Browser, season) -> None:
    with opened(browser, season(), viewport={"width": 360, "height": 700}) as console:
        tab, keyboard = console.tab, console.tab.keyboard

        def focus(description: str, key: str = "Tab") -> None:
            for _ in range(400):
                keyboard.press(key)
                if (
                    tab.evaluate("document.activeElement.textContent || document.activeElement.id")
                    == description
                ):
                    return
            raise AssertionError(f"the keyboard does not reach {description}")

        focus("Ask it yourself")
        keyboard.press("Enter")
        focus("relegation")
        keyboard.press("Enter")
        console.said()
        tab.locator("#ask-frame:focus").wait_for()
        assert console.sql.input_value() == "SELECT * FROM relegation"
        frame = tab.locator("#ask-frame")
        assert (frame.get_attribute("role"), frame.get_attribute("tabindex")) == ("region", "0")
        frame.evaluate("frame => { frame.onscroll = () => { frame.dataset.scrolled = ''; }; }")
        keyboard.press("ArrowRight")
        tab.locator("#ask-frame[data-scrolled]").wait_for()
        focus("position")
        keyboard.press("Enter")
        keyboard.press("Enter")
        assert [row[2] for row in console.rows()][:2] == ["15", "13"]
        focus("Save as CSV", "Shift+Tab")
        with tab.expect_download():
            keyboard.press("Enter")
        tab.locator("#ask-sql").focus()
        keyboard.press("Control+A")
        keyboard.type(ENDLESS)
        keyboard.press("Control+Enter")
        tab.locator("#ask-stop:enabled").wait_for()
        focus("Stop")
        keyboard.press("Enter")
        assert console.said() == "Stopped."
        assert tab.evaluate("document.activeElement.id") == "ask-sql"


@pytest.mark.parametrize("language", ["en", "es"])
def test_it_fits(browser: Browser, season, language: str) -> None:
    with opened(browser, season(language)) as console:
        console.ask("SELECT *, 'https://example.org/' || hex(zeroblob(200)) AS wide FROM claims")
        console.tab.locator("#ask summary").click()
        for width in WIDTHS:
            console.tab.set_viewport_size({"width": width, "height": 900})
            assert console.tab.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("language", ["en", "es"])
def test_without_scripts_it_is_the_page_of_today(
    browser: Browser, season, source, tmp_path: Path, language: str
) -> None:
    plain = tmp_path / "plain.html"
    plain.write_text(source(language), encoding="utf-8")
    said = []
    for file in (season(language), plain):
        context = browser.new_context(java_script_enabled=False)
        tab = context.new_page()
        tab.goto(file.as_uri())
        said.append(tab.locator("body").inner_text())
        context.close()
    assert said[0] == said[1]


def test_the_file_is_small_and_the_same_each_time(ascenso: Ascenso, season, sqljs: Path) -> None:
    content = season().read_bytes()
    assert len(content) < 4_000_000
    assert ascenso("report", "--console", sqljs).stdout.encode() == content


def test_it_says_what_it_is_made_of(season, sqljs: Path) -> None:
    page = Page.read(season().read_text("utf-8"))
    (details,) = page.root.iter("details")
    assert f"sql.js {SQLJS} (MIT licence), which is SQLite (public domain)" in text(details)
    licence = (sqljs / "LICENSE").read_text("utf-8")
    assert text(details.find("pre")) == " ".join(licence.split())
    (policy,) = (meta for meta in page.root.iter("meta") if meta.get("http-equiv"))
    assert policy.get("content").startswith("default-src 'none'; ")


def test_the_command_of_the_readme(checkout: Path, browser: Browser, sqljs: Path) -> None:
    (block,) = (block for block in blocks("README.md") if "npm" in block.text.split())
    run(Block("sh", block.text, None), checkout)
    with opened(browser, checkout / "season.html") as console:
        assert console.ask("SELECT * FROM champions").startswith("2 rows in ")
