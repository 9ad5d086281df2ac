"""`ascenso-db refresh FILE`: the answers of a database from the facts that are in it now."""

from __future__ import annotations

from pathlib import Path

import click

from ascenso_db import options
from ascenso_db.options import ExampleCommand
from ascenso_db.sqlfiles import SqlFiles


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db refresh season.duckdb
    """,
)
@click.argument("file", type=options.FileName())
def command(file: Path) -> None:
    """Compute the answers in FILE anew, once its facts were changed by hand.

    All at once or, where it is stopped, not at all. Tables and views of your own stay.
    """
    from ascenso_db.season import refresh
    from ascenso_db.terminal import note

    refresh(file, SqlFiles.find())
    note(f"refreshed {file}")
