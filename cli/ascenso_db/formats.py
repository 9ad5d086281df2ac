"""Writes a result to a text stream in each of the text formats."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from typing import TextIO

from ascenso_db.result import Column, Kind, Result
from ascenso_db.text import printable, width


def write_table(result: Result, stream: TextIO) -> None:
    """Columns that line up, for reading; nothing is ever cut."""
    _write_grid(result, stream, printable, "  ", ("", ""), lambda size, _: "-" * size)


def write_markdown(result: Result, stream: TextIO) -> None:
    """A Markdown table."""

    def rule(size: int, kind: Kind) -> str:
        size = max(size, 3)
        return "-" * (size - 1) + ":" if kind is Kind.NUMBER else "-" * size

    _write_grid(result, stream, _markdown_cell, " | ", ("| ", " |"), rule)


def write_csv(result: Result, stream: TextIO) -> None:
    """Comma-separated values with a header; NULL is empty."""
    _write_separated(result, stream, ",")


def write_tsv(result: Result, stream: TextIO) -> None:
    """Tab-separated values with a header, quoted as CSV is."""
    _write_separated(result, stream, "\t")


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


WRITERS: dict[str, Callable[[Result, TextIO], None]] = {
    "table": write_table,
    "csv": write_csv,
    "tsv": write_tsv,
    "json": write_json,
    "jsonl": write_jsonl,
    "markdown": write_markdown,
}


def _write_grid(
    result: Result,
    stream: TextIO,
    cell: Callable[[str], str],
    gap: str,
    edges: tuple[str, str],
    rule: Callable[[int, Kind], str],
) -> None:
    header = [cell(column.name) for column in result.columns]
    rows = [[cell(value or "") for value in row] for row in result.rows]
    smallest = len(rule(0, Kind.TEXT))
    sizes = [max(smallest, *map(width, cells)) for cells in zip(header, *rows, strict=True)]
    kinds = [column.kind for column in result.columns]
    rules = [rule(size, kind) for size, kind in zip(sizes, kinds, strict=True)]
    for row in (header, rules, *rows):
        line = gap.join(map(_aligned, row, sizes, kinds))
        stream.write((edges[0] + line + edges[1]).rstrip() + "\n")


def _aligned(value: str, size: int, kind: Kind) -> str:
    padding = " " * (size - width(value))
    return padding + value if kind is Kind.NUMBER else value + padding


def _markdown_cell(value: str) -> str:
    value = value.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")
    return printable(value.replace("\r\n", "\n"), keep="\n").replace("\n", "<br>")


def _write_separated(result: Result, stream: TextIO, separator: str) -> None:
    writer = csv.writer(stream, delimiter=separator, lineterminator="\n")
    writer.writerow(column.name for column in result.columns)
    writer.writerows(result.rows)


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
