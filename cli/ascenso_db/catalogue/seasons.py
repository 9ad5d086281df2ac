"""Which seasons a database knows, which of them are meant, and the condition for their rows."""

from __future__ import annotations

from collections.abc import Collection

import click
from duckdb import DuckDBPyConnection

from ascenso_db.text import did_you_mean, quoting

_KNOWN = """
    SELECT s.season_id, c.name AS competition, s.name AS season
    FROM competition AS c
    LEFT JOIN season AS s ON c.competition_id = s.competition_id
    ORDER BY ALL
"""


def condition(
    connection: DuckDBPyConnection,
    view: str,
    columns: Collection[str],
    season: str | None,
    competition: str | None,
) -> str:
    """What holds for the rows of a view that belong to a season, of a competition, or both.

    A usage error where the view does not say of which they are, or the database has no such.
    """
    meant(connection, season, competition)
    asked = _asked(season, competition)
    for column in asked:
        if column not in columns:
            raise click.UsageError(f"{view} has no column {column}, which --{column} looks at")
    return " AND ".join(
        f"{quoting.name(column)} = {quoting.text(name)}" for column, name in asked.items()
    )


def meant(
    connection: DuckDBPyConnection, season: str | None, competition: str | None
) -> list[tuple[str, str, str]]:
    """Key, competition and name of each season that has the names, as far as they are given.

    A usage error where the database has no season of that name, or no such competition.
    """
    asked = _asked(season, competition)
    columns = ("season_id", "competition", "season")
    rows = connection.execute(_KNOWN).fetchall()
    known = [dict(zip(columns, row, strict=True)) for row in rows]
    for column, name in asked.items():
        names = {row[column] for row in known} - {None}
        if name not in names:
            raise click.UsageError(f"no {column} {name}{did_you_mean(name, names)}")
    found = [row for row in known if asked.items() <= row.items()]
    if asked and not found:
        raise click.UsageError(f"{competition} has no season {season}")
    return [tuple(row.values()) for row in found if row["season_id"] is not None]


def _asked(season: str | None, competition: str | None) -> dict[str, str]:
    given = {"competition": competition, "season": season}
    return {column: name for column, name in given.items() if name is not None}
