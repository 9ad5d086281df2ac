"""`ascenso-db build FILE`: the season as a DuckDB file."""

from __future__ import annotations

from pathlib import Path

import click

from ascenso_db import options
from ascenso_db.database import Limits
from ascenso_db.options import ExampleCommand
from ascenso_db.season import Season


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db build season.duckdb
    ascenso-db query relegation --database season.duckdb
    ascenso-db build mine.duckdb --seeds my-season --only
    """,
)
@click.argument("file", type=options.FileName())
@click.option("--force", is_flag=True, help="Replace a file that ascenso-db did not write.")
@options.sources
def command(file: Path, force: bool, season: Season) -> None:
    """Write the season to FILE, a database that DuckDB 1.1 or later opens."""
    from ascenso_db.season import build_file, require_replaceable
    from ascenso_db.terminal import note

    with Limits().held():
        require_replaceable(file, force=force)
        build_file(file, season.sources)
    note(f"wrote {file}")
