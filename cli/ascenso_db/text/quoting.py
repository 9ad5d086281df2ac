"""Writes names and texts as SQL literals, so that data never becomes SQL."""

from __future__ import annotations

import datetime
from collections.abc import Iterable


def name(identifier: str) -> str:
    """An identifier in double quotes."""
    return '"' + identifier.replace('"', '""') + '"'


def text(value: object) -> str:
    """A text in single quotes."""
    return "'" + str(value).replace("'", "''") + "'"


def literal(value: object) -> str:
    """NULL, a truth value, a number, a day or a text, as DuckDB reads it."""
    match value:
        case None:
            return "NULL"
        case bool():
            return str(value).upper()
        case int():
            return str(value)
        case datetime.date():
            return f"DATE {text(value)}"
    return text(value)


def row(values: Iterable[object]) -> str:
    """A row of VALUES."""
    return f"({', '.join(map(literal, values))})"
