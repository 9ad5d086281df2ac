"""Each step that carries the SQL to an engine is needed: without it, it is refused or differs."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import sqlglot
from tests.conftest import Ascenso

from ascenso_db.script import DIALECTS, transforms

from . import postgres
from .compare import Engine


def without(monkeypatch: pytest.MonkeyPatch, dialect: str, transform: transforms.Transform) -> None:
    stated = DIALECTS[dialect]
    fewer = {
        steps: tuple(step for step in getattr(stated, steps) if step is not transform)
        for steps in ("table_transforms", "view_transforms")
    }
    monkeypatch.setitem(DIALECTS, dialect, replace(stated, **fewer))


@pytest.fixture
def sqlite(tmp_path: Path) -> Engine:
    return importlib.import_module("tests.engines.sqlite").Engine(tmp_path)


def refusal(engine: Engine, script: str) -> str:
    with pytest.raises(Exception) as refused:
        engine.run(script)
    return str(refused.value)


def test_dates_as_text(sqlite: Engine, ascenso: Ascenso, monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, "sqlite", transforms.dates_as_text)
    script = ascenso("script", "--dialect", "sqlite").stdout
    assert "unknown datatype" in refusal(sqlite, script)


def test_decimal_as_text(sqlite: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    select = sqlglot.parse_one(
        "SELECT CAST(CAST(3 / 2 AS DECIMAL(6, 4)) AS VARCHAR)", read="duckdb"
    )
    assert sqlite.rows(DIALECTS["sqlite"].query(select)) == [("1.5000",)]
    without(monkeypatch, "sqlite", transforms.decimal_as_text)
    assert sqlite.rows(DIALECTS["sqlite"].query(select)) == [("1.5",)]


def test_ordered_lists(sqlite: Engine, ascenso: Ascenso, monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, "sqlite", transforms.ordered_lists)
    script = ascenso("script", "--dialect", "sqlite").stdout
    if sqlite.rows("SELECT sqlite_version() < '3.44'")[0][0]:
        assert 'near "ORDER": syntax error' in refusal(sqlite, script)
    else:
        sqlite.run(script)  # where an aggregate has an order, the step does no harm


def test_bytewise_text(
    ascenso: Ascenso, monkeypatch: pytest.MonkeyPatch, new_postgres: Callable[[], postgres.Engine]
) -> None:
    """The server of the tests sorts by bytes whatever is said; so the catalogue is asked."""
    other = """
        SELECT COUNT(*) FROM information_schema.columns AS c
        INNER JOIN information_schema.table_constraints AS k
            ON c.table_schema = k.table_schema AND c.table_name = k.table_name
        WHERE c.table_schema = 'public' AND c.data_type = 'text'
            AND k.constraint_type = 'PRIMARY KEY' AND c.table_name <> 'freshness_marks'
            AND c.collation_name IS DISTINCT FROM 'C'
    """
    engine = new_postgres()
    engine.run(ascenso("script", "--dialect", "postgres").stdout)
    assert engine.rows(other) == [(0,)]
    without(monkeypatch, "postgres", transforms.bytewise_text)
    engine = new_postgres()
    engine.run(ascenso("script", "--dialect", "postgres").stdout)
    assert engine.rows(other)[0][0] > 50
