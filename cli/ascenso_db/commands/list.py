"""`ascenso-db list`: the views and what each answers, or the sets of rules."""

from __future__ import annotations

import click

from ascenso_db import options
from ascenso_db.options import ExampleCommand
from ascenso_db.rows import Output
from ascenso_db.season import Season
from ascenso_db.sqlfiles import SqlFiles

_KINDS = ("table", "step", "view")


@click.command(
    "list",
    cls=ExampleCommand,
    examples="""
    ascenso-db list
    ascenso-db list --all
    ascenso-db list -f json
    ascenso-db list --rules
    ascenso-db list --rules --all -o rules.csv
    """,
)
@click.option("--all", "all_", is_flag=True, help="The tables and the steps, too.")
@click.option("--rules", is_flag=True, help="The rules of competitions, for `init --rules`.")
@options.season
@options.output
def command(season: Season, output: Output, all_: bool, rules: bool) -> None:
    """List the views and what each answers.

    With --all, first the tables of facts, then the steps, tables that are computed from them once.

    With --rules, the sets of rules in the catalogue, or in the season that --seeds or --database
    names; with --all, each stage of them with points, criteria or deciders in order, and sources.
    """
    if rules:
        from ascenso_db.seeds import rules as catalogue_of_rules

        with output.workspace() as workspace, season.of_rules.opened(workspace) as connection:
            query = catalogue_of_rules.STAGES if all_ else catalogue_of_rules.SETS
            output.write(connection.sql(query), workspace)
        return
    from ascenso_db import catalogue
    from ascenso_db.rows import result

    files = SqlFiles.find()
    names = files.table_names + files.step_names + files.view_names
    order = {name: place for place, name in enumerate(names)}
    with output.workspace() as workspace, season.opened(workspace) as connection:
        found = [each for each in catalogue.objects(connection) if all_ or each.kind == "view"]
        # A database knows no order of them; what no file here defines comes last of its kind.
        found.sort(key=lambda each: (_KINDS.index(each.kind), order.get(each.name, len(order))))
        if all_:
            rows = [(each.name, each.kind, each.comment) for each in found]
            titles = ("name", "kind", "holds")
        else:
            rows = [(each.name, each.comment) for each in found]
            titles = ("view", "answers")
        output.write(result.relation_of(connection, titles, rows), workspace)
