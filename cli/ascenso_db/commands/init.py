"""`ascenso-db init DIRECTORY`: a small season of seeds to start one's own from."""

from __future__ import annotations

import functools
from collections.abc import Callable
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
    ascenso-db init my-season --rules bundesliga
    ascenso-db check --seeds my-season --only
    ascenso-db query standings --seeds my-season --only
    """,
)
@click.argument("directory", type=options.PathName())
@click.option(
    "--rules",
    metavar="NAME",
    help="Rules of a real competition, with its stages; `list --rules` shows them.",
)
def command(directory: Path, rules: str | None) -> None:
    """Write a small commented season to DIRECTORY, which must be new or empty.

    What an `init` that was killed left in it is no hindrance, if it was without --rules.
    """
    if directory.exists() and not _may_be_filled(directory, is_new=rules is not None):
        raise DatabaseError(f"{directory}: there is something already; name a new folder")
    fill = _fill if rules is None else _filling(rules)
    if directory.exists():
        _fill_in_place(directory, fill)
    else:
        directory.parent.mkdir(parents=True, exist_ok=True)
        with atomic.replaced_folder(directory) as folder:
            fill(folder)
    note(f"wrote {directory}; try `ascenso-db check --seeds {directory} --only`")


def _filling(rules: str) -> Callable[[Path], None]:
    """What fills a folder with a season of those rules."""
    from ascenso_db.season import Season
    from ascenso_db.seeds import skeleton

    with Season().of_rules.opened() as connection:
        return functools.partial(skeleton.write, files=skeleton.contents(connection, rules))


def _may_be_filled(directory: Path, *, is_new: bool) -> bool:
    return directory.is_dir() and all(
        not is_new and _is_begun(path) for path in directory.iterdir()
    )


def _is_begun(path: Path) -> bool:
    """Whether a file is one of the template up to some byte, so that nothing in it can be lost."""
    file = _TEMPLATE / path.name
    is_file = file.is_file() and path.is_file() and not path.is_symlink()
    return is_file and file.read_bytes().startswith(path.read_bytes())


def _fill(folder: Path) -> None:
    for file in _TEMPLATE.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())


def _fill_in_place(folder: Path, fill: Callable[[Path], None]) -> None:
    # It may be the current folder, whose place another one cannot take.
    try:
        fill(folder)
    except OSError as error:
        for path in folder.iterdir():
            path.unlink()
        raise OutputError(f"{folder}: {error.strerror}") from None
