"""Holds a statement to a time and an amount of memory.

DuckDB's own limits do not hold for one huge value, and an interrupt may be heeded late. So the
process gets a limit of its own, and a watchdog ends it if it does not listen.
"""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ascenso_db.errors import TIME_LIMIT, TimeLimitError, end_process

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_GRACE = 1.0  # seconds that a statement has to heed the interrupt
_HEADROOM = 128 * 2**20  # bytes that the process may take beside what DuckDB counts


@dataclass(frozen=True)
class Limits:
    """What a statement may take; None for no limit."""

    seconds: float | None = None
    memory: int | None = None

    @contextlib.contextmanager
    def held(self, connection: DuckDBPyConnection) -> Iterator[None]:
        """Holds everything in the block to the limits."""
        if self.memory is not None:
            _limit_process(self.memory)
        if self.seconds is None:
            yield
            return
        with _watchdog(connection, self.seconds):
            yield


@contextlib.contextmanager
def _watchdog(connection: DuckDBPyConnection, seconds: float) -> Iterator[None]:
    import duckdb

    message = f"stopped after {seconds:g} seconds"
    done, expired = threading.Event(), threading.Event()

    def watch() -> None:
        if done.wait(seconds):
            return
        expired.set()
        connection.interrupt()
        if not done.wait(_GRACE):
            end_process(message, TIME_LIMIT)

    threading.Thread(target=watch, daemon=True).start()
    try:
        yield
    except duckdb.Error:
        if expired.is_set():
            raise TimeLimitError(message) from None
        raise
    finally:
        done.set()


def _limit_process(memory: int) -> None:
    if not sys.platform.startswith("linux"):
        return  # elsewhere such a limit is missing, or not kept
    import resource

    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limit = pages * resource.getpagesize() + memory + _HEADROOM
    resource.setrlimit(resource.RLIMIT_AS, (limit, resource.getrlimit(resource.RLIMIT_AS)[1]))
