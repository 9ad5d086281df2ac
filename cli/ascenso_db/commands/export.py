"""`ascenso-db export DIRECTORY`: a Parquet or CSV file for each table and view."""

from __future__ import annotations

from pathlib import Path

import click

from ascenso_db import options
from ascenso_db.helptext import ExampleCommand
from ascenso_db.season import Season
from ascenso_db.text import count


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db export season
    ascenso-db export season relegation standings --format csv
    """,
)
@click.argument("directory", type=click.Path(path_type=Path))
@click.argument("names", nargs=-1, shell_complete=options.complete_view)
@click.option(
    "-f",
    "--format",
    "format_",
    type=click.Choice(["parquet", "csv"]),
    default="parquet",
    show_default=True,
)
@click.option("--force", is_flag=True, help="Write into a folder that ascenso-db did not write.")
@options.season
def command(
    directory: Path, names: tuple[str, ...], format_: str, force: bool, season: Season
) -> None:
    """Write every table and view, or NAMES, to DIRECTORY, with a manifest.

    An earlier export in the folder is replaced as a whole; other files stay as they are.
    """
    from ascenso_db import export
    from ascenso_db.errors import note

    files = export.export(season, directory, names, format_, force=force)
    note(f"wrote {count(files, 'file')} and {export.MANIFEST} to {directory}")
