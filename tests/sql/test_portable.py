"""Steps, views and checks keep to the SQL that means the same on every engine."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlglot
from duckdb import DuckDBPyConnection
from sqlglot import exp

from .files import CHECKS, STEPS, VIEWS, is_for_duckdb_alone, object_name, text
from .sql_text import parsed
from .test_structure import named

FUNCTIONS = (
    *(exp.Count, exp.Sum, exp.Min, exp.Max, exp.GroupConcat),  # GroupConcat: STRING_AGG
    *(exp.RowNumber, exp.Rank, exp.DenseRank, exp.Lag, exp.Lead, exp.FirstValue),
    *(exp.Coalesce, exp.Nullif, exp.Round, exp.Abs, exp.Sign, exp.Substring),
    *(exp.Cast, exp.Case, exp.If, exp.And, exp.Or),
)
REFUSED = (
    *(exp.Qualify, exp.Filter, exp.Pivot, exp.Lateral, exp.Unnest, exp.Bracket, exp.Dot),
    *(exp.Lambda, exp.TryCast, exp.Parameter, exp.Placeholder),
    *(exp.Rollup, exp.Cube, exp.GroupingSets),
)
TYPES = {"INT", "BIGINT", "VARCHAR", "TEXT", "DATE", "BOOLEAN", "DECIMAL"}
COLUMN_TYPES = ("INTEGER", "BIGINT", "VARCHAR", "DATE", "BOOLEAN", "DECIMAL(")


def not_portable(query: exp.Expression) -> Iterator[str]:
    """What in a query is outside the portable subset."""
    for node in query.find_all(*REFUSED):
        yield node.sql()
    for node in query.find_all(exp.Func):
        if not isinstance(node, FUNCTIONS):
            yield node.sql()
    for node in query.find_all(exp.DataType):
        if node.this.name not in TYPES:
            yield node.sql()
    for node in query.find_all(exp.Star):
        # a list of VALUES alone is parsed as a query of all its columns
        is_values = isinstance(node.find_ancestor(exp.Select).args["from_"].this, exp.Values)
        if not isinstance(node.parent, exp.Count) and not is_values:
            yield node.parent.sql()
    yield from ("WITH RECURSIVE" for node in query.find_all(exp.With) if node.recursive)
    for node in query.find_all(exp.Group):
        if not node.expressions or any(isinstance(key, exp.Literal) for key in node.expressions):
            yield node.sql()
        yield from (key for key, value in node.args.items() if key != "expressions" and value)
    for node in query.find_all(exp.Ordered):
        if isinstance(node.this, exp.Literal) or node.this.name.upper() == "ALL":
            yield node.sql()
    yield from unqualified(query)


def unqualified(query: exp.Expression) -> Iterator[str]:
    """The columns that do not say their table, save where a final ORDER BY names given ones."""
    select = query.expression if isinstance(query, exp.Create) else query
    order = select.args.get("order")
    given = {id(column) for column in order.find_all(exp.Column)} if order else set()
    for column in query.find_all(exp.Column):
        if not column.table and id(column) not in given:
            yield column.sql()


PORTABLE = tuple(path for path in STEPS + VIEWS + CHECKS if not is_for_duckdb_alone(path))


@pytest.mark.parametrize("path", named(PORTABLE))
def test_query(path: Path) -> None:
    found = list(not_portable(parsed(text(path))))
    # of what recurs the scripts for other engines make a loop
    recur = {"ranking_passes", "relegation_places", "slot_origins", "stage_byes"}
    assert found == (["WITH RECURSIVE"] if object_name(path) in recur else [])


def test_what_is_for_duckdb_alone() -> None:
    """It compares the facts of a file with those that the steps were computed from."""
    alone = {object_name(path) for path in STEPS + VIEWS + CHECKS} - set(map(object_name, PORTABLE))
    assert alone <= {"fact_digests", "freshness"}


def refused_examples() -> list[object]:
    with Path(__file__).with_name("not_portable.csv").open(encoding="utf-8", newline="") as file:
        return [pytest.param(row["sql"], id=row["what"]) for row in csv.DictReader(file)]


@pytest.mark.parametrize("sql", refused_examples())
def test_what_is_not_portable_is_seen(sql: str) -> None:
    assert list(not_portable(sqlglot.parse_one(sql, read="duckdb")))


def test_types_of_columns(season: DuckDBPyConnection) -> None:
    columns = season.execute("""
        SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal
    """).fetchall()
    assert len(columns) > 300
    assert not [column for column in columns if not column[2].startswith(COLUMN_TYPES)]
