"""Describes an export as a Data Package, so that programs know its files, columns and keys.

Everything is taken from the catalogue, the rows and the files, so that the same season gives the
same description. It states no `created`: no row says when, and the clock would tell of the run
and not of the data. Its `version` is that of ascenso-db with a digest of the files behind it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from duckdb import DuckDBPyConnection

from ascenso_db import __version__, catalogue
from ascenso_db.catalogue import Object
from ascenso_db.export import tableschema
from ascenso_db.export.exported import Exported
from ascenso_db.text import count, quoting

if TYPE_CHECKING:
    from ascenso_db.catalogue import Excerpt

FILE = "datapackage.json"

_PROFILES = "https://datapackage.org/profiles/2.0"
_MEDIA_TYPES = {"csv": "text/csv", "parquet": "application/vnd.apache.parquet"}
IDEA = (
    "Tables hold what sources state, with the sources of each row; views derive the rest. What is "
    "unknown is empty."
)
_README = "README.md says what each file answers and what its columns mean."
# The facts are their sources'; what is added to them is under the licence of ascenso-db.
_LICENCE = {
    "name": "MIT",
    "path": "https://opensource.org/license/mit",
    "title": "MIT License, for the structure, the views and the descriptions",
}
_NAMED = 3  # more seasons than these are counted in the title

# Not those that are known only as earlier ones that count for an average.
_SEASONS = """
    SELECT c.name, LIST(s.name ORDER BY s.name)
    FROM season AS s
    INNER JOIN competition AS c ON s.competition_id = c.competition_id
    WHERE s.season_id IN (
        SELECT t.season_id FROM stage AS g
        INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
        UNION
        SELECT r.season_id FROM season_relegation AS r
    ) AND {among}
    GROUP BY c.name
    ORDER BY c.name
"""
_SOURCES = "SELECT title, address, licence FROM {rows} ORDER BY title, source_id"


def describe(
    connection: DuckDBPyConnection, exported: Sequence[Exported], excerpt: Excerpt | None = None
) -> dict[str, Any]:
    """The descriptor of the package that the exported tables and views are."""
    known = {object_.name: object_ for object_ in catalogue.objects(connection)}
    held_to = catalogue.constraints(connection)
    names = {each.object.name for each in exported}
    return {
        "$schema": f"{_PROFILES}/datapackage.json",
        "name": "ascenso-db",
        "title": _title(connection, known, excerpt),
        "description": f"{IDEA} {_README}",
        "version": _version(exported),
        "licenses": [_LICENCE],
        **_sources(connection, known, excerpt),
        "resources": [
            _resource(each, tableschema.describe(each, held_to.get(each.object.name, []), names))
            for each in exported
        ],
    }


def _title(
    connection: DuckDBPyConnection, known: dict[str, Object], excerpt: Excerpt | None
) -> str:
    of_seasons = {"competition", "season", "season_relegation", "stage", "tournament"}
    among = "true"
    if excerpt is not None:
        among = f"s.season_id IN ({', '.join(map(quoting.text, excerpt.keys))})"
    query = _SEASONS.format(among=among)
    found = connection.execute(query).fetchall() if of_seasons <= known.keys() else []
    seasons = sum(len(names) for _, names in found)
    if 0 < seasons <= _NAMED:
        return "; ".join(f"{competition} {', '.join(names)}" for competition, names in found)
    return f"{count(seasons, 'season')} of {count(len(found), 'competition')}"


def _version(exported: Sequence[Exported]) -> str:
    digest = hashlib.sha256("".join(each.files.joined for each in exported).encode())
    return f"{__version__}+{digest.hexdigest()[:12]}"


def _sources(
    connection: DuckDBPyConnection, known: dict[str, Object], excerpt: Excerpt | None
) -> dict[str, list[dict[str, str]]]:
    if "source" not in known:
        return {}
    rows = "source" if excerpt is None else excerpt.rows(known["source"])
    found = connection.execute(_SOURCES.format(rows=rows)).fetchall()
    return {"sources": [_source(*row) for row in found]} if found else {}


def _source(title: str, address: str, licence: str | None) -> dict[str, str]:
    # Without its scheme an address would be read as the path of a file beside this one.
    is_url = address.startswith(("http://", "https://"))
    named = {"title": title, "path": address} if is_url else {"title": f"{title}, {address}"}
    return named | ({"license": licence} if licence else {})


def _resource(exported: Exported, schema: dict[str, Any]) -> dict[str, Any]:
    paths = list(exported.files.digests)
    is_text = exported.format == "csv"
    return {
        "$schema": f"{_PROFILES}/dataresource.json",
        "name": exported.object.name,
        "type": "table",
        "path": paths[0] if exported.partition_by is None else paths,
        "title": exported.object.name.replace("_", " ").capitalize(),
        **({"description": exported.object.comment} if exported.object.comment else {}),
        "format": exported.format,
        "mediatype": _MEDIA_TYPES[exported.format],
        **({"encoding": "utf-8", "dialect": {"lineTerminator": "\n"}} if is_text else {}),
        "hash": f"sha256:{exported.files.joined}",
        "bytes": exported.files.size,
        "rows": exported.rows,
        "schema": {"$schema": f"{_PROFILES}/tableschema.json"} | schema,
    }
