"""The season, held against the text of the article itself, where it lies beside the checkout."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.sql.files import CHECKOUT

from .article import Article
from .conftest import Ask

TEXT = CHECKOUT.parent / "shared" / "facts" / "article_2011_12_liga_de_ascenso.txt"
TOURNAMENTS = [
    "Apertura 2009",
    "Clausura 2010",
    "Apertura 2010",
    "Clausura 2011",
    "Apertura 2011",
    "Clausura 2012",
]
SHINGLE = 8  # as many words in a row are no coincidence

Sql = Callable[[str], list[tuple[object, ...]]]


@pytest.fixture(scope="module")
def text() -> str:
    """The article, which in CI must be there."""
    if not TEXT.exists() and not os.environ.get("CI"):
        pytest.skip(f"the article is not here: {TEXT}")
    return TEXT.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def article(text: str) -> Article:
    return Article(text)


@pytest.fixture(scope="module")
def club(sql: Sql) -> Callable[[str], str]:
    """The name of the club of the season that goes by a name or an alias."""
    names = dict(
        sql("""
            SELECT alias, name FROM club_alias JOIN club USING (club_id)
            UNION ALL
            SELECT name, name FROM club
        """)
    )
    return names.__getitem__


def names_of_scorers(sql: Sql) -> dict[tuple[object, ...], list[tuple[set[object], object]]]:
    """By day and club the goals of the season: every name of the scorer, and the minute."""
    goals: dict[tuple[object, ...], list[tuple[set[object], object]]] = {}
    for day, club, name, aliases, minute in sql("""
        SELECT match_date, club.name, player.name, LIST(alias), minute
        FROM goal
        JOIN match USING (match_id)
        JOIN club USING (club_id)
        JOIN player USING (player_id)
        LEFT JOIN player_alias USING (player_id)
        WHERE match_id NOT LIKE '%apertura%'
        GROUP BY match_id, match_date, club.name, player.name, goal_number, minute
        ORDER BY match_id, goal_number
    """):
        goals.setdefault((day, club), []).append(({name, *aliases}, minute))
    return goals


def test_the_reader_finds_all(article: Article) -> None:
    assert len(article.changes()) == 11
    assert len(article.stadiums()) == 16
    assert len(article.scorers()) == 12
    assert len(article.relegation()) == 15
    assert len(article.matches()) == 14
    assert sum(len(match.goals) for match in article.matches()) == 30


def test_infobox(article: Article, ask: Ask, sql: Sql) -> None:
    box = {key: value.replace("\N{EN DASH}", "-") for key, value in article.infobox().items()}
    (names,) = sql("""
        SELECT competition.name, season.name, previous_season, next_season
        FROM season JOIN competition USING (competition_id)
        WHERE season.name = '2011-12'
    """)
    assert names == (box["Competition"], box["Season"], box["Prevseason"], box["Nextseason"])
    champions = ", ".join(f"{name.split()[0]}: {club}" for name, club, *_ in ask("champions"))
    assert champions == box["Winners"].replace(" ,", ",")
    assert ask("promotion", "promoted") == [(box["Promoted"],)]
    assert ask("season_summary", "relegated") == [(box["Relegated"].lower(),)]


def test_changes(article: Article, sql: Sql) -> None:
    changes = sql("""
        SELECT LIST(DISTINCT club.name), LIST(DISTINCT alias)
        FROM season_change
        JOIN season_change_club USING (change_id)
        JOIN club USING (club_id)
        LEFT JOIN club_alias USING (club_id)
        GROUP BY ordinal
        ORDER BY ordinal
    """)
    assert len(changes) == len(article.changes())
    for line, (names, aliases) in zip(article.changes(), changes, strict=True):
        assert any(name in line for name in (*names, *aliases) if name), line


def test_days(article: Article, sql: Sql) -> None:
    days = {
        name: [day for day in days if day]
        for name, *days in sql("SELECT name, start_date, regular_end_date FROM tournament")
    }
    assert days["Apertura 2011"] == article.days("Apertura 2011") == [date(2011, 7, 24)]
    assert days["Clausura 2012"] == article.days("Clausura 2012")


def test_stadiums(article: Article, ask: Ask, club: Callable[[str], str]) -> None:
    printed = [(club(row.club), row.city, row.name, row.capacity) for row in article.stadiums()]
    assert sorted(printed) == ask("clubs", "club", "city", "stadium", "capacity")


def test_matches(article: Article, ask: Ask, club: Callable[[str], str]) -> None:
    printed = [
        (
            *(match.tournament, match.stage, match.leg, match.day),
            *(club(match.home), club(match.away), match.home_goals, match.away_goals),
        )
        for match in article.matches()
    ]
    columns = ("tournament", "stage", "leg", "date", "home", "away", "home_goals", "away_goals")
    # the matches of the Apertura and of the regular seasons are from other sources
    results = [
        row
        for row in ask("results", *columns)
        if row[0] != "Apertura 2011" and row[1] != "regular season"
    ]
    assert sorted(results) == sorted(printed)


def test_goals(article: Article, sql: Sql, club: Callable[[str], str]) -> None:
    expected = names_of_scorers(sql)
    for match in article.matches():
        for side in (match.home, match.away):
            printed = [goal for goal in match.goals if goal.club == side]
            goals = expected.pop((match.day, club(side)), [])
            assert [goal.minute for goal in printed] == [minute for _, minute in goals]
            for goal, (names, _) in zip(printed, goals, strict=True):
                assert goal.player in names
    assert not expected


def test_scorers(article: Article, ask: Ask) -> None:
    printed = [
        (row.rank, row.player, row.nationality, row.club, row.goals) for row in article.scorers()
    ]
    columns = ("rank", "player", "nationality", "club", "goals", "tournament", "phase")
    rows = [row for row in ask("top_scorers", *columns) if row[6] == "regular season"]
    assert {row[5] for row in rows} == {"Apertura 2011"}
    assert [row[:5] for row in rows] == sorted(printed)


def test_relegation(article: Article, ask: Ask) -> None:
    printed = [(row.position, row.club, row.total, row.played) for row in article.relegation()]
    assert ask("relegation", "position", "club", "points", "played") == printed


def test_relegation_points(article: Article, ask: Ask) -> None:
    claimed = {
        (club, tournament): int(value)
        for statistic, tournament, club, value in ask(
            "claims", "statistic", "tournament", "club", "printed"
        )
        if statistic == "relegation points"
    }
    printed = {
        (row.club, tournament): points
        for row in article.relegation()
        for tournament, points in zip(TOURNAMENTS, row.points, strict=True)
    }
    assert claimed == printed
    played = {(row[1], row[0]): row[2] for row in ask("relegation_points")}
    assert played == {key: points for key, points in printed.items() if points}


# The text of the article is not ours to copy


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def shingles(line: str) -> set[tuple[str, ...]]:
    """Every run of SHINGLE words."""
    found = words(line)
    return {tuple(found[i : i + SHINGLE]) for i in range(len(found) - SHINGLE + 1)}


def prose(text: str) -> Iterator[str]:
    """The lines of the article that are sentences, not rows of a table or a list of goals."""
    return (line for line in text.splitlines() if line.rstrip().endswith(".") or "- " in line[:2])


def own_texts() -> Iterator[Path]:
    """The files of the repository that hold text of ours."""
    for folder in ("schema", "seeds", "queries", "cli", "tests"):
        for path in (CHECKOUT / folder).rglob("*"):
            if path.suffix in {".sql", ".py", ".md", ".csv", ".json", ".txt"}:
                yield path
    yield from CHECKOUT.glob("*.md")


def test_no_sentence_of_the_article_is_copied(text: str) -> None:
    sentences = set().union(*(shingles(line) for line in prose(text)))
    assert len(sentences) > 100
    copied = {
        (str(path.relative_to(CHECKOUT)), " ".join(shingle))
        for path in own_texts()
        for shingle in shingles(path.read_text(encoding="utf-8", errors="replace")) & sentences
    }
    assert not copied
