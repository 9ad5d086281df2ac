"""Holds statements to a time and an amount of memory, and lets Ctrl-C end them.

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
from typing import TYPE_CHECKING, Any

from ascenso_db.terminal import INTERRUPTED, TIME_LIMIT, TimeLimitError, end_process

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_GRACE = 1.0  # seconds that a statement has to heed the interrupt
_AGAIN = 0.1  # seconds until it is interrupted again: between two statements nothing heeds it
_LONGEST = 1e8  # seconds, three years: some systems cannot wait for longer
_HEADROOM = 128 * 2**20  # bytes that the process may take beside what DuckDB counts
_INTERRUPTING = [bytes([number]) for number in (signal.SIGINT, signal.SIGTERM)]

# A limit or a Ctrl-C is for all of the process.
_connections: list[DuckDBPyConnection] = []
_memory: list[int] = []
_handing_over = threading.Lock()


@dataclass(frozen=True)
class Limits:
    """What statements may take; None for no limit."""

    seconds: float | None = None
    memory: int | None = None

    @contextlib.contextmanager
    def held(self, connection: DuckDBPyConnection | None = None) -> Iterator[None]:
        """Holds everything in the block to the time, and what stands in `holding` to the memory.

        The connection, and those in `holding`, are interrupted. What runs on no connection, or
        does not listen, is ended with the process.
        """
        with (
            _Watchdog(self.seconds).running(),
            _listed(_memory, self.memory),
            _listed(_connections, connection),
        ):
            yield


@contextlib.contextmanager
def holding(connection: DuckDBPyConnection) -> Iterator[None]:
    """Holds what the block runs on the connection to the limits that are held around it.

    To open another connection in the block there may be no room.
    """
    with _listed(_connections, connection), _process_limited():
        yield


def memory_settings(memory: int | None = None) -> dict[str, str]:
    """The settings that hold a connection to an amount of memory, or to that held around it."""
    memory = memory or (_memory[-1] if _memory else None)
    # Two threads that sort can take all of it, so that neither can go on.
    return {} if memory is None else {"memory_limit": f"{memory}B", "threads": "1"}


@contextlib.contextmanager
def _listed(values: list[Any], value: object) -> Iterator[None]:
    if value is None:
        yield
        return
    values.append(value)
    try:
        yield
    finally:
        with _handing_over:  # a connection may be closed after this
            values.remove(value)


class _Watchdog:
    """A thread that interrupts the connections at the time limit or a Ctrl-C.

    Python handles a signal only when DuckDB returns, which may be much later; but it tells a
    socket of it at once.
    """

    def __init__(self, seconds: float | None) -> None:
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
        # The thread hears the mouth being closed. A Ctrl-C may come before the thread listens, so
        # that it alone closes its ears.
        with mouth, _told_of_signals(mouth):
            try:
                thread.start()
                yield
            finally:
                self._ended.set()

    def _watch(self, ears: socket.socket) -> None:
        wait = None if self._seconds is None else min(self._seconds, _LONGEST)
        with ears:
            told, _, _ = select.select([ears], [], [], wait)
            if not told or ears.recv(1) in _INTERRUPTING:
                self._interrupt(at_limit=not told)

    def _interrupt(self, *, at_limit: bool) -> None:
        message, exit_code = "interrupted", INTERRUPTED
        self._cause = KeyboardInterrupt()
        if at_limit:
            message, exit_code = f"stopped after {self._seconds:g} seconds", TIME_LIMIT
            self._cause = TimeLimitError(message)
        for _ in range(round(_GRACE / _AGAIN)):
            with _handing_over:
                for connection in _connections:
                    connection.interrupt()
            if self._ended.wait(_AGAIN):
                return
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


@contextlib.contextmanager
def _process_limited() -> Iterator[None]:
    if not _memory or not sys.platform.startswith("linux"):
        yield  # elsewhere such a limit is missing, or not kept
        return
    import resource

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    before = resource.getrlimit(resource.RLIMIT_AS)
    limit = pages * resource.getpagesize() + _memory[-1] + _HEADROOM
    resource.setrlimit(resource.RLIMIT_AS, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
