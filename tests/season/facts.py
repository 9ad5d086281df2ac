"""The fact sheet: figures and names typed from the sources, apart from the seeds."""

from __future__ import annotations

import csv
import json
from datetime import date
from pathlib import Path

FOLDER = Path(__file__).parent / "facts"

Value = str | int | date | None
Row = dict[str, Value]


def rows(name: str) -> list[Row]:
    """The rows of a table of the sheet; an empty cell is unknown."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as sheet:
        return [
            {column: _value(cell) for column, cell in row.items()} for row in csv.DictReader(sheet)
        ]


def view_columns() -> dict[str, list[str]]:
    """The columns promised for each view, after competition and season."""
    promised = json.loads((FOLDER / "views.json").read_text(encoding="utf-8"))
    return {view: columns.split() for view, columns in promised.items()}


def _value(cell: str) -> Value:
    if not cell:
        return None
    if cell.isdigit():
        return int(cell)
    try:
        return date.fromisoformat(cell)
    except ValueError:
        return cell
