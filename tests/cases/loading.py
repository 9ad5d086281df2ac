"""Loads the seeds of the cases, one folder alone or all of them into one database."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection
from tests.sql.building import answer

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
FOLDERS = sorted(path.parent for path in HERE.glob("*/case.md"))
PACKAGED = [path.parent for path in sorted(ROOT.glob("seeds/*/15_competition.sql"))]

# What says nothing of a fact, or says whence it is known.
BESIDE_THE_FACT = {"basis", "note", "citation_id"}


@cache
def schema() -> str:
    """The tables, without their comments."""
    text = "\n".join(file.read_text("utf-8") for file in sorted(ROOT.glob("schema/*.sql")))
    return re.sub(r"^COMMENT ON .*;$", "", text, flags=re.MULTILINE)


def seed(database: DuckDBPyConnection, folder: Path) -> None:
    """Runs the seeds of a folder, which reads the files that lie in it by their names."""
    database.execute(f"SET file_search_path = '{folder}'")
    for file in sorted(folder.glob("*.sql")):
        database.execute(file.read_text("utf-8"))


def load_together(database: DuckDBPyConnection) -> None:
    """All cases and the packaged season in `season`, where they share clubs and sources."""
    database.execute(schema())
    for folder in [*PACKAGED, *FOLDERS]:
        database.execute("ATTACH ':memory:' AS folder; USE folder")
        database.execute(schema())
        seed(database, folder)
        database.execute("USE season")
        for table, keys in primary_keys(database).items():
            if database.execute(f"SELECT 1 FROM folder.{table} LIMIT 1").fetchone():
                merge(database, folder.name, table, keys)
        database.execute("DETACH folder")


@cache
def together() -> DuckDBPyConnection:
    """All cases and the packaged season with what is computed of them, for tests that only read."""
    database = duckdb.connect()
    database.execute("ATTACH ':memory:' AS season; USE season")
    load_together(database)
    answer(database)
    return database


def primary_keys(database: DuckDBPyConnection) -> dict[str, list[str]]:
    """The key of each table, parents before children."""
    keys = dict(
        database.execute(
            "SELECT table_name, constraint_column_names FROM duckdb_constraints()"
            " WHERE constraint_type = 'PRIMARY KEY' AND database_name = 'season'"
        ).fetchall()
    )
    return {table: keys[table] for table in re.findall(r"^CREATE TABLE (\w+)", schema(), re.M)}


def merge(database: DuckDBPyConnection, folder: str, table: str, keys: list[str]) -> None:
    """Adds the rows of a folder; a row whose key is known must state the same fact."""
    columns = [row[1] for row in database.execute(f"PRAGMA table_info('{table}')").fetchall()]
    facts = [name for name in columns if name not in BESIDE_THE_FACT and name not in keys]
    same_key = " AND ".join(f"old.{key} = new.{key}" for key in keys)
    if facts:
        differs = " OR ".join(f"old.{fact} IS DISTINCT FROM new.{fact}" for fact in facts)
        clashes = database.execute(
            f"SELECT new.* FROM folder.{table} AS new INNER JOIN season.{table} AS old"
            f" ON {same_key} WHERE {differs}"
        ).fetchall()
        assert not clashes, f"{folder} states {table} otherwise than another folder: {clashes}"
    # a play-off names a stage of the same table, which has to stand there before
    parents_first = ("IS NULL", "IS NOT NULL") if "play_off_for_stage_id" in columns else ()
    for of_rows in [f"play_off_for_stage_id {rows} AND" for rows in parents_first] or [""]:
        database.execute(
            f"INSERT INTO season.{table} SELECT * FROM folder.{table} AS new WHERE {of_rows}"
            f" NOT EXISTS (SELECT 1 FROM season.{table} AS old WHERE {same_key})"
        )
