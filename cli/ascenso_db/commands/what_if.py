"""`ascenso-db what-if STATEMENT`: which rows of the views would be others."""

from __future__ import annotations

import click

from ascenso_db import options
from ascenso_db.database import Limits
from ascenso_db.options import ExampleCommand
from ascenso_db.rows import Output
from ascenso_db.season import Season
from ascenso_db.terminal import note


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db what-if "UPDATE match SET home_goals = 3 WHERE match_id = '...'" --view bracket
    ascenso-db what-if "DELETE FROM match_ruling" -o without-rulings.csv
    ascenso-db what-if --with my-changes --view standings --view champions
    ascenso-db what-if - < changes.sql
    """,
    # A statement may begin with a comment, which looks like an option.
    context_settings={"ignore_unknown_options": True},
)
@options.changes
@click.option(
    "--view",
    "views",
    multiple=True,
    metavar="NAME",
    shell_complete=options.complete_view,
    help="Look at this view alone, its key in columns of its own; may be repeated.",
)
@options.columns
@options.output
@options.limits
@options.season
def command(
    changes: options.Changes,
    views: tuple[str, ...],
    columns: str | None,
    season: Season,
    output: Output,
    limits: Limits,
) -> None:
    """Print which rows of the views would be others after STATEMENT (- for standard input).

    STATEMENT changes tables of facts and rules: INSERT, UPDATE, DELETE, one or several. It runs on
    a copy in memory; the database stays as it is. What refers to a row that is deleted goes too.
    """
    from ascenso_db.rows import result

    chosen = options.chosen_views(views)
    with output.workspace() as workspace, season.opened(workspace, limits) as connection:
        season.require_fresh(connection)
        answer = changes.compare(connection, chosen)
        rows = answer.view(chosen[0]) if len(chosen) == 1 else answer.changes
        if columns is not None:
            rows = result.chosen(rows, columns)
        output.write(rows, workspace)
    for line in answer.notes:
        note(line)
