"""The options that several commands share."""

from __future__ import annotations

import functools
import math
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import click

from ascenso_db.database import Limits
from ascenso_db.options import arguments
from ascenso_db.rows import FORMATS, Output
from ascenso_db.season import Season
from ascenso_db.sqlfiles import SqlFiles

Command = Callable[..., object]

_UNITS = {"": 1, "K": 10**3, "M": 10**6, "G": 10**9, "KI": 2**10, "MI": 2**20, "GI": 2**30}
_LARGEST = 2**60  # bytes, more than there are, and not more than DuckDB and the system can count


class Seconds(click.FloatRange):
    """A time that comes to an end."""

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """The number of seconds that the text stands for."""
        seconds = super().convert(value, param, ctx)
        if not math.isfinite(seconds):
            self.fail(f"{value!r} is not a number of seconds", param, ctx)
        return seconds


class MemorySize(click.ParamType):
    """An amount of memory such as 256MB or 1GiB, as a number of bytes."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The bytes that the text stands for."""
        if isinstance(value, int):
            return value
        match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([KMG]I?)?B?", value.strip().upper())
        if match is None or float(match[1]) == 0:
            self.fail(f"{value!r} is not a size such as 256MB or 1GiB", param, ctx)
        return int(min(float(match[1]) * _UNITS[match[2] or ""], _LARGEST))


class PathName(click.Path):
    """The name of a file or folder, as a Path; one that may not be read is no mistake of usage."""

    def __init__(self, **kwargs: Any) -> None:
        """Takes what click.Path takes."""
        super().__init__(readable=False, path_type=Path, **kwargs)

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Any:
        """The path, if the system can write its name."""
        name = arguments.utf8(os.fspath(value))  # it may come from a variable
        if not name:
            self.fail("it is empty", param, ctx)
        try:
            os.fsencode(name)
        except UnicodeEncodeError:
            self.fail(f"{name}: no name in this locale; set PYTHONUTF8=1", param, ctx)
        return super().convert(name, param, ctx)


class FileName(PathName):
    """The name of a file, which does not end like that of a folder."""

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Any:
        """The path; a slash at its end would be lost in it."""
        if os.fspath(value).endswith(("/", os.sep)):
            self.fail(f"{value}: the name of a folder; name a file", param, ctx)
        return super().convert(value, param, ctx)


@dataclass(frozen=True)
class Target:
    """A file to write, or a folder to write several to."""

    path: Path
    is_folder: bool = False


class TargetName(PathName):
    """The name of a file, or of a folder: one that is there, or a name that ends like one."""

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Any:
        """The target; which of both it is cannot be seen from a path."""
        path = super().convert(value, param, ctx)
        is_named_so = os.fspath(value).endswith(("/", os.sep))
        # Path.is_dir would fail for a name that is too long
        return Target(path, is_named_so or os.path.isdir(path))  # noqa: PTH112


def complete_view(
    ctx: click.Context,  # noqa: ARG001 (click passes it)
    param: click.Parameter,  # noqa: ARG001
    incomplete: str,
) -> list[str]:
    """The views whose names begin so, for the shell; the files know them without a database."""
    return [name for name in SqlFiles.find().view_names if name.startswith(incomplete)]


def complete_name(
    ctx: click.Context,  # noqa: ARG001
    param: click.Parameter,  # noqa: ARG001
    incomplete: str,
) -> list[str]:
    """The tables and views whose names begin so, likewise."""
    files = SqlFiles.find()
    names = sorted(files.table_names + files.view_names)
    return [name for name in names if name.startswith(incomplete)]


def sources(command: Command) -> Command:
    """Adds the options that say which seasons are built; gives the command a `season`."""

    @click.option(
        "--seeds",
        "folders",
        multiple=True,
        type=PathName(exists=True, file_okay=False),
        metavar="DIRECTORY",
        help="A folder of seeds, beside the packaged season; may be repeated.",
    )
    @click.option("--only", is_flag=True, help="Leave the packaged season out.")
    @functools.wraps(command)
    def wrapper(
        *args: Any,
        folders: tuple[Path, ...],
        only: bool,
        database: Path | None = None,
        **options: Any,
    ) -> object:
        if only and not folders:
            raise click.UsageError("--only goes with --seeds")
        if folders and database is not None:
            raise click.UsageError(
                "--seeds builds a season and --database (or ASCENSO_DB_DATABASE) names a built "
                "one: give one of them"
            )
        return command(*args, season=Season(database, folders, only), **options)

    return wrapper


def season(command: Command) -> Command:
    """Adds the options that say which season is read; gives the command a `season`."""
    return click.option(
        "--database",
        type=FileName(),
        envvar="ASCENSO_DB_DATABASE",
        metavar="FILE",
        help="A file that `build` wrote, instead of the packaged season "
        "(or set ASCENSO_DB_DATABASE).",
    )(sources(command))


def season_name(command: Command) -> Command:
    """Adds the options that choose among several seasons; gives `season_name`, `competition`."""
    of_competition = click.option(
        "--competition", metavar="NAME", help="Of which competition, where that is open."
    )
    return click.option(
        "--season", "season_name", metavar="NAME", help="Which season, where there are more."
    )(of_competition(command))


def columns(command: Command) -> Command:
    """Adds the option that chooses columns; gives the command its `columns`."""
    return click.option("--columns", metavar="NAME,...", help="Show these columns, in this order.")(
        command
    )


def output_file(help_: str) -> Callable[[Command], Command]:
    """Adds the option that names a file to write to; gives the command its `file`."""
    return click.option("-o", "--output", "file", type=FileName(), metavar="FILE", help=help_)


def output_target(help_: str) -> Callable[[Command], Command]:
    """Adds the option that names a file or a folder to write to; gives the command its `target`."""
    return click.option(
        "-o", "--output", "target", type=TargetName(), metavar="FILE|FOLDER", help=help_
    )


def output(
    command: Command | None = None, *, also: Mapping[str, str] = MappingProxyType({})
) -> Any:
    """Adds the options that say where rows go; gives the command an `output`.

    `also` are formats that this command has beside those of rows, by the suffix of a file.
    """
    if command is None:
        return functools.partial(output, also=also)

    @click.option(
        "-f",
        "--format",
        "format_",
        type=click.Choice([*FORMATS, *also.values()]),
        help="How to write rows; by default a table, or records where a terminal is too narrow.",
    )
    @output_file("Write to a file; its suffix says the format.")
    @functools.wraps(command)
    def wrapper(*args: Any, format_: str | None, file: Path | None, **options: Any) -> object:
        return command(*args, output=Output.choose(format_, file, also), **options)

    return wrapper


def limits(command: Command) -> Command:
    """Adds the options that hold a statement; gives the command its `limits`."""

    @click.option(
        "--timeout",
        type=Seconds(min=0, min_open=True),
        metavar="SECONDS",
        help="Stop after this time, with exit code 4.",
    )
    @click.option(
        "--memory-limit", type=MemorySize(), metavar="SIZE", help="Stop above this, such as 256MB."
    )
    @functools.wraps(command)
    def wrapper(
        *args: Any, timeout: float | None, memory_limit: int | None, **options: Any
    ) -> object:
        return command(*args, limits=Limits(timeout, memory_limit), **options)

    return wrapper
