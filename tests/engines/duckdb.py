"""DuckDB itself, from its own script."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb

from ascenso_db.database import PLANNING

from .statements import without_shell_line


class Engine:
    """A database in memory."""

    def __init__(self, folder: Path) -> None:
        self._connection = duckdb.connect(config=PLANNING)
        self.version = f"DuckDB {duckdb.__version__}"

    def run(self, script: str) -> None:
        self._connection.execute(without_shell_line(script))

    def view(self, name: str) -> list[tuple[Any, ...]]:
        """The rows, which from then on stand in the place of the view, for other views too."""
        self._connection.execute(f"CREATE TEMPORARY TABLE {name} AS FROM main.{name}")
        return self.rows(f"FROM {name}")

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return self._connection.execute(query).fetchall()

    def close(self) -> None:
        self._connection.close()
