"""`ascenso-db check`: whether the season agrees with itself and its sources."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ascenso_db import options
from ascenso_db.disk import scratch
from ascenso_db.options import ExampleCommand
from ascenso_db.rows import Output
from ascenso_db.season import Season
from ascenso_db.sqlfiles import SqlFiles
from ascenso_db.terminal import FAILURE, note
from ascenso_db.text import count

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from ascenso_db.rows import Row


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db check
    ascenso-db check --database season.duckdb -f json
    """,
)
@options.output
@options.season
def command(season: Season, output: Output) -> int:
    """Print each row that breaks a check; exit with 1 if one is an error.

    Rows of the table check_exception accept findings: those are printed with the severity
    `accepted` and the reason, and counted apart. An exception that matches nothing is an error.

    Of a database, first whether its steps, the tables that were computed when it was built, are
    those of the facts that are in it now: `ascenso-db refresh` computes them anew.
    """
    from ascenso_db.rows import result
    from ascenso_db.season import checks, exceptions

    files = SqlFiles.find()
    with (
        output.workspace() as workspace,
        _spilling(season, workspace) as folder,
        season.opened(folder) as connection,
    ):
        known = [checks.Check.read(path) for path in files.checks]
        stale = _stale(connection, files.steps) if season.database is not None else []
        found = [*stale, *(row for check in known for row in check.failures(connection))]
        stated = exceptions.Exceptions.read(connection)
        unmet = stated.unmet(found, [check.name for check in known], checks.ERROR)
        rows = [*stated.judged(found), *unmet]
        titles = (*checks.COLUMNS, checks.REASON)
        output.write(result.relation_of(connection, titles, rows), workspace)
    if stale:
        note(f"`ascenso-db refresh {season.database}` computes its steps anew")
    severities = [row[1] for row in rows]
    errors, warnings = severities.count(checks.ERROR), severities.count(checks.WARNING)
    accepted = severities.count(exceptions.ACCEPTED)
    run = len(known) + (season.database is not None) + bool(stated.reasons)
    told = f"{count(run, 'check')}: {count(errors, 'error')}, {count(warnings, 'warning')}"
    note(f"{told}, {accepted} accepted" if accepted else told)
    return FAILURE if errors else 0


@contextlib.contextmanager
def _spilling(season: Season, workspace: Path | None) -> Iterator[Path | None]:
    """The folder for what does not fit into memory where steps are computed anew."""
    if workspace is not None or season.database is None:
        yield workspace
        return
    with scratch.folder() as folder:
        yield folder


def _stale(connection: DuckDBPyConnection, paths: tuple[Path, ...]) -> list[Row]:
    from ascenso_db.season import steps
    from ascenso_db.terminal import progress

    with progress.shown("Checking", len(paths)) as step:
        return list(steps.failures(connection, paths, step))
