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
    ascenso-db query top_scorers --limit 3 -f json
    ascenso-db query standings -o standings.parquet
    """,
)
@click.argument("view", shell_complete=options.complete_name)
@click.option("--where", metavar="EXPRESSION", help="Keep the rows for which this is true.")
@click.option("--limit", type=_ROWS, metavar="ROWS", help="Stop after these.")
@options.columns
@options.output
@options.limits
@options.season
def command(
    view: str,
    where: str | None,
    limit: int | None,
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
        types = _types(connection, view, columns)
        names = ", ".join(quoting.name(name) for name, _ in types)
        select = f"SELECT {names} FROM {quoting.name(view)}"
        if where is not None:
            select += f" WHERE {_condition(connection, view, where)}"
        if limit is not None:
            select += f" LIMIT {limit}"
        season.warn_if_stale(connection)
        output.write_select(connection, select, types, workspace)


def _types(connection: DuckDBPyConnection, view: str, columns: str | None) -> list[tuple[str, str]]:
    """The columns to show, each with its type."""
    from ascenso_db import catalogue
    from ascenso_db.rows import result

    types = {column.name: column.type for column in catalogue.columns(connection, view)}
    if not types:
        catalogue.find(connection, view)  # says which name is near
    names = types if columns is None else result.chosen_names(types, columns)
    return [(name, types[name]) for name in names]


def _condition(connection: DuckDBPyConnection, view: str, where: str) -> str:
    from ascenso_db.rows import sandbox

    rows = connection.view(view)
    sandbox.filtered(connection, rows, where)
    return f"({where}\n)"
