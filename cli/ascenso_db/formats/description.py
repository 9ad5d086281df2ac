"""The formats that are known: a folder each, of one description and templates of SQL."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ascenso_db.sqlfiles import sql_root

_DESCRIPTION = "format.toml"


@dataclass(frozen=True)
class Part:
    """A kind of file of a format, and what it is known by: columns, keys or a line.

    `columns` has, by what the templates call a column, the names that it may have in a file. A
    file without one of the `required` ones is not of this part; one without another has NULLs.
    """

    name: str
    keys: frozenset[str]
    line: re.Pattern[str] | None
    columns: Mapping[str, tuple[str, ...]]
    required: tuple[str, ...]


@dataclass(frozen=True)
class Format:
    """What files of one maker have in common; one that is open takes columns by other names."""

    name: str
    title: str
    order: int
    is_open: bool
    parts: tuple[Part, ...]
    templates: tuple[Path, ...]

    @classmethod
    def read(cls, folder: Path) -> Format:
        """The format that a folder describes."""
        said = tomllib.loads((folder / _DESCRIPTION).read_text(encoding="utf-8"))
        parts = tuple(_part(name, part) for name, part in said["parts"].items())
        templates = tuple(sorted(folder.glob("*.sql")))
        is_open = said.get("open", False)
        return cls(folder.name, said["title"], said["order"], is_open, parts, templates)


def read_all() -> list[Format]:
    """Every format, in the order in which a file is held against them."""
    formats = [Format.read(path.parent) for path in _root().glob(f"*/{_DESCRIPTION}")]
    return sorted(formats, key=lambda each: (each.order, each.name))


def templates_of_every_season() -> tuple[Path, ...]:
    """The templates for what a season has, whatever its format."""
    return tuple(sorted((_root() / "every").glob("*.sql")))


def _root() -> Path:
    return sql_root() / "seeds" / "formats"


def _part(name: str, said: dict[str, Any]) -> Part:
    columns = {role: tuple(names) for role, names in said.get("columns", {}).items()}
    line = said.get("line")
    return Part(
        name,
        frozenset(said.get("keys", ())),
        re.compile(line, re.MULTILINE) if line else None,
        columns,
        tuple(said.get("required", ())),
    )
