"""`ascenso-db export DIRECTORY`: a Parquet or CSV file for each table and view."""

from __future__ import annotations

from pathlib import Path

import click

from ascenso_db import options
from ascenso_db.options import ExampleCommand
from ascenso_db.season import Season
from ascenso_db.text import count


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db export season
    ascenso-db export season relegation standings --format csv
    ascenso-db export season --season 2011-12 --competition 'Liga de Ascenso'
    ascenso-db export lake --partition-by season
    ascenso-db export season --all
    ascenso-db export rules --rules --format csv
    """,
)
@click.argument("directory", type=options.PathName())
@click.argument("names", nargs=-1, shell_complete=options.complete_name)
@options.season_name
@click.option(
    "-f",
    "--format",
    "format_",
    type=click.Choice(["parquet", "csv"]),
    default="parquet",
    show_default=True,
)
@click.option(
    "--partition-by",
    "partitioned",
    type=click.Choice(["season"]),
    help="Parquet: a folder of each, with a file a season, where rows belong to seasons.",
)
@click.option("--all", "all_", is_flag=True, help="The steps, too: tables that are computed once.")
@click.option("--rules", is_flag=True, help="The tables of the catalogue of rules alone.")
@click.option("--force", is_flag=True, help="Write into a folder that ascenso-db did not write.")
@options.season
def command(
    directory: Path,
    names: tuple[str, ...],
    season_name: str | None,
    competition: str | None,
    format_: str,
    partitioned: str | None,
    all_: bool,
    rules: bool,
    force: bool,
    season: Season,
) -> None:
    """Write all facts and views, or NAMES, to DIRECTORY, with a README and a data package.

    An earlier export in the folder is replaced as a whole, with all that lies in the folders
    of its tables and views; other files stay as they are.

    With --season or --competition, the rows that belong to those seasons, and what they refer to,
    such as clubs and sources.

    With --rules, the tables of rules of the catalogue, or of the season that --seeds or --database
    names.
    """
    from ascenso_db.export import FILES, export
    from ascenso_db.terminal import note

    if partitioned and format_ != "parquet":
        raise click.UsageError("--partition-by goes with --format parquet")
    if all_ and names:
        raise click.UsageError("--all goes without names")
    if rules and (names or all_ or partitioned):
        raise click.UsageError("--rules goes without names, --all and --partition-by")
    if rules and (season_name, competition) != (None, None):
        raise click.UsageError("--rules are of no season: leave it, or --season and --competition")
    if rules:
        from ascenso_db.seeds import rules as catalogue_of_rules

        season, names = season.of_rules, catalogue_of_rules.TABLES
    written = export(
        season,
        directory,
        names,
        format_,
        season_name=season_name,
        competition=competition,
        with_steps=all_,
        divided=partitioned is not None,
        force=force,
    )
    if partitioned is None:
        what = count(written, "file")
    else:
        what = "1 table or view" if written == 1 else f"{written} tables and views"
    note(f"wrote {what}, {', '.join(FILES)} to {directory}")
