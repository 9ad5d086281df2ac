"""A folder of pages: the index and the pages of several seasons, their names, their links."""

from __future__ import annotations

import csv
import json
import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.conftest import Ascenso

from ascenso_db.report import names
from ascenso_db.report.rows import SeasonName

from . import made_up
from .reading import Page, text

CASES = Path(__file__).parents[1] / "cases"
AUSTRIA = ("1985-86", "1986-87", "1988-89", "1992-93", "2018-19", "2019-20")


@dataclass(frozen=True)
class Site:
    """The pages of a folder, read."""

    folder: Path
    pages: dict[str, Page]

    @classmethod
    def read(cls, folder: Path) -> Site:
        files = sorted(folder.glob("*.html"))
        return cls(folder, {file.name: Page.read(file.read_text("utf-8")) for file in files})

    @property
    def index(self) -> Page:
        return self.pages["index.html"]

    def links(self, name: str) -> list[tuple[str, str]]:
        """The words of each link of a page, and where it leads."""
        return [(text(a), a.get("href")) for a in self.pages[name].root.iter("a")]


def identifiers(page: Page) -> list[str]:
    return [element.get("id") for element in page.root.iter() if element.get("id")]


def assert_linked(site: Site) -> None:
    """Every link leads somewhere, and from the index to every page, and back."""
    for name, page in site.pages.items():
        known = identifiers(page)
        assert len(known) == len(set(known))
        for _, target in site.links(name):
            if not target.startswith(("http://", "https://")):
                file, _, place = target.partition("#")
                assert re.fullmatch(r"[a-z0-9-]*(\.html)?", file), target  # relative, in the folder
                assert not file or (site.folder / file).is_file(), target
                assert not place or place in identifiers(site.pages[file or name]), target
    reached = {target for _, target in site.links("index.html") if not target.startswith("#")}
    assert reached == site.pages.keys() - {"index.html"}
    for name in reached:
        assert "index.html" in [target for _, target in site.links(name)]


@pytest.fixture
def site(ascenso: Ascenso, tmp_path: Path) -> Callable[..., Site]:
    """Writes a folder of pages with these options, and reads it."""

    def write(*options: object) -> Site:
        folder = tmp_path / "site"
        run = ascenso("report", "-o", f"{folder}/", *options)
        assert (run.code, run.stdout) == (0, "")
        assert re.fullmatch(rf"wrote \d+ seasons? to {folder}\n", run.stderr)
        return Site.read(folder)

    return write


@pytest.fixture
def three(tmp_path: Path) -> list[object]:
    return made_up.three(tmp_path)


def test_an_index_and_a_page_a_season(site, three: list[object]) -> None:
    found = site(*three)
    assert {path.name for path in found.folder.iterdir()} == {
        *("index.html", "report.json"),
        *("cup-first-2001.html", "cup-second-2001.html", "cup-second-2002.html"),
    }
    assert_linked(found)
    assert [list(row.values()) for row in found.index.rows("seasons-1")] == [
        ["2001", "", "?", "?", "?"]  # no rule says which tournament has a champion
    ]
    assert [row["Season"] for row in found.index.rows("seasons-2")] == ["2001", "2002"]
    assert "3 seasons, 2 competitions" in found.index.words


def test_a_page_is_that_of_the_season_alone(site, ascenso: Ascenso, three: list[object]) -> None:
    """With a way to the others, and nothing else."""
    found = site(*three)
    chosen = ("--season", "2002", "--competition", "Cup second")
    alone = ascenso("report", *three, *chosen).stdout
    written = (found.folder / "cup-second-2002.html").read_text("utf-8")
    without, ways = re.subn(r'<nav class="ways".*?</nav>\n', "", written, flags=re.DOTALL)
    assert (without, ways) == (alone, 1)
    assert found.links("cup-second-2002.html")[1:3] == [
        ("All seasons", "index.html"),
        ("Earlier: 2001", "cup-second-2001.html"),
    ]
    assert found.links("cup-second-2001.html")[1:3] == [
        ("All seasons", "index.html"),
        ("Later: 2002", "cup-second-2002.html"),
    ]
    assert "2001" not in [words for words, _ in found.links("cup-first-2001.html")]


