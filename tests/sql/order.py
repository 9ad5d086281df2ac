"""Which views promise an order, and how rows are compared where none is promised."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .files import VIEWS, object_name, text
from .sql_text import parsed


def is_ordered(path: Path) -> bool:
    """Whether a view ends in an ORDER BY."""
    return parsed(text(path)).expression.args.get("order") is not None


ORDERED = tuple(filter(is_ordered, VIEWS))
_ORDERED_NAMES = set(map(object_name, ORDERED))


def comparable(name: str, rows: Iterable[Any]) -> list[Any]:
    """The rows of a table, step or view, in its own order if a view, else in any fixed one."""
    return list(rows) if name in _ORDERED_NAMES else sorted(rows, key=repr)
