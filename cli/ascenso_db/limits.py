"""Holds a statement to a time and an amount of memory, and lets Ctrl-C end it.

DuckDB's own limits do not hold for one huge value, and it may heed an interrupt late or not at
all. So the process gets a limit of its own, and a watchdog ends it if it does not listen.
"""

from __future__ import annotations

import contextlib
import select
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ascenso_db.errors import INTERRUPTED, TIME_LIMIT, TimeLimitError, end_process

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_GRACE = 1.0  # seconds that a statement has to heed the interrupt
_LONGEST = 1e8  # seconds, three years: some systems cannot wait for longer
_HEADROOM = 128 * 2**20  # bytes that the process may take beside what DuckDB counts
_DONE = b"\0"  # no signal has this number


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
        with _Watchdog(connection, self.seconds).running():
            yield


class _Watchdog:
    """A thread that interrupts the connection at the time limit or a Ctrl-C.

    Python handles a signal only when DuckDB returns, which may be much later; but it tells a
    socket of it at once.
    """

    def __init__(self, connection: DuckDBPyConnection, seconds: float | None) -> None:
        self._connection = connection
        self._seconds = seconds
        self._ended = threading.Event()
        self._cause: BaseException | None = None

    @contextlib.contextmanager
    def running(self) -> Iterator[None]:
        """Watches over the block, and raises what ended it where that was the watchdog."""
        try:
            with self._listening():
                yield
        except Exception:
            if self._cause is not None:
                raise self._cause from None
            raise

    @contextlib.contextmanager
    def _listening(self) -> Iterator[None]:
        ears, mouth = socket.socketpair()
        mouth.setblocking(False)
        thread = threading.Thread(target=self._watch, args=(ears,), daemon=True)
        with ears, mouth, _told_of_signals(mouth):
            thread.start()
            try:
                yield
            finally:
                self._ended.set()
                mouth.send(_DONE)
                thread.join()

    def _watch(self, ears: socket.socket) -> None:
        wait = None if self._seconds is None else min(self._seconds, _LONGEST)
        told, _, _ = select.select([ears], [], [], wait)
        if told and ears.recv(1) != bytes([signal.SIGINT]):
            return
        message, exit_code = "interrupted", INTERRUPTED
        self._cause = KeyboardInterrupt()
        if not told:
            message, exit_code = f"stopped after {self._seconds:g} seconds", TIME_LIMIT
            self._cause = TimeLimitError(message)
        self._connection.interrupt()
        if not self._ended.wait(_GRACE):
            end_process(message, exit_code)


@contextlib.contextmanager
def _told_of_signals(mouth: socket.socket) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield  # signals are the main thread's
        return
    before = signal.set_wakeup_fd(mouth.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(before)


def _limit_process(memory: int) -> None:
    if not sys.platform.startswith("linux"):
        return  # elsewhere such a limit is missing, or not kept
    import resource

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    limit = pages * resource.getpagesize() + memory + _HEADROOM
    resource.setrlimit(resource.RLIMIT_AS, (limit, resource.getrlimit(resource.RLIMIT_AS)[1]))
