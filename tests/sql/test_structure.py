"""The shape of the house: names, comments, and what may read what."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from duckdb import DuckDBPyConnection
from sqlglot import exp

from .files import CHECKS, SCHEMA, SEEDS, VIEWS, object_name, text
from .sql_text import parsed, tables_read

# Views of rules and sources, which belong to no one season.
WITHOUT_SEASON = {"table_program", "citation_titles"}
HEADER = re.compile(r"-- \S.*\n(?:-- .*\n)*?-- Severity: (error|warning)\n")
PREFIX = re.compile(r"\d\d_[a-z_]+")


def named(paths: tuple[Path, ...]) -> list[object]:
    return [pytest.param(path, id=path.stem) for path in paths]


def tables() -> list[str]:
    """The tables that the schema creates, in its order."""
    statements = "".join(map(text, SCHEMA))
    return re.findall(r"^CREATE TABLE (\w+) \($", statements, re.MULTILINE)


def views() -> list[str]:
    return [object_name(path) for path in VIEWS]


@pytest.mark.parametrize("path", named(SCHEMA + SEEDS + VIEWS + CHECKS))
def test_name_of_file(path: Path) -> None:
    assert PREFIX.fullmatch(path.stem)


@pytest.mark.parametrize("path", named(VIEWS))
def test_a_file_creates_the_view_of_its_name(path: Path) -> None:
    assert re.findall(r"^CREATE .*", text(path), re.MULTILINE) == [
        f"CREATE VIEW {object_name(path)} AS"
    ]


def test_tables_and_views_are_those_of_the_files(season: DuckDBPyConnection) -> None:
    found = season.execute("SELECT table_name FROM duckdb_tables()").fetchall()
    assert {name for (name,) in found} == set(tables())
    found = season.execute("SELECT view_name FROM duckdb_views() WHERE NOT internal").fetchall()
    assert {name for (name,) in found} == set(views())


def test_every_table_and_view_has_a_comment(season: DuckDBPyConnection) -> None:
    without = season.execute("""
        SELECT table_name FROM duckdb_tables() WHERE COALESCE(comment, '') = ''
        UNION ALL
        SELECT view_name FROM duckdb_views() WHERE NOT internal AND COALESCE(comment, '') = ''
    """)
    assert without.fetchall() == []


def test_every_column_has_a_comment(season: DuckDBPyConnection) -> None:
    without = season.execute("""
        SELECT table_name, column_name FROM duckdb_columns()
        WHERE NOT internal AND COALESCE(comment, '') = ''
    """)
    assert without.fetchall() == []


@pytest.mark.parametrize("view", sorted(set(views()) - WITHOUT_SEASON))
def test_a_view_begins_with_competition_and_season(season: DuckDBPyConnection, view: str) -> None:
    columns = season.execute(f"DESCRIBE {view}").fetchall()
    assert [column[0] for column in columns[:2]] == ["competition", "season"]


@pytest.mark.parametrize("path", named(VIEWS))
def test_a_view_reads_only_what_stands_before_it(path: Path) -> None:
    before = {object_name(other) for other in VIEWS if other.name < path.name}
    read = tables_read(text(path))
    assert read
    assert read <= set(tables()) | before


@pytest.mark.parametrize("path", named(CHECKS))
def test_a_check_reads_tables_and_views(path: Path) -> None:
    query = parsed(text(path))
    assert isinstance(query, exp.Query)
    assert tables_read(text(path)) <= set(tables()) | set(views())


@pytest.mark.parametrize("path", named(CHECKS))
def test_a_check_says_what_it_catches_and_how_bad_that_is(path: Path) -> None:
    assert HEADER.match(text(path))


@pytest.mark.parametrize("path", named(CHECKS))
def test_columns_of_a_check(season: DuckDBPyConnection, path: Path) -> None:
    columns = [column[0] for column in season.sql(text(path)).description]
    assert columns == ["competition", "season", "subject", "expected", "found"]


@pytest.mark.parametrize("path", named(CHECKS))
def test_the_packaged_season_passes(season: DuckDBPyConnection, path: Path) -> None:
    assert season.execute(text(path)).fetchall() == []


# No view knows a club


@pytest.fixture(scope="module")
def names(season: DuckDBPyConnection) -> set[str]:
    """Every name and key of the season: competitions, clubs, players, tournaments, seasons."""
    columns = season.execute("""
        SELECT table_name, column_name FROM duckdb_columns()
        WHERE table_name IN (
            'competition', 'season', 'tournament', 'club', 'club_alias', 'player', 'player_alias',
            'stadium', 'source', 'match'
        )
        AND column_name IN ('name', 'alias', 'title', table_name || '_id')
    """).fetchall()
    assert len(columns) == 17
    found: set[str] = set()
    for table, column in columns:
        found |= {value for (value,) in season.execute(f"SELECT {column} FROM {table}").fetchall()}
    assert {"León", "leon", "UAT", "S. Maz", "Apertura 2011", "2011-12", "Nou Camp"} <= found
    return found


@pytest.mark.parametrize("path", named(VIEWS + CHECKS))
def test_a_query_names_no_competition_club_or_season(path: Path, names: set[str]) -> None:
    literals = {node.this for node in parsed(text(path)).find_all(exp.Literal) if node.is_string}
    long_names = {name for name in names if len(name) > 3}
    assert not literals & names
    assert not [(name, word) for word in literals for name in long_names if name in word]
