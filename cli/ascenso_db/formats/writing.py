"""Writes a season's folder: the files of data, and SQL that reads them and says what they are."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click
import duckdb
from duckdb import DuckDBPyConnection

from ascenso_db import sqlfiles
from ascenso_db.database import holding, memory_settings
from ascenso_db.formats import description, recognition, templates
from ascenso_db.formats.recognition import Taken
from ascenso_db.seeds import complaint, confined
from ascenso_db.terminal import AscensoError, note, one_line, progress
from ascenso_db.text import count, printable, quoting

if TYPE_CHECKING:
    from ascenso_db.seeds import Rules

_DATA = "data"
_CATALOGUE = "38_catalogue.sql"
_TAKEN_RULES = "-- Rules from the catalogue, with the sources that say them; yours to change.\n"
_RULE_OF = """
    CREATE TEMP TABLE rule_of
    (format VARCHAR, legs INTEGER, name VARCHAR, rule_id VARCHAR, place INTEGER)
"""
_SURVEY = "survey"  # the template of what is worked out once and not written
_TOLD = 20  # of what was guessed or passed over; of rows that do not fit, all
_SHOWN = 3  # files of one kind by name


@dataclass(frozen=True)
class Wish:
    """What the user asks for: files and folders of data, and what they do not say themselves.

    `columns` has the name in a table of each column that its own name does not tell.
    """

    paths: tuple[Path, ...]
    competition: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    rules: Rules | None = None


def write(folder: Path, name: str, wish: Wish) -> None:
    """Fills an empty folder that is to have a name; says what the files were taken for.

    Raises:
        AscensoError: if no season can be made of the files; all that is wrong with them at once.
        click.UsageError: if a column is none that can be named.
    """
    taken = _recognised(wish)
    names = _names([each.path for each in taken])
    competition = "NULL" if wish.competition is None else quoting.text(wish.competition)
    texts = _texts(taken, names, {"folder": quoting.text(name), "competition": competition})
    with progress.shown("Reading", len(taken) + len(texts)) as step:
        for each in taken:
            target = folder / names[each.path]
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(each.path, target)
            step()
        with (
            duckdb.connect(config=memory_settings()) as connection,
            holding(connection),
            confined(connection, folder.resolve()),
        ):
            rows = [(names[each.path], each.format.title) for each in taken]
            connection.execute("CREATE TEMP TABLE files (file VARCHAR, read_as VARCHAR)")
            connection.execute(f"INSERT INTO files VALUES {', '.join(map(quoting.row, rows))}")
            _take_rules(connection, folder, wish.rules)
            _write_sql(connection, folder, texts, step)
            told = [*_told(connection)]
    for line in told:
        note(printable(line))


def _take_rules(connection: DuckDBPyConnection, folder: Path, rules: Rules | None) -> None:
    """Writes rules of the catalogue, and keeps which of them are for what kind of stage."""
    connection.execute(_RULE_OF)
    if rules is not None:
        kinds = ", ".join(map(quoting.row, rules.kinds))
        connection.execute(f"INSERT INTO rule_of VALUES {kinds}")
        (folder / _CATALOGUE).write_text(_TAKEN_RULES + rules.rows, encoding="utf-8")


def _recognised(wish: Wish) -> list[Taken]:
    """The files with their formats; files in a folder that are of none are told and left out."""
    formats = description.read_all()
    _require_roles(wish.columns, formats)
    taken: list[Taken] = []
    wrong: list[str] = []
    passed: list[str] = []
    for given in recognition.found(wish.paths):
        try:
            taken.append(recognition.recognised(given, formats, wish.columns))
        except AscensoError as error:
            (wrong if given.is_named else passed).extend(error.messages)
    if wrong or not taken:
        raise AscensoError(*wrong, *passed)
    for said in passed:
        note(f"left out: {said}")
    _tell_formats(taken)
    return taken


def _require_roles(columns: Mapping[str, str], formats: Sequence[description.Format]) -> None:
    roles = [role for each in formats if each.is_open for p in each.parts for role in p.columns]
    for role in columns:
        if role not in roles:
            raise click.UsageError(f"--columns: {role} is none of {', '.join(roles)}")


def _tell_formats(taken: Sequence[Taken]) -> None:
    by_kind: dict[str, list[Taken]] = {}
    for each in taken:
        said = each.format.title
        if len(each.format.parts) > 1:
            said += f", {each.part.name.replace('_', ' ')}"
        if each.format.is_open:
            guessed = ", ".join(f"{role} {name}" for role, name in each.columns.items())
            said += f", with {guessed}"
        by_kind.setdefault(said, []).append(each)
    for said, files in by_kind.items():
        shown = ", ".join(str(each.path) for each in files[:_SHOWN])
        more = f" and {count(len(files) - _SHOWN, 'more file')}" if len(files) > _SHOWN else ""
        note(f"{shown}{more}: {said}")


def _names(paths: Sequence[Path]) -> dict[Path, str]:
    """Where each file is to lie in the folder of the season."""
    real = {path: Path(os.path.realpath(path.parent), path.name) for path in paths}
    parent = os.path.commonpath([path.parent for path in real.values()])
    return {path: Path(_DATA, real[path].relative_to(parent)).as_posix() for path in paths}


def _texts(
    taken: Sequence[Taken], names: Mapping[Path, str], values: Mapping[str, str]
) -> list[tuple[str, str]]:
    """The name and text of each file of SQL to write, in the order in which they are run.

    `values` are those that stand for something in every template.
    """
    texts = {
        path.name: templates.filled(sqlfiles.read(path), values)
        for path in description.templates_of_every_season()
    }
    formats = {each.format.name: each.format for each in taken}
    for format_ in formats.values():
        parts = {part.name for part in format_.parts}
        own = {**values, "title": format_.title}
        for path in format_.templates:
            part = sqlfiles.object_name(path)
            files = [each for each in taken if (each.format, each.part.name) == (format_, part)]
            if files or part not in parts:
                number = path.name.partition("_")[0]
                name = path.name if len(formats) == 1 else f"{number}_{format_.name}_{part}.sql"
                texts[name] = _filled(sqlfiles.read(path), files, names, own)
    return sorted(texts.items())


def _filled(
    template: str, files: Sequence[Taken], names: Mapping[Path, str], values: Mapping[str, str]
) -> str:
    """The template once for all files that one statement reads; once where it reads none."""
    groups: dict[object, list[Taken]] = {}
    for each in files:
        groups.setdefault(each.group, []).append(each)
    filled = []
    for group in groups.values():
        listed = ",\n    ".join(quoting.text(names[each.path]) for each in group)
        read = f"[\n    {listed}\n]" if len(group) > 1 else f"[{listed}]"
        nulls = ", ".join(map(quoting.text, group[0].format.nulls))
        reading = group[0].contents.reading.replace("{nulls}", nulls, 1).replace("{}", read, 1)
        own = {"files": read, "read": reading}
        filled.append(templates.filled(template, {**values, **group[0].expressions, **own}))
    return "\n".join(filled) or templates.filled(template, values)


def _write_sql(
    connection: DuckDBPyConnection,
    folder: Path,
    texts: Sequence[tuple[str, str]],
    step: Callable[[], None],
) -> None:
    """Writes the files: those up to the survey as they are, those after it with their rows."""
    is_surveyed = False
    for name, text in texts:
        try:
            if is_surveyed:
                text = templates.written_out(connection, text)
            else:
                connection.execute(text)
        except duckdb.Error as error:
            said = complaint(folder, text, str(error)) or f"{name}: {one_line(error)}"
            said = said.partition(" Try setting")[0]  # what DuckDB advises is for its own call
            raise AscensoError(printable(said)) from None
        if sqlfiles.object_name(Path(name)) == _SURVEY:
            is_surveyed = True
        else:
            (folder / name).write_text(text, encoding="utf-8")
        _require_matches(connection, name)
        step()


def _require_matches(connection: DuckDBPyConnection, name: str) -> None:
    if not name.startswith("20_"):
        return
    refused = connection.execute("SELECT concat_ws(': ', file, what) FROM refused").fetchall()
    if refused:
        raise AscensoError(*(printable(said) for (said,) in refused))


def _told(connection: DuckDBPyConnection) -> Iterator[str]:
    """What of the files was left out, what was guessed, and what there is."""
    said = "concat_ws(': ', file, 'row ' || row, what)"
    for (line,) in connection.execute(f"SELECT {said} FROM misfit ORDER BY file, row").fetchall():
        yield f"left out: {line}"
    told = connection.execute(
        f"SELECT {said} FROM told ORDER BY row IS NOT NULL, file, row, what"
    ).fetchall()
    for (line,) in told[:_TOLD]:
        yield line
    if len(told) > _TOLD:
        yield f"and {len(told) - _TOLD} more like these"
    for (line,) in connection.execute("SELECT what FROM summary").fetchall():
        yield line
