"""`ascenso-db check`: whether the season agrees with itself and its sources."""

from __future__ import annotations

import click

from ascenso_db import options
from ascenso_db.options import ExampleCommand
from ascenso_db.rows import Output
from ascenso_db.season import Season
from ascenso_db.sqlfiles import SqlFiles
from ascenso_db.terminal import FAILURE, note
from ascenso_db.text import count


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db check
    ascenso-db check --database season.duckdb -f json
    """,
)
@options.output
@options.season
def command(season: Season, output: Output) -> int:
    """Print each row that breaks a check; exit with 1 if one is an error."""
    from ascenso_db.catalogue import views
    from ascenso_db.rows import result
    from ascenso_db.season import checks

    with output.workspace() as workspace, season.opened(workspace) as connection:
        files = SqlFiles.find()
        views.materialise(connection, views.in_order(connection, files.view_names))
        known = [checks.Check.read(path) for path in files.checks]
        rows = [row for check in known for row in check.failures(connection)]
        output.write(result.relation_of(connection, checks.COLUMNS, rows), workspace)
    severities = [row[1] for row in rows]
    errors, warnings = severities.count(checks.ERROR), severities.count(checks.WARNING)
    note(f"{count(len(known), 'check')}: {count(errors, 'error')}, {count(warnings, 'warning')}")
    return FAILURE if errors else 0
