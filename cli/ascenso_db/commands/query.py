"""`ascenso-db query VIEW`: the rows of a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ascenso_db import options
from ascenso_db.database import Limits
from ascenso_db.options import ExampleCommand
from ascenso_db.rows import Output
from ascenso_db.season import Season
from ascenso_db.terminal import of_condition, saying
from ascenso_db.text import quoting

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_ROWS = click.IntRange(0, 2**63 - 1)  # as many as DuckDB can count


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db query relegation
    ascenso-db query results --where "stage = 'final'" --columns date,home,away
    ascenso-db query standings --season 2011-12
    ascenso-db query top_scorers --limit 3 -f json
    ascenso-db query standings -o standings.parquet
    """,
)
@click.argument("view", shell_complete=options.complete_name)
@click.option("--where", metavar="EXPRESSION", help="Keep the rows for which this is true.")
@click.option("--limit", type=_ROWS, metavar="ROWS", help="Stop after these.")
@options.season_name
@options.columns
@options.output
@options.limits
@options.season
def command(
    view: str,
    where: str | None,
    limit: int | None,
    season_name: str | None,
    competition: str | None,
    columns: str | None,
    season: Season,
    output: Output,
    limits: Limits,
) -> None:
    """Print the rows of VIEW, in the order that the view promises.

    A table can be asked for too; only a view promises an order.
    """
    with (
        output.workspace() as workspace,
        season.opened(workspace, limits) as connection,
        saying(lambda error: of_condition(where, error)),
    ):
        all_types = _types(connection, view)
        types = _chosen(all_types, columns)
        names = ", ".join(quoting.name(name) for name, _ in types)
        select = f"SELECT {names} FROM {quoting.name(view)}"
        conditions = _conditions(connection, view, all_types, where, season_name, competition)
        if conditions:
            select += f" WHERE {' AND '.join(conditions)}"
        if limit is not None:
            select += f" LIMIT {limit}"
        season.warn_if_stale(connection)
        output.write_select(connection, select, types, workspace)


def _types(connection: DuckDBPyConnection, view: str) -> dict[str, str]:
    """The columns of the view, each with its type."""
    from ascenso_db import catalogue

    types = {column.name: column.type for column in catalogue.columns(connection, view)}
    if not types:
        catalogue.find(connection, view)  # says which name is near
    return types


def _chosen(types: dict[str, str], columns: str | None) -> list[tuple[str, str]]:
    """The columns to show, each with its type."""
    from ascenso_db.rows import result

    names = types if columns is None else result.chosen_names(types, columns)
    return [(name, types[name]) for name in names]


def _conditions(
    connection: DuckDBPyConnection,
    view: str,
    types: dict[str, str],
    where: str | None,
    season: str | None,
    competition: str | None,
) -> list[str]:
    found = []
    if season is not None or competition is not None:
        from ascenso_db.catalogue import seasons

        found.append(seasons.condition(connection, view, types, season, competition))
    if where is not None:
        from ascenso_db.rows import sandbox

        sandbox.filtered(connection, connection.view(view), where)
        found.append(f"({where}\n)")
    return found
