"""SQLite, of the standard library."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from .statements import statements, without_shell_line


class Engine:
    """A database in memory."""

    def __init__(self, folder: Path) -> None:
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        self.version = f"SQLite {sqlite3.sqlite_version}"

    def run(self, script: str) -> None:
        self._connection.executescript(without_shell_line(script))

    def view(self, name: str) -> list[tuple[Any, ...]]:
        """The rows, which from then on stand in the place of the view, for other views too.

        SQLite would compute it anew wherever it is read.
        """
        found = self._connection.execute(f"SELECT * FROM {name}")
        rows = found.fetchall()
        columns = [column[0] for column in found.description]
        self._connection.execute(f"DROP VIEW {name}")
        self._connection.execute(f"CREATE TABLE {name} ({', '.join(columns)})")
        marks = ", ".join("?" * len(columns))
        self._connection.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)
        return rows

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
