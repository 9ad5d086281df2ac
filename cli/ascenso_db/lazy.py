"""Lets a room give a name whose module is loaded only when somebody asks for the name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any


def names(room: str, homes: Mapping[str, Sequence[str]]) -> Callable[[str], Any]:
    """The `__getattr__` of a package, for the names that each of its modules is home to.

    The package imports the same names for type checkers alone.
    """
    home_of = {name: home for home, of_home in homes.items() for name in of_home}

    def find(name: str) -> Any:
        if name not in home_of:
            raise AttributeError(f"module {room!r} has no attribute {name!r}")
        return getattr(import_module(f"{room}.{home_of[name]}"), name)

    return find