def printed_champions(season: str) -> list[str]:
    with (CASES / f"austria-{season}" / "champions.csv").open(encoding="utf-8") as file:
        return [row["champion"] for row in csv.DictReader(file)]


def test_champions_over_the_years(site) -> None:
    """As sources print the champion of each season."""
    seeds = [option for season in AUSTRIA for option in ("--seeds", CASES / f"austria-{season}")]
    found = site(*seeds, "--only")
    won = [(season, club) for season in AUSTRIA for club in printed_champions(season)]
    assert len(won) == len(AUSTRIA)
    told = {row["Season"]: row["Champion"] for row in found.index.rows("seasons-")}
    assert told == dict(won)
    titles = Counter(club for _, club in won)
    rows = found.index.rows("titles-")
    assert {row["Club"]: int(row["Titles"]) for row in rows} == titles
    assert [int(row["Titles"]) for row in rows] == sorted(titles.values(), reverse=True)
    for row in rows:
        assert row["In the seasons"].split(", ") == [
            season for season, club in won if club == row["Club"]
        ]
    assert found.index.root.find(".//h1/small") is not None  # of one competition, whose name it has
    assert_linked(found)


@pytest.fixture
def scored(tmp_path: Path, three: list[object]) -> list[object]:
    """The three, with scorers and a club that was renamed."""
    more = tmp_path / "third" / "20_years.sql"
    more.write_text(Path(__file__).with_name("years.sql").read_text("utf-8"), encoding="utf-8")
    return three


def test_a_club_that_was_renamed_is_one(site, scored: list[object]) -> None:
    index = site(*scored).index
    assert [row["Champion"] for row in index.rows("seasons-2")] == ["Old Boys", "Club Deportivo 1"]
    assert index.rows("titles-2") == [
        {"Club": "Club Deportivo 1", "Titles": "2", "In the seasons": "2001, 2002"}
    ]
    assert index.rows("titles-1") == []  # of one season alone


def test_scorers_over_the_years(site, scored: list[object]) -> None:
    """Two of one name are two; who scored an unknown number has a total of what is known."""
    index = site(*scored).index
    columns = ("#", "Player", "Nationality", "Goals", "Seasons")
    assert [tuple(row[name] for name in columns) for row in index.rows("scorers-2")] == [
        ("1", "Ben", "?", "6", "1"),
        ("1", "Cy", "SCO", "6", "2"),
        ("3", "Ada", "ENG", "5*", "2"),
        ("3", "Ben", "WAL", "5", "1"),
    ]
    assert "* from incomplete data" in index.words
    columns = ("Season", "Phase", "Goals", "Player")
    assert [tuple(row[name] for name in columns) for row in index.rows("first-scorers-2")] == [
        ("2001", "Cup of 2, cup", "5", "Ada (Old Boys); Ben (Club Deportivo 2)"),
        ("2002", "Cup of 2, cup", "6", "Ben (Club Deportivo 2)"),
    ]


@pytest.mark.parametrize(("level", "listed_of_them"), [(16, 16), (17, 0)])
def test_the_first_scorers_by_whole_ranks(
    site, scored: list[object], tmp_path: Path, level: int, listed_of_them: int
) -> None:
    """Twenty at most."""
    players = [f"('p{n}', 'Player {n:02}', 'second')" for n in range(40)]
    goals = [
        f"('second', 'cup', 'p{n}', 'second-2', 4, {2 if n < level else 1}, 'second')"
        for n in range(40)
    ]
    (tmp_path / "third" / "30_more.sql").write_text(
        f"INSERT INTO player (player_id, name, citation_id) VALUES {', '.join(players)};"
        "INSERT INTO published_scorer (tournament_id, phase, player_id, club_id, position, goals,"
        f" citation_id) VALUES {', '.join(goals)};",
        encoding="utf-8",
    )
    index = site(*scored).index
    assert [row["Goals"] for row in index.rows("scorers-2")] == [
        *("6", "6", "5*", "5", *["2"] * listed_of_them),
    ]
    assert f"{40 - listed_of_them} more players have fewer goals." in index.words


