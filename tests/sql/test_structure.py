"""The shape of the house: names, comments, and what may read what."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from duckdb import DuckDBPyConnection
from sqlglot import exp

from .files import CHECKS, SCHEMA, SEEDS, STEPS, VIEWS, object_name, text
from .sql_text import parsed, tables_read

# A view of the database itself, which belongs to no one season.
WITHOUT_SEASON = {"freshness"}
STEP = "Step: "
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


def steps() -> list[str]:
    return [object_name(path) for path in STEPS]


@pytest.mark.parametrize("path", named(SCHEMA + SEEDS + STEPS + VIEWS + CHECKS))
def test_name_of_file(path: Path) -> None:
    assert PREFIX.fullmatch(path.stem)


@pytest.mark.parametrize("path", named(VIEWS))
def test_a_file_creates_the_view_of_its_name(path: Path) -> None:
    assert re.findall(r"^CREATE .*", text(path), re.MULTILINE) == [
        f"CREATE OR REPLACE VIEW {object_name(path)} AS"
    ]


@pytest.mark.parametrize("path", named(STEPS))
def test_a_file_creates_the_table_of_its_name(path: Path) -> None:
    assert re.findall(r"^CREATE .*", text(path), re.MULTILINE) == [
        f"CREATE OR REPLACE TABLE {object_name(path)} AS"
    ]


def test_no_name_is_used_twice() -> None:
    """Tables, steps and views share one namespace: to replace one would drop the other."""
    names = [*tables(), *steps(), *views()]
    assert len(names) == len(set(names))
    assert len(tables()) > 35
    assert len(steps()) > 20
    assert len(views()) > 18


def test_tables_and_views_are_those_of_the_files(season: DuckDBPyConnection) -> None:
    found = season.execute("SELECT table_name FROM duckdb_tables()").fetchall()
    assert {name for (name,) in found} == {*tables(), *steps()}
    found = season.execute("SELECT view_name FROM duckdb_views() WHERE NOT internal").fetchall()
    assert {name for (name,) in found} == set(views())


def test_every_table_and_view_has_a_comment(season: DuckDBPyConnection) -> None:
    without = season.execute("""
        SELECT table_name FROM duckdb_tables() WHERE COALESCE(comment, '') = ''
        UNION ALL
        SELECT view_name FROM duckdb_views() WHERE NOT internal AND COALESCE(comment, '') = ''
    """)
    assert without.fetchall() == []


def test_which_tables_say_that_they_are_steps(season: DuckDBPyConnection) -> None:
    """SHOW TABLES lists them beside the facts; the command knows them by nothing else."""
    found = season.execute("SELECT table_name, comment FROM duckdb_tables()").fetchall()
    assert {name for name, comment in found if comment.startswith(STEP)} == set(steps())
    found = season.execute("SELECT comment FROM duckdb_views() WHERE NOT internal").fetchall()
    assert not [comment for (comment,) in found if comment.startswith(STEP)]


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


@pytest.mark.parametrize("path", named(STEPS))
def test_a_step_reads_tables_and_earlier_steps(path: Path) -> None:
    before = {object_name(other) for other in STEPS if other.name < path.name}
    read = tables_read(text(path))
    assert read
    assert read <= set(tables()) | before


@pytest.mark.parametrize("path", named(VIEWS))
def test_a_view_reads_tables_and_steps_and_at_most_one_other_view(path: Path) -> None:
    before = {object_name(other) for other in VIEWS if other.name < path.name}
    read = tables_read(text(path))
    assert read
    assert read <= {*tables(), *steps()} | before
    assert len(read & before) <= 1


def test_every_step_is_read() -> None:
    read = set().union(*(tables_read(text(path)) for path in STEPS + VIEWS + CHECKS))
    assert set(steps()) <= read


@pytest.mark.parametrize("path", named(STEPS + VIEWS + CHECKS))
def test_no_part_of_a_query_hides_a_table(path: Path) -> None:
    """A common table expression of the name of a table, step or view would be read in its place."""
    own = {cte.alias for cte in parsed(text(path)).find_all(exp.CTE)}
    # no step reads a view
    assert not own & {*tables(), *steps(), *([] if path in STEPS else views())}


@pytest.mark.parametrize("path", named(VIEWS + CHECKS))
def test_only_a_step_recurs(path: Path) -> None:
    """A view is shallow: what goes through rows again and again is a step."""
    assert not [each for each in parsed(text(path)).find_all(exp.With) if each.recursive]


@pytest.mark.parametrize("path", named(CHECKS))
def test_a_check_reads_tables_and_views(path: Path) -> None:
    query = parsed(text(path))
    assert isinstance(query, exp.Query)
    assert tables_read(text(path)) <= {*tables(), *steps(), *views()}


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


# No query knows a club


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


@pytest.mark.parametrize("path", named(STEPS + VIEWS + CHECKS))
def test_a_query_names_no_competition_club_or_season(path: Path, names: set[str]) -> None:
    literals = {node.this for node in parsed(text(path)).find_all(exp.Literal) if node.is_string}
    long_names = {name for name in names if len(name) > 3}
    assert not literals & names
    assert not [(name, word) for word in literals for name in long_names if name in word]
