"""Reads the rows of a DuckDB relation as text.

DuckDB itself turns each value into text: it knows every one of its types, keeps the places of
a decimal, and needs no further library for a time with a zone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import chain, islice
from types import MappingProxyType
from typing import TYPE_CHECKING

import click

from ascenso_db.text import did_you_mean, quoting

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation

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


_NUMBER = re.compile(r"U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DECIMAL.*|DOUBLE|FLOAT|BIGNUM|VARINT")
_NESTED = re.compile(r".*\]|(STRUCT|MAP|UNION)\(.*|JSON")
_BATCH = 1000


def read(relation: DuckDBPyRelation, *, nested_as_json: bool = False) -> Result:
    """The result of a relation; lists and structs as JSON if asked for, else as DuckDB's text."""
    columns = _columns(zip(relation.columns, map(str, relation.types), strict=True))
    return Result(columns, _begun(_rows(relation.project(_texts(columns, nested_as_json)))))


def read_select(
    connection: DuckDBPyConnection,
    select: str,
    types: Iterable[tuple[str, str]],
    parameters: Mapping[str, str] = MappingProxyType({}),
    *,
    nested_as_json: bool = False,
) -> Result:
    """The result of a SELECT whose columns and types are known.

    This saves planning it twice, and DuckDB computes it as it is read: of a relation it keeps all
    rows in memory first.
    """
    columns = _columns(types)
    texts = _texts(columns, nested_as_json)
    # On lines of its own, for a comment that ends it, and for the line that an error shows.
    cursor = connection.execute(f"SELECT {texts} FROM (\n{select}\n)", dict(parameters) or None)
    return Result(columns, _begun(_fetched(cursor)))


def relation_of(
    connection: DuckDBPyConnection, columns: Sequence[str], rows: Iterable[Row]
) -> DuckDBPyRelation:
    """Rows of text as a relation, which can be written in every format."""
    import json  # here, since most results need none

    structure = quoting.text(json.dumps([dict.fromkeys(columns, "VARCHAR")]))
    texts = quoting.text(json.dumps([dict(zip(columns, row, strict=True)) for row in rows]))
    return connection.sql(f"SELECT unnest(from_json({texts}, {structure}), recursive := true)")


def chosen(relation: DuckDBPyRelation, columns: str) -> DuckDBPyRelation:
    """The columns that a list such as `home,away` names, in its order."""
    return relation.project(", ".join(map(quoting.name, chosen_names(relation.columns, columns))))


def chosen_names(known: Iterable[str], columns: str) -> list[str]:
    """The names in a list such as `home,away`, as they are written where they are known."""
    by_lower_case = {name.lower(): name for name in known}
    names = [name.strip().lower() for name in columns.split(",")]
    for name in names:
        if name not in by_lower_case:
            hint = did_you_mean(name, by_lower_case) or f"; there are {', '.join(by_lower_case)}"
            raise click.UsageError(f"--columns: no column {name}{hint}")
    return [by_lower_case[name] for name in names]


def _columns(types: Iterable[tuple[str, str]]) -> list[Column]:
    return [Column(name, _kind(type_)) for name, type_ in types]


def _kind(type_: str) -> Kind:
    if _NESTED.fullmatch(type_):
        return Kind.NESTED
    if _NUMBER.fullmatch(type_):
        return Kind.NUMBER
    if type_.startswith("TIMESTAMP"):
        return Kind.TIMESTAMP
    return Kind.BOOLEAN if type_ == "BOOLEAN" else Kind.TEXT


def _texts(columns: Sequence[Column], nested_as_json: bool) -> str:
    return ", ".join(
        f"CAST(to_json(#{position}) AS VARCHAR)"
        if nested_as_json and column.kind is Kind.NESTED
        else f"CAST(#{position} AS VARCHAR)"
        for position, column in enumerate(columns, start=1)
    )


def _begun(rows: Iterator[Row]) -> Iterator[Row]:
    """The rows, the first of which is read, so that what fails at once fails before a header."""
    return chain(list(islice(rows, 1)), rows)


def _rows(relation: DuckDBPyRelation) -> Iterator[Row]:
    # DuckDB 2 reads a relation with iter_rows, 1.x with fetchmany.
    return relation.iter_rows() if hasattr(relation, "iter_rows") else _fetched(relation)


def _fetched(cursor: DuckDBPyConnection | DuckDBPyRelation) -> Iterator[Row]:
    while batch := cursor.fetchmany(_BATCH):
        yield from batch
