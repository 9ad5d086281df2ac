"""Tells of which format each file is."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ascenso_db.formats.contents import SUFFIXES, Contents, look, suffix
from ascenso_db.formats.description import Format, Part
from ascenso_db.terminal import AscensoError
from ascenso_db.text import did_you_mean, quoting


@dataclass(frozen=True)
class Given:
    """A file that was named, or lies in a folder that was."""

    path: Path
    is_named: bool


@dataclass(frozen=True)
class Taken:
    """A file, what it was taken for, and the name of each column that the format has for it."""

    path: Path
    format: Format
    part: Part
    contents: Contents
    columns: Mapping[str, str]

    @property
    def group(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        """What files have in common that one statement reads."""
        return self.contents.reading, tuple(self.columns.items())

    @property
    def expressions(self) -> dict[str, str]:
        """The SQL of each column that the format has, as a text."""
        return {role: self._expression(role) for role in self.part.columns}

    def _expression(self, role: str) -> str:
        if role not in self.columns:
            return "CAST(NULL AS VARCHAR)"  # DuckDB 1.5 takes NULL alone for a number
        name = f"f.{quoting.name(self.columns[role])}"
        return name if self.contents.is_text else f"CAST({name} AS VARCHAR)"


def found(paths: Sequence[Path]) -> list[Given]:
    """The files that paths name, and of folders those in them that may be data."""
    given: dict[Path, Given] = {}
    for path in paths:
        if path.is_dir():
            inside = sorted(each for each in path.rglob("*") if each.is_file())
            files = [Given(each, False) for each in inside if _may_be_data(each, path)]
            if not files:
                raise AscensoError(f"{path}: no CSV, JSON, Parquet or Football.TXT is in it")
        elif path.is_file():
            files = [Given(path, True)]
        else:
            raise AscensoError(f"{path}: there is no such file or folder")
        given |= {Path(os.path.realpath(file.path)): file for file in files}
    return [*given.values()]


def _may_be_data(file: Path, folder: Path) -> bool:
    is_hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
    return suffix(file) in SUFFIXES and not is_hidden


def recognised(given: Given, formats: Sequence[Format], named: Mapping[str, str]) -> Taken:
    """What a file is taken for; `named` are the columns that the user named.

    Raises:
        AscensoError: if it is of no format.
    """
    contents = look(given.path)
    for format_ in formats:
        if named and not format_.is_open:
            continue
        for part in format_.parts:
            columns = _columns(part, contents, named)
            if _is_of(part, contents, columns):
                return Taken(given.path, format_, part, contents, columns)
    raise AscensoError(f"{given.path}: {_unknown(contents, formats, named)}")


def _columns(part: Part, contents: Contents, named: Mapping[str, str]) -> dict[str, str]:
    """The name in the file of each column that it has."""
    by_name = {name.strip().casefold(): name for name in reversed(contents.columns)}
    found: dict[str, str] = {}
    for role, names in part.columns.items():
        for name in (named[role],) if role in named else names:
            if name.casefold() in by_name:
                found[role] = by_name[name.casefold()]
                break
    return found


def _is_of(part: Part, contents: Contents, columns: Mapping[str, str]) -> bool:
    if part.keys:
        return part.keys <= contents.keys
    if part.line is not None:
        return part.line.search(contents.text) is not None
    return bool(contents.columns) and all(
        any(each in columns for each in role.split("|")) for role in part.required
    )


def _unknown(contents: Contents, formats: Sequence[Format], named: Mapping[str, str]) -> str:
    if contents.keys:
        return f"JSON of an unknown form, with the keys {', '.join(sorted(contents.keys))}"
    if not contents.columns:
        return "lines of an unknown form"
    (part,) = next(each.parts for each in formats if each.is_open)
    has = f"it has {', '.join(contents.columns)}"
    for name in named.values():
        if name.casefold() not in {each.casefold() for each in contents.columns}:
            return f"no column {name}{did_you_mean(name, contents.columns)}; {has}"
    columns = _columns(part, contents, named)
    missing = [role for role in part.required if not set(role.split("|")) & set(columns)]
    roles = [role.partition("|")[0] for role in missing]
    asked = ",".join(f"{role}=..." for role in roles)
    return f"no column is known for {' and '.join(roles)}; name it: --columns {asked}; {has}"
