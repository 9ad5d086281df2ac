"""Builds a database from the SQL files."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection

from ascenso_db import database, sqlfiles
from ascenso_db.catalogue import views
from ascenso_db.database import Limits, memory_settings
from ascenso_db.disk import atomic
from ascenso_db.season import checks
from ascenso_db.sqlfiles import SqlFiles
from ascenso_db.terminal import AscensoError, progress, writing
from ascenso_db.text import quoting

# The oldest storage version opens in every DuckDB, and small blocks suit a small database.
_STORAGE = "STORAGE_VERSION 'v1.0.0', BLOCK_SIZE 16384"


def build(connection: DuckDBPyConnection, sources: SqlFiles) -> None:
    """Runs the files in order in the connection's current database.

    After an error the database is to be thrown away.
    """
    steps = len(sources.schema + sources.seeds + sources.folders + sources.views)
    with Limits().held(connection), progress.shown("Building", steps) as step:
        _run_all(connection, sources.schema + sources.seeds, step)
        if sources.folders:
            from ascenso_db import seeds

            for folder in sources.folders:
                seeds.load(connection, folder)
                step()
        _create_views(connection, sources.views, step)
        if sources.folders:
            checks.refuse(connection, sources.checks)


def _run_all(
    connection: DuckDBPyConnection, paths: tuple[Path, ...], step: Callable[[], None]
) -> None:
    connection.execute("BEGIN TRANSACTION")
    for path in paths:
        _run(connection, path)
        step()
    connection.execute("COMMIT")


def _create_views(
    connection: DuckDBPyConnection, paths: tuple[Path, ...], step: Callable[[], None]
) -> None:
    connection.execute("BEGIN TRANSACTION")
    comments = {}
    for path in paths:
        with _blaming(path):
            comments[path] = views.set_aside(connection, path)
    for path in paths:
        with _blaming(path):
            views.put_back(connection, path, comments[path])
        step()
    connection.execute("COMMIT")


def _run(connection: DuckDBPyConnection, path: Path) -> None:
    text = sqlfiles.read(path)
    with _blaming(path):
        connection.execute(text)


@contextlib.contextmanager
def _blaming(path: Path) -> Iterator[None]:
    """Says in which file the SQL is that fails."""
    try:
        yield
    except (duckdb.IOException, duckdb.OutOfMemoryException, duckdb.InterruptException):
        raise  # not the file's fault
    except duckdb.Error as error:
        raise AscensoError(f"{path}: {error}") from None


def build_file(target: Path, sources: SqlFiles) -> None:
    """Builds the database in a file, in the place of an older one."""
    with atomic.replaced_file(target) as temporary, writing(target):
        # What does not fit into memory lies beside the new file, and goes with it.
        config = {"temp_directory": str(temporary.parent / ".spill")} | database.PLANNING
        if sources.folders:
            config |= memory_settings(database.spilling_limit())
        else:  # a thousand small statements, none worth the waking of a thread
            config["threads"] = "1"
        with duckdb.connect(config=config) as connection:
            connection.execute(f"ATTACH {quoting.text(temporary)} AS season ({_STORAGE})")
            connection.execute("USE season")
            build(connection, sources)
            connection.execute("USE memory; DETACH season")
        database.take_in_log(target.resolve())
