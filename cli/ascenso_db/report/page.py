"""Renders the page, and its pictures alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from duckdb import DuckDBPyConnection
from jinja2 import Environment, PackageLoader, StrictUndefined

from ascenso_db.report import pictures, rows
from ascenso_db.report.differences import Differences
from ascenso_db.report.messages import Messages
from ascenso_db.report.rows import SeasonName
from ascenso_db.report.story import Story
from ascenso_db.terminal import AscensoError

if TYPE_CHECKING:  # it loads sqlglot
    from ascenso_db.report.console import Console


def page(
    connection: DuckDBPyConnection,
    name: SeasonName,
    language: str,
    differences: Differences | None = None,
    console: Console | None = None,
) -> str:
    """The season as an HTML page, with a console at its end if one is given.

    What would differ is marked where the connection shows that.
    """
    words = Messages(language)
    story = Story(name, rows.read(connection, name), words, differences)
    template = environment(words).get_template("page.html.jinja")
    return template.render(story=story, console=console, ways=None)


def picture(connection: DuckDBPyConnection, name: SeasonName, language: str, kind: str) -> str:
    """One picture of the season as an SVG file."""
    words = Messages(language)
    drawing = pictures.alone(kind, rows.read(connection, name), words)
    if drawing is None:
        raise AscensoError(f"{name}: nothing is known to draw as {kind}")
    return environment(words).get_template("picture.svg.jinja").render(drawing=drawing)


def environment(words: Messages) -> Environment:
    """The templates, with the words of a language."""
    found = Environment(
        loader=PackageLoader("ascenso_db.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.globals["t"] = words
    found.filters["t"] = words
    found.filters["term"] = words.term
    found.filters["number"] = words.number
    found.filters["day"] = words.date
    found.filters["px"] = _pixels
    return found


def _pixels(value: Any) -> str:
    """A length without needless digits."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
