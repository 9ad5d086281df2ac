"""The database that is compared: the packaged season, the cases and made-up seasons."""

from __future__ import annotations

from pathlib import Path

import duckdb
from tests.benchmarks import generate
from tests.cases.loading import load_together, primary_keys

MADE_UP_SEASONS = 200
SEED = 2011


def build(path: Path) -> None:
    """Writes them to a new file, with steps and views."""
    made_up = path.with_suffix(".made_up")
    generate.facts(made_up, seasons=MADE_UP_SEASONS, seed=SEED).close()
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{path}' AS season; USE season")
        load_together(connection)
        connection.execute(f"ATTACH '{made_up}' AS made_up (READ_ONLY)")
        for table in primary_keys(connection):
            if table != "database_marker":
                connection.execute(f"INSERT INTO {table} BY NAME FROM made_up.{table}")
        generate.answer(connection)
    made_up.unlink()
