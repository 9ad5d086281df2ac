"""What the comparison rests on: the key of each view, and what each query reads."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cases.loading import HERE as CASES
from tests.sql.files import CHECKS, STEPS, VIEWS, is_for_duckdb_alone, object_name, text
from tests.sql.sql_text import tables_read

import ascenso_db
from ascenso_db import sqlfiles
from ascenso_db.season import Season

SEVERAL = {"promotion", "pairings", "missing", "sources", "results", "promotion_reasons"}
"""Of these a key may have several rows: two ways up, ties without a number, texts alike."""


@pytest.mark.parametrize("path", VIEWS, ids=object_name)
def test_each_view_has_a_key_of_its_columns(path: Path) -> None:
    key = sqlfiles.key(path)
    if is_for_duckdb_alone(path):
        assert key == ()
        return
    with ascenso_db.connect() as connection:
        columns = connection.view(object_name(path)).columns
    assert key[:2] == ("competition", "season") == tuple(columns[:2])
    assert set(key) <= set(columns)
    assert len(set(key)) == len(key) < len(columns)


@pytest.mark.parametrize("path", VIEWS, ids=object_name)
def test_no_two_rows_have_one_key(path: Path, shared_home: Path) -> None:
    key, name = ", ".join(sqlfiles.key(path)), object_name(path)
    if not key or name in SEVERAL:
        return
    folders = tuple(sorted(each.parent for each in CASES.glob("*-2018-19*/10_season.sql")))
    with Season(folders=folders).connect() as connection:
        twice = f"SELECT {key} FROM {name} GROUP BY ALL HAVING count(*) > 1"
        assert connection.execute(twice).fetchall() == []


@pytest.mark.parametrize("path", STEPS + VIEWS + CHECKS, ids=object_name)
def test_what_a_query_reads(path: Path) -> None:
    """sqlglot, which takes long, says the same of tables, steps and views."""
    named = {object_name(other) for other in STEPS + VIEWS}
    with ascenso_db.connect() as connection:
        named |= {
            name for (name,) in connection.execute("SELECT table_name FROM fact_digests").fetchall()
        }
    read = sqlfiles.relations_read(sqlfiles.read(path)) & named
    assert read == tables_read(text(path)) & named
