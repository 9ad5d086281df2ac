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

    from ascenso_db.script import Contents
    from ascenso_db.sqlfiles import Definition, SqlFiles

# as in `script.dialects`, which loads sqlglot
_TESTED = ("duckdb", "postgres", "sqlite", "spark")


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db script --dialect postgres | psql -v ON_ERROR_STOP=1
    ascenso-db script --dialect sqlite | sqlite3 -bail season.db
    ascenso-db script --dialect postgres standings bracket -o season.sql
    ascenso-db script --dialect spark --data s3://bucket/season -o season.sql
    ascenso-db script --dialect sqlite --steps | sqlite3 -bail season.db
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
@click.option(
    "--steps",
    "anew",
    is_flag=True,
    help="SQLite: only compute the steps anew, in a database whose rows were changed.",
)
@options.output_file("Write to a file.")
@options.season
def command(
    names: tuple[str, ...],
    dialect: str,
    schema: str | None,
    data: str | None,
    partitioned: str | None,
    anew: bool,
    file: Path | None,
    season: Season,
) -> None:
    """Print a SQL script that makes the season on another engine: tables, rows and views.

    With VIEW, of the views only those named, and the steps that they read.

    Every client of the engine runs it as it stands, in one transaction where there are any; tell a
    shell to stop at an error (psql -v ON_ERROR_STOP=1, sqlite3 -bail, duckdb -bail). Run again, or
    over another season, it adds no row.

    On PostgreSQL and SQLite the view freshness says which tables changed since the steps were
    computed. SELECT refresh_steps() on PostgreSQL computes them anew, on SQLite what --steps gives.
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
    if anew and dialect != "sqlite":
        raise click.UsageError("--steps goes with --dialect sqlite")
    from ascenso_db.script import DIALECTS, Location, script, steps_anew
    from ascenso_db.sqlfiles import SqlFiles

    files = SqlFiles.find()
    contents = _contents(files, names, dialect, schema)
    if anew:
        write_script(steps_anew(contents), file)
        return
    if data is not None:
        location = Location.of(data, _divided(files) if partitioned else ())
        location.require(contents.tables)
        write_script(script(contents, None, DIALECTS[dialect], location), file)
        return
    with season.opened() as connection:
        write_script(script(contents, connection, DIALECTS[dialect]), file)


def _contents(files: SqlFiles, names: Sequence[str], dialect: str, schema: str | None) -> Contents:
    """All tables; the steps and views that the engine has, or those named and what they read."""
    from ascenso_db.script import Contents

    everything = Contents.read(files, schema)
    contents = everything.of_engine(dialect)
    if not names:
        return contents
    chosen = _chosen((*everything.steps, *everything.views), names)
    for each in chosen:
        if each.engine not in {None, dialect}:
            raise click.UsageError(f"{each.name} is for DuckDB alone")
    steps, views = (
        [each for each in group if each in chosen] for group in (contents.steps, contents.views)
    )
    return replace(contents, steps=steps, views=views)


def _chosen(definitions: Sequence[Definition], names: Sequence[str]) -> Sequence[Definition]:
    """The named views, and the steps and views beneath them."""
    from ascenso_db.sqlfiles import Lineage

    lineage = Lineage({each.name: each.create.expression for each in definitions})
    chosen: set[str] = set()
    for name in names:
        view, column = lineage.find(name)
        if column:
            raise click.UsageError(f"{name} is a column; a script makes whole views")
        chosen.update((view, *(source for source, _ in lineage.edges(view))))
    return [each for each in definitions if each.name in chosen]


def _divided(files: SqlFiles) -> set[str]:
    """The tables that `export --partition-by season` divides."""
    import duckdb

    from ascenso_db import catalogue
    from ascenso_db.catalogue import partition
    from ascenso_db.season import build

    with duckdb.connect() as connection:
        build(connection, replace(files, seeds=(), steps=(), views=()))
        return set(partition.of_objects(connection, catalogue.objects(connection)))
