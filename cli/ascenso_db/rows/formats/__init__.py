"""Writes a result to a text stream in each of the text formats."""

from __future__ import annotations

from importlib import import_module
from typing import TextIO

from ascenso_db.rows.result import Result

# Only the module that is used is loaded.
_WRITERS = {
    "table": ("grid", "write_table"),
    "fitting": ("grid", "write_fitting"),
    "record": ("records", "write_record"),
    "markdown": ("grid", "write_markdown"),
    "csv": ("separated", "write_csv"),
    "tsv": ("separated", "write_tsv"),
    "json": ("objects", "write_json"),
    "jsonl": ("objects", "write_jsonl"),
}


def write(result: Result, format_: str, stream: TextIO) -> None:
    """Writes the rows as they come, except where columns have to line up."""
    module, function = _WRITERS[format_]
    getattr(import_module(f"{__name__}.{module}"), function)(result, stream)
