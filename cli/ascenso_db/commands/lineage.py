"""`ascenso-db lineage VIEW[.COLUMN]`: from which columns of the tables a result comes."""

from __future__ import annotations

import click

from ascenso_db import options
from ascenso_db.options import ExampleCommand
from ascenso_db.rows import Output, write_script
from ascenso_db.sqlfiles import SqlFiles

_MERMAID = "mermaid"


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db lineage relegation.average
    ascenso-db lineage bracket -f json
    ascenso-db lineage standings.points -f mermaid
    """,
)
@click.argument("name", metavar="VIEW[.COLUMN]", shell_complete=options.complete_view)
@options.output(also={".mmd": _MERMAID})
def command(name: str, output: Output) -> None:
    """Show the columns of the tables from which VIEW comes, through all the views between.

    First, for each column of VIEW or for COLUMN alone, those whose values it shows. Then those
    that only say which rows there are: by a join, a filter, a group. Mermaid draws the way, with
    the views on it.
    """
    from ascenso_db.sqlfiles import Lineage, definitions

    files = SqlFiles.find()
    views = definitions.read(files.steps + files.views)
    lineage = Lineage({view.name: view.create.expression for view in views})
    view, column = lineage.find(name)
    if output.format == _MERMAID:
        edges = lineage.column_edges(view, column) if column else lineage.edges(view)
        write_script(_mermaid(edges), output.file)
        return
    rows = [
        (shown, source.relation, source.name, use)
        for shown, source, use in lineage.of(view, column)
    ]
    import duckdb

    from ascenso_db.rows import result

    with output.workspace() as workspace, duckdb.connect() as connection:
        titles = ("column", "from_table", "from_column", "use")
        output.write(result.relation_of(connection, titles, rows), workspace)


def _mermaid(edges: list[tuple[object, object]]) -> list[str]:
    return ["graph LR", *(f"    {source} --> {shown}" for source, shown in edges)]
