"""DuckDB itself, from its own script."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb


class Engine:
    """A database in memory."""

    def __init__(self, folder: Path) -> None:
        self._connection = duckdb.connect()
        self.version = f"DuckDB {duckdb.__version__}"

    def run(self, script: str) -> None:
        self._connection.execute(script)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return self._connection.execute(query).fetchall()

    def close(self) -> None:
        self._connection.close()