def test_the_scorers_of_the_packaged_season(site, three: list[object]) -> None:
    facts = CASES.parent / "season" / "facts" / "top_scorers.csv"
    with facts.open(encoding="utf-8", newline="") as file:
        first = [row for row in csv.DictReader(file) if row["rank"] == "1"]
    found = site(*three[:-1])
    told = [row["Player"] for row in found.index.rows("first-scorers-")]
    assert told[0] == "; ".join(f"{row['player']} ({row['club']})" for row in first)


def test_two_clubs_of_one_name_are_two(site, scored: list[object], tmp_path: Path) -> None:
    """Where both had it in the season that one of them won, its name says no more."""
    cup = tmp_path / "second" / "10_cup.sql"
    cup.write_text(re.sub(r"'Club Deportivo \d'", "'Twins'", cup.read_text("utf-8")), "utf-8")
    assert site(*scored).index.rows("titles-2") == [
        {"Club": "Twins", "Titles": "1", "In the seasons": season} for season in ("2001", "2002")
    ]


def test_what_is_not_decided_is_said(site, scored: list[object], tmp_path: Path) -> None:
    cup = tmp_path / "third" / "10_cup.sql"
    seeds = cup.read_text("utf-8")
    cup.write_text(seeds[: seeds.index("INSERT INTO match ")], encoding="utf-8")
    index = site(*scored).index
    assert [row["Champion"] for row in index.rows("seasons-2")] == ["Old Boys", "not decided"]
    assert [row["In the seasons"] for row in index.rows("titles-2")] == ["2001"]


def test_one_season_is_one_page(site, ascenso: Ascenso, three: list[object]) -> None:
    found = site(*three, "--season", "2002")
    assert {path.name for path in found.folder.iterdir()} == {"index.html", "report.json"}
    alone = ascenso("report", *three, "--season", "2002").stdout
    assert (found.folder / "index.html").read_text("utf-8") == alone


def test_some_seasons_keep_their_names(site, three: list[object]) -> None:
    """Whichever are shown beside them; what is there no more goes."""
    site(*three)
    found = site(*three, "--season", "2001")
    assert sorted(found.pages) == ["cup-first-2001.html", "cup-second-2001.html", "index.html"]
    assert_linked(found)


def test_in_spanish(site, three: list[object]) -> None:
    found = site(*three, "--lang", "es")
    assert all(page.root.get("lang") == "es" for page in found.pages.values())
    assert "Temporadas de fútbol" in found.index.words
    assert found.links("cup-second-2002.html")[1] == ("Todas las temporadas", "index.html")
    assert "seasons" not in found.index.words


HOSTILE = {
    "a": ("../../etc", "passwd"),
    "b": ("</title><script>alert(1)</script>", "{{ 7 * 7 }} & 'x' \"y\""),
    "c": ("A B", "2001"),
    "d": ("a-b", " 2001"),
    "e": ("東京", "二〇〇一"),
    "f": ("long " * 60, "2001"),
    "g": ("CON", "..."),
    "h": ("index", "html"),
    "i": ("bell\x07 \u202e", "new\nline"),
    "j": ("Primera División", "1985/86"),
}


