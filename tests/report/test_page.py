"""The page of the packaged season says what the article says, in both languages."""

from __future__ import annotations

import csv
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.conftest import Ascenso

from ascenso_db.sqlfiles import PACKAGE

from . import made_up
from .reading import SVG, Page, text

FACTS = Path(__file__).parents[1] / "season" / "facts"
LANGUAGES = ["en", "es"]


def facts(name: str) -> list[dict[str, str]]:
    with (FACTS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(params=LANGUAGES)
def page(request: pytest.FixtureRequest, packaged) -> Page:
    return packaged(request.param)


def cells(page: Page, table: str) -> list[list[str]]:
    return [list(row.values()) for row in page.rows(table)]


def test_every_result_is_there(page: Page) -> None:
    told = [(row[2], row[3].split()[0]) for row in cells(page, "results-")]
    assert sorted(told) == sorted(
        (f"{row['home']} - {row['away']}", f"{row['home_goals']}-{row['away_goals']}")
        for row in facts("results")
    )


def test_every_goal_is_there(page: Page) -> None:
    told = " ".join(row[4] for row in cells(page, "results-"))
    for goal in facts("goals"):
        minute = f" {goal['minute']}'" if goal["minute"] else ""
        assert f"{goal['player']}{minute}" in told


def test_every_tie_is_there_with_what_decided_it(page: Page) -> None:
    told = cells(page, "ties-")
    assert len(told) == len(facts("ties"))
    for tie in facts("ties"):
        (row,) = (
            row
            for row in told
            if re.sub(r" \[\d\]", "", row[1]) == f"{tie['club_1']} - {tie['club_2']}"
            and row[3] == tie["winner"]
            and tie["first_leg"] in row[2]
        )
        scores = [tie["first_leg"], tie["second_leg"], f"{tie['aggregate_1']}-{tie['aggregate_2']}"]
        assert re.findall(r"\d+-\d+", row[2]) == scores


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "level 1-1: better seed, 3 before 6"),
        ("es", "empate 1-1: mejor sembrado, 3 antes que 6"),
    ],
)
def test_why_necaxa_went_through(packaged, language: str, said: str) -> None:
    page = packaged(language)
    (row,) = (row for row in cells(page, "ties-") if row[3] == "Necaxa")
    assert row[4] == said
    drawn = " ".join(text(words) for words in page.root.iter("text"))
    assert drawn.count(said) == 1


def test_standings_and_seeds(page: Page) -> None:
    keys = ("position", "club", "played", "won", "drawn", "lost", "goals_for", "goals_against")
    told = cells(page, "table-")
    known = len(facts("standings"))
    assert [row[:8] + row[9:10] for row in told[:known]] == [
        [*(row[key] for key in keys), row["points"]] for row in facts("standings")
    ]
    # of the Clausura matches and points alone
    assert [row[:4] for row in told[known:]] == [
        [row["position"], row["club"], "14", row["points"]]
        for row in facts("points_of_the_clausura")
    ]
    seeds = page.root.findall(".//ul[@class='seeds']/li")
    assert list(map(text, seeds)) == [f"{row['seed']} {row['club']}" for row in facts("seeding")]


def test_relegation(page: Page) -> None:
    told = cells(page, "relegation-table")
    assert [[row[0], row[1], row[3], row[4]] for row in told] == [
        [row["position"], row["club"], row["points"], row["played"]] for row in facts("relegation")
    ]
    for row, fact in zip(told, facts("relegation"), strict=True):
        assert float(row[2]) == pytest.approx(int(fact["points"]) / int(fact["played"]), abs=1e-4)
    assert [row[5] for row in told][:2] == ["21", "-"]


def test_relegation_is_drawn_to_scale(page: Page) -> None:
    (picture,) = (svg for svg in page.pictures() if svg.get("aria-labelledby").startswith("relega"))
    widths = [float(box.get("width")) for box in picture.findall("rect")]
    averages = [int(row["points"]) / int(row["played"]) for row in facts("relegation")]
    assert widths == pytest.approx([260 * value / averages[0] for value in averages], abs=0.05)
    assert picture.find("polyline") is None  # nobody went down


def test_scorers(page: Page) -> None:
    told = cells(page, "scorers-1")
    assert [[row[0], row[1], row[2], row[3], row[4]] for row in told] == [
        [row["rank"], row["player"], row["nationality"], row["club"], row["goals"] or "?"]
        for row in facts("top_scorers")
    ]


def test_clubs(page: Page) -> None:
    told = cells(page, "clubs-table")
    keys = ("club", "city", "stadium", "capacity")
    assert [[*row[:3], re.sub(r"\D", "", row[3]), row[4]] for row in told] == [
        [*(row[key] for key in keys), row["also_known_as"].replace(";", ",")]
        for row in facts("clubs")
    ]
    (indios,) = (row for row in told if row[0] == "Indios")
    assert "Apertura 2011" in indios[5]


def test_changes_gaps_and_sources(page: Page) -> None:
    assert [row[0] for row in cells(page, "changes-table")] == [
        row["clubs"].replace(";", ", ") for row in facts("changes")
    ]
    assert len(cells(page, "missing-table")) == len(facts("missing"))
    assert "https://en.wikipedia.org/wiki/2011%E2%80%9312_Liga_de_Ascenso_season" in [
        link.get("href") for link in page.root.iter("a")
    ]


