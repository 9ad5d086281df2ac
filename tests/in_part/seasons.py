"""Small seasons in folders: `season.sql`, and beside it rows of views as they have to be.

A CSV may have fewer columns than its view; `-` stands for NULL.
"""

from __future__ import annotations

import csv
from pathlib import Path

import duckdb
from tests.sql.building import answer, run
from tests.sql.files import SCHEMA

FRAME = Path(__file__).with_name("frame.sql")
_WORDS = {"True": "true", "False": "false"}


def expected(file: Path) -> list[list[str]]:
    """The rows of a CSV, without its header."""
    return list(csv.reader(file.read_text(encoding="utf-8").splitlines()))[1:]


def found(file: Path, frame: Path) -> list[list[str]]:
    """The rows of the view that a CSV is named after, in its columns, of the season beside it."""
    columns, *_ = csv.reader(file.read_text(encoding="utf-8").splitlines())
    with duckdb.connect() as connection:
        run(connection, (*SCHEMA, frame, file.parent / "season.sql"))
        answer(connection)
        rows = connection.execute(f"SELECT {', '.join(columns)} FROM {file.stem}").fetchall()
    texts = [["-" if cell is None else str(cell) for cell in row] for row in rows]
    return [[_WORDS.get(cell, cell) for cell in row] for row in texts]
