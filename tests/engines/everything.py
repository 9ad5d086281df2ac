"""The databases that are compared: real seasons alone, and with made-up ones beside them."""

from __future__ import annotations

from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection
from tests.benchmarks import generate
from tests.cases.loading import load_together, primary_keys

from ascenso_db.catalogue import views
from ascenso_db.sqlfiles import SqlFiles

MADE_UP_SEASONS = 200
SEED = 2011


def build_real(path: Path) -> None:
    """Writes the packaged season and the cases to a new file."""
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{path}' AS season; USE season")
        load_together(connection)
        for view in SqlFiles.find().views:
            connection.execute(view.read_text(encoding="utf-8"))


def add_made_up(path: Path) -> None:
    """Adds made-up seasons to the file."""
    made_up = path.with_suffix(".made_up")
    generate.build(made_up, seasons=MADE_UP_SEASONS, seed=SEED).close()
    with duckdb.connect(path) as connection:
        connection.execute(f"ATTACH '{made_up}' AS made_up (READ_ONLY)")
        for table in primary_keys(connection):
            if table != "database_marker":
                connection.execute(f"INSERT INTO {table} BY NAME FROM made_up.{table}")
    made_up.unlink()


def computed(path: Path) -> DuckDBPyConnection:
    """A connection in which each view is computed once."""
    connection = duckdb.connect(path, read_only=True)
    views.materialise(connection, views.in_order(connection, SqlFiles.find().view_names))
    return connection
