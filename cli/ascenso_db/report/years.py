"""What the index of many seasons tells: who won, and who scored, over the years."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from duckdb import DuckDBPyConnection

from ascenso_db.report import rows
from ascenso_db.report.rows import Row, SeasonName, visible

_SUMMARIES = "FROM season_summary"
_CHAMPIONS = "FROM champions"
_FIRST_SCORERS = "FROM top_scorers WHERE rank = 1"
# A club that was renamed is one club, and has the name of today. Where two had one name in a
# season, that of the champion says too little, and is all there is.
_TITLES = """
    WITH tournaments AS (
        SELECT c.name AS competition, s.name AS season, t.name AS tournament, t.season_id, t.ordinal
        FROM tournament AS t
        INNER JOIN season AS s ON t.season_id = s.season_id
        INNER JOIN competition AS c ON s.competition_id = c.competition_id
    ),
    named AS (
        SELECT season_id, name, CASE WHEN COUNT(*) = 1 THEN MIN(club_id) END AS club_id
        FROM season_clubs
        GROUP BY season_id, name
    ),
    won AS (
        SELECT t.*, n.club_id, COALESCE(b.name, w.champion) AS club
        FROM champions AS w
        INNER JOIN tournaments AS t
            ON w.competition = t.competition AND w.season = t.season
            AND w.tournament = t.tournament
        LEFT JOIN named AS n ON t.season_id = n.season_id AND w.champion = n.name
        LEFT JOIN club AS b ON n.club_id = b.club_id
        WHERE w.champion IS NOT NULL
    ),
    chosen AS (
        SELECT *, COUNT(*) OVER (PARTITION BY competition, season) > 1 AS is_one_of_several,
            COUNT(*) OVER (PARTITION BY competition, club, club_id) AS titles
        FROM won WHERE {chosen}
    )
    SELECT *,
        DENSE_RANK() OVER (PARTITION BY competition ORDER BY titles DESC, club, club_id) AS place
    FROM chosen
    ORDER BY competition, place, season, ordinal, tournament
"""
# Whole ranks only, so that nobody is left out beside his equals.
_SCORERS = """
    WITH totals AS (
        SELECT competition, player_id, MIN(player) AS player, MIN(nationality) AS nationality,
            CAST(SUM(goals) AS BIGINT) AS goals, COUNT(DISTINCT season) AS seasons,
            BOOL_OR(is_partial OR goals IS NULL) AS is_partial
        FROM top_scorers
        WHERE {chosen}
        GROUP BY competition, player_id
        HAVING SUM(goals) IS NOT NULL
    ),
    ranked AS (
        SELECT *, RANK() OVER (PARTITION BY competition ORDER BY goals DESC) AS rank,
            COUNT(*) OVER (PARTITION BY competition, goals) AS level,
            COUNT(*) OVER (PARTITION BY competition) AS players
        FROM totals
    )
    SELECT * FROM ranked
    WHERE rank = 1 OR rank + level - 1 <= {longest}
    ORDER BY competition, rank, player, player_id
"""
_LONGEST = 20  # scorers of a competition


@dataclass(frozen=True)
class Year:
    """A season in the index."""

    season: str
    file: str
    summary: Row | None
    champions: list[Row]
    scorers: list[tuple[Row, list[Row]]]  # of each phase the first row, and all of the first rank


@dataclass(frozen=True)
class Champion:
    """A club, and the titles that it won: each with the file of its season."""

    club: str
    titles: int
    won: list[tuple[Row, str]]


@dataclass(frozen=True)
class Competition:
    """The seasons of a competition, in order, and what they come to."""

    name: str
    years: list[Year]
    champions: list[Champion]
    scorers: list[Row]

    @property
    def size(self) -> int:
        """How many seasons there are."""
        return len(self.years)

    @property
    def is_partial(self) -> bool:
        """Whether matches of a season are known to be missing."""
        return any(year.summary and year.summary["is_partial"] for year in self.years)

    @property
    def has_scorers(self) -> bool:
        """Whether any scorer is known."""
        return any(year.scorers for year in self.years)

    @property
    def more_scorers(self) -> int:
        """How many scorers are not listed."""
        return self.scorers[0]["players"] - len(self.scorers) if self.scorers else 0

    def has(self, column: str) -> bool:
        """Whether anything is known in a column of the summaries."""
        return any(year.summary and year.summary[column] is not None for year in self.years)


def read(connection: DuckDBPyConnection, files: Mapping[SeasonName, str]) -> list[Competition]:
    """The competitions of the seasons that have these files."""
    names = list(files)
    summaries = rows.of_seasons(connection, _SUMMARIES, names)
    champions = rows.of_seasons(connection, _CHAMPIONS, names)
    first = rows.of_seasons(connection, _FIRST_SCORERS, names)
    titles = _titles(connection, files)
    scorers: dict[str, list[Row]] = {}
    for row in _rows(connection, _SCORERS, names):
        scorers.setdefault(row["competition"], []).append(_shown(row))
    years: dict[str, list[Year]] = {}
    for name, file in files.items():
        year = Year(
            *visible([name.season]),
            file,
            next(iter(summaries.get(name, [])), None),
            champions.get(name, []),
            _phases(first.get(name, [])),
        )
        years.setdefault(name.competition, []).append(year)
    return [
        Competition(*visible([name]), those, titles.get(name, []), scorers.get(name, []))
        for name, those in years.items()
    ]


def _phases(scorers: Sequence[Row]) -> list[tuple[Row, list[Row]]]:
    found: dict[tuple[str, str], list[Row]] = {}
    for row in scorers:
        found.setdefault((row["tournament"], row["phase"]), []).append(row)
    return [(those[0], those) for those in found.values()]


def _titles(
    connection: DuckDBPyConnection, files: Mapping[SeasonName, str]
) -> dict[str, list[Champion]]:
    found: dict[str, dict[int, Champion]] = {}
    for row in _rows(connection, _TITLES, list(files)):
        of_competition = found.setdefault(row["competition"], {})
        shown = _shown(row)
        new = Champion(shown["club"], row["titles"], [])
        file = files[SeasonName(row["competition"], row["season"])]
        of_competition.setdefault(row["place"], new).won.append((shown, file))
    return {name: list(clubs.values()) for name, clubs in found.items()}


def _rows(connection: DuckDBPyConnection, query: str, names: Sequence[SeasonName]) -> list[Row]:
    """The rows of a query as they are."""
    cursor = connection.execute(query.format(chosen=rows.condition(names), longest=_LONGEST))
    columns = [column[0] for column in cursor.description]
    return [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]


def _shown(row: dict[str, Any]) -> Row:
    return dict(zip(row, visible(list(row.values())), strict=True))
