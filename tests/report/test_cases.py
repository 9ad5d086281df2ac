"""Every season of the cases has a page with every club, score and place that its views have."""

from __future__ import annotations

import pytest
from duckdb import DuckDBPyConnection
from tests.cases import loading
from tests.cases.loading import FOLDERS

from ascenso_db.report import page, rows
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
    assert [(row["Club"], row["Cociente"]) for row in told.rows("relegation-table")] == [
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
