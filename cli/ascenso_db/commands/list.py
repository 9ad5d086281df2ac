"""`ascenso-db list`: the views and what each answers."""

from __future__ import annotations

import click

from ascenso_db import options
from ascenso_db.options import ExampleCommand
from ascenso_db.rows import Output
from ascenso_db.season import Season
from ascenso_db.sqlfiles import SqlFiles


@click.command(
    "list",
    cls=ExampleCommand,
    examples="""
    ascenso-db list
    ascenso-db list -f json
    """,
)
@options.season
@options.output
def command(season: Season, output: Output) -> None:
    """List the views and what each answers."""
    from ascenso_db import catalogue
    from ascenso_db.rows import result

    order = {name: place for place, name in enumerate(SqlFiles.find().view_names)}
    with output.workspace() as workspace, season.opened(workspace) as connection:
        views = [
            (view.name, view.comment)
            for view in catalogue.objects(connection)
            if view.kind == "view"
        ]
        # A database keeps its views by name only; one that no file here defines comes last.
        views.sort(key=lambda view: order.get(view[0], len(order)))
        output.write(result.relation_of(connection, ("view", "answers"), views), workspace)
