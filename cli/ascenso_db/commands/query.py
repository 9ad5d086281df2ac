"""`ascenso-db query VIEW`: the rows of a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ascenso_db import options, quoting
from ascenso_db.files import SqlFiles
from ascenso_db.helptext import ExampleCommand
from ascenso_db.limits import Limits
from ascenso_db.output import Output
from ascenso_db.season import Season

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db query relegation
    ascenso-db query results --where "stage = 'final'" --columns date,home,away
    ascenso-db query top_scorers --limit 3 -f json
    ascenso-db query standings -o standings.parquet
    """,
)
@click.argument("view", shell_complete=options.complete_view)
@click.option("--where", metavar="EXPRESSION", help="Keep the rows for which this is true.")
@click.option("--limit", type=click.IntRange(min=0), metavar="ROWS", help="Stop after these.")
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
    """Print the rows of VIEW, in the order that the view promises."""
    from ascenso_db import result, sandbox

    with (
        output.workspace() as workspace,
        season.open(writable=workspace, memory_limit=limits.memory) as connection,
        limits.held(connection),
    ):
        relation = _view(connection, view)
        if where is not None:
            relation = sandbox.filtered(connection, relation, where)
        if columns is not None:
            relation = result.chosen(relation, columns)
        if limit is not None:
            relation = relation.limit(limit)
        output.write(relation, workspace)


def _view(connection: DuckDBPyConnection, name: str) -> DuckDBPyRelation:
    # Asking the catalogue takes longer than most views: only where no file names the view.
    if SqlFiles.find().view(name) is None:
        from ascenso_db import catalogue

        name = catalogue.find(connection, name, "view").name
    return connection.sql(f"FROM {quoting.name(name)}")
