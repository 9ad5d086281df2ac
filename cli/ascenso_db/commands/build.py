"""`ascenso-db build FILE`: the season as a DuckDB file."""

from __future__ import annotations

from pathlib import Path

import click

from ascenso_db.helptext import ExampleCommand


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db build season.duckdb
    ascenso-db query relegation --database season.duckdb
    """,
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="Replace a file that ascenso-db did not write.")
def command(file: Path, force: bool) -> None:
    """Write the season to FILE, a database that any DuckDB opens."""
    from ascenso_db import builder, database
    from ascenso_db.errors import note
    from ascenso_db.files import SqlFiles

    database.require_replaceable(file, force=force)
    builder.build_file(file, SqlFiles.find())
    note(f"wrote {file}")
