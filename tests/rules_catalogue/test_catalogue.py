"""The catalogue of rules as rows: keys, sources, and each set as the seeds of a season."""

from __future__ import annotations

import re
from collections.abc import Iterator

import duckdb
import pytest
from tests.cases.loading import ROOT, schema

from ascenso_db.seeds import rules, skeleton

from .test_proof import catalogue

SETS = [row[0] for row in catalogue().execute("FROM rule_set ORDER BY ALL").fetchall()]
RULES = {"table_rule": "table_rule_id", "tie_rule": "tie_rule_id"}


def rows(query: str) -> list[tuple]:
    return catalogue().execute(query).fetchall()


def test_there_are_many() -> None:
    assert len(SETS) >= 30


def test_the_tables_are_those_of_rules_and_sources() -> None:
    text = "".join(
        (ROOT / "schema" / name).read_text("utf-8") for name in ("10_source.sql", "28_rule.sql")
    )
    assert list(rules.TABLES) == re.findall(r"^CREATE TABLE (\w+)", text, re.MULTILINE)


@pytest.mark.parametrize(("table", "key"), RULES.items())
def test_each_rule_is_of_the_set_that_its_key_begins_with(table: str, key: str) -> None:
    wrong = rows(
        f"SELECT r.{key} FROM {table} AS r LEFT JOIN rule_set_stage AS s ON r.{key} = s.{key}"
        f" GROUP BY ALL HAVING count(s.rule_set_id) = 0"
        f" OR NOT bool_and(starts_with(r.{key}, s.rule_set_id) AND r.citation_id = s.rule_set_id)"
    )
    assert wrong == []


@pytest.mark.parametrize(
    ("table", "key", "first"),
    [
        ("table_criterion", "table_rule_id", ("points", "points per match", "split")),
        ("tie_decider", "tie_rule_id", ("aggregate", "points", "wins")),
    ],
)
def test_the_order_begins_at_its_beginning_and_has_no_hole(
    table: str, key: str, first: tuple[str, ...]
) -> None:
    name = {"table_criterion": "criterion", "tie_decider": "decider"}[table]
    assert rows(f"SELECT {key} FROM {table} GROUP BY ALL HAVING max(ordinal) <> count(*)") == []
    assert {row[0] for row in rows(f"SELECT {name} FROM {table} WHERE ordinal = 1")} <= {*first}
    of_rules = rows(f"SELECT {key} FROM {table.split('_')[0]}_rule")
    assert {*of_rules} == {*rows(f"SELECT {key} FROM {table}")}


def test_each_set_has_stages_and_sources_that_are_used() -> None:
    assert {row[0] for row in rows("SELECT rule_set_id FROM rule_set_stage")} == {*SETS}
    assert {row[0] for row in rows("SELECT citation_id FROM citation_source")} == {*SETS}
    assert rows("SELECT source_id FROM source ANTI JOIN citation_source USING (source_id)") == []
    assert rows("FROM source WHERE NOT regexp_matches(address, '^https?://')") == []


def test_what_a_season_is_before_the_next_set_begins() -> None:
    """No two sets of a competition begin with one season, and none ends before it begins."""
    year = r"regexp_extract({}, '\d{{4}}')"
    backward = f"{year.format('last_season')} < {year.format('first_season')}"
    assert rows(f"FROM rule_set WHERE {backward}") == []
    assert (
        rows(
            "SELECT competition FROM rule_set WHERE first_season IS NOT NULL"
            " GROUP BY competition, first_season HAVING count(*) > 1"
        )
        == []
    )


@pytest.fixture
def season() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as database:
        database.execute(schema())
        yield database


@pytest.mark.parametrize("name", SETS)
def test_the_seeds_of_a_set_say_what_the_catalogue_says(
    name: str, season: duckdb.DuckDBPyConnection
) -> None:
    files = skeleton.contents(catalogue(), name)
    for file in ("10_source.sql", "20_season.sql", "30_club.sql", "40_rules.sql"):
        season.execute(files[file])
    for table in set(rules.TABLES) - {"source", "citation", "citation_source"}:
        ours = season.execute(f"FROM {table} ORDER BY ALL").fetchall()
        every = [*rows(f"FROM {table}")]
        assert {*ours} <= {*every}
        if table == "rule_set_stage":
            assert ours == sorted(row for row in every if row[0] == name)
    assert season.execute("SELECT name FROM stage ORDER BY ordinal").fetchall() == rows(
        f"SELECT name FROM rule_set_stage WHERE rule_set_id = '{name}' ORDER BY ordinal"
    )
    assert season.execute(
        "SELECT count(*) FROM stage AS s LEFT JOIN table_criterion USING (table_rule_id)"
        " LEFT JOIN tie_decider AS d ON s.tie_rule_id = d.tie_rule_id"
        " WHERE criterion IS NULL AND decider IS NULL"
    ).fetchall() == [(0,)]
    cited = season.execute("FROM citation_source WHERE citation_id <> 'my-league-source'")
    assert {*cited.fetchall()} == {
        *rows(f"FROM citation_source WHERE citation_id = '{name}'"),
    }


def test_defaults_are_left_out_and_the_rest_is_told() -> None:
    text = rules.read(catalogue(), "mls-2023", "t").rows
    assert "(table_rule_id, points_win, points_draw, citation_id)" in text
    assert "'disciplinary points', 'lower', TRUE" in text
    assert "basis" not in text
