"""Opens the season that SQL files build."""

from __future__ import annotations

from pathlib import Path

from duckdb import DuckDBPyConnection

from ascenso_db import database
from ascenso_db.season import cache
from ascenso_db.sqlfiles import SqlFiles
from ascenso_db.terminal import DatabaseError, OutputError


def open_built(
    sources: SqlFiles, writable: Path | None = None, memory_limit: int | None = None
) -> DuckDBPyConnection:
    """Opens what the files build, from the user's cache, or in memory where there is none."""
    try:
        path = cache.season_file(sources)
        try:
            return database.open_read_only(path, writable, memory_limit)
        except DatabaseError:  # damaged since it was built
            cache.rebuild(path, sources)
            return database.open_read_only(path, writable, memory_limit)
    except (OSError, OutputError, DatabaseError):
        return _open_in_memory(sources, writable, memory_limit)


def _open_in_memory(
    sources: SqlFiles, writable: Path | None, memory_limit: int | None
) -> DuckDBPyConnection:
    from ascenso_db.season.building import build

    return database.open_in_memory(
        lambda connection: build(connection, sources), writable, memory_limit
    )
