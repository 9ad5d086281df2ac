"""What PostgreSQL alone has: comments on materialized views, a planner that is asked."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from tests.conftest import Ascenso

from ascenso_db.sqlfiles import SqlFiles, definitions

from . import postgres

MOST_PLANNING_MS = 20


@pytest.fixture
def engine(
    ascenso: Ascenso, new_postgres: Callable[[], postgres.Engine]
) -> Iterator[postgres.Engine]:
    made = new_postgres()
    made.run(ascenso("script", "--dialect", "postgres").stdout)
    return made


def test_all_is_commented(engine: postgres.Engine) -> None:
    uncommented = """
        SELECT c.relname, a.attname FROM pg_class AS c
        INNER JOIN pg_attribute AS a ON c.oid = a.attrelid AND a.attnum > 0
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v', 'm')
            AND c.relname <> 'freshness_marks'
            AND (col_description(c.oid, a.attnum) IS NULL OR obj_description(c.oid) IS NULL)
    """
    assert engine.rows(uncommented) == []


def test_views_are_planned_at_once(engine: postgres.Engine) -> None:
    slow = {}
    for view in definitions.read(SqlFiles.find().views):
        explain = f"EXPLAIN (SUMMARY, FORMAT JSON) SELECT * FROM {view.name}"
        times = [_plan(engine.rows(explain))["Planning Time"] for _ in range(3)]
        if min(times) > MOST_PLANNING_MS:
            slow[view.name] = times
    assert slow == {}


def test_a_change_under_way_is_not_lost(
    engine: postgres.Engine, new_postgres: Callable[[], postgres.Engine]
) -> None:
    """The steps are computed only when whoever changes a table is done."""
    psycopg = pytest.importorskip("psycopg")
    with psycopg.connect(engine.address) as other:
        other.execute("UPDATE club SET name = name")
        engine.execute("SET lock_timeout = '200ms'")
        with pytest.raises(psycopg.errors.LockNotAvailable):
            engine.execute("SELECT refresh_steps()")
        other.commit()
        engine.execute("SELECT refresh_steps()")
        assert engine.rows("SELECT COUNT(*) FROM freshness WHERE NOT is_fresh") == [(0,)]


def _plan(rows: list[tuple[list[dict[str, float]] | str]]) -> dict[str, float]:
    found = rows[0][0]
    return (json.loads(found) if isinstance(found, str) else found)[0]
