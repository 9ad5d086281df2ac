"""SQLite, of the standard library."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from .statements import statements


class Engine:
    """A database in memory."""

    def __init__(self, folder: Path) -> None:
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        self.version = f"SQLite {sqlite3.sqlite_version}"

    def run(self, script: str) -> None:
        self._connection.executescript(script)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return self._connection.execute(query).fetchall()

    def execute(self, statement: str) -> None:
        self._connection.execute(statement)

    def refusal(self, statement: str) -> str | None:
        """What is said of a statement that is refused; None if it is accepted."""
        try:
            for one in statements(f"{statement};", "sqlite"):
                self._connection.execute(one)
        except sqlite3.IntegrityError as error:
            return str(error)
        return None

    def close(self) -> None:
        self._connection.close()
