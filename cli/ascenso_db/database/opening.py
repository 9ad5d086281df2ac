"""Opens databases read-only, shut off from files, network and settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection

from ascenso_db.database.limits import holding, memory_settings
from ascenso_db.disk import marks
from ascenso_db.terminal import DatabaseError, one_line
from ascenso_db.text import quoting

SCHEMA_VERSION = 5

# A file that is not DuckDB's must not make it look for an extension that could read it,
# and a query must not see the variables of the Python code around it, nor the secrets that the
# user keeps in files for DuckDB.
_OPEN = {
    "allow_persistent_secrets": False,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "python_enable_replacements": False,
    # Else beside the database, which may be someone else's, and where a killed run would leave it.
    "temp_directory": "",
}
_SPILLING = 2**31
_OF_A_THREAD = 2**27
_UNITS = {"bytes": 1, "KiB": 2**10, "MiB": 2**20, "GiB": 2**30, "TiB": 2**40}
_CONFINED = _OPEN | {"enable_external_access": False, "lock_configuration": True}


def open_file(
    path: Path, writable: Path | None = None, memory_limit: int | None = None
) -> DuckDBPyConnection:
    """Opens a file that `ascenso-db build` wrote."""
    try:
        is_there, is_file = path.exists(), path.is_file()
    except OSError as error:  # a name that is too long, a folder that may not be entered
        raise DatabaseError(f"{path}: {error.strerror}") from None
    if not is_there:
        raise DatabaseError(f"{path}: there is no such database; `ascenso-db build` makes one")
    if not is_file:
        raise DatabaseError(f"{path}: not a file")
    connection = open_read_only(path, writable, memory_limit)
    with holding(connection):
        version = schema_version(connection)
    if version == SCHEMA_VERSION:
        return connection
    connection.close()
    if version is None:
        raise DatabaseError(f"{path}: not an ascenso-db database")
    raise DatabaseError(
        f"{path}: has schema version {version}, and this ascenso-db reads {SCHEMA_VERSION}; "
        "build it anew with `ascenso-db build`"
    )


def open_to_write(path: Path, folder: Path) -> DuckDBPyConnection:
    """Opens a file that `open_file` took for ours; `folder` takes what is beyond the memory."""
    try:
        return duckdb.connect(path, config=_OPEN | spilling_settings(folder))
    except duckdb.Error as error:
        raise DatabaseError(f"{path}: {one_line(error)}") from None


def open_read_only(
    path: Path, writable: Path | None = None, memory_limit: int | None = None
) -> DuckDBPyConnection:
    """Opens a file of DuckDB, whosever it is; `writable` is the one folder to write to."""
    settings = memory_settings(memory_limit)
    # A folder to write to can be allowed only between opening the file and shutting all else.
    is_shut = writable is None
    try:
        if not marks.is_duckdb(path):  # of some others DuckDB would say only what to install
            raise DatabaseError(f"{path}: not a DuckDB database")
        try:
            config = settings | (_CONFINED if is_shut else _OPEN)
            connection = duckdb.connect(path, read_only=True, config=config)
        except duckdb.PermissionException:
            # Beside the log of a run that was killed in a checkpoint DuckDB 1.5 looks for another.
            is_shut = False
            connection = duckdb.connect(path, read_only=True, config=settings | _OPEN)
    except duckdb.OutOfMemoryException:
        raise  # not the file's fault
    except OSError as error:
        raise DatabaseError(f"{path}: {error.strerror}") from None
    except duckdb.Error as error:
        raise DatabaseError(f"{path}: {one_line(error)}") from None
    if not is_shut:
        _confine(connection, writable)
    return connection


def open_in_memory(
    build: Callable[[DuckDBPyConnection], None], writable: Path | None, memory_limit: int | None
) -> DuckDBPyConnection:
    """Opens a database in memory, which `build` fills before it is shut off."""
    connection = duckdb.connect(config=memory_settings(memory_limit) | _OPEN)
    build(connection)
    _confine(connection, writable)
    # A database in memory cannot be opened read-only, but a transaction on it can be.
    connection.execute("BEGIN TRANSACTION READ ONLY")
    return connection


def schema_version(connection: DuckDBPyConnection) -> int | None:
    """The version in the marker row by which a database is known as ours."""
    try:
        rows = connection.execute(
            "SELECT schema_version FROM database_marker WHERE product = 'ascenso-db'"
        ).fetchall()
    except (duckdb.CatalogException, duckdb.BinderException):
        return None
    return rows[0][0] if rows else None


def take_in_log(path: Path) -> None:
    """Brings the log that a crash left beside a database into the file, which is to be replaced.

    DuckDB replays a log on any file of that name. Removed before the file is replaced, it is lost
    to the old one if a run dies in between; removed afterwards, the new one takes it for its own.
    """
    log = log_of(path)
    if not log.exists():
        return
    if path.exists():
        try:
            with duckdb.connect(path, config=_OPEN) as connection:
                connection.execute("CHECKPOINT")
        except duckdb.Error as error:
            raise DatabaseError(
                f"{path}: cannot take in its log {log.name}, which would be lost: "
                f"{one_line(error)}; remove the log if nobody needs it"
            ) from None
    log.unlink(missing_ok=True)


def log_of(path: Path) -> Path:
    """Where DuckDB keeps the log of a database."""
    return path.with_name(f"{path.name}.wal")


def spilling_limit() -> int:
    """The memory beyond which a long run shall write to disk; less where the machine has less."""
    return _of_long_runs()[0]


def spilling_settings(folder: Path) -> dict[str, str]:
    """The settings of a long run, which keeps in the folder what is beyond its memory.

    It has as many threads as there are, as far as each has the memory that sorting takes.
    """
    memory, threads = _of_long_runs()
    return {
        "memory_limit": f"{memory}B",
        "threads": str(max(1, min(threads, memory // _OF_A_THREAD))),
        "temp_directory": str(folder),
    }


def _of_long_runs() -> tuple[int, int]:
    """The bytes of memory for a long run, and the threads that the machine has."""
    with duckdb.connect() as connection:
        ((text, threads),) = connection.execute(
            "SELECT current_setting('memory_limit'), current_setting('threads')"
        ).fetchall()
    number, unit = text.split()
    return min(_SPILLING, int(float(number) * _UNITS[unit])), threads


def _confine(connection: DuckDBPyConnection, writable: Path | None) -> None:
    if writable is not None:
        connection.execute(f"SET allowed_directories = [{quoting.text(writable)}]")
        # Else Parquet's columns are nullable or not by the rows that happen to be there.
        connection.execute("SET disabled_optimizers = 'statistics_propagation'")
        # It is gone when the file is closed.
        connection.execute(f"SET temp_directory = {quoting.text(writable / '.spill')}")
    connection.execute("SET enable_external_access = false; SET lock_configuration = true")
