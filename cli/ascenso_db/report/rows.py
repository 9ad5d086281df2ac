"""Reads the rows of one season from the views, as text that is fit to be seen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import click
from duckdb import DuckDBPyConnection

from ascenso_db.catalogue import seasons
from ascenso_db.terminal import AscensoError
from ascenso_db.text import printable, quoting

Row = dict[str, Any]

_AT_A_TIME = 20  # seasons; the more, the fewer queries, and the more memory

# A season that only has gaps, or points that another one counts, is none to look at.
_SEASONS = """
    SELECT competition, season FROM season_summary
    UNION SELECT competition, season FROM results
    UNION SELECT competition, season FROM standings
    UNION SELECT competition, season FROM pairings
    UNION SELECT competition, season FROM relegation
    UNION SELECT competition, season FROM top_scorers
    ORDER BY ALL
"""
_OF_SEASON = """
    FROM season AS s
    INNER JOIN competition AS c ON s.competition_id = c.competition_id
"""
# What no view says: the order of the stages, which of them have a table, and the changes.
_STAGES = f"""
    SELECT c.name AS competition, s.name AS season, t.name AS tournament, t.start_date, t.end_date,
        g.name AS stage, g.format, g.phase
    {_OF_SEASON}
    INNER JOIN tournament AS t ON s.season_id = t.season_id
    LEFT JOIN stage AS g ON t.tournament_id = g.tournament_id
    ORDER BY t.ordinal, g.ordinal
"""
_CHANGES = f"""
    SELECT c.name AS competition, s.name AS season, x.description,
        (SELECT STRING_AGG(k.kind, ';' ORDER BY k.kind) FROM season_change_kind AS k
        WHERE k.change_id = x.change_id) AS kinds,
        (SELECT STRING_AGG(b.name, ', ' ORDER BY b.name) FROM season_change_club AS d
        INNER JOIN club AS b ON d.club_id = b.club_id WHERE d.change_id = x.change_id) AS clubs
    {_OF_SEASON}
    INNER JOIN season_change AS x ON s.season_id = x.season_id
    ORDER BY x.ordinal
"""
_RELEGATION_RULE = f"""
    SELECT c.name AS competition, s.name AS season, r.method
    {_OF_SEASON}
    INNER JOIN season_relegation AS x ON s.season_id = x.season_id
    INNER JOIN relegation_rule AS r ON x.relegation_rule_id = r.relegation_rule_id
"""
_ADJUSTMENTS = """
    SELECT competition, season, tournament, stage, club, says
    FROM standings_reasons WHERE what = 'points adjustment'
"""
VIEWS = (
    *("season_summary", "champions", "promotion", "seeding", "standings", "aggregates", "bracket"),
    *("pairings", "relegation", "relegation_points", "top_scorers", "results", "clubs", "missing"),
    "sources",
)
_QUERIES = {
    **{view: f"FROM {view}" for view in VIEWS},
    "stages": _STAGES,
    "adjustments": _ADJUSTMENTS,
    "changes": _CHANGES,
    "relegation_rule": _RELEGATION_RULE,
}


@dataclass(frozen=True)
class SeasonName:
    """A season of a competition."""

    competition: str
    season: str

    def __str__(self) -> str:
        """Its name in a sentence."""
        return f"{self.competition}, {self.season}"


def choose(
    connection: DuckDBPyConnection, season: str | None, competition: str | None
) -> SeasonName:
    """The season that is meant; a usage error that lists those there are where that is open."""
    found = meant(connection, season, competition)
    if len(found) == 1:
        return found[0]
    listed = "; ".join(map(str, found))
    raise click.UsageError(f"several seasons: name one with --season and --competition: {listed}")


def meant(
    connection: DuckDBPyConnection, season: str | None, competition: str | None
) -> list[SeasonName]:
    """The seasons that are meant, one at least; a usage error where there is none."""
    named = {SeasonName(*names) for _, *names in seasons.meant(connection, season, competition)}
    known = all_seasons(connection)
    if not known:
        raise AscensoError("the database has no season to show")
    found = [name for name in known if name in named]
    if not found:
        listed = "; ".join(map(str, known))
        raise click.UsageError(f"nothing is known to show of that season; there are: {listed}")
    return found


def all_seasons(connection: DuckDBPyConnection) -> list[SeasonName]:
    """Those that there is something to show of."""
    return [SeasonName(*row) for row in connection.execute(_SEASONS).fetchall()]


def read(connection: DuckDBPyConnection, name: SeasonName) -> dict[str, list[Row]]:
    """The rows of the season by what they are read from, in the order that it promises."""
    ((_, rows),) = read_each(connection, [name])
    return rows


def read_each(
    connection: DuckDBPyConnection, names: Sequence[SeasonName]
) -> Iterator[tuple[SeasonName, dict[str, list[Row]]]]:
    """The same for each of several seasons; one query is for some of them, not for one alone."""
    for first in range(0, len(names), _AT_A_TIME):
        some = names[first : first + _AT_A_TIME]
        found = {key: of_seasons(connection, query, some) for key, query in _QUERIES.items()}
        for name in some:
            yield name, {key: rows.get(name, []) for key, rows in found.items()}


def of_seasons(
    connection: DuckDBPyConnection, query: str, names: Sequence[SeasonName]
) -> dict[SeasonName, list[Row]]:
    """The rows of a query, which has competition and season, for each of some seasons."""
    cursor = connection.execute(f"SELECT * FROM ({query}) WHERE {condition(names)}")
    columns = [column[0] for column in cursor.description]
    at = columns.index("competition"), columns.index("season")
    found: dict[SeasonName, list[Row]] = {}
    for row in cursor.fetchall():
        shown = dict(zip(columns, visible(row), strict=True))
        found.setdefault(SeasonName(*(row[place] for place in at)), []).append(shown)
    return found


def condition(names: Sequence[SeasonName]) -> str:
    """What holds for the rows of some seasons."""
    competitions = sorted({quoting.text(name.competition) for name in names})
    seasons_ = sorted({quoting.text(name.season) for name in names})
    pairs = (f"({quoting.text(name.competition)}, {quoting.text(name.season)})" for name in names)
    # Of the pairs alone DuckDB makes no filter of what the view reads.
    return (
        f"competition IN ({', '.join(competitions)}) AND season IN ({', '.join(seasons_)})"
        f" AND (competition, season) IN ({', '.join(pairs)})"
    )


def visible(values: Sequence[Any]) -> list[Any]:
    """The values with whatever cannot be seen, or not stand in XML, shown by its code."""
    return [_visible(value) if isinstance(value, str) else value for value in values]


def _visible(text: str) -> str:
    return re.sub("[\ufffe\uffff]", lambda match: f"\\u{ord(match[0]):04x}", printable(text))
