"""Every view that promises an order gives the same rows in it, however the tables lie."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
import pytest
from duckdb import DuckDBPyConnection

from ascenso_db.catalogue import views
from ascenso_db.database import PLANNING

from .conftest import Rows
from .files import SCHEMA, VIEWS, object_name, text
from .order import ORDERED, comparable
from .test_structure import WITHOUT_SEASON, named, tables

SHUFFLES: dict[str, Callable[[list[object]], None]] = {
    "reversed": list.reverse,
    "shuffled": random.Random(2011).shuffle,
    "shuffled again": random.Random(2012).shuffle,
}
WORKING_VIEW = "Working view"

OF_SEASONS = tuple(path for path in VIEWS if object_name(path) not in WITHOUT_SEASON)


NAMESAKES = "UPDATE club SET name = 'Club'; UPDATE player SET name = 'Player';"
KEYED = """
UPDATE club SET name = '[Club ' || club_id || ' ]';
UPDATE player SET name = '[Player ' || player_id || ' ]';
"""
"""Names that are in the order of the keys, and that a pattern finds in every text."""
NAME = re.compile(r"\[(\w+) [^\[\]]* \]")


def inserted(
    season: DuckDBPyConnection, connection: DuckDBPyConnection, shuffle: str | None
) -> None:
    """Puts the rows of the season into another database, in another order."""
    connection.execute("".join(map(text, SCHEMA)))
    connection.execute("DELETE FROM database_marker")
    for table in tables():
        rows = season.execute(f"FROM {table}").fetchall()
        if shuffle:
            SHUFFLES[shuffle](rows)
        if rows:
            marks = ", ".join("?" for _ in rows[0])
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
    connection.execute("".join(map(text, VIEWS)))


@pytest.fixture(scope="module", params=SHUFFLES)
def shuffled(
    season: DuckDBPyConnection, request: pytest.FixtureRequest
) -> Iterator[DuckDBPyConnection]:
    """The same season from tables whose rows were inserted in another order."""
    with duckdb.connect(config=PLANNING) as connection:
        inserted(season, connection, request.param)
        yield connection


@pytest.fixture(scope="module")
def namesakes(
    season: DuckDBPyConnection,
) -> Iterator[tuple[DuckDBPyConnection, DuckDBPyConnection]]:
    """The season twice, the second time shuffled, in which all clubs and players share a name."""
    with duckdb.connect() as first, duckdb.connect() as second:
        for connection, shuffle in ((first, None), (second, "shuffled")):
            inserted(season, connection, shuffle)
            connection.execute(NAMESAKES)
            views.materialise(connection, views.in_order(connection, map(object_name, VIEWS)))
        yield first, second


@pytest.fixture(scope="module")
def keyed(season: DuckDBPyConnection) -> Iterator[DuckDBPyConnection]:
    """The season with each club and player named by its key."""
    with duckdb.connect() as connection:
        inserted(season, connection, None)
        connection.execute(KEYED)
        views.materialise(connection, views.in_order(connection, map(object_name, VIEWS)))
        yield connection


def test_which_views_are_ordered(season: DuckDBPyConnection) -> None:
    """A view either says that it promises no order, or ends in one."""
    comments = season.execute("SELECT view_name, comment FROM duckdb_views() WHERE NOT internal")
    working = {name for name, comment in comments.fetchall() if WORKING_VIEW in comment}
    ordered = {object_name(path) for path in ORDERED}
    assert {object_name(path) for path in VIEWS} == working | ordered
    assert not working & ordered


@pytest.mark.parametrize("path", named(ORDERED))
def test_order(rows: Rows, shuffled: DuckDBPyConnection, path: Path) -> None:
    view = object_name(path)
    assert rows(view)
    assert shuffled.execute(f"FROM {view}").fetchall() == rows(view)


@pytest.mark.parametrize("path", named(ORDERED))
def test_order_of_what_has_one_name(
    namesakes: tuple[DuckDBPyConnection, DuckDBPyConnection], path: Path
) -> None:
    """A name orders nothing where all are the same: the keys at the end of an ORDER BY do."""
    first, second = (
        connection.execute(f"FROM {object_name(path)}").fetchall() for connection in namesakes
    )
    assert first
    assert first == second


# between the name and the key of a club, claims are in the order of what is printed
@pytest.mark.parametrize("path", named(path for path in ORDERED if object_name(path) != "claims"))
def test_what_has_one_name_is_in_the_order_of_its_keys(
    namesakes: tuple[DuckDBPyConnection, DuckDBPyConnection],
    keyed: DuckDBPyConnection,
    path: Path,
) -> None:
    rows = keyed.execute(f"FROM {object_name(path)}").fetchall()
    unnamed = [
        tuple(NAME.sub(r"\1", cell) if isinstance(cell, str) else cell for cell in row)
        for row in rows
    ]
    assert namesakes[0].execute(f"FROM {object_name(path)}").fetchall() == unnamed


@pytest.mark.parametrize("path", named(OF_SEASONS))
def test_a_filter_gives_the_rows_that_it_lets_through(
    season: DuckDBPyConnection, rows: Rows, path: Path
) -> None:
    """No optimiser may change what a view says of a season because that season is asked for."""
    view = object_name(path)
    found = season.execute(f"FROM {view} WHERE season = '2011-12'").fetchall()
    expected = [row for row in rows(view) if row[1] == "2011-12"]
    assert comparable(view, found) == comparable(view, expected)
