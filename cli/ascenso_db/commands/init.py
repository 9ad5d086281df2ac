"""`ascenso-db init DIRECTORY`: a season's folder, small and made up, or from files of results."""

from __future__ import annotations

import functools
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ascenso_db import options
from ascenso_db.disk import atomic
from ascenso_db.options import ExampleCommand
from ascenso_db.sqlfiles import PACKAGE
from ascenso_db.terminal import DatabaseError, OutputError, note

if TYPE_CHECKING:  # it loads DuckDB
    from ascenso_db.seeds.rules import Rules

_TEMPLATE = PACKAGE / "template"


class Columns(click.ParamType):
    """Which column of a table is what: date=Datum,home=Heim."""

    name = "columns"

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> dict[str, str]:
        """The name of the column by what it is."""
        columns = {}
        for pair in value.split(","):
            what, equals, name = pair.partition("=")
            if not (what.strip() and equals and name.strip()):
                self.fail(f"{pair!r} is not of the form date=Datum", param, ctx)
            columns[what.strip()] = name.strip()
        return columns


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db init my-season
    ascenso-db init my-league --from results.csv --competition 'My League'
    ascenso-db init my-league --from results.csv --columns date=Datum,home=Heim,away=Gast
    ascenso-db init my-season --rules bundesliga
    ascenso-db check --seeds my-season --only
    ascenso-db query standings --seeds my-season --only
    """,
)
@click.argument("directory", type=options.PathName())
@click.argument("more", nargs=-1, type=options.PathName(), metavar="")
@click.option(
    "--from",
    "paths",
    multiple=True,
    type=options.PathName(),
    metavar="FILE_OR_FOLDER ...",
    help="Results as CSV, JSON, Parquet or Football.TXT; what is in them tells their format.",
)
@click.option(
    "--competition",
    metavar="NAME",
    help="The competition, where the files do not name it; of several that they name, this one.",
)
@click.option(
    "--columns",
    type=Columns(),
    metavar="WHAT=NAME,...",
    help="Which column of a table is what, where its name does not tell.",
)
@click.option(
    "--rules",
    metavar="NAME",
    help="Rules of a real competition, with its stages; `list --rules` shows them.",
)
def command(
    directory: Path,
    more: tuple[Path, ...],
    paths: tuple[Path, ...],
    competition: str | None,
    columns: dict[str, str] | None,
    rules: str | None,
) -> None:
    """Write a season's folder to DIRECTORY, which must be new or empty.

    Without --from, a small commented season to start one's own from; what an `init` that was killed
    left in it is no hindrance. With --from, the seasons that the files hold, beside SQL that
    reads them and is yours to change; it says what it took them for, and which rows do not fit.
    With --rules, a season of those rules, or with both the seasons of the files by those rules.
    """
    if not paths and (more or competition is not None or columns is not None):
        raise click.UsageError("files, --competition and --columns go with --from")
    if directory.exists() and not _may_be_filled(directory, is_new=bool(paths or rules)):
        raise DatabaseError(f"{directory}: there is something already; name a new folder")
    fill: Callable[[Path], None] = _fill if rules is None else _filling(rules)
    if paths:
        from ascenso_db import formats

        wish = formats.Wish((*paths, *more), competition, columns or {}, _catalogue(rules))
        name = directory.resolve().name

        def fill(folder: Path) -> None:
            formats.write(folder, name, wish)

    if directory.exists():
        _fill_in_place(directory, fill)
    else:
        directory.parent.mkdir(parents=True, exist_ok=True)
        with atomic.replaced_folder(directory) as folder:
            fill(folder)
    note(f"wrote {directory}; try `ascenso-db check --seeds {directory} --only`")


def _catalogue(rules: str | None) -> Rules | None:
    """The rules of this name, without a season that points to them."""
    from ascenso_db.season import Season
    from ascenso_db.seeds import rules as catalogue

    if rules is None:
        return None
    with Season().of_rules.opened() as connection:
        return catalogue.read(connection, rules, "")


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
    except BaseException as error:
        for path in folder.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        if isinstance(error, OSError):
            raise OutputError(f"{folder}: {error.strerror}") from None
        raise
