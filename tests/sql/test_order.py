"""Every view gives the same rows in its order, however the tables lie; a step lies by season."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
import pytest
from duckdb import DuckDBPyConnection

from ascenso_db import catalogue

from .building import answer, run
from .conftest import Rows
from .files import SCHEMA, STEPS, VIEWS, object_name, query, text
from .order import ORDERED, comparable
from .sql_text import parsed, tables_read
from .test_made_up import SEEDS as MADE_UP
from .test_structure import WITHOUT_SEASON, named, tables

SHUFFLES: dict[str, Callable[[list[object]], None]] = {
    "reversed": list.reverse,
    "shuffled": random.Random(2011).shuffle,
    "shuffled again": random.Random(2012).shuffle,
}

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
    run(connection, SCHEMA)
    connection.execute("DELETE FROM database_marker")
    for table in tables():
        rows = season.execute(f"FROM {table}").fetchall()
        if shuffle:
            SHUFFLES[shuffle](rows)
        if rows:
            marks = ", ".join("?" for _ in rows[0])
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)


@pytest.fixture(scope="module", params=SHUFFLES)
def shuffled(
    season: DuckDBPyConnection, request: pytest.FixtureRequest
) -> Iterator[DuckDBPyConnection]:
    """The same season from tables whose rows were inserted in another order."""
    with duckdb.connect() as connection:
        inserted(season, connection, request.param)
        answer(connection)
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
            answer(connection)
        yield first, second


@pytest.fixture(scope="module")
def keyed(season: DuckDBPyConnection) -> Iterator[DuckDBPyConnection]:
    """The season with each club and player named by its key."""
    with duckdb.connect() as connection:
        inserted(season, connection, None)
        connection.execute(KEYED)
        answer(connection)
        yield connection


def test_every_view_promises_an_order(season: DuckDBPyConnection) -> None:
    """It ends in an ORDER BY, as the file says, and as the command finds it in the database."""
    assert ORDERED == VIEWS
    found = {each.name: each for each in catalogue.objects(season) if each.kind == "view"}
    promising = {each for each in found if catalogue.promises_order(season, found[each].sql)}
    assert promising == set(map(object_name, VIEWS))
    assert not catalogue.promises_order(season, "CREATE VIEW v AS SELECT name FROM club;")


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


# between the name and the key of a club, claims are in the order of what is printed; the summary of
# a season adds the club to a name that several scorers have
OTHERWISE = {"claims", "season_summary"}


@pytest.mark.parametrize("path", named(p for p in ORDERED if object_name(p) not in OTHERWISE))
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


# A step lies season by season, so that one season of ten thousand is found without reading them all


@pytest.fixture(scope="module")
def several_seasons() -> Iterator[DuckDBPyConnection]:
    """Seasons of several competitions, whose facts are inserted in another order."""
    with duckdb.connect(config={"threads": 1}) as connection:
        run(connection, (*SCHEMA, MADE_UP))
        answer(connection)
        yield connection


ASKED = set().union(*(tables_read(text(path)) for path in VIEWS))
BY_SEASON = tuple(
    path for path in STEPS if object_name(path) in ASKED and "season_id" in query(path)
)
"""Steps that a view reads, and so whoever asks for a season; others are read as a whole."""


@pytest.mark.parametrize("path", named(BY_SEASON))
def test_a_step_ends_in_an_order_by_season(path: Path) -> None:
    first = parsed(text(path)).expression.args["order"].expressions[0]
    assert first.this.name == "season_id"
    assert not first.args.get("desc")


@pytest.mark.parametrize("path", named(BY_SEASON))
def test_a_step_lies_by_season(several_seasons: DuckDBPyConnection, path: Path) -> None:
    found = several_seasons.execute(f"SELECT season_id FROM {object_name(path)} ORDER BY rowid")
    seasons = [season for (season,) in found.fetchall() if season is not None]
    assert seasons == sorted(seasons)
    assert seasons


def test_which_steps_lie_by_season(several_seasons: DuckDBPyConnection) -> None:
    assert len(BY_SEASON) > 15
    assert (
        len(several_seasons.execute("SELECT DISTINCT season_id FROM match_scores").fetchall()) > 3
    )
