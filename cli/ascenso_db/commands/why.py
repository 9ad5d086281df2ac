"""`ascenso-db why VIEW`: the facts, rules and sources that rows of a view rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ascenso_db import options
from ascenso_db.database import Limits
from ascenso_db.options import ExampleCommand
from ascenso_db.rows import Output
from ascenso_db.season import Season
from ascenso_db.sqlfiles import SqlFiles
from ascenso_db.terminal import note, of_condition, saying
from ascenso_db.text import did_you_mean, quoting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from duckdb import DuckDBPyConnection, DuckDBPyRelation

# The rows of a view NAME are explained by a view of this name, with which it shares its key.
SUFFIX = "_reasons"


def _complete(
    ctx: click.Context,  # noqa: ARG001 (click passes it)
    param: click.Parameter,  # noqa: ARG001
    incomplete: str,
) -> list[str]:
    return [name for name in _explainable() if name.startswith(incomplete)]


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db why relegation --club León
    ascenso-db why bracket --where "winner = 'Necaxa'"
    ascenso-db why standings --tournament "Apertura 2011" --where "position = 5"
    ascenso-db why champions --tournament "Apertura 2011"
    ascenso-db why promotion --columns what,says
    ascenso-db why top_scorers --where "rank = 1" --columns player,what,says
    ascenso-db why top_scorers --player "Eder Pacheco"
    ascenso-db why promotion --what-if "DELETE FROM match_ruling"
    """,
)
@click.argument("view", shell_complete=_complete)
@click.option("--where", metavar="EXPRESSION", help="Explain the rows for which this is true.")
@click.option(
    "--club", metavar="NAME", help="Explain the rows of this club, by its name then or now."
)
@click.option("--player", metavar="NAME", help="Explain the rows of this player, by name or key.")
@click.option("--tournament", metavar="NAME", help="Explain the rows of this tournament.")
@options.changes(option="--what-if")
@options.columns
@options.output
@options.limits
@options.season
def command(
    view: str,
    where: str | None,
    club: str | None,
    player: str | None,
    tournament: str | None,
    changes: options.Changes,
    columns: str | None,
    season: Season,
    output: Output,
    limits: Limits,
) -> None:
    """Print why rows of VIEW are as they are: facts, rules in order, sources.

    The columns in --where are those of VIEW; those printed, of which --columns takes some, are
    those of VIEW_reasons. `ascenso-db describe` lists both.
    """
    from ascenso_db.rows import result, sandbox

    explained = _explained(view)
    told: list[str] = []
    with (
        output.workspace() as workspace,
        season.opened(workspace, limits) as connection,
        saying(lambda error: of_condition(where, error)),
    ):
        if changes:
            season.require_fresh(connection)
            told = changes.make(connection)
        rows = connection.view(explained)
        for value, column in ((club, "club"), (player, "player"), (tournament, "tournament")):
            if value is not None:
                names = _names(connection, value) if column == "club" else [value]
                rows = _of(rows, column, names)
        if where is not None:
            rows = sandbox.filtered(connection, rows, where)
        if not changes:
            season.warn_if_stale(connection)
        if not rows.limit(1).fetchall():
            note(f"no row of {explained} is meant")
        if player is not None:
            _tell_apart(rows, player)
        reasons = _reasons(connection, connection.view(explained + SUFFIX), rows)
        if columns is not None:
            reasons = result.chosen(reasons, columns)
        output.write(reasons, workspace)
    for line in told:
        note(line)


def _explainable() -> list[str]:
    views = SqlFiles.find().view_names
    return sorted(view for view in views if view + SUFFIX in views)


def _explained(name: str) -> str:
    known = _explainable()
    if name.lower() in known:
        return name.lower()
    raise click.UsageError(
        f"no reasons are given for {name}{did_you_mean(name, known)}; "
        f"there are some for {', '.join(known)}"
    )


def _names(connection: DuckDBPyConnection, club: str) -> list[str]:
    """The name, and those that a club of the name has in other seasons and today."""
    meant = connection.view("clubs").filter(
        f"strip_accents(lower({quoting.text(club)}))"
        " IN (strip_accents(lower(club)), strip_accents(lower(club_now)))"
    )
    same = (
        connection.view("clubs")
        .set_alias("c")
        .join(
            meant.project("club_now").distinct().set_alias("m"),
            "c.club_now = m.club_now",
            how="semi",
        )
    )
    others = same.project("unnest([club, club_now]) AS name").distinct().order("name").fetchall()
    return [club, *(name for (name,) in others)]


def _of(rows: DuckDBPyRelation, column: str, values: Sequence[str]) -> DuckDBPyRelation:
    """The rows with a value in the column, or in one of several such as club_1 and club_2.

    A column may list several, parted by commas. Case and accents do not matter. Of several values
    the first is the one that was asked for.
    """
    named = [name for name in rows.columns if name == column or name.startswith(f"{column}_")]
    if not named:
        raise click.UsageError(f"--{column}: the view has no such column")
    wanted = [f"strip_accents(lower({quoting.text(f', {value}, ')}))" for value in values]
    listed = [f"strip_accents(lower(', ' || {name} || ', '))" for name in named]
    either = (f"contains({each}, {one})" for each in listed for one in wanted)
    found = rows.filter(" OR ".join(either))
    if not found.limit(1).fetchall():
        lists = (row[0] for name in named for row in rows.project(name).distinct().fetchall())
        known = {each for text in lists if text is not None for each in text.split(", ")}
        hint = did_you_mean(values[0], sorted(known))
        raise click.UsageError(f"--{column}: no {column} {values[0]} in the view{hint}")
    return found


def _tell_apart(rows: DuckDBPyRelation, player: str) -> None:
    """Says so where the rows are of several players."""
    keys = [key for (key,) in rows.project("player_id").distinct().order("player_id").fetchall()]
    if len(keys) > 1:
        note(f"{len(keys)} players are called {player}; --player takes a key: {', '.join(keys)}")


def _reasons(
    connection: DuckDBPyConnection, reasons: DuckDBPyRelation, rows: DuckDBPyRelation
) -> DuckDBPyRelation:
    from ascenso_db.rows import result

    key = [name for name in reasons.columns if name in rows.columns]
    kept = result.read(rows.project(", ".join(key))).rows
    same = " AND ".join(f"r.{name}::VARCHAR IS NOT DISTINCT FROM k.{name}" for name in key)
    return (
        reasons.project("*, row_number() OVER () AS place")  # a join does not keep the order
        .set_alias("r")
        .join(result.relation_of(connection, key, kept).set_alias("k"), same, how="semi")
        .order("place")
        .project(", ".join(reasons.columns))
    )
