"""Writes tables for reading, as plain text and as Markdown; what is too wide for one as records."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from itertools import islice
from typing import TextIO

from ascenso_db.rows.result import Kind, Result
from ascenso_db.terminal import AscensoError
from ascenso_db.text import printable, width

_MOST_CELLS = 10**6  # all are kept until the widest of each column is known


def write_table(result: Result, stream: TextIO) -> None:
    """Columns that line up, for reading; nothing is ever cut."""
    _write_grid(result, stream, printable, "  ", ("", ""), _line)


def write_fitting(result: Result, stream: TextIO) -> None:
    """A table, or records where it is wider than the terminal; one that tells no width has any."""
    columns = shutil.get_terminal_size(fallback=(0, 0)).columns
    _write_grid(result, stream, printable, "  ", ("", ""), _line, columns or None)


def write_markdown(result: Result, stream: TextIO) -> None:
    """A Markdown table."""

    def rule(size: int, kind: Kind) -> str:
        size = max(size, 3)
        return "-" * (size - 1) + ":" if kind is Kind.NUMBER else "-" * size

    _write_grid(result, stream, _markdown_cell, " | ", ("| ", " |"), rule)


def _write_grid(
    result: Result,
    stream: TextIO,
    cell: Callable[[str], str],
    gap: str,
    edges: tuple[str, str],
    rule: Callable[[int, Kind], str],
    widest: int | None = None,
) -> None:
    header = [cell(column.name) for column in result.columns]
    most = _MOST_CELLS // max(1, len(header))
    read = list(islice(result.rows, most + 1))
    if len(read) > most:
        raise AscensoError(
            f"more than {most:,} rows are too many to line up; ask for fewer (`query --limit`, or "
            "LIMIT in SQL), or for another format, such as -f csv"
        )
    rows = [[cell(value or "") for value in row] for row in read]
    smallest = len(rule(0, Kind.TEXT))
    sizes = [max(smallest, *map(width, cells)) for cells in zip(header, *rows, strict=True)]
    if widest is not None and sum(sizes) + len(gap) * (len(sizes) - 1) > widest:
        from ascenso_db.rows.formats import records

        records.write_record(Result(result.columns, read), stream, widest)
        return
    kinds = [column.kind for column in result.columns]
    rules = [rule(size, kind) for size, kind in zip(sizes, kinds, strict=True)]
    for row in (header, rules, *rows):
        line = gap.join(map(_aligned, row, sizes, kinds))
        stream.write((edges[0] + line + edges[1]).rstrip() + "\n")


def _line(size: int, kind: Kind) -> str:  # noqa: ARG001 (a rule may depend on it)
    return "-" * size


def _aligned(value: str, size: int, kind: Kind) -> str:
    padding = " " * (size - width(value))
    return padding + value if kind is Kind.NUMBER else value + padding


def _markdown_cell(value: str) -> str:
    value = value.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")
    return printable(value.replace("\r\n", "\n"), keep="\n").replace("\n", "<br>")
