"""What DuckDB refuses, PostgreSQL and SQLite refuse too, and for the same reason."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest
from tests.conftest import Ascenso
from tests.sql.refusals import ALLOWING, BESIDE, ROWS, constraints, refused_rows

from ascenso_db.script import DIALECTS

MISTAKES = Path(__file__).parent.parent / "seeds" / "mistakes.json"
ENGINES = ["postgres", "sqlite"]

# What each engine says: the SQLSTATE of PostgreSQL, the words of SQLite.
SAID = {
    "key": {"postgres": "23505", "sqlite": "UNIQUE constraint"},
    "reference": {"postgres": "23503", "sqlite": "FOREIGN KEY constraint"},
    "missing": {"postgres": "23502", "sqlite": "NOT NULL constraint"},
    "check": {"postgres": "23514", "sqlite": "CHECK constraint"},
}


def refusals() -> Iterator[tuple[str, str, list[dict[str, Any]]]]:
    """The kind, the table, and its rows, of which the last is refused."""
    for table, _ in constraints("PRIMARY KEY"):
        yield "key", table, [ROWS[table], ROWS[table]]
    for table, (column, *_) in constraints("FOREIGN KEY"):
        allowing = ALLOWING.get((table, column), {})
        yield "reference", table, [ROWS[table] | allowing | {column: "nobody"}]
    for table, (column,) in constraints("NOT NULL"):
        yield "missing", table, [ROWS[table] | {column: None}]
    for table, altered in refused_rows():
        yield "check", table, [ROWS[table] | altered]


def insert(dialect: str, table: str, row: dict[str, Any]) -> str:
    values = ", ".join(map(DIALECTS[dialect].literal, row.values()))
    return f"INSERT INTO {table} ({', '.join(row)}) VALUES ({values})"


@pytest.mark.parametrize("dialect", ENGINES)
def test_every_constraint(dialect: str, ascenso: Ascenso, server: Path) -> None:
    engine = importlib.import_module(f"tests.engines.{dialect}").Engine(server)
    engine.run(ascenso("script", "--dialect", dialect).stdout)
    engine.execute("DELETE FROM database_marker")
    for statement in BESIDE:
        engine.execute(statement)
    seen, wrong = 0, []
    for kind, table, rows in refusals():
        engine.execute("BEGIN")
        *accepted, refused = rows
        for row in accepted:
            engine.execute(insert(dialect, table, row))
        said = engine.refusal(insert(dialect, table, refused))
        engine.execute("ROLLBACK")
        seen += 1
        if said is None or SAID[kind][dialect] not in said:
            wrong.append((kind, table, refused, said))
    engine.close()
    assert wrong == []
    assert seen > 500


@pytest.mark.parametrize("dialect", ENGINES)
def test_bad_seeds(dialect: str, ascenso: Ascenso, another_season: Path, server: Path) -> None:
    """Those of the mistakes that a constraint or a type of DuckDB refuses, and no check."""
    script = ascenso("script", "--dialect", dialect, "--database", another_season).stdout
    engine = importlib.import_module(f"tests.engines.{dialect}").Engine(server)
    engine.run(script)
    refused = []
    for mistake in json.loads(MISTAKES.read_text(encoding="utf-8")):
        if "INSERT INTO" not in mistake["sql"] or "read_csv" in mistake["sql"]:
            continue
        with duckdb.connect(another_season) as connection:
            connection.execute("BEGIN TRANSACTION")
            try:
                connection.execute(mistake["sql"])
            except (duckdb.ConstraintException, duckdb.ConversionException):
                refused.append(mistake["name"])
                assert engine.refusal(mistake["sql"]) is not None, mistake["name"]
            except duckdb.Error:
                continue  # no statement at all, or one that no seed may hold
    engine.close()
    assert "a missing parent" in refused
    assert "a duplicate key" in refused
    assert "a date that is not one" in refused
    assert len(refused) >= 7
