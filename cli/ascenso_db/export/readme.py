"""Writes the README of an export: what each file answers, its grain and its columns."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ascenso_db import __version__
from ascenso_db.export import datapackage
from ascenso_db.export.exported import Exported
from ascenso_db.rows import Column, Kind, Result, Row, formats
from ascenso_db.text import count, printable

FILE = "README.md"

_KINDS = {
    "view": "Views: what the facts say",
    "table": "Tables: what the sources state",
    "step": "Steps: what is computed once, for the views",
}


def text(package: dict[str, Any], exported: Sequence[Exported]) -> str:
    """The README of the export that the descriptor of a package describes."""
    return "\n\n".join(_parts(package, exported)) + "\n"


def _parts(package: dict[str, Any], exported: Sequence[Exported]) -> Iterator[str]:
    yield f"# {_line(package['title'])}"
    yield datapackage.IDEA
    yield (
        f"Version {package['version']}, written by ascenso-db {__version__}. `datapackage.json` "
        "tells programs the same (Data Package 2.0), and the keys between the tables; "
        "`manifest.json` has the types of DuckDB and the hash of each file."
    )
    if any(each.format == "parquet" for each in exported):
        yield (
            'In pandas, `read_parquet(..., dtype_backend="pyarrow")` keeps decimals, dates and '
            "whole numbers as they are."
        )
    for kind, heading in _KINDS.items():
        of_kind = [each for each in exported if each.object.kind == kind]
        if of_kind:
            yield f"## {heading}"
            yield _table(
                (Column("file"), Column("question and grain"), Column("rows", Kind.NUMBER)),
                ((_place(each), each.object.comment, str(each.rows)) for each in of_kind),
            )
    yield "## Columns"
    for each, resource in zip(exported, package["resources"], strict=True):
        yield from _object(each, resource)
    if "sources" in package:
        yield "## Sources"
        yield _table(
            (Column("source"), Column("address"), Column("licence of its text")),
            (tuple(map(source.get, ("title", "path", "license"))) for source in package["sources"]),
        )


def _object(exported: Exported, resource: dict[str, Any]) -> Iterator[str]:
    schema = resource["schema"]
    yield f"### {_line(exported.object.name)}"
    yield f"`{_place(exported)}`, {count(exported.rows, 'row')}."
    if exported.object.comment:
        yield _line(exported.object.comment)
    yield _table(
        (Column("column"), Column("type"), Column(""), Column("meaning")),
        (
            (field["name"], field["type"], _marks(field, schema), field.get("description"))
            for field in schema["fields"]
        ),
    )


def _marks(field: dict[str, Any], schema: dict[str, Any]) -> str:
    """What a column is to the keys of its table, and whether it is always known."""
    name = field["name"]
    marks = ["key"] if name in schema.get("primaryKey", []) else []
    marks += [
        f"of {key['reference'].get('resource', 'this table')}"
        for key in schema.get("foreignKeys", [])
        if name in key["fields"]
    ]
    if field.get("constraints", {}).get("required") and not marks:
        marks = ["never empty"]
    return ", ".join(marks)


def _place(exported: Exported) -> str:
    return f"{exported.file}/" if exported.partition_by else exported.file


def _table(columns: Sequence[Column], rows: Iterable[Row]) -> str:
    stream = io.StringIO()
    formats.write(Result(list(columns), rows), "markdown", stream)
    return stream.getvalue().rstrip("\n")


def _line(text_: str) -> str:
    return printable(text_).replace("<", "&lt;")