def test_hostile_names(site, tmp_path: Path) -> None:
    seeds: list[object] = []
    for key, (competition, season) in HOSTILE.items():
        folder = made_up.write(
            tmp_path / "seeds" / key, 2, legs=1, competition=competition, season=season
        )
        seeds += ["--seeds", folder]
    found = site(*seeds, "--only")
    assert {path.name for path in tmp_path.iterdir()} == {"seeds", "site"}
    assert_linked(found)
    written = sorted(found.pages.keys() - {"index.html"})
    assert len(written) == len(HOSTILE)
    for name in written:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*\.html", name)
        assert len(name) < 160
    for name in ("etc-passwd.html", "index-html.html", "primera-division-1985-86.html"):
        assert name in written
    assert sum(name.startswith("a-b-2001-") for name in written) == 2
    for page in found.pages.values():
        assert not list(page.root.iter("script"))
        assert not set("\x07\u202e") & set(page.words)
    assert "</title><script>alert(1)</script>" in found.index.words
    manifest = json.loads((found.folder / "report.json").read_text("utf-8"))
    told = {(each["competition"], each["season"]): each["file"] for each in manifest["files"]}
    assert told.keys() == {*HOSTILE.values(), (None, None)}
    # whichever are shown, each has the same name
    some = site(*seeds, "--only", "--season", "2001")
    assert sorted(some.pages) == sorted(
        ["index.html", *(told[names] for names in HOSTILE.values() if names[1] == "2001")]
    )


def test_no_two_names_are_the_same() -> None:
    """Not even where one season has the name that another gets by its digest."""
    first, second = SeasonName("A B", "1"), SeasonName("a-b", "1")
    files = names.of_files([first, second])
    stem = files[first].removesuffix(".html")
    competition, _, digest = stem.rpartition("-")
    third = SeasonName(competition, digest)
    again = names.of_files([first, second, third])
    assert len({*again.values()}) == 3
    assert [again[first], again[second]] == [files[first], files[second]]
    assert names.of_files([second, first]) == files


def test_the_same_bytes_each_time(site, three: list[object]) -> None:
    def written() -> dict[str, bytes]:
        folder = site(*three).folder
        return {path.name: path.read_bytes() for path in folder.iterdir()}

    assert written() == written()


def listed(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_other_files_stay(ascenso: Ascenso, site, three: list[object]) -> None:
    folder = site(*three).folder
    (folder / "notes.txt").write_text("precious")
    (folder / "deep").mkdir()
    (folder / "deep" / "notes.txt").write_text("precious too")
    assert ascenso("report", "-o", folder, *three, "--season", "2001").code == 0  # without a slash
    assert listed(folder) == {
        *("cup-first-2001.html", "cup-second-2001.html", "index.html", "report.json"),
        *("deep", "notes.txt"),
    }
    assert (folder / "deep" / "notes.txt").read_text() == "precious too"


@pytest.mark.parametrize("name", ["notes.txt", "index.html", "manifest.json"])
def test_a_folder_that_no_report_wrote(
    ascenso: Ascenso, three: list[object], tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / name).write_text("precious")
    run = ascenso("report", "-o", folder, *three)
    assert (run.code, run.stdout) == (3, "")
    assert run.stderr == (
        f"Error: {folder}: not a folder that a report wrote; --force writes into it\n"
    )
    assert listed(folder) == {name}
    assert ascenso("report", "-o", folder, "--force", *three).code == 0
    assert "cup-first-2001.html" in listed(folder)
    assert (name == "index.html") or (folder / name).read_text() == "precious"


def test_an_export_is_no_report(ascenso: Ascenso, three: list[object], tmp_path: Path) -> None:
    """And neither takes the files of the other for its own."""
    folder = tmp_path / "season"
    assert ascenso("export", folder, "club", *three).code == 0
    assert ascenso("report", "-o", folder, *three).code == 3
    assert ascenso("report", "-o", folder, "--force", *three).code == 0
    assert {"club.parquet", "manifest.json", "index.html", "report.json"} <= listed(folder)
    assert ascenso("export", folder, "match", *three).code == 0
    assert {"match.parquet", "index.html", "report.json"} <= listed(folder)
    assert "club.parquet" not in listed(folder)


def test_a_file_in_the_way(ascenso: Ascenso, site, three: list[object]) -> None:
    folder = site(*three, "--season", "2001").folder
    (folder / "cup-second-2002.html").write_text("precious")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    run = ascenso("report", "-o", folder, *three)
    assert run.code == 3
    assert "cup-second-2002.html: not from a report; --force replaces it" in run.stderr
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_file_is_no_folder(ascenso: Ascenso, three: list[object], tmp_path: Path) -> None:
    (tmp_path / "page").write_text("precious")
    run = ascenso("report", "-o", f"{tmp_path}/page/", *three)
    assert (run.code, run.stderr) == (3, f"Error: {tmp_path}/page: not a folder\n")
    assert (tmp_path / "page").read_text() == "precious"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--picture", "bracket"), "a folder of pages; --picture writes to a file"),
        (("--what-if", "DELETE FROM goal"), "--what-if shows one season: name it with --season"),
        (("--what-if", "DELETE FROM goal", "--season", "2001"), "--what-if shows one season"),
    ],
)
def test_what_does_not_go_with_a_folder(
    ascenso: Ascenso, three: list[object], tmp_path: Path, options: tuple[str, ...], said: str
) -> None:
    run = ascenso("report", "-o", f"{tmp_path}/site/", *options, *three)
    assert (run.code, run.stdout) == (2, "")
    assert len(run.stderr.splitlines()) == 1
    assert said in run.stderr
    assert not (tmp_path / "site").exists()


