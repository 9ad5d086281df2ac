"""The options that say what is to be other than it is; the commands that have them share them."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ascenso_db import sqlfiles
from ascenso_db.options import arguments
from ascenso_db.options.shared import PathName
from ascenso_db.sqlfiles import SqlFiles
from ascenso_db.text import did_you_mean

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from ascenso_db.whatif import Answer, Change

Command = Callable[..., object]


@dataclass(frozen=True)
class Changes:
    """A text of statements, a folder of files with some, or rules of the catalogue, or none.

    Rules are for what has the name, a stage, phase, tournament or season, or for all.
    """

    text: str | None = None
    folder: Path | None = None
    rules: str | None = None
    rules_for: str | None = None

    def __bool__(self) -> bool:
        """Whether anything is to be changed."""
        return (self.text, self.folder, self.rules) != (None, None, None)

    @property
    def said(self) -> str:
        """What is changed, in the words of SQL, or by which rules."""
        if self.rules is not None:
            return f"rules {self.rules}" + (f" for {self.rules_for}" if self.rules_for else "")
        return str(self.folder) if self.text is None else " ".join(self.text.split())

    def read(self, connection: DuckDBPyConnection) -> list[Change]:
        """The statements; a usage error or one with file and line where one is not taken."""
        from ascenso_db import whatif

        tables = whatif.facts(connection)
        if self.folder is not None:
            return whatif.of_files(connection, self.folder, tables)
        if self.rules is not None:
            return whatif.of_text(connection, self._by_rules(connection, self.rules), tables)
        return whatif.of_text(connection, self.text or "", tables)

    def _by_rules(self, connection: DuckDBPyConnection, name: str) -> str:
        from ascenso_db import whatif
        from ascenso_db.season import Season
        from ascenso_db.seeds import rules

        if rules.has(connection, name):  # its own, or what it was made by and changed since
            found = replace(rules.read(connection, name, ""), rows="")
        else:
            with Season().of_rules.opened() as catalogue:
                found = rules.read(catalogue, name, "", beside=connection)
        return whatif.by_rules(connection, name, found, self.rules_for)

    def compare(
        self, connection: DuckDBPyConnection, views: Sequence[str] = (), *, whole: bool = False
    ) -> Answer:
        """Sets views beside themselves as they would be then; see `whatif.compare`."""
        from ascenso_db import whatif

        changes = self.read(connection)
        return whatif.compare(connection, SqlFiles.find(), changes, views, whole=whole)

    def make(self, connection: DuckDBPyConnection) -> list[str]:
        """Lets a connection answer as if they were true; gives what is to be said of them."""
        from ascenso_db import whatif

        return whatif.enter(connection, SqlFiles.find(), self.read(connection))


def changes(command: Command | None = None, *, option: str | None = None) -> Command:
    """Adds an argument, or an option, with statements, --with and --rules; gives it `changes`.

    One of them has to be given where it is an argument; where it is an option none need be.
    """
    if command is None:
        return functools.partial(changes, option=option)
    text = (
        click.argument("statement", required=False)
        if option is None
        else click.option(
            option,
            "statement",
            metavar="STATEMENT",
            help="Answer as if this INSERT, UPDATE or DELETE of facts or rules were true.",
        )
    )

    @text
    @click.option(
        "--with",
        "folder",
        type=PathName(exists=True, file_okay=False),
        metavar="DIRECTORY",
        help="The same with the statements in the SQL files of a folder.",
    )
    @click.option(
        "--rules",
        metavar="NAME",
        help="Answer by these rules of the catalogue; `list --rules` shows them.",
    )
    @click.option(
        "--rules-for",
        metavar="NAME",
        help="The stage, phase, tournament or season that they are for, if not all.",
    )
    @functools.wraps(command)
    def wrapper(
        *args: object,
        statement: str | None,
        folder: Path | None,
        rules: str | None,
        rules_for: str | None,
        **options: object,
    ) -> object:
        given = sum(each is not None for each in (statement, folder, rules))
        if given > 1:
            raise click.UsageError("a statement, --with, --rules: give one of them")
        if option is None and not given:
            raise click.UsageError(
                "an INSERT, UPDATE or DELETE is wanted, or --with DIRECTORY, or --rules NAME"
            )
        if rules_for is not None and rules is None:
            raise click.UsageError("--rules-for goes with --rules")
        text = arguments.standard_input() if statement == "-" else statement
        return command(*args, changes=Changes(text, folder, rules, rules_for), **options)

    return wrapper


def chosen_views(names: Sequence[str]) -> list[str]:
    """The views of those names that have a key; a usage error where one is none."""
    known = [sqlfiles.object_name(path) for path in SqlFiles.find().views if sqlfiles.key(path)]
    chosen = list(dict.fromkeys(name.lower() for name in names))
    for name in chosen:
        if name not in known:
            raise click.UsageError(f"--view: no view {name}{did_you_mean(name, known)}")
    return chosen
