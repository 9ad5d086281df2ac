"""Runs SQL files and says in which of them the SQL is that fails."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection

from ascenso_db import sqlfiles
from ascenso_db.terminal import AscensoError, is_of_damage


def run(connection: DuckDBPyConnection, paths: tuple[Path, ...], step: Callable[[], None]) -> None:
    """Runs the files in order, and `step` after each."""
    for path in paths:
        text = sqlfiles.read(path)
        with blaming(path):
            connection.execute(text)
        step()


@contextlib.contextmanager
def blaming(path: Path) -> Iterator[None]:
    """Says in which file the SQL is that fails."""
    try:
        yield
    except (duckdb.OutOfMemoryException, duckdb.InterruptException):
        raise  # not the file's fault
    except duckdb.Error as error:
        if is_of_damage(error):  # of the database that it reads or writes
            raise
        raise AscensoError(f"{path}: {error}") from None