def test_force_is_for_a_folder(ascenso: Ascenso, tmp_path: Path) -> None:
    run = ascenso("report", "-o", tmp_path / "page.html", "--force")
    assert (run.code, run.stdout) == (2, "")
    assert "--force goes with a folder to write to" in run.stderr


def test_one_season_as_it_would_be(ascenso: Ascenso, three: list[object], tmp_path: Path) -> None:
    changed = "UPDATE match SET home_shoot_out_goals = 4, away_shoot_out_goals = 5"
    chosen = ("--season", "2002", "--what-if", changed)
    run = ascenso("report", "-o", f"{tmp_path}/site/", *chosen, *three)
    assert run.code == 0
    assert run.stderr.splitlines()[0] == f"wrote 1 season to {tmp_path}/site"
    found = Site.read(tmp_path / "site")
    assert listed(found.folder) == {"index.html", "report.json"}
    assert "this page shows the season not as it was" in found.index.words


def test_a_console_is_in_the_index_alone(site, three: list[object], sqljs: Path) -> None:
    found = site(*three, "--console", sqljs)
    assert {name for name, page in found.pages.items() if list(page.root.iter("script"))} == {
        "index.html"
    }
    assert "ask" in identifiers(found.index)
    assert_linked(found)


def test_a_season_known_to_nothing_but_its_name(site, three: list[object], tmp_path: Path) -> None:
    """One that another counts is no season to look at, and the index has no line of it."""
    (tmp_path / "third" / "20_more.sql").write_text(
        "INSERT INTO season (season_id, competition_id, name, citation_id)"
        " VALUES ('x', 'second', '1999', 'second');",
        encoding="utf-8",
    )
    found = site(*three)
    assert "1999" not in found.index.words
    assert len(found.pages) == 4


def test_what_each_page_needs(site, scored: list[object]) -> None:
    for page in site(*scored).pages.values():
        levels = [each.tag for each in page.root.iter() if re.fullmatch(r"h\d", each.tag)]
        assert levels[0] == "h1"
        assert levels.count("h1") == 1
        assert all(table.find("caption") is not None for table in page.root.iter("table"))
        assert all(head.get("scope") for head in page.root.iter("th"))
        navigations = [each.get("aria-label") for each in page.root.iter("nav")]
        assert len(navigations) == len(set(navigations))
        assert not list(page.root.iter("script"))
        assert isinstance(page.root, ET.Element)
