"""Asks an engine for every step, view and check, and sets its rows beside DuckDB's."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Protocol

import sqlglot
from duckdb import DuckDBPyConnection
from tests.sql.order import comparable

from ascenso_db.script import DIALECTS
from ascenso_db.sqlfiles import SqlFiles, definitions, object_name

Row = tuple[Any, ...]


class Engine(Protocol):
    """What a test needs of an engine."""

    version: str

    def run(self, script: str) -> None:
        """Runs a whole script."""

    def rows(self, query: str) -> list[Row]:
        """All rows of a query, in their order."""

    def close(self) -> None:
        """Gives everything back."""


@dataclass(frozen=True)
class Comparison:
    """A step, view or check, and the first thing that is not the same; None if nothing is."""

    kind: str
    name: str
    difference: str | None


def compare(engine: Engine, dialect: str, computed: DuckDBPyConnection) -> Iterator[Comparison]:
    """Every step, view and check that the engine has, in the order of their files."""
    sources = SqlFiles.find()
    for kind, paths in (("step", sources.steps), ("view", sources.views)):
        for definition in definitions.read(paths):
            if definition.engine in {None, dialect}:
                name = definition.name
                expected = computed.execute(f"FROM {name}")
                yield compared(kind, name, expected, engine.rows(f"SELECT * FROM {name}"))
    for path in sources.checks:
        check = path.read_text(encoding="utf-8")
        query = DIALECTS[dialect].query(sqlglot.parse_one(check, read="duckdb"))
        expected = computed.execute(check)
        yield compared("check", object_name(path), expected, engine.rows(query))


def compared(
    kind: str, name: str, expected: DuckDBPyConnection, found: Sequence[Row]
) -> Comparison:
    """The rows of a step, view or check beside those that DuckDB is about to give."""
    types = [str(column[1]) for column in expected.description]
    here = comparable(name, expected.fetchall())
    there = comparable(name, converted(found, types))
    return Comparison(kind, name, first_difference(here, there))


def first_difference(expected: Sequence[Row], found: Sequence[Row]) -> str | None:
    """What is not the same, in a line."""
    for number, (here, there) in enumerate(zip(expected, found, strict=False), start=1):
        if here != there or list(map(type, here)) != list(map(type, there)):
            return f"row {number}: {here} in DuckDB, {there} here"
    if len(expected) != len(found):
        return f"{len(expected)} rows in DuckDB, {len(found)} here"
    return None


def converted(rows: Sequence[Row], types: Sequence[str]) -> list[Row]:
    """Rows as DuckDB's types have them; ValueError for a value that such a type cannot be."""
    converters = [_converter(type_) for type_ in types]
    return [
        tuple(
            None if value is None else converter(value)
            for value, converter in zip(row, converters, strict=True)
        )
        for row in rows
    ]


def _converter(type_: str) -> Callable[[Any], Any]:
    if type_ == "VARCHAR":
        return lambda value: value
    if type_ == "DATE":
        return lambda value: datetime.date.fromisoformat(str(value))
    if type_ == "DOUBLE":
        return float
    if type_ == "BOOLEAN":
        return lambda value: _exactly(bool(value), value)
    scale = re.fullmatch(r"DECIMAL\(\d+,\s*(\d+)\)", type_)
    if scale is not None:
        unit = Decimal(1).scaleb(-int(scale[1]))
        return lambda value: Decimal(str(value)).quantize(unit, ROUND_HALF_UP)
    return lambda value: _exactly(int(value), value)


def _exactly(converted_: Any, value: Any) -> Any:
    if converted_ != value:
        raise ValueError(f"{value!r} where DuckDB has {converted_!r}")
    return converted_
