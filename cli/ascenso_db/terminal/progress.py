"""Shows on a terminal how far a long run has come, and elsewhere nothing."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

import click

from ascenso_db.text import draws

AFTER = 2.0  # seconds that a run may take without a word
_WIDEST, _NARROWEST = 36, 4  # columns of the bar itself


@contextlib.contextmanager
def shown(label: str, steps: int) -> Iterator[Callable[[], None]]:
    """Gives a function to call after each step of the block."""
    if not draws(sys.stderr):
        yield lambda: None
        return
    bar = _Bar(label, steps)
    try:
        yield bar.step
    finally:
        bar.end()


class _Bar:
    """A bar that a timer brings up, since the first step may be the longest."""

    def __init__(self, label: str, steps: int) -> None:
        layout = _layout(label, _columns())
        self._bar = click.progressbar(length=steps, label=label, file=sys.stderr, **layout)
        self._before = 0  # steps done before it is shown
        self._is_shown = False
        self._lock = threading.Lock()
        self._timer = threading.Timer(AFTER, self._show)
        self._timer.daemon = True
        self._timer.start()

    def step(self) -> None:
        with self._lock, contextlib.suppress(OSError):  # the terminal may have gone
            if self._is_shown:
                self._bar.update(1)
            else:
                self._before += 1

    def end(self) -> None:
        self._timer.cancel()
        with self._lock, contextlib.suppress(OSError):
            if self._is_shown:
                self._bar.render_finish()
            self._is_shown = True  # too late for the timer, if it fires still

    def _show(self) -> None:
        with self._lock, contextlib.suppress(OSError):
            if not self._is_shown:
                self._is_shown = True
                self._bar.render_progress()
                self._bar.update(self._before)


def _layout(label: str, columns: int) -> dict[str, Any]:
    """How click shows a bar on one line; where there is no room for one, the per cent alone."""
    room = columns - len(f"{label}  []  100%  00:00:00") - 1
    if room >= _NARROWEST:
        return {"width": min(room, _WIDEST)}
    return {"width": 1, "bar_template": "%(label)s  %(info)s", "show_eta": False}


def _columns() -> int:
    try:
        return os.get_terminal_size(sys.stderr.fileno()).columns or 80  # 0 where it is not known
    except OSError:
        return 80
