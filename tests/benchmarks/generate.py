"""Builds a database of made-up seasons, any number of them, from a seed number.

    python tests/benchmarks/generate.py seasons.duckdb --seasons 300 --seed 1

The same numbers give the same rows. The files in `generator/` draw them: a league of two halves,
its Liguillas, the final between the two champions, the goals. They run on some competitions at a
time, in tables without keys; what they made is then inserted into the tables of schema/, which
check it. The steps are computed and the views made when all facts are there.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection

from ascenso_db.sqlfiles import SqlFiles, object_name

GENERATOR = Path(__file__).parent / "generator"
SEASONS_AT_A_TIME = 1000  # whole competitions, of 50 seasons each
FINAL_BETWEEN_CHAMPIONS = 4
_CREATE_TABLE = re.compile(r"^CREATE TABLE (\w+)", re.MULTILINE)


def build(path: Path | None = None, *, seasons: int, seed: int) -> DuckDBPyConnection:
    """A connection to the new database, which is a file, or in memory if there is no path."""
    connection = facts(path, seasons=seasons, seed=seed)
    answer(connection)
    return connection


def facts(path: Path | None = None, *, seasons: int, seed: int) -> DuckDBPyConnection:
    """A connection to a new database that holds the tables of facts alone."""
    files = SqlFiles.find(only=True)
    connection = duckdb.connect(path or ":memory:")
    target = connection.execute("SELECT CURRENT_DATABASE()").fetchone()[0]
    connection.execute("SET enable_progress_bar = false")
    _run(connection, files.schema)
    for first in range(0, seasons, SEASONS_AT_A_TIME):
        last = min(first + SEASONS_AT_A_TIME, seasons) - 1
        variables = {"seed": seed, "first_season": first, "last_season": last}
        _make(connection, target, files, variables)
    return connection


def answer(connection: DuckDBPyConnection) -> None:
    """Computes the steps and makes the views of a database that holds facts."""
    compute_steps(connection)
    make_views(connection)


def compute_steps(connection: DuckDBPyConnection) -> None:
    """Computes the steps alone."""
    _run(connection, SqlFiles.find(only=True).steps)


def make_views(connection: DuckDBPyConnection) -> None:
    """Makes the views of a database that holds the steps."""
    _run(connection, SqlFiles.find(only=True).views)


def forget(connection: DuckDBPyConnection) -> None:
    """Drops everything that is not a table of facts: all views and steps, whatever their names."""
    views = "SELECT view_name FROM duckdb_views() WHERE NOT internal"
    for (view,) in connection.execute(views).fetchall():
        connection.execute(f"DROP VIEW {view}")
    kept = SqlFiles.find(only=True).table_names
    for (table,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall():
        if table not in kept:
            connection.execute(f"DROP TABLE {table}")


def renew(path: Path) -> DuckDBPyConnection:
    """A connection to a database that was built before, with steps and views as they are now."""
    connection = duckdb.connect(path)
    connection.execute("SET enable_progress_bar = false")
    forget(connection)
    answer(connection)
    return connection


def _make(
    connection: DuckDBPyConnection,
    target: str,
    files: SqlFiles,
    variables: dict[str, int],
) -> None:
    tables = _tables(files.schema)
    connection.execute("ATTACH ':memory:' AS making; USE making; CREATE SCHEMA made")
    for table in tables:
        connection.execute(f"CREATE TABLE {table} AS FROM {target}.{table} LIMIT 0")
    for table, column, default in _defaults(connection, target):
        connection.execute(f"ALTER TABLE {table} ALTER {column} SET DEFAULT {default}")
    for name, value in variables.items():
        connection.execute(f"SET VARIABLE {name} = {value}")
    numbers, frame, league, places, one_round, goals, claims = sorted(GENERATOR.glob("*.sql"))
    _run(connection, (numbers, frame, league, *_steps_to(files, "table_places"), places))
    for number in range(1, FINAL_BETWEEN_CHAMPIONS + 1):
        connection.execute(f"SET VARIABLE round = {number}")
        _run(connection, (one_round,))
    _run(connection, (goals, claims))
    for table in tables:
        connection.execute(f"INSERT INTO {target}.{table} FROM {table}")
    connection.execute(f"USE {target}; DETACH making")


def _steps_to(files: SqlFiles, name: str) -> tuple[Path, ...]:
    """The steps up to that one."""
    last = [object_name(path) for path in files.steps].index(name)
    return files.steps[: last + 1]


def _tables(schema: Iterable[Path]) -> list[str]:
    """The tables that hold facts, each after those that it refers to."""
    names = [
        name for path in schema for name in _CREATE_TABLE.findall(path.read_text(encoding="utf-8"))
    ]
    return [name for name in names if name != "database_marker"]


def _defaults(connection: DuckDBPyConnection, database: str) -> list[tuple[str, str, str]]:
    return connection.execute(
        "SELECT table_name, column_name, column_default FROM duckdb_columns() "
        "WHERE database_name = ? AND column_default IS NOT NULL AND NOT internal "
        "AND table_name IN (SELECT table_name FROM duckdb_tables())",
        [database],
    ).fetchall()


def _run(connection: DuckDBPyConnection, paths: Iterable[Path]) -> None:
    for path in paths:
        connection.execute(path.read_text(encoding="utf-8"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("path", type=Path)
    parser.add_argument("--seasons", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    build(options.path, seasons=options.seasons, seed=options.seed).close()


if __name__ == "__main__":
    main()
