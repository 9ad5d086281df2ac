"""`ascenso-db init DIRECTORY`: a small season of seeds to start one's own from."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from ascenso_db.errors import DatabaseError, note
from ascenso_db.files import PACKAGE
from ascenso_db.helptext import ExampleCommand


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db init my-season
    ascenso-db check --seeds my-season --only
    ascenso-db query standings --seeds my-season --only
    """,
)
@click.argument("directory", type=click.Path(path_type=Path))
def command(directory: Path) -> None:
    """Write a small commented season to DIRECTORY, which must be new or empty."""
    if directory.exists() and (not directory.is_dir() or any(directory.iterdir())):
        raise DatabaseError(f"{directory}: there is something already; name a new folder")
    shutil.copytree(PACKAGE / "template", directory, dirs_exist_ok=True)
    note(f"wrote {directory}; try `ascenso-db check --seeds {directory} --only`")
