"""Writes values with a separator between them, for spreadsheets and other programs."""

from __future__ import annotations

import csv
from typing import TextIO

from ascenso_db.rows.result import Result


def write_csv(result: Result, stream: TextIO) -> None:
    """Comma-separated values with a header; NULL is empty."""
    _write_separated(result, stream, ",")


def write_tsv(result: Result, stream: TextIO) -> None:
    """Tab-separated values with a header, quoted as CSV is."""
    _write_separated(result, stream, "\t")


def _write_separated(result: Result, stream: TextIO, separator: str) -> None:
    writer = csv.writer(stream, delimiter=separator, lineterminator="\n")
    writer.writerow(column.name for column in result.columns)
    writer.writerows(result.rows)