def test_the_story_in_short(packaged) -> None:
    page = packaged("en")
    (summary,) = page.root.iter("dl")
    told = dict(
        zip(map(text, summary.findall("dt")), map(text, summary.findall("dd")), strict=True)
    )
    assert told["Promoted"] == "León over Correcaminos (6-2 on aggregate)"
    assert told["Champion, Apertura 2011"] == "Correcaminos over La Piedad (4-1 on aggregate)"
    assert told["Relegated"] == "nobody"
    assert told["Left during the season"] == "Indios (disaffiliated after Apertura 2011)"


def test_byes_are_drawn(page: Page) -> None:
    byes = [text(words) for words in page.root.iter("text")]
    assert sum(words in ("bye", "pase directo") for words in byes) == 2


def test_what_a_page_needs(page: Page) -> None:
    assert page.root.get("lang") in LANGUAGES
    assert page.root.find("head/meta[@name='viewport']") is not None
    levels = [element.tag for element in page.root.iter() if re.fullmatch(r"h\d", element.tag)]
    assert levels[0] == "h1"
    assert levels.count("h1") == 1
    assert all(table.find("caption") is not None for table in page.root.iter("table"))
    assert all(head.get("scope") for head in page.root.iter("th"))
    identifiers = [element.get("id") for element in page.root.iter() if element.get("id")]
    assert len(identifiers) == len(set(identifiers))
    for link in page.root.iter("a"):
        target = link.get("href")
        assert target.startswith("http") or target.removeprefix("#") in identifiers
    assert not list(page.root.iter("script"))
    assert not list(page.root.iter("link"))


def test_the_same_bytes_each_time(ascenso: Ascenso) -> None:
    first, second = ascenso("report").stdout, ascenso("report").stdout
    assert first == second
    assert first.startswith("<!DOCTYPE html>\n")


@pytest.fixture
def changed(report, tmp_path) -> Callable[[str, str], Page]:
    """The page in Spanish of the season that `init` writes, with other rules."""

    def read(old: str, new: str) -> Page:
        folder = shutil.copytree(PACKAGE / "template", tmp_path / "changed")
        rules = folder / "40_rules.sql"
        before = rules.read_text(encoding="utf-8")
        assert old in before
        rules.write_text(before.replace(old, new), encoding="utf-8")
        return report("--seeds", folder, "--only", "--lang", "es")

    return read


def test_a_table_that_no_rule_orders(changed) -> None:
    page = changed("'league', 'my-league', NULL,", "'league', NULL, NULL,")
    assert [row[0] for row in cells(page, "table-")] == ["?"] * 4
    assert "None" not in page.words


@pytest.mark.parametrize(("clubs", "said"), [(1, "Descendió"), (2, "Descendieron")])
def test_as_many_as_went_down(changed, clubs: int, said: str) -> None:
    page = changed("'points', 1, 'my-league-source'", f"'points', {clubs}, 'my-league-source'")
    assert [term for term in map(text, page.root.iter("dt")) if term.startswith("Desc")] == [said]


def hostile(seed: int) -> str:
    names = {
        0: "</title><script>alert(1)</script>",
        1: "<script>alert(1)</script> & \"Sons\" 'United' ]]> --> {{ 7 * 7 }} {% raw %}",
        2: "bell\x07 escape\x1b[31m new\nline \u202ereversed\u2028 \x85 \ufffe",
    }
    return names.get(seed, f"club {seed}")


@pytest.mark.parametrize("options", [(), ("--picture", "bracket")])
def test_hostile_names_come_out_as_text(ascenso, tmp_path, options) -> None:
    folder = made_up.write(tmp_path / "hostile", 4, name=hostile)
    run = ascenso("report", "--seeds", folder, "--only", *options)
    page = Page.read(run.stdout)
    for seed in (0, 1):
        assert " ".join(hostile(seed).split()) in page.words
    shown = "bell\\x07 escape\\x1b[31m new\\nline \\u202ereversed\\u2028 \\x85 \\ufffe"
    assert shown in page.words
    assert not list(page.root.iter("script")) + list(page.root.iter(f"{SVG}script"))
    assert not set(run.stdout) & set("\x07\x1b\u202e\u2028\x85\ufffe")


IN_PART = Path(__file__).parents[1] / "in_part"
REMARKS = [
    ("en", "a_shared_place_at_the_line", "place 3 is shared by Birch and Elm"),
    ("es", "a_shared_place_at_the_line", "comparten el lugar 3 Birch and Elm"),
    ("en", "one_club_with_both_ways_in", "Alder has 2 ways in: no tie"),
    ("es", "one_club_with_both_ways_in", "Alder llega por 2 vías: no se juega"),
    ("en", "a_winner_that_refuses", "Alder cannot go up: its own wish"),
    ("es", "a_winner_that_refuses", "Alder no puede ascender: its own wish"),
    ("es", "groups_that_no_allotment_has", "a ningún club le toca con los grupos AB"),
    ("es", "a_cup_of_walkovers", "expulsión"),
]


@pytest.mark.parametrize(("language", "season", "said"), REMARKS)
def test_why_nobody_can_be_named(
    report, tmp_path: Path, language: str, season: str, said: str
) -> None:
    folder = tmp_path / "seeds"
    folder.mkdir()
    shutil.copy(IN_PART / "frame.sql", folder / "10_frame.sql")
    (seeds,) = (IN_PART.parent).glob(f"*/{season}/season.sql")
    shutil.copy(seeds, folder / "20_season.sql")
    assert said in report("--seeds", folder, "--only", "--lang", language).words
