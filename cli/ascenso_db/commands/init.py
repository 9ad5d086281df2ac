"""`ascenso-db init DIRECTORY`: a small season of seeds to start one's own from."""

from __future__ import annotations

from pathlib import Path

import click

from ascenso_db import atomic, options
from ascenso_db.errors import DatabaseError, OutputError, note
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
@click.argument("directory", type=options.PathName())
def command(directory: Path) -> None:
    """Write a small commented season to DIRECTORY, which must be new or empty."""
    if directory.exists() and (not directory.is_dir() or any(directory.iterdir())):
        raise DatabaseError(f"{directory}: there is something already; name a new folder")
    if directory.exists():
        _fill_in_place(directory)
    else:
        directory.parent.mkdir(parents=True, exist_ok=True)
        with atomic.replaced_folder(directory) as folder:
            _fill(folder)
    note(f"wrote {directory}; try `ascenso-db check --seeds {directory} --only`")


def _fill(folder: Path) -> None:
    for file in (PACKAGE / "template").iterdir():
        (folder / file.name).write_bytes(file.read_bytes())


def _fill_in_place(folder: Path) -> None:
    # It may be the current folder, whose place another one cannot take.
    try:
        _fill(folder)
    except OSError as error:
        for path in folder.iterdir():
            path.unlink()
        raise OutputError(f"{folder}: {error.strerror}") from None
