"""The tables refuse what they say that they refuse: each constraint has been seen to."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import duckdb
import pytest
from duckdb import DuckDBPyConnection

from .quick_season import QuickSeason
from .refusals import ALLOWING, BESIDE, ROWS, constraints, refused_rows


def named(found: list[tuple[str, tuple[str, ...]]]) -> list[object]:
    return [
        pytest.param(table, columns, id=f"{table}: {', '.join(columns)}")
        for table, columns in found
    ]


@pytest.fixture
def season(loaded: DuckDBPyConnection) -> Iterator[DuckDBPyConnection]:
    """The tables with the facts, as they were once the test is over."""
    loaded.execute("BEGIN TRANSACTION")
    yield loaded
    loaded.execute("ROLLBACK")


@pytest.fixture(scope="module")
def loaded() -> DuckDBPyConnection:
    return facts_without_marker()


def facts_without_marker() -> DuckDBPyConnection:
    """The tables with the facts, but the row that the schema itself writes."""
    connection = QuickSeason().connection
    connection.execute("DELETE FROM database_marker")
    for statement in BESIDE:
        connection.execute(statement)
    return connection


OTHER_KEYS = {"ordinal": 99, "tie_number": 99, "rule_set_id": "other"}
"""Of a second row of a table."""


def insert(connection: DuckDBPyConnection, table: str, row: dict[str, Any]) -> None:
    marks = ", ".join("?" for _ in row)
    columns = ", ".join(row)
    connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", list(row.values()))


def test_no_constraint_is_lost() -> None:
    """The tests below are as many as there are constraints: so none may go unnoticed."""
    assert len(constraints("PRIMARY KEY")) == len(ROWS)
    assert len(constraints("UNIQUE")) >= 13
    assert len(constraints("NOT NULL")) >= 227


def test_every_key_of_another_table_is_a_reference(loaded: DuckDBPyConnection) -> None:
    keys = loaded.execute("""
        SELECT table_name, column_name FROM duckdb_columns()
        WHERE column_name LIKE '%\\_id' ESCAPE '\\' AND NOT internal
    """).fetchall()
    own = {(table, columns) for table, columns in constraints("PRIMARY KEY") if len(columns) == 1}
    references = {
        (table, column) for table, columns in constraints("FOREIGN KEY") for column in columns
    }
    assert {key for key in keys if key not in references} <= {(table, key[0]) for table, key in own}


@pytest.mark.parametrize("table", sorted(ROWS))
def test_accepted(season: DuckDBPyConnection, table: str) -> None:
    insert(season, table, ROWS[table])


def test_every_table_has_a_row(loaded: DuckDBPyConnection) -> None:
    tables = loaded.execute("SELECT table_name FROM duckdb_tables() WHERE NOT temporary").fetchall()
    assert {table for (table,) in tables} == set(ROWS)


@pytest.mark.parametrize(("table", "columns"), named(constraints("PRIMARY KEY")))
def test_primary_key(table: str, columns: tuple[str, ...]) -> None:
    connection = facts_without_marker()
    insert(connection, table, ROWS[table])
    with pytest.raises(duckdb.ConstraintException, match="violates primary key") as refusal:
        insert(connection, table, ROWS[table])
    assert all(f"{column}: " in str(refusal.value) for column in columns)


@pytest.mark.parametrize(("table", "columns"), named(constraints("UNIQUE")))
def test_unique(table: str, columns: tuple[str, ...]) -> None:
    connection = facts_without_marker()
    names = ", ".join(columns)
    known = connection.execute(
        f"SELECT {names} FROM {table} WHERE ({names}) IS NOT NULL ORDER BY ALL LIMIT 1"
    ).fetchone()
    if known is not None:
        new = dict(zip(columns, known, strict=True))
    else:
        insert(connection, table, ROWS[table])
        (keys,) = (key for each, key in constraints("PRIMARY KEY") if each == table)
        new = {key: value for key, value in OTHER_KEYS.items() if key in {*keys} - {*columns}}
    with pytest.raises(duckdb.ConstraintException, match="violates unique") as refusal:
        insert(connection, table, ROWS[table] | new)
    assert all(f"{column}: " in str(refusal.value) for column in columns)


@pytest.mark.parametrize(("table", "columns"), named(constraints("FOREIGN KEY")))
def test_foreign_key(season: DuckDBPyConnection, table: str, columns: tuple[str, ...]) -> None:
    column = columns[0]
    row = ROWS[table] | ALLOWING.get((table, column), {}) | {column: "nobody"}
    with pytest.raises(duckdb.ConstraintException, match=r'foreign key.*"[a-z_]+: nobody["\,]'):
        insert(season, table, row)


@pytest.mark.parametrize(("table", "columns"), named(constraints("NOT NULL")))
def test_not_null(season: DuckDBPyConnection, table: str, columns: tuple[str, ...]) -> None:
    (column,) = columns
    with pytest.raises(duckdb.ConstraintException, match=rf'NOT NULL.*{table}"?\."?{column}"?$'):
        insert(season, table, ROWS[table] | {column: None})


def failed_check(connection: DuckDBPyConnection, table: str, altered: dict[str, Any]) -> str:
    """The expression of the CHECK that refuses the row of a table, so altered."""
    with pytest.raises(duckdb.ConstraintException, match="CHECK constraint") as refusal:
        insert(connection, table, ROWS[table] | altered)
    found = re.search(rf'on table "?{table}"? with expression (CHECK\(.*\))', str(refusal.value))
    assert found
    return found[1]


@pytest.mark.parametrize(
    ("table", "altered"),
    [pytest.param(table, new, id=f"{table}: {json.dumps(new)}") for table, new in refused_rows()],
)
def test_check(season: DuckDBPyConnection, table: str, altered: dict[str, Any]) -> None:
    failed_check(season, table, altered)


def test_every_check_is_among_those_that_refuse(loaded: DuckDBPyConnection) -> None:
    stated = loaded.execute("""
        SELECT table_name, constraint_text FROM duckdb_constraints()
        WHERE constraint_type = 'CHECK'
    """).fetchall()
    seen = set()
    for table, altered in refused_rows():
        loaded.execute("BEGIN TRANSACTION")
        seen.add((table, failed_check(loaded, table, altered)))
        loaded.execute("ROLLBACK")
    assert seen == set(stated)
