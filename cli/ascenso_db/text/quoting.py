"""Writes names and texts as SQL literals, so that data never becomes SQL."""

from __future__ import annotations


def name(identifier: str) -> str:
    """An identifier in double quotes."""
    return '"' + identifier.replace('"', '""') + '"'


def text(value: object) -> str:
    """A text in single quotes."""
    return "'" + str(value).replace("'", "''") + "'"
