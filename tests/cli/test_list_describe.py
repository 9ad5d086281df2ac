from __future__ import annotations

import json

import duckdb
import pytest


def test_list_is_in_the_order_of_the_files(small_season, ascenso):
    run = ascenso("list", "-f", "json")
    assert json.loads(run.stdout) == [
        {"view": "places", "answers": "The places, from the last name to the first"},
        {"view": "a_total", "answers": "The people who came to each place"},
    ]


def test_list_of_a_database_puts_unknown_views_last(small_season, ascenso, tmp_path):
    (small_season / "queries" / "05_aaa.sql").write_text("CREATE VIEW aaa AS SELECT 1 AS n;")
    ascenso("build", tmp_path / "season.duckdb")
    (small_season / "queries" / "05_aaa.sql").unlink()
    run = ascenso("list", "--database", tmp_path / "season.duckdb", "-f", "csv")
    assert [line.split(",")[0] for line in run.stdout.splitlines()] == [
        "view",
        "places",
        "a_total",
        "aaa",
    ]


@pytest.mark.parametrize("format_", ["table", "csv", "tsv", "json", "jsonl", "markdown", "parquet"])
@pytest.mark.parametrize("command", [["list"], ["describe", "places"], ["check"]])
def test_every_format(small_season, ascenso, tmp_path, command, format_):
    run = ascenso(*command, "-f", format_, "-o", tmp_path / "rows")
    assert run.code == 0
    assert (tmp_path / "rows").exists()


def test_describe_a_view(small_season, ascenso):
    run = ascenso("describe", "places")
    assert (run.code, run.stderr) == (0, "")
    assert run.stdout.startswith("places (view): The places, from the last name to the first\n")
    assert "founded      DATE     Day of its founding\n" in run.stdout
    sql = (small_season / "queries" / "10_places.sql").read_text(encoding="utf-8")
    assert run.stdout.endswith("\n" + sql)


def test_describe_a_table(small_season, ascenso):
    run = ascenso("describe", "PLACE")
    assert run.stdout.startswith("place (table): One row for each place\n")
    assert "founded   DATE     Day of its founding; NULL where unknown\n" in run.stdout
    assert "CREATE TABLE place (" in run.stdout


def test_describe_shows_the_sql_of_the_database_that_is_asked(small_season, ascenso, tmp_path):
    ascenso("build", tmp_path / "season.duckdb")
    (small_season / "queries" / "10_places.sql").write_text("-- another\nCREATE VIEW places AS 1;")
    run = ascenso("describe", "places", "--database", tmp_path / "season.duckdb")
    assert "-- another" not in run.stdout
    assert "\n  p.founded\nFROM place AS p\n" in run.stdout


def test_describe_as_rows(small_season, ascenso):
    run = ascenso("describe", "a_total", "-f", "csv")
    assert run.stdout.splitlines()[0] == "column,type,meaning"
    assert "people,HUGEINT,How many; NULL where none is known" in run.stdout.splitlines()


UNUSUAL = [
    "SELECT * FROM place",
    "SELECT COLUMNS(*) FROM place",
    "FROM place",
    "FROM place SELECT name",
    "PIVOT place ON name IN ('a') USING count(*)",
    "UNPIVOT place ON name INTO NAME k VALUE v",
    "SELECT name, n FROM place, range(3) AS r (n)",
    "SELECT name FROM place SEMI JOIN visit USING (place_id)",
    "SELECT l.name FROM visit AS v, LATERAL (FROM place AS p WHERE p.place_id = v.place_id) AS l",
    "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r, place WHERE n < 3) FROM r",
    "SELECT list_transform([1], lambda x: x + 1) AS n, name FROM place",
    "SELECT unnest({'a': 1, 'b': name}, recursive := true) FROM place",
    "SELECT max(name) FILTER (name > 'a') AS n FROM place GROUP BY ALL ORDER BY ALL",
    "SELECT * EXCLUDE (name) REPLACE (1 AS place_id) FROM place",
    "SELECT place FROM place",
    "FROM place AS p ASOF JOIN visit AS v ON p.name = v.place_id AND length(p.name) > v.people",
    "SELECT * FROM place UNION ALL BY NAME SELECT name FROM place",
    "SELECT 'place' AS \"a.b\", #1 FROM place AS place",
    "VALUES (1)",
]


@pytest.mark.parametrize("query", UNUSUAL)
def test_describe_a_view_of_a_users_own(small_season, ascenso, tmp_path, query):
    database = tmp_path / "season.duckdb"
    assert ascenso("build", database).code == 0
    with duckdb.connect(database) as connection:
        connection.execute(f"CREATE VIEW unusual AS {query}")
    for name in ("unusual", "place"):
        run = ascenso("describe", name, "--database", database)
        assert (run.code, run.stderr) == (0, "")
    assert "unusual" not in run.stdout or "\nread by: a_total, places, unusual\n" in run.stdout
    assert "\nread by: a_total, places" in run.stdout


@pytest.mark.parametrize(
    ("name", "message"),
    [("plaec", "did you mean place"), ("zzz", "no table or view zzz"), ("duckdb_views", "no ")],
)
def test_describe_what_is_not_there(small_season, ascenso, name, message):
    run = ascenso("describe", name)
    assert (run.code, run.stdout) == (2, "")
    assert message in run.stderr
