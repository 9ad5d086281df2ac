"""The command: its name, its version and its commands, each loaded only when it is used."""

from __future__ import annotations

import signal
import sys
from importlib import import_module

import click

from ascenso_db import __version__
from ascenso_db.options import ExampleGroup, utf8
from ascenso_db.terminal import guard
from ascenso_db.text import did_you_mean

COMMANDS = (
    *("list", "query", "why", "what-if", "sql", "describe", "lineage"),
    *("check", "build", "refresh", "export", "report", "script", "shell", "init"),
)


class LazyGroup(ExampleGroup):
    """A group that imports a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names of the commands, in the order of a first acquaintance."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        """The command of that name; a usage error that names the nearest where there is none."""
        if cmd_name not in COMMANDS:
            ctx.fail(f"no command {cmd_name}{_meant(cmd_name)}")
        return import_module(f"ascenso_db.commands.{cmd_name.replace('-', '_')}").command


@click.group(
    cls=LazyGroup,
    examples="""
    ascenso-db list                              what can be asked
    ascenso-db query relegation                  one view, as a table
    ascenso-db query results --where "home = 'León'" -o leon.csv
    ascenso-db why bracket --club Necaxa         the facts and rules behind it
    ascenso-db what-if 'DELETE FROM match_ruling'
    ascenso-db sql 'SELECT club, city FROM clubs WHERE capacity > 20000'
    ascenso-db describe standings                what each column means
    ascenso-db export season                     Parquet files for other tools
    ascenso-db report -o season.html             a page to look at
    """,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="ascenso-db", message="%(prog)s %(version)s")
def cli() -> None:
    """Asks a football season that is kept as a relational database."""


def _meant(word: str) -> str:
    """What was meant by a word that is no command."""
    from ascenso_db.sqlfiles import SqlFiles

    files = SqlFiles.find()
    if word in files.table_names + files.view_names:
        return f"; did you mean `query {word}`?"
    return did_you_mean(word, COMMANDS)


def main() -> None:
    """Runs the command and ends the process with its exit code."""
    # As at a Ctrl-C, what is half done is cleared away.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.exit(guard(_run))


def _run() -> object:
    typed = [utf8(argument) for argument in sys.argv[1:]]
    return cli.main(typed, prog_name="ascenso-db", standalone_mode=False)
