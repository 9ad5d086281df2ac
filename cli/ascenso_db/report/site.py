"""A page a season, and an index of them: what goes into a folder, by the names of its files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from duckdb import DuckDBPyConnection

from ascenso_db.report import names, page, rows, years
from ascenso_db.report.differences import Differences
from ascenso_db.report.messages import Messages
from ascenso_db.report.names import INDEX
from ascenso_db.report.rows import SeasonName, visible
from ascenso_db.report.story import Story
from ascenso_db.rows import folders
from ascenso_db.terminal import progress

if TYPE_CHECKING:  # it loads sqlglot
    from ascenso_db.report.console import Console

MANIFEST = "report.json"  # says which files of a folder are of a report


@dataclass(frozen=True)
class Ways:
    """Where a reader of a season may go: to the index, and to the seasons before and after."""

    earlier: tuple[str, str] | None = None  # its name and its file
    later: tuple[str, str] | None = None
    index: str = INDEX


@dataclass(frozen=True)
class File:
    """A page; `season` is None for the index."""

    name: str
    text: str
    season: SeasonName | None = None

    @property
    def entry(self) -> dict[str, Any]:
        """What a manifest says of it."""
        of = self.season
        return {
            "file": self.name,
            "competition": of and of.competition,
            "season": of and of.season,
        }


def pages(
    connection: DuckDBPyConnection,
    seasons: Sequence[SeasonName],
    language: str,
    differences: Differences | None = None,
    console: Console | None = None,
) -> Iterator[File]:
    """The index of several seasons, then their pages; of one its page, as the index.

    A console is in the index alone: it asks the whole database. What would differ is marked on one
    page alone.
    """
    if len(seasons) == 1:
        text = page.page(connection, *seasons, language, differences, console)
        yield File(INDEX, text, *seasons)
        return
    named = names.of_files(rows.all_seasons(connection))
    files = {season: named[season] for season in seasons}
    words = Messages(language)
    templates = page.environment(words)
    index = templates.get_template("index.html.jinja")
    competitions = years.read(connection, files)
    yield File(INDEX, index.render(competitions=competitions, console=console))
    ways = _ways(files)
    template = templates.get_template("page.html.jinja")
    for season, found in rows.read_each(connection, seasons):
        story = Story(season, found, words)
        text = template.render(story=story, console=None, ways=ways[season])
        yield File(files[season], text, season)


def write(folder: Path, files: Iterable[File], seasons: int) -> None:
    """Writes the pages of some seasons, and which are there."""
    entries = []
    with progress.shown("Writing", seasons) as step:
        for file in files:
            (folder / file.name).write_text(file.text, encoding="utf-8", newline="\n")
            entries.append(file.entry)
            if file.season is not None:
                step()
    manifest = folders.describe(MANIFEST, entries)
    (folder / MANIFEST).write_text(manifest, encoding="utf-8", newline="\n")


def _ways(files: Mapping[SeasonName, str]) -> dict[SeasonName, Ways]:
    found = {}
    seasons = list(files)
    for place, season in enumerate(seasons):
        beside = [
            (*visible([other.season]), files[other])
            if other is not None and other.competition == season.competition
            else None
            for other in (
                seasons[place - 1] if place else None,
                seasons[place + 1] if place + 1 < len(seasons) else None,
            )
        ]
        found[season] = Ways(*beside)
    return found
