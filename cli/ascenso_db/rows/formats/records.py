"""Writes rows as records, a line a column, for what is too wide to be read as a table."""

from __future__ import annotations

from typing import TextIO

from ascenso_db.rows.result import Result
from ascenso_db.text import printable, width

_GAP = 2


def write_record(result: Result, stream: TextIO, columns: int | None = None) -> None:
    """Each row below its number; of no rows, the names of the columns.

    Values stand beside the names, and the further lines of a value below its first. Where names
    would take more than half of a terminal of so many columns, values stand below them.
    """
    names = [printable(column.name) for column in result.columns]
    size = max(map(width, names), default=0) + _GAP
    is_beside = columns is None or 2 * size <= columns
    indent = " " * (size if is_beside else _GAP)
    number = 0
    for number, row in enumerate(result.rows, start=1):
        stream.write(f"-[ RECORD {number} ]-".ljust(len(indent), "-") + "\n")
        for name, value in zip(names, row, strict=True):
            lines = (value or "").replace("\r\n", "\n").split("\n")
            shown = [indent + printable(line) for line in lines]
            if is_beside:
                shown[0] = name + shown[0][width(name) :]
            else:
                shown = [name, *shown] if value else [name]
            stream.writelines(line.rstrip() + "\n" for line in shown)
    if number == 0:
        stream.writelines(f"{name}\n" for name in names)
