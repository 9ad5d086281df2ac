"""Reads the rows of a DuckDB relation as text.

DuckDB itself turns each value into text: it knows every one of its types, keeps the places of
a decimal, and needs no further library for a time with a zone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

import click

from ascenso_db import quoting
from ascenso_db.suggest import did_you_mean

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation
    from duckdb.typing import DuckDBPyType

Row = Sequence[str | None]


class Kind(Enum):
    """What the text of a value stands for."""

    TEXT = "text"
    NUMBER = "number"
    BOOLEAN = "boolean"
    TIMESTAMP = "timestamp"
    NESTED = "nested"


@dataclass(frozen=True)
class Column:
    """A column of a result; names may repeat."""

    name: str
    kind: Kind = Kind.TEXT


@dataclass(frozen=True)
class Result:
    """Columns, and rows that can be read once."""

    columns: list[Column]
    rows: Iterable[Row]


_NUMBERS = ("decimal", "double", "float", "bignum", "varint")
_NESTED = ("list", "array", "struct", "map", "union")


def read(relation: DuckDBPyRelation, *, nested_as_json: bool = False) -> Result:
    """The result of a relation; lists and structs as JSON if asked for, else as DuckDB's text."""
    columns = [
        Column(name, _kind(type_))
        for name, type_ in zip(relation.columns, relation.types, strict=True)
    ]
    casts = [
        f"CAST(to_json(#{position}) AS VARCHAR)"
        if nested_as_json and column.kind is Kind.NESTED
        else f"CAST(#{position} AS VARCHAR)"
        for position, column in enumerate(columns, start=1)
    ]
    return Result(columns, _rows(relation.project(", ".join(casts))))


def relation_of(
    connection: DuckDBPyConnection, columns: Sequence[str], rows: Iterable[Row]
) -> DuckDBPyRelation:
    """Rows of text as a relation, which can be written in every format."""
    import json  # here, since most results need none

    structure = json.dumps([dict.fromkeys(columns, "VARCHAR")])
    return connection.sql(
        f"SELECT unnest(from_json($rows, {quoting.text(structure)}), recursive := true)",
        params={"rows": json.dumps([dict(zip(columns, row, strict=True)) for row in rows])},
    )


def chosen(relation: DuckDBPyRelation, columns: str) -> DuckDBPyRelation:
    """The columns that a list such as `home,away` names, in its order."""
    known = {name.lower(): name for name in relation.columns}
    names = [name.strip().lower() for name in columns.split(",")]
    for name in names:
        if name not in known:
            raise click.UsageError(f"--columns: no column {name}{did_you_mean(name, known)}")
    return relation.project(", ".join(quoting.name(known[name]) for name in names))


def _kind(type_: DuckDBPyType) -> Kind:
    if type_.id in _NESTED or str(type_) == "JSON":
        return Kind.NESTED
    if type_.id.endswith(("int", "integer")) or type_.id in _NUMBERS:
        return Kind.NUMBER
    if type_.id.startswith("timestamp"):
        return Kind.TIMESTAMP
    return Kind.BOOLEAN if type_.id == "boolean" else Kind.TEXT


def _rows(relation: DuckDBPyRelation) -> Iterator[Row]:
    # DuckDB 2 reads a relation row by row with iter_rows, 1.x with fetchone.
    if hasattr(relation, "iter_rows"):
        return relation.iter_rows()
    return iter(relation.fetchone, None)
