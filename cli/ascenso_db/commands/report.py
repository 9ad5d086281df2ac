"""`ascenso-db report -o FILE`: the season as a page to look at."""

from __future__ import annotations

from pathlib import Path

import click

from ascenso_db import options
from ascenso_db.options import ExampleCommand
from ascenso_db.season import Season
from ascenso_db.terminal import AscensoError, note

# as in `report.messages`, where each has its file
_LANGUAGES = ("en", "es")


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db report -o season.html
    ascenso-db report --lang es -o temporada.html
    ascenso-db report --picture bracket -o bracket.svg
    ascenso-db report --what-if "DELETE FROM relegation_tournament WHERE ordinal < 5" -o other.html
    ascenso-db report --console node_modules/sql.js -o season.html
    """,
)
@options.output_file("Write to a file, .html, or .svg with --picture.")
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
@options.season
def command(
    file: Path | None,
    season_name: str | None,
    competition: str | None,
    lang: str,
    picture: str | None,
    changes: options.Changes,
    sqljs_folder: Path | None,
    season: Season,
) -> None:
    """Write a season as one HTML page that needs no network and no script.

    It has the brackets drawn, tables, scorers, results, clubs, what is not known, and sources.

    With --console, the whole database is in the page, too, as SQLite, and where scripts run its
    reader asks it by SQL, without a network. FOLDER is node_modules/sql.js, as
    `npm install sql.js` makes it.
    """
    if sqljs_folder and picture:
        raise click.UsageError("--console goes with the page, not with --picture")
    suffix = ".svg" if picture else ".html"
    if file not in (None, Path("-")) and file.suffix.lower() != suffix:
        raise click.UsageError(f"{file}: the name of what is written ends in {suffix}")
    if picture and changes:
        raise click.UsageError("--picture does not say of which world it is: leave it, or what-if")
    if sqljs_folder and changes:
        raise click.UsageError("--console asks what is stored: leave it, or --what-if")
    from ascenso_db.rows import write_page

    try:
        from ascenso_db.report import differences, page, rows
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
    with season.opened() as connection:
        name = rows.choose(connection, season_name, competition)
        if changes:
            season.require_fresh(connection)
            answer = changes.compare(connection, rows.VIEWS, whole=True)
            if name not in rows.all_seasons(connection):
                raise AscensoError(f"{name}: nothing would be left to show")
            found = differences.Differences.of(answer, changes.said, name)
            text = page.page(connection, name, lang, found)
            told = [*answer.notes]
        else:
            season.warn_if_stale(connection)
            if picture:
                text = page.picture(connection, name, lang, picture)
            else:
                asked = console.Console.of(connection, sqljs) if sqljs_folder else None
                text = page.page(connection, name, lang, console=asked)
    write_page(text, file)
    for line in told:
        note(line)
