"""`ascenso-db sql STATEMENT`: the rows of one statement that only reads."""

from __future__ import annotations

import click

from ascenso_db import options
from ascenso_db.database import Limits
from ascenso_db.options import ExampleCommand
from ascenso_db.rows import Output, write_text
from ascenso_db.season import Season
from ascenso_db.terminal import saying


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db sql 'SELECT club, points FROM relegation WHERE points > $n::INTEGER' -p n=100
    ascenso-db sql 'FROM goal' -o goals.csv
    ascenso-db sql - < question.sql
    """,
    # A statement may begin with a comment, which looks like an option.
    context_settings={"ignore_unknown_options": True},
)
@click.argument("statement")
@click.option(
    "-p",
    "--parameter",
    "parameters",
    multiple=True,
    metavar="NAME=VALUE",
    help="Fill $NAME in the statement, as text ($n::INTEGER casts).",
)
@options.output
@options.limits
@options.season
def command(
    statement: str, parameters: tuple[str, ...], season: Season, output: Output, limits: Limits
) -> None:
    """Run STATEMENT, one that only reads (- for standard input)."""
    from ascenso_db.rows import sandbox

    values = _values(parameters)
    text = options.standard_input() if statement == "-" else statement
    with (
        output.workspace() as workspace,
        season.opened(workspace, limits) as connection,
        saying(lambda error: sandbox.pointing(text, error)),
    ):
        relation = sandbox.read(connection, text, values)
        season.warn_if_stale(connection)
        if not sandbox.is_explain(text):
            types = zip(relation.columns, map(str, relation.types), strict=True)
            output.write_select(connection, sandbox.without_end(text), types, workspace, values)
        elif output.is_for_reading:
            for _, plan in relation.fetchall():
                write_text(plan)
        else:
            output.write(relation, workspace)


def _values(parameters: tuple[str, ...]) -> dict[str, str]:
    values: dict[str, str] = {}
    for parameter in parameters:
        name, equals, value = parameter.partition("=")
        if not equals or not name:
            raise click.UsageError(f"-p {parameter}: NAME=VALUE is wanted")
        if name in values:
            raise click.UsageError(f"-p {name}: given twice")
        values[name] = value
    return values
