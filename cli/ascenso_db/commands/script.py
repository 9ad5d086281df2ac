"""`ascenso-db script --dialect NAME`: the season as a SQL script for another engine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ascenso_db import options
from ascenso_db.options import ExampleCommand
from ascenso_db.rows import write_script
from ascenso_db.season import Season

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ascenso_db.sqlfiles import Definition, SqlFiles

# as in `script.dialects`, which loads sqlglot
_TESTED = ("duckdb", "postgres", "sqlite", "spark")


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db script --dialect postgres | psql
    ascenso-db script --dialect sqlite | sqlite3 season.db
    ascenso-db script --dialect postgres standings bracket -o season.sql
    ascenso-db script --dialect spark --data s3://bucket/season -o season.sql
    """,
)
@click.argument("names", metavar="[VIEW]...", nargs=-1, shell_complete=options.complete_view)
@click.option(
    "--dialect",
    required=True,
    type=click.Choice(_TESTED, case_sensitive=False),
    help="The engine; only those on which the tests run the script.",
)
@click.option("--schema", metavar="NAME", help="Make the tables and views in this schema.")
@click.option(
    "--data",
    metavar="DIRECTORY",
    help="Spark: read the tables from an export, by a path or an address such as s3://.",
)
@click.option(
    "--partition-by",
    "partitioned",
    type=click.Choice(["season"]),
    help="The export was written so.",
)
@options.output_file("Write to a file.")
@options.season
def command(
    names: tuple[str, ...],
    dialect: str,
    schema: str | None,
    data: str | None,
    partitioned: str | None,
    file: Path | None,
    season: Season,
) -> None:
    """Print a SQL script that makes the season on another engine: tables, rows and views.

    With VIEW, of the views only those named and the ones that they read.

    It is one transaction where the engine has them. Run again, it stops at the first table and
    says that it is there. A first line with a dot or a backslash is for the engine's own shell;
    other clients leave that line out.
    """
    if data is not None and dialect != "spark":
        raise click.UsageError("--data goes with --dialect spark")
    if data is not None and season.folders:
        raise click.UsageError("--data takes the rows from an export; --seeds goes without it")
    if schema == "":
        raise click.UsageError("--schema: a name is needed")
    if partitioned and data is None:
        raise click.UsageError("--partition-by goes with --data")
    if schema is not None and dialect == "sqlite":
        raise click.UsageError("SQLite has no schemas; --schema goes with the other dialects")
    from ascenso_db.script import DIALECTS, Location, script
    from ascenso_db.sqlfiles import SqlFiles, definitions

    files = SqlFiles.find()
    tables, views = definitions.read(files.schema), definitions.read(files.views)
    if names:
        views = _chosen(views, names)
    if data is not None:
        location = Location.of(data, _divided(files) if partitioned else ())
        location.require(tables)
        write_script(script(tables, views, None, DIALECTS[dialect], schema, location), file)
        return
    with season.opened() as connection:
        write_script(script(tables, views, connection, DIALECTS[dialect], schema), file)


def _chosen(views: Sequence[Definition], names: Sequence[str]) -> list[Definition]:
    """The named views and those beneath them, in the order in which they are made."""
    from ascenso_db.sqlfiles import Lineage

    lineage = Lineage({view.name: view.create.expression for view in views})
    chosen: set[str] = set()
    for name in names:
        view, column = lineage.find(name)
        if column:
            raise click.UsageError(f"{name} is a column; a script makes whole views")
        chosen.update((view, *(source for source, _ in lineage.edges(view))))
    return [view for view in views if view.name in chosen]


def _divided(files: SqlFiles) -> set[str]:
    """The tables that `export --partition-by season` divides."""
    import duckdb

    from ascenso_db import catalogue
    from ascenso_db.catalogue import partition
    from ascenso_db.season import build

    with duckdb.connect() as connection:
        build(connection, replace(files, seeds=(), views=()))
        return set(partition.of_objects(connection, catalogue.objects(connection)))
