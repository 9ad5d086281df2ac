"""Runs a program on a terminal of its own, as POSIX has them; importing this skips elsewhere."""

from __future__ import annotations

import os
import subprocess
from typing import Any

import pytest

termios = pytest.importorskip("termios", reason="needs the terminals of POSIX")
pty = pytest.importorskip("pty", reason="needs the terminals of POSIX")


def on_a_terminal(
    arguments: list[str],
    columns: int = 80,
    term: str = "xterm",
    stream: str = "stderr",
    **options: Any,
) -> str:
    """What the program writes to the stream that is a terminal of so many columns."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, columns))
    try:
        environment = {**os.environ, "TERM": term}
        environment.pop("COLUMNS", None)  # which would go before the terminal's own
        process = subprocess.Popen(arguments, env=environment, **{stream: theirs}, **options)
        os.close(theirs)
        written = b""
        while True:
            try:
                read = os.read(ours, 4096)
            except OSError:  # Linux says so that the other side is closed
                break
            if not read:
                break
            written += read
        assert process.wait() == 0
        return written.decode()
    finally:
        os.close(ours)
