"""Says whether a build may replace what has the name of its file."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from ascenso_db import database
from ascenso_db.season import cache
from ascenso_db.terminal import DatabaseError, OutputError


def require_replaceable(path: Path, *, force: bool) -> None:
    """Raises unless a build may replace what is at `path`: nothing, an empty file or our own.

    None in the cache folder may be replaced, where each would be taken for another season.
    OutputError where the name leaves no room for that of a log, without which DuckDB opens none.
    """
    try:
        database.log_of(Path(os.path.realpath(path))).lstat()
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise OutputError(
                f"{path}: the name is too long: DuckDB needs room for .wal after it; choose a "
                "shorter one"
            ) from None
    if cache.holds(path):
        raise DatabaseError(
            f"{path}: is in the folder where ascenso-db keeps the seasons that it builds; name a "
            "file elsewhere"
        )
    if not path.exists():
        return
    if not path.is_file():
        raise DatabaseError(f"{path}: not a file")
    if force or path.stat().st_size == 0:
        return
    try:
        with database.open_read_only(path) as connection:
            ours = database.schema_version(connection) is not None
    except DatabaseError as error:
        raise DatabaseError(f"{error}; --force replaces it") from None
    if not ours:
        raise DatabaseError(f"{path}: not an ascenso-db database; --force replaces it")
