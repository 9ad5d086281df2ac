"""`ascenso-db init DIRECTORY`: a small season of seeds to start one's own from."""

from __future__ import annotations

from pathlib import Path

import click

from ascenso_db import options
from ascenso_db.disk import atomic
from ascenso_db.options import ExampleCommand
from ascenso_db.sqlfiles import PACKAGE
from ascenso_db.terminal import DatabaseError, OutputError, note

_TEMPLATE = PACKAGE / "template"


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
    """Write a small commented season to DIRECTORY, which must be new or empty.

    What an `init` that was killed left in it is no hindrance.
    """
    if directory.exists() and not _may_be_filled(directory):
        raise DatabaseError(f"{directory}: there is something already; name a new folder")
    if directory.exists():
        _fill_in_place(directory)
    else:
        directory.parent.mkdir(parents=True, exist_ok=True)
        with atomic.replaced_folder(directory) as folder:
            _fill(folder)
    note(f"wrote {directory}; try `ascenso-db check --seeds {directory} --only`")


def _may_be_filled(directory: Path) -> bool:
    return directory.is_dir() and all(map(_is_begun, directory.iterdir()))


def _is_begun(path: Path) -> bool:
    """Whether a file is one of the template up to some byte, so that nothing in it can be lost."""
    file = _TEMPLATE / path.name
    is_file = file.is_file() and path.is_file() and not path.is_symlink()
    return is_file and file.read_bytes().startswith(path.read_bytes())


def _fill(folder: Path) -> None:
    for file in _TEMPLATE.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())


def _fill_in_place(folder: Path) -> None:
    # It may be the current folder, whose place another one cannot take.
    try:
        _fill(folder)
    except OSError as error:
        for path in folder.iterdir():
            path.unlink()
        raise OutputError(f"{folder}: {error.strerror}") from None
