"""Every season of the cases has a page with every club, score and place that its views have."""

from __future__ import annotations

import csv

import pytest
from duckdb import DuckDBPyConnection
from tests.cases import loading
from tests.cases.loading import FOLDERS

from ascenso_db.report import page, rows, site
from ascenso_db.report.rows import SeasonName

from .reading import Page, text

ADJUSTMENTS = """
    SELECT b.name, a.points, a.reason
    FROM points_adjustment AS a
    INNER JOIN stage USING (stage_id)
    INNER JOIN tournament USING (tournament_id)
    INNER JOIN season AS s USING (season_id)
    INNER JOIN competition AS c USING (competition_id)
    INNER JOIN club AS b ON a.club_id = b.club_id
    WHERE c.name = $competition AND s.name = $season
"""

SEASONS_OF = """
    SELECT c.name, s.name
    FROM tournament AS t
    INNER JOIN season AS s USING (season_id)
    INNER JOIN competition AS c USING (competition_id)
    WHERE t.name = ?
"""


@pytest.fixture(scope="module")
def together() -> DuckDBPyConnection:
    """The packaged season and all cases, with what is computed of them."""
    return loading.together()


def test_every_season_has_its_page(together: DuckDBPyConnection) -> None:
    with pytest.raises(Exception, match="several seasons") as listed:
        rows.choose(together, None, None)
    known = together.sql(
        "SELECT DISTINCT competition, season FROM (SELECT competition, season FROM results"
        " UNION ALL SELECT competition, season FROM standings"
        " UNION ALL SELECT competition, season FROM relegation)"
    ).fetchall()
    assert len(known) > len(FOLDERS) / 2
    for competition, season in known:
        assert f"{competition}, {season}" in str(listed.value)
        assert_told(together, SeasonName(competition, season))


def assert_told(together: DuckDBPyConnection, name: SeasonName) -> None:
    told = Page.read(page.page(together, name, "es"))

    def ask(query: str) -> list[tuple]:
        of_season = " WHERE competition = $competition AND season = $season"
        return together.execute(query + of_season, vars(name)).fetchall()

    matches = ask("SELECT home, away, home_goals, away_goals FROM results")
    assert sorted(
        (row["Partido"], row["Marcador"].split()[0]) for row in told.rows("results-")
    ) == (
        sorted(
            (f"{home} - {away}", "?" if goals is None else f"{goals}-{other}")
            for home, away, goals, other in matches
        )
    )
    assert [(row["Club"], row["Pts"]) for row in told.rows("table-")] == [
        (club, "?" if points is None else str(points))
        for club, points in ask("SELECT club, points FROM standings")
    ]
    for club, points, reason in together.execute(ADJUSTMENTS, vars(name)).fetchall():
        assert f"{club}: {points:+d}: {reason}." in told.words
    assert [(row["Club"], row["Cociente"]) for row in told.rows("relegation-")] == [
        (club, str(average)) for club, average in ask("SELECT club, average FROM relegation")
    ]
    # a walkover has a winner and no score
    through = [row["Pasa"] for row in told.rows("ties-") if row["Marcadores"] or row["Pasa"]]
    assert through == [winner or "" for (winner,) in ask("SELECT winner FROM bracket")]
    drawn = {text(words) for svg in told.pictures() for words in svg.iter("text")}
    drawn |= {text(title) for svg in told.pictures() for title in svg.iter("title")}
    for club_1, club_2 in ask("SELECT club_1, club_2 FROM bracket"):
        assert {club_1, club_2} <= drawn
    for (club,) in ask("SELECT club FROM relegation"):
        assert club in drawn


def test_the_index_of_all_has_every_champion_and_a_way_to_every_page(
    together: DuckDBPyConnection,
) -> None:
    """The champions as sources print them, each in the line of a season."""
    seasons = rows.all_seasons(together)
    written = {each.name: each for each in site.pages(together, seasons, "en")}
    assert len(written) == len(seasons) + 1
    pages = {name: Page.read(each.text) for name, each in written.items()}
    index = pages["index.html"]
    links = [a.get("href") for a in index.root.iter("a")]
    assert {link for link in links if not link.startswith("#")} == pages.keys() - {"index.html"}
    for name, told in pages.items():
        known = {element.get("id") for element in told.root.iter()}
        for link in (a.get("href") for a in told.root.iter("a")):
            if not link.startswith(("http://", "https://")):
                file, _, place = link.partition("#")
                assert not file or file in pages, link
                assert not place or file or place in known, link
        assert name == "index.html" or written[name].season is not None
    champions = {
        row.find("th/a").get("href"): text(row.find("td"))
        for table in index.root.iter("table")
        if table.find("caption").get("id").startswith("seasons-")
        for row in table.findall("tbody/tr")
    }
    assert len(champions) == len(seasons)
    files = {each.season: each.name for each in written.values() if each.season}
    printed = 0
    for folder in FOLDERS:
        if (folder / "champions.csv").is_file():
            with (folder / "champions.csv").open(encoding="utf-8") as file:
                for row in csv.DictReader(file):
                    of = together.execute(SEASONS_OF, [row["tournament"]]).fetchall()
                    lines = [champions[files[SeasonName(*names)]] for names in of]
                    several = f"{row['tournament']}: {row['champion']}"
                    assert any(line == row["champion"] or several in line for line in lines), row
                    printed += 1
    assert printed > 30
