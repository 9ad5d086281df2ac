from __future__ import annotations

import json

import pytest

PLACES = ["東京", 'O\'Brien "& Co" | x', "León"]


def rows(run) -> list[dict]:
    assert (run.code, run.stderr) == (0, "")
    return json.loads(run.stdout)


def places(run) -> list[str]:
    return [row["place"] for row in rows(run)]


def test_a_view_in_the_order_that_it_promises(small_season, ascenso):
    assert places(ascenso("query", "places", "-f", "json")) == PLACES


def test_a_view_goes_by_its_name_in_any_case(small_season, ascenso):
    assert places(ascenso("query", "PLACES", "-f", "json")) == PLACES


def test_a_view_that_no_file_names(small_season, ascenso, tmp_path):
    database = tmp_path / "other.duckdb"
    assert ascenso("build", database).code == 0
    (small_season / "queries" / "10_places.sql").unlink()
    run = ascenso("query", "places", "-f", "json", "--database", database)
    assert places(run) == PLACES


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--where", "places.founded IS NULL"], ["東京"]),
        (["--where", "place LIKE 'L%' -- a comment"], ["León"]),
        (["--where", "place IN (SELECT name FROM place)"], PLACES),
        (["--where", "founded > DATE '1600-01-01' OR founded IS NULL"], PLACES[:2]),
        (["--limit", "2"], PLACES[:2]),
        (["--limit", "0"], []),
        (["--where", "place <> '東京'", "--limit", "1"], PLACES[1:2]),
    ],
)
def test_rows_are_chosen_and_keep_their_order(small_season, ascenso, options, expected):
    assert places(ascenso("query", "places", "-f", "json", *options)) == expected


def test_columns_are_chosen_in_the_order_given(small_season, ascenso):
    run = ascenso("query", "places", "--columns", "PLACE, season", "--limit", "1", "-f", "csv")
    assert run.stdout == "place,season\n東京,2011-12\n"
    run = ascenso("query", "places", "--columns", "place,place", "--limit", "1", "-f", "csv")
    assert run.stdout == "place,place\n東京,東京\n"


def test_a_table(small_season, ascenso):
    run = ascenso("query", "place", "--columns", "place_id", "-f", "csv")
    assert run.stdout == "place_id\nleon\ntokyo\nquoted\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["plces"], "no table or view plces; did you mean places, place?"),
        (["places; DROP TABLE place"], "no table or view"),
        (["duckdb_views"], "no table or view"),
        (["places", "--columns", "plac"], "no column plac; did you mean place?"),
        (["places", "--columns", ""], "no column"),
        (["places", "--where", "plac = 'x'"], 'Referenced column "plac" not found'),
        (["places", "--limit", "-1"], "-1"),
        (["places", "--limit", "99999999999999999999"], "99999999999999999999 is not in the range"),
        (["places", "-f", "xls"], "'xls' is not one of"),
        (["places", "-o", "places.xls"], "no format has this suffix"),
    ],
)
def test_what_is_not_known_is_a_usage_error(small_season, ascenso, arguments, message):
    run = ascenso("query", *arguments)
    assert (run.code, run.stdout) == (2, "")
    assert message in run.stderr


@pytest.mark.parametrize(
    ("where", "message"),
    [
        (
            "CAST(place AS INTEGER) = 1",
            "Conversion Error: Could not convert string ",
        ),
        ("error('x\ny')", "Invalid Input Error: x y\n"),
        ("place\n-- a comment", "Conversion Error: Could not convert string "),
        ("DATE 'x' = founded", 'Conversion Error: invalid date field format: "x"'),
        ("(FROM place SELECT 1) = 1", "Invalid Input Error: More than one row returned"),
    ],
)
@pytest.mark.parametrize("format_", ["csv", "parquet"])
def test_where_that_fails_on_a_row_is_a_failure_of_the_data(
    small_season, ascenso, where, message, format_
):
    run = ascenso("query", "places", "--where", where, "-f", format_)
    assert (run.code, run.stdout) == (1, "")
    assert run.stderr.startswith(f"Error: --where {' '.join(where.split())}: {message}")
    assert len(run.stderr.splitlines()) == 1


def test_where_that_fails_on_a_row_to_be_explained(ascenso):
    run = ascenso("why", "bracket", "--where", "CAST(winner AS INTEGER) = 1")
    assert (run.code, run.stdout) == (1, "")
    assert run.stderr.startswith("Error: --where CAST(winner AS INTEGER) = 1: Conversion Error: ")
    assert len(run.stderr.splitlines()) == 1


def test_a_view_that_fails_shows_nothing_that_nobody_typed(small_season, ascenso):
    (small_season / "queries" / "90_bad.sql").write_text(
        "CREATE VIEW bad AS\nSELECT name::INTEGER AS n FROM place;"
    )
    run = ascenso("query", "bad")
    assert (run.code, run.stdout) == (1, "")
    assert run.stderr.startswith("Error: Conversion Error: Could not convert string")
    assert len(run.stderr.splitlines()) == 1
