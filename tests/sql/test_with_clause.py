"""A view asked through a WITH of all the views beneath it gives the rows of the view itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from duckdb import DuckDBPyConnection

from ascenso_db import views

from .files import VIEWS, object_name, text
from .order import ORDERED, comparable
from .sql_text import tables_read
from .test_structure import named


@pytest.mark.parametrize("path", named(VIEWS))
def test_rows(path: Path, season: DuckDBPyConnection) -> None:
    name = object_name(path)
    defined = views.with_clause(season, VIEWS, name)
    assert f'"{name}" AS (' in defined
    asked = season.execute(f"{defined}SELECT * FROM {name}").fetchall()
    assert comparable(name, asked) == comparable(
        name, season.execute(f"SELECT * FROM {name}").fetchall()
    )


def test_each_view_is_defined_once_and_nothing_else(season: DuckDBPyConnection) -> None:
    defined = views.with_clause(season, VIEWS, "relegation")
    assert defined.count('"match_sides" AS (') == 1
    assert '"results" AS (' not in defined


def test_a_table_has_none(season: DuckDBPyConnection) -> None:
    assert views.with_clause(season, VIEWS, "club") == ""


def test_what_promises_an_order(season: DuckDBPyConnection) -> None:
    stored = views.stored(season, map(object_name, VIEWS))
    promising = {name for name, view in stored.items() if views.promises_order(season, view)}
    assert promising == set(map(object_name, ORDERED))


def test_what_a_view_reads_stands_before_it(season: DuckDBPyConnection) -> None:
    """By the order of the files, in which each view is made of those before it."""
    names = list(map(object_name, VIEWS))
    stored = list(views.stored(season, reversed(names)))
    assert sorted(stored) == sorted(names)
    for path in VIEWS:
        read = tables_read(text(path)) & set(names)
        place = stored.index(object_name(path))
        assert read <= set(stored[:place])
