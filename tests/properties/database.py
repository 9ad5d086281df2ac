"""The database that random seasons are loaded into, and the views asked of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb

from ascenso_db.database import PLANNING

ROOT = Path(__file__).parents[2]
TABLE = re.compile(r"CREATE TABLE (\w+)")
VIEW = re.compile(r"CREATE VIEW (\w+) AS\s+(.*)", re.DOTALL)
COMMENT = re.compile(r"\s*(--[^\n]*\s*)*COMMENT ON")

Row = dict[str, Any]
Facts = Mapping[str, list[Row]]


def statements(path: Path) -> list[str]:
    """The statements of a file, comments on tables and views left out."""
    parsed = duckdb.extract_statements(path.read_text(encoding="utf-8"))
    return [each.query for each in parsed if not COMMENT.match(each.query)]


def view_bodies(folder: Path) -> dict[str, str]:
    """The SELECT of each view, in the order of the files."""
    bodies = {}
    for path in sorted(folder.glob("*.sql")):
        for statement in statements(path):
            if found := VIEW.search(statement):
                bodies[found[1]] = found[2]
    return bodies


def parents_first(rows: list[Row]) -> list[list[Row]]:
    """The rows in one part or two: play-off stages after the stages that they name."""
    parts: list[list[Row]] = [[], []]
    for row in rows:
        parts[row.get("play_off_for_stage_id") is not None].append(row)
    return [part for part in parts if part]


class Database:
    """Empty tables in memory. Each batch of facts is loaded, asked about and rolled back.

    The tables are in the order of the files: parents before children.
    """

    def __init__(self, root: Path = ROOT) -> None:
        self.connection = duckdb.connect(config={"threads": 2} | PLANNING)
        self.tables: dict[str, dict[str, str]] = {}
        for path in sorted((root / "schema").glob("*.sql")):
            for statement in statements(path):
                self.connection.execute(statement)
                if found := TABLE.search(statement):
                    self.tables[found[1]] = self._columns(found[1])
        self.views = view_bodies(root / "queries")

    def _columns(self, table: str) -> dict[str, str]:
        """The type of each column of a table."""
        described = self.connection.execute(f"DESCRIBE {table}").fetchall()
        return {name: kind for name, kind, *_ in described}

    @contextmanager
    def holding(self, facts: Facts) -> Iterator[None]:
        """The facts are in the tables inside the block, and gone after it."""
        self.connection.execute("BEGIN")
        try:
            for table in self.tables:
                for rows in parents_first(facts.get(table, [])):
                    self._insert(table, rows)
            yield
        finally:
            self.connection.execute("ROLLBACK")

    def _insert(self, table: str, rows: list[Row]) -> None:
        """Insert rows at once, one list a column; what a row does not name takes its default."""
        columns = list(rows[0])
        values = ", ".join(f"unnest(CAST(? AS {self.tables[table][name]}[]))" for name in columns)
        self.connection.execute(
            f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values}",
            [[row[name] for row in rows] for name in columns],
        )

    def ask(self, view: str) -> list[Row]:
        """All rows of a view. The views that it reads are computed once each, as tables."""
        self._compute(view, set())
        cursor = self.connection.execute(f"SELECT * FROM {view}")
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def _compute(self, view: str, done: set[str]) -> None:
        for name in re.findall(r"\b(?:FROM|JOIN)\s+(\w+)", self.views[view]):
            if name in self.views and name != view and name not in done:
                self._compute(name, done)
        self.connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {view} AS {self.views[view]}")
        done.add(view)
