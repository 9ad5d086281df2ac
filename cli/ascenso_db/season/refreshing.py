"""Computes the steps of a file anew from the facts that are in it."""

from __future__ import annotations

from pathlib import Path

import duckdb

from ascenso_db import database
from ascenso_db.database import Limits
from ascenso_db.disk import scratch
from ascenso_db.season import cache, checks, freshness, running
from ascenso_db.sqlfiles import SqlFiles
from ascenso_db.terminal import DatabaseError, is_of_damage, one_line, progress, writing


def refresh(path: Path, sources: SqlFiles) -> None:
    """Computes them in one transaction; what else is in the file stays as it is.

    Facts that no season may have are refused, as a build refuses them.
    """
    if cache.holds(path):
        raise DatabaseError(
            f"{path}: is in the folder where ascenso-db keeps the seasons that it builds; remove "
            "it: it is built anew"
        )
    database.open_file(path).close()
    try:
        _refresh(path, sources)
    except duckdb.Error as error:
        if is_of_damage(error):
            raise DatabaseError(
                f"{path}: {one_line(error)}; if it is damaged, build it anew"
            ) from None
        raise


def _refresh(path: Path, sources: SqlFiles) -> None:
    with (
        scratch.folder() as folder,
        database.open_to_write(path, folder) as connection,
        Limits().held(connection),
        progress.shown("Refreshing", len(sources.steps)) as step,
        writing(path),
    ):
        connection.execute("BEGIN TRANSACTION")
        running.run(connection, sources.steps, step)
        checks.refuse(connection, sources.checks)
        connection.execute("COMMIT")
        connection.execute("CHECKPOINT")
        # As long as the file is open, nobody else writes to it.
        freshness.seal(path, freshness.mark(connection))
