"""Facts that are changed by hand in a database file, and what is computed from them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import duckdb

from ascenso_db.sqlfiles import SqlFiles

FACTS = [name for name in SqlFiles.find().table_names if name != "database_marker"]
STEPS = SqlFiles.find().step_names
_PRINTED = """
    UPDATE published_standing SET goals_for = goals_for {} 1
    WHERE position = 1 AND stage_id = (SELECT min(p.stage_id) FROM published_standing AS p)
"""
CORRECTED, AS_BEFORE = _PRINTED.format("+"), _PRINTED.format("-")
TABLE = "published_standing"  # that is changed so


# The statement after which the process that ran it is gone, so that it stands in the log alone.
_CRASH = (
    "import duckdb, os, sys; c = duckdb.connect(sys.argv[1]);"
    "c.execute('SET checkpoint_threshold = \"1TB\"'); c.execute(sys.argv[2]); os._exit(0)"
)


def edit_in_log(path: Path, statement: str) -> None:
    subprocess.run([sys.executable, "-c", _CRASH, path, statement], check=True)
    assert path.with_name(f"{path.name}.wal").exists()


def edit(path: Path, *statements: str) -> None:
    with duckdb.connect(path) as connection:
        for statement in statements:
            connection.execute(statement)


def digests(path: Path, names: tuple[str, ...] | list[str]) -> dict[str, tuple[int, int]]:
    """The rows of tables, as a number of each and a digest."""
    with duckdb.connect(path, read_only=True) as connection:
        return {
            name: connection.execute(
                f"SELECT count(*), bit_xor(md5_number(t::VARCHAR)) FROM {name} AS t"
            ).fetchone()
            for name in names
        }
