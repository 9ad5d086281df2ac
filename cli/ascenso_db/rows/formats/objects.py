"""Writes rows as JSON objects."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TextIO

from ascenso_db.rows.result import Column, Kind, Result


def write_json(result: Result, stream: TextIO) -> None:
    """An array with one object a row."""
    opening = "[\n"
    for line in _json_objects(result):
        stream.write(opening + line)
        opening = ",\n"
    stream.write("[]\n" if opening == "[\n" else "\n]\n")


def write_jsonl(result: Result, stream: TextIO) -> None:
    """One JSON object a line."""
    for line in _json_objects(result):
        stream.write(line + "\n")


def _json_objects(result: Result) -> Iterator[str]:
    keys = [json.dumps(name, ensure_ascii=False) for name in unique_names(result.columns)]
    kinds = [column.kind for column in result.columns]
    for row in result.rows:
        yield "{" + ", ".join(map(_json_member, keys, row, kinds)) + "}"


def unique_names(columns: list[Column]) -> list[str]:
    """The names with a number after each that repeats: an object can hold a key only once."""
    names: list[str] = []
    for column in columns:
        name, count = column.name, 0
        while name in names:
            count += 1
            name = f"{column.name}_{count}"
        names.append(name)
    return names


def _json_member(key: str, value: str | None, kind: Kind) -> str:
    return f"{key}: {_json_value(value, kind)}"


def _json_value(value: str | None, kind: Kind) -> str:
    if value is None:
        return "null"
    if kind is Kind.NUMBER:
        # JSON has no word for what is not a finite number.
        return "null" if value in ("nan", "inf", "-inf") else value
    if kind is Kind.BOOLEAN or kind is Kind.NESTED:
        return value
    if kind is Kind.TIMESTAMP:
        value = value.replace(" ", "T", 1)
    return json.dumps(value, ensure_ascii=False)
