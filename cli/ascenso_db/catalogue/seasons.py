"""Which seasons a database knows, and the condition for the rows of some of them."""

from __future__ import annotations

from collections.abc import Collection

import click
from duckdb import DuckDBPyConnection

from ascenso_db.text import did_you_mean, quoting

_KNOWN = """
    SELECT c.name AS competition, s.name AS season
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
    asked = {
        column: name
        for column, name in (("competition", competition), ("season", season))
        if name is not None
    }
    for column in asked:
        if column not in columns:
            raise click.UsageError(f"{view} has no column {column}, which --{column} looks at")
    _require_known(connection, asked)
    return " AND ".join(
        f"{quoting.name(column)} = {quoting.text(name)}" for column, name in asked.items()
    )


def _require_known(connection: DuckDBPyConnection, asked: dict[str, str]) -> None:
    cursor = connection.execute(_KNOWN)
    columns = [column[0] for column in cursor.description]
    known = [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]
    for column, name in asked.items():
        names = {row[column] for row in known} - {None}
        if name not in names:
            raise click.UsageError(f"no {column} {name}{did_you_mean(name, names)}")
    if not any(asked.items() <= row.items() for row in known):
        raise click.UsageError(f"{asked['competition']} has no season {asked['season']}")
