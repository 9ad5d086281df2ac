"""A view asked through a WITH of all the views beneath it gives the rows of the view itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from duckdb import DuckDBPyConnection

from ascenso_db import catalogue
from ascenso_db.catalogue import views

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
    views_of_it = [object_ for object_ in catalogue.objects(season) if object_.kind == "view"]
    promising = {view.name for view in views_of_it if views.promises_order(season, view.sql)}
    assert promising == set(map(object_name, ORDERED))


def test_what_a_view_reads_stands_before_it(season: DuckDBPyConnection) -> None:
    """By the order of the files, in which each view is made of those before it."""
    names = list(map(object_name, VIEWS))
    found = views.in_order(season, reversed(names))
    assert sorted(found) == sorted(names)
    for path in VIEWS:
        read = tables_read(text(path)) & set(names)
        assert read <= set(found[: found.index(object_name(path))])
