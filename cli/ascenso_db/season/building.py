"""Builds a database from the SQL files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection

from ascenso_db import database
from ascenso_db.database import Limits
from ascenso_db.disk import atomic
from ascenso_db.season import checks, freshness, running
from ascenso_db.sqlfiles import SqlFiles
from ascenso_db.terminal import progress, writing
from ascenso_db.text import quoting

# The oldest storage version, and small blocks, which suit a small database: DuckDB 1.1 opens it.
_STORAGE = "STORAGE_VERSION 'v1.0.0', BLOCK_SIZE 16384"


def build(connection: DuckDBPyConnection, sources: SqlFiles) -> None:
    """Runs the files in order in the connection's current database.

    After an error the database is to be thrown away.
    """
    files = sources.schema + sources.seeds + sources.folders + sources.steps + sources.views
    with Limits().held(connection), progress.shown("Building", len(files)) as step:
        _run(connection, sources.schema + sources.seeds, step)
        if sources.folders:
            from ascenso_db import seeds

            for folder in sources.folders:
                seeds.load(connection, folder)
                step()
        _run(connection, sources.steps + sources.views, step)
        if sources.folders:
            checks.refuse(connection, sources.checks)


def _run(connection: DuckDBPyConnection, paths: tuple[Path, ...], step: Callable[[], None]) -> None:
    connection.execute("BEGIN TRANSACTION")
    running.run(connection, paths, step)
    connection.execute("COMMIT")


def build_file(target: Path, sources: SqlFiles) -> None:
    """Builds the database in a file, in the place of an older one."""
    with atomic.replaced_file(target) as temporary, writing(target):
        # What does not fit into memory lies beside the new file, and goes with it.
        spilled = temporary.parent / ".spill"
        if sources.folders:
            config = database.spilling_settings(spilled)
        else:  # a thousand small statements, none worth the waking of a thread
            config = {"threads": "1", "temp_directory": str(spilled)}
        with duckdb.connect(config=config) as connection:
            connection.execute(f"ATTACH {quoting.text(temporary)} AS season ({_STORAGE})")
            connection.execute("USE season")
            build(connection, sources)
            fraction = freshness.mark(connection)
            connection.execute("USE memory; DETACH season")
        freshness.seal(temporary, fraction)
        database.take_in_log(target.resolve())
