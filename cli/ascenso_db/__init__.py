"""A football season as a relational database.

`connect()` gives a notebook the same read-only DuckDB connection that the command uses.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

__all__ = ["__version__", "connect"]
__version__ = "0.1.0"


def connect(database: str | Path | None = None) -> DuckDBPyConnection:
    """Opens a season read-only: the packaged one, or a file that `ascenso-db build` wrote."""
    from ascenso_db.season import Season

    return Season(Path(database) if database is not None else None).connect()
