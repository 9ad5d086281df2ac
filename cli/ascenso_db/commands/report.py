"""`ascenso-db report -o FILE`: a season as a page to look at, or many as a folder of pages."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ascenso_db import options
from ascenso_db.options import ExampleCommand
from ascenso_db.season import Season
from ascenso_db.terminal import AscensoError, note
from ascenso_db.text import count

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from ascenso_db.report import differences, rows

# as in `report.messages`, where each has its file
_LANGUAGES = ("en", "es")


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db report -o season.html
    ascenso-db report --lang es -o temporada.html
    ascenso-db report -o seasons/
    ascenso-db report --picture bracket -o bracket.svg
    ascenso-db report --what-if "DELETE FROM relegation_tournament WHERE ordinal < 5" -o other.html
    ascenso-db report --console node_modules/sql.js -o season.html
    """,
)
@options.output_target(
    "Write to a file, .html, or .svg with --picture; or to a folder, one that is there or a name "
    "that ends in /."
)
@options.season_name
@click.option(
    "--lang", type=click.Choice(_LANGUAGES), default="en", show_default=True, help="The language."
)
@click.option(
    "--picture",
    type=click.Choice(["bracket", "relegation", "scorers"]),
    help="Draw this alone, as SVG.",
)
@options.changes(option="--what-if")
@click.option(
    "--console",
    "sqljs_folder",
    type=options.PathName(exists=True, file_okay=False),
    metavar="FOLDER",
    help="Add a console that asks the database, by npm's sql.js in this folder.",
)
@click.option("--force", is_flag=True, help="Write into a folder that no report wrote.")
@options.season
def command(
    target: options.Target | None,
    season_name: str | None,
    competition: str | None,
    lang: str,
    picture: str | None,
    changes: options.Changes,
    sqljs_folder: Path | None,
    force: bool,
    season: Season,
) -> None:
    """Write a season as one HTML page that needs no network and no script.

    It has the brackets drawn, tables, scorers, results, clubs, what is not known, and sources.

    To a folder, a page for each season, all or those that --season and --competition name, and
    index.html: champions and scorers over the years, with links. Of one season its page is
    index.html. An earlier report in the folder is replaced as a whole; other files stay.

    With --console, the whole database is in the page, or in index.html, too, as SQLite, and where
    scripts run its reader asks it by SQL, without a network. FOLDER is node_modules/sql.js, as
    `npm install sql.js` makes it.
    """
    _require_fitting(target, picture, sqljs_folder, changes, force=force)
    from ascenso_db.rows import folders, write_page

    try:
        from ascenso_db.report import page, rows, site
    except ModuleNotFoundError as error:
        if error.name != "jinja2":
            raise
        raise AscensoError(
            "report needs Jinja2, which is not installed: pip install 'ascenso-db[report]'"
        ) from None

    if sqljs_folder:
        from ascenso_db.report import console

        sqljs = console.SqlJs.read(sqljs_folder)
    told: list[str] = []
    with contextlib.ExitStack() as stack:
        folder = None
        if target is not None and target.is_folder:
            replaced = folders.replaced(target.path, site.MANIFEST, "a report", force=force)
            folder = stack.enter_context(replaced)
        with season.opened() as connection:
            names = (
                [rows.choose(connection, season_name, competition)]
                if folder is None
                else rows.meant(connection, season_name, competition)
            )
            if changes and len(names) > 1:
                raise click.UsageError(
                    "--what-if shows one season: name it with --season and --competition"
                )
            found = None
            if changes:
                season.require_fresh(connection)
                found, told = _differences(connection, changes, names[0])
            else:
                season.warn_if_stale(connection)
            asked = console.Console.of(connection, sqljs) if sqljs_folder else None
            if folder is not None:
                site.write(folder, site.pages(connection, names, lang, found, asked), len(names))
            elif picture:
                text = page.picture(connection, names[0], lang, picture)
            else:
                text = page.page(connection, names[0], lang, found, asked)
    if folder is None:
        write_page(text, None if target is None else target.path)
    else:
        note(f"wrote {count(len(names), 'season')} to {target.path}")
    for line in told:
        note(line)


def _require_fitting(
    target: options.Target | None,
    picture: str | None,
    sqljs_folder: Path | None,
    changes: options.Changes,
    *,
    force: bool,
) -> None:
    """Raises where options do not go together."""
    if sqljs_folder and picture:
        raise click.UsageError("--console goes with the page, not with --picture")
    if target is not None and target.is_folder:
        if picture:
            raise click.UsageError(f"{target.path}: a folder of pages; --picture writes to a file")
    elif force:
        raise click.UsageError("--force goes with a folder to write to")
    elif target is not None and target.path != Path("-"):
        suffix = ".svg" if picture else ".html"
        if target.path.suffix.lower() != suffix:
            raise click.UsageError(
                f"{target.path}: the name of what is written ends in {suffix}, "
                "that of a folder in /"
            )
    if picture and changes:
        raise click.UsageError("--picture does not say of which world it is: leave it, or what-if")
    if sqljs_folder and changes:
        raise click.UsageError("--console asks what is stored: leave it, or --what-if")


def _differences(
    connection: DuckDBPyConnection, changes: options.Changes, name: rows.SeasonName
) -> tuple[differences.Differences, list[str]]:
    """What would differ in a season, and what is to be said of the changes themselves.

    From then on the connection shows the changed world.
    """
    from ascenso_db.report import differences, rows

    answer = changes.compare(connection, rows.VIEWS, whole=True)
    if name not in rows.all_seasons(connection):
        raise AscensoError(f"{name}: nothing would be left to show")
    return differences.Differences.of(answer, changes.said, name), [*answer.notes]
