"""`ascenso-db describe NAME`: what a table or view holds, and how it is made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from ascenso_db import options, sqlfiles
from ascenso_db.options import ExampleCommand
from ascenso_db.rows import Output, write_text
from ascenso_db.season import Season

if TYPE_CHECKING:
    from ascenso_db.catalogue import Object


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db describe relegation
    ascenso-db describe goal -f markdown
    """,
)
@click.argument("name", shell_complete=options.complete_name)
@options.output
@options.season
def command(name: str, season: Season, output: Output) -> None:
    """Show the columns of NAME, their types and meaning, what it reads, and its SQL.

    A format or a file gives the columns alone.
    """
    from ascenso_db import catalogue
    from ascenso_db.rows import result

    with output.workspace() as workspace, season.opened(workspace) as connection:
        found = catalogue.find(connection, name)
        rows = [(c.name, c.type, c.comment) for c in catalogue.columns(connection, found.name)]
        relation = result.relation_of(connection, ("column", "type", "meaning"), rows)
        if not output.is_for_reading:
            output.write(relation, workspace)
            return
        write_text(f"{found.name} ({found.kind}): {found.comment or ''}\n")
        output.write(relation)
        write_text(_neighbours(found, catalogue.objects(connection)))
        write_text(f"\n{_definition(found, season)}")


def _neighbours(found: Object, objects: Sequence[Object]) -> str:
    """The tables and views that it reads, and the views that read it."""
    known = {object_.name for object_ in objects}
    queries = {object_.name: _query(object_) for object_ in objects}
    named = {
        "reads": sorted(_reads(queries[found.name]) & known - {found.name}),
        "read by": [
            name
            for name, query in queries.items()
            if name != found.name and found.name in query and found.name in _reads(query)
        ],
    }
    return "".join(f"\n{what}: {', '.join(names)}" for what, names in named.items() if names)


def _query(object_: Object) -> str:
    """The statement that computes a view or a step; nothing for a table of facts.

    A database keeps no query of a step, which it holds as a table.
    """
    if object_.kind == "view":
        return object_.sql
    file = sqlfiles.SqlFiles.find().query(object_.name)
    return "" if file is None else sqlfiles.read(file)


def _reads(query: str) -> set[str]:
    """What a view or step reads; nothing for what sqlglot does not understand."""
    import sqlglot
    from sqlglot.optimizer.scope import traverse_scope

    if not query:
        return set()
    try:
        scopes = traverse_scope(sqlglot.parse(query, read="duckdb")[0].expression)
    except sqlglot.errors.SqlglotError:  # a view of a user's own
        return set()
    sources = [source for scope in scopes for source in scope.sources.values()]
    return {source.name for source in sources if isinstance(source, sqlglot.exp.Table)}


def _definition(found: Object, season: Season) -> str:
    # The file is written to be read, with its comments; a database keeps the bare statement, and
    # of a step only its columns.
    file = sqlfiles.SqlFiles.find().query(found.name)
    if file is not None and (season.database is None or found.kind == "step"):
        return sqlfiles.read(file).strip()
    import sqlglot

    try:
        return sqlglot.transpile(found.sql, read="duckdb", write="duckdb", pretty=True)[0] + ";"
    except sqlglot.errors.SqlglotError:
        return found.sql
