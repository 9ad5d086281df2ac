"""One database of everything that is compared: the packaged season, the cases, made-up seasons."""

from __future__ import annotations

from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection
from tests.benchmarks import generate
from tests.cases.loading import load_together, primary_keys

from ascenso_db import views
from ascenso_db.files import SqlFiles

MADE_UP_SEASONS = 200
SEED = 2011


def build(path: Path) -> None:
    """Writes the database to a new file."""
    made_up = path.with_suffix(".made_up")
    generate.build(made_up, seasons=MADE_UP_SEASONS, seed=SEED).close()
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{path}' AS season; USE season")
        load_together(connection)
        connection.execute(f"ATTACH '{made_up}' AS made_up (READ_ONLY)")
        for table in primary_keys(connection):
            if table != "database_marker":
                connection.execute(f"INSERT INTO {table} BY NAME FROM made_up.{table}")
        for view in SqlFiles.find().views:
            connection.execute(view.read_text(encoding="utf-8"))
    made_up.unlink()


def computed(path: Path) -> DuckDBPyConnection:
    """A connection in which each view is computed once."""
    connection = duckdb.connect(path, read_only=True)
    views.materialise(connection, SqlFiles.find().views)
    return connection
