"""The database that random seasons are loaded into, and the steps and views asked of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import duckdb
from tests.sql.files import SCHEMA, queries, text

TABLE = re.compile(r"^CREATE TABLE (\w+)", re.MULTILINE)
READ = re.compile(r"\b(?:FROM|JOIN)\s+(\w+)")

Row = dict[str, Any]
Facts = Mapping[str, list[Row]]


def parents_first(rows: list[Row]) -> list[list[Row]]:
    """The rows in one part or two: play-off stages after the stages that they name."""
    parts: list[list[Row]] = [[], []]
    for row in rows:
        parts[row.get("play_off_for_stage_id") is not None].append(row)
    return [part for part in parts if part]


class Database:
    """Empty tables in memory. Each batch of facts is loaded, asked about and rolled back.

    The tables are in the order of the files: parents before children. Of the steps those are
    computed that the views asked of a batch need, each once, and rolled back with it.
    """

    def __init__(self) -> None:
        self.connection = duckdb.connect(config={"threads": 2})
        self.tables: dict[str, dict[str, str]] = {}
        for path in SCHEMA:
            self.connection.execute(text(path))
            for table in TABLE.findall(text(path)):
                self.tables[table] = self._columns(table)
        self.queries = queries()

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

    def ask(self, name: str) -> list[Row]:
        """All rows of a step or view. What it reads is computed once, as tables."""
        self._compute(name, set())
        cursor = self.connection.execute(f"SELECT * FROM {name}")
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def _compute(self, name: str, done: set[str]) -> None:
        for read in READ.findall(self.queries[name]):
            if read in self.queries and read != name and read not in done:
                self._compute(read, done)
        self.connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {name} AS {self.queries[name]}")
        done.add(name)
