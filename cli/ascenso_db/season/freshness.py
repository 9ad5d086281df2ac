"""Says which facts were changed in a file since its answers were computed from them.

A view of the file compares all of them, which takes as long as reading them. Where nobody has
written to the file since, it need not be asked: a file gets a time of modification whose fraction
of a second is drawn from the digests in it, and whoever writes to it or copies it changes that.
"""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection

from ascenso_db import database

_DIGESTS = "SELECT string_agg(digest, ' ' ORDER BY table_name) FROM fact_digests"
_CHANGED = "SELECT table_name FROM freshness WHERE NOT is_fresh"
_SECOND = 10**9  # nanoseconds
_TICK = 100  # the finest time that the file systems of all systems keep


def changed(connection: DuckDBPyConnection, path: Path) -> list[str]:
    """The tables that were changed; none for a file that knows nothing of its facts."""
    try:
        if is_sealed(path, mark(connection)):
            return []
        return [name for (name,) in connection.execute(_CHANGED).fetchall()]
    except (duckdb.CatalogException, duckdb.BinderException):
        return []


def told(path: Path, tables: list[str]) -> str:
    """What a user has to know of tables that were changed."""
    return (
        f"{path}: changed since its answers were computed: {', '.join(tables)}; "
        f"`ascenso-db refresh {path}` brings them up to date"
    )


def mark(connection: DuckDBPyConnection) -> int | None:
    """The fraction of a second, in nanoseconds, by which its file is known; None for a foreign one.

    It is never 0, as where a file system counts whole seconds.
    """
    try:
        ((digests,),) = connection.execute(_DIGESTS).fetchall()
    except (duckdb.CatalogException, duckdb.BinderException):
        return None
    drawn = hashlib.blake2b((digests or "").encode(), digest_size=8).digest()
    return _TICK * (1 + int.from_bytes(drawn) % (_SECOND // _TICK - 1))


def seal(path: Path, fraction: int | None) -> None:
    """Gives a file the time by which it is known, near its own, where its owner may."""
    if fraction is None:
        return
    now = time.time_ns()
    wanted = now - now % _SECOND + fraction
    if wanted > now:
        wanted -= _SECOND
    try:
        os.utime(path, ns=(now, wanted))
    except OSError:  # another user's: it is compared each time
        return


def is_sealed(path: Path, fraction: int | None) -> bool:
    """Whether nobody has written to the file since, nor left a log beside it."""
    return path.stat().st_mtime_ns % _SECOND == fraction and not database.log_of(path).exists()
