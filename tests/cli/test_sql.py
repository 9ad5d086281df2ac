from __future__ import annotations

import os
import subprocess
import sys

import duckdb
import pytest

READING = [
    "SELECT name FROM place",
    "  select 1 ;",
    "-- a comment; with a semicolon\nSELECT 1 -- and another",
    "/* SELECT 1; */ VALUES (1), (2)",
    "SELECT 'León; --' AS c; -- a comment at the end",
    "SELECT ';' ;/* one */ ; -- another",
    "FROM place",
    "TABLE place",
    "(SELECT 1) UNION ALL (SELECT 2)",
    "WITH p AS (FROM place) SELECT * FROM p",
    "PIVOT place ON place_id USING count(*)",
    "PIVOT place ON place_id IN ('leon') USING count(*)",
    "-- first\nPIVOT place ON place_id USING count(*)",
    "FROM (PIVOT place ON place_id USING count(*))",
    "WITH p AS (PIVOT place ON place_id USING count(*)) FROM p",
    "(PIVOT place ON place_id USING count(*))",
    "UNPIVOT place ON name INTO NAME k VALUE v",
    "EXPLAIN SELECT 1",
    "explain /* why */ analyze SELECT 1",
    "EXPLAIN (FORMAT json) SELECT 1",
    "EXPLAIN (ANALYZE, FORMAT json) SELECT 1",
    "EXPLAIN PIVOT place ON place_id IN ('leon') USING count(*)",
    "DESCRIBE place",
    "DESCRIBE SELECT 1",
    "SHOW TABLES",
    "SHOW ALL TABLES",
    "SUMMARIZE SELECT name FROM place",  # DuckDB 2.0.1 fails on a DATE
]


@pytest.mark.parametrize("statement", READING)
def test_one_reading_statement_is_taken(small_season, ascenso, statement):
    run = ascenso("sql", statement, "-f", "csv")
    assert (run.code, run.stderr) == (0, "")
    assert run.stdout.count("\n") > 1


def test_a_plan_of_a_pivot_whose_values_are_not_named(small_season, ascenso):
    """DuckDB 1.5 gives none, which is said; DuckDB 2 draws it."""
    run = ascenso("sql", "EXPLAIN PIVOT place ON place_id USING count(*)")
    if duckdb.__version__.startswith("1."):
        assert run.code == 2
        assert "no plan of a PIVOT whose values are not named" in run.stderr
    else:
        assert (run.code, run.stderr) == (0, "")


def test_all_else_is_refused(small_season, ascenso):
    run = ascenso("sql", "DROP TABLE place")  # tests/cli/hostile.toml has many more
    assert (run.code, run.stdout) == (2, "")
    assert "exactly one statement that only reads" in run.stderr


@pytest.mark.parametrize("statement", READING)
def test_what_reads_also_reads_without_a_cache(small_season, ascenso, no_cache, statement):
    assert ascenso("sql", statement).code == 0


def test_parameters_are_texts(small_season, ascenso):
    sql = "SELECT $n || '!' AS a, $n::INTEGER + 1 AS b, $empty AS c"
    run = ascenso("sql", sql, "-p", "n=41", "-p", "empty=", "-f", "json")
    assert run.stdout == '[\n{"a": "41!", "b": 42, "c": ""}\n]\n'


def test_a_parameter_never_becomes_sql(small_season, ascenso):
    hostile = "x' OR 1=1; DROP TABLE place --"
    run = ascenso("sql", "SELECT name FROM place WHERE name = $n", "-p", f"n={hostile}")
    assert (run.code, run.stdout) == (0, "name\n----\n")


@pytest.mark.parametrize(
    ("sql", "parameters", "message"),
    [
        ("SELECT $n", [], "$n has no value"),
        ("SELECT $n", ["-p", "m=1"], "$n has no value"),
        ("SELECT $n", ["-p", "n=1", "-p", "m=1"], "the statement has no $m"),
        ("SELECT 1", ["-p", "n=1"], "the statement has no $n"),
        ("SELECT $n", ["-p", "n"], "NAME=VALUE is wanted"),
        ("SELECT $n", ["-p", "=1"], "NAME=VALUE is wanted"),
        ("SELECT $n", ["-p", "n=1", "-p", "n=2"], "given twice"),
        ("SELECT ?", [], "$1 has no value"),
    ],
)
def test_a_missing_or_unused_parameter_is_a_usage_error(
    small_season, ascenso, sql, parameters, message
):
    run = ascenso("sql", sql, *parameters)
    assert run.code == 2
    assert message in run.stderr


@pytest.mark.parametrize(
    "sql", ["SELEC 1", "SELECT nothing FROM place", "FROM nowhere", "SELECT 'a'::INTEGER"]
)
def test_sql_that_fails(small_season, ascenso, sql):
    run = ascenso("sql", sql)
    assert (run.code, run.stdout) == (1, "")
    assert run.stderr.startswith("Error: ")
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize("lines", [0, 9])
def test_sql_that_fails_on_a_row_shows_the_place_in_what_was_typed(small_season, ascenso, lines):
    sql = "-- a comment\n" * lines + "SELECT name\nFROM place WHERE name::INTEGER = 1"
    run = ascenso("sql", sql)
    assert (run.code, run.stdout) == (1, "")
    message, line, caret = run.stderr.splitlines()
    assert message.startswith("Error: Conversion Error: Could not convert string ")
    assert line == f"LINE {lines + 2}: FROM place WHERE name::INTEGER = 1"
    assert line[caret.index("^") :].startswith("::INTEGER")


def test_sql_that_reads_a_view_that_fails_shows_no_place(small_season, ascenso):
    (small_season / "queries" / "90_bad.sql").write_text(
        "CREATE VIEW bad AS\nSELECT name::INTEGER AS n FROM place;"
    )
    run = ascenso("sql", "FROM bad")
    assert (run.code, run.stdout) == (1, "")
    assert len(run.stderr.splitlines()) == 1


def test_standard_input(spawn):
    assert spawn("sql", "-", "-f", "csv", input="SELECT 1 AS n").stdout == "n\n1\n"


@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")
def test_standard_input_that_is_closed():
    run = subprocess.run(
        ["sh", "-c", 'exec "$@" <&-', "sh", sys.executable, "-m", "ascenso_db", "sql", "-"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr == "Error: standard input is closed (see `ascenso-db sql --help`)\n"


def test_a_plan_is_drawn_and_not_put_in_cells(small_season, ascenso):
    run = ascenso("sql", "EXPLAIN SELECT name FROM place")
    assert run.code == 0
    assert "explain_key" not in run.stdout
    assert len(run.stdout.splitlines()) > 5
    assert ascenso("sql", "EXPLAIN SELECT 1", "-f", "csv").stdout.startswith("explain_key,")
