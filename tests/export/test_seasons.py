"""`export --season` and `--competition`: what belongs to the seasons, and what that needs."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb
import pytest
from tests.conftest import Ascenso
from tests.report import made_up

from ascenso_db.sqlfiles import SqlFiles, definitions

from .conftest import Export, package, resources
from .test_datapackage import problems

CASES = Path(__file__).parents[1] / "cases"
ENGLAND = ("--seeds", CASES / "england-1923-24")
BESIDE = (*ENGLAND, "--seeds", CASES / "argentina-promedio-2011-12")
ORDER = [table.name for table in definitions.read(SqlFiles.find().schema)]
# Their numbers go over all seasons of a database.
NUMBERED = {"ranking_criteria", "ranking_passes", "ranking_values"}

OF_NO_SEASON = {"sources": "season", "source_facts": "season_id"}


def rows(query: str) -> list[tuple]:
    with duckdb.connect() as connection:
        return connection.execute(query).fetchall()


def column(folder: Path, table: str, name: str) -> set[str]:
    return {value for (value,) in rows(f"SELECT {name} FROM '{folder}/{table}.csv'")}


def contents(folder: Path) -> dict[str, str]:
    return {path.stem: path.read_text("utf-8") for path in folder.glob("*.csv")}


@pytest.mark.parametrize("options", [("-f", "csv"), ("-f", "csv", "--all")])
def test_it_is_what_a_database_of_that_season_alone_gives(export: Export, options: tuple) -> None:
    """But for the counts of facts that are of no season, such as the name of a club."""
    one = export(*options, *ENGLAND, "--only")
    other = export(*options, *BESIDE, "--season", "1923-24")
    alone, chosen = contents(one), contents(other)
    assert alone.keys() == chosen.keys()
    differing = {name for name in alone if alone[name] != chosen[name]}
    assert differing <= NUMBERED | OF_NO_SEASON.keys()
    for name in differing & NUMBERED:
        assert len(alone[name].splitlines()) == len(chosen[name].splitlines())
    for name in differing & OF_NO_SEASON.keys():
        known = f"WHERE {OF_NO_SEASON[name]} IS NOT NULL"
        assert rows(f"FROM '{one}/{name}.csv' {known}") == rows(f"FROM '{other}/{name}.csv'")


@pytest.mark.parametrize(
    "chosen",
    [
        ("--season", "2011-12"),
        ("--competition", "Liga de Ascenso"),
        ("--season", "2011-12", "--competition", "Primera División of Argentina"),
        ("--season", "2009-10"),
    ],
)
def test_every_key_leads_to_a_row(export: Export, chosen: tuple[str, ...]) -> None:
    """As the schema has them, which DuckDB holds rows to, and as the package says."""
    folder = export("-f", "csv", *BESIDE, *chosen)
    assert problems(folder) == set()
    with duckdb.connect() as connection:
        for path in SqlFiles.find().schema:
            connection.execute(path.read_text("utf-8"))
        connection.execute("DELETE FROM database_marker")
        for table in ORDER:
            connection.execute(f"COPY {table} FROM '{folder}/{table}.csv' (FORMAT csv, HEADER)")


def test_earlier_seasons_are_there_as_far_as_they_are_counted(export: Export) -> None:
    folder = export("-f", "csv", *ENGLAND, "--season", "2011-12")
    assert column(folder, "season", "name") == {"2009-10", "2010-11", "2011-12"}
    assert column(folder, "competition", "name") == {"Liga de Ascenso"}
    # of a tournament that counts its name, and nothing that happened in it
    assert len(column(folder, "tournament", "tournament_id")) > 3
    assert column(folder, "stage", "tournament_id") <= {
        key
        for (key,) in rows(
            f"SELECT tournament_id FROM '{folder}/tournament.csv'"
            " WHERE season_id = 'ascenso-2011-12'"
        )
    }
    assert column(folder, "gap", "season_id") == {"ascenso-2011-12"}
    assert column(folder, "missing", "season") == {"2011-12"}
    assert package(folder)["title"] == "Liga de Ascenso 2011-12"


def test_what_no_row_refers_to_is_not_there(export: Export) -> None:
    folder = export("-f", "csv", *ENGLAND, "--season", "1923-24")
    assert "León" not in column(folder, "club", "name")
    assert len(column(folder, "club", "name")) == 22
    assert column(folder, "club_alias", "club_id") <= column(folder, "club", "club_id")
    assert column(folder, "table_criterion", "table_rule_id") == column(
        folder, "table_rule", "table_rule_id"
    )
    listed = {source["title"] for source in package(folder)["sources"]}
    assert listed == column(folder, "source", "title")
    assert not any("Ascenso" in title for title in listed)


@pytest.mark.parametrize("view", ["results", "relegation", "sources", "top_scorers"])
def test_a_view_has_the_rows_and_the_order_of_query(
    export: Export, ascenso: Ascenso, view: str
) -> None:
    folder = export("-f", "csv", *BESIDE, "--season", "2011-12")
    asked = ascenso("query", view, *BESIDE, "--season", "2011-12", "-f", "csv")
    seasons = {row[:2] for row in rows(f"FROM '{folder}/{view}.csv'")}
    expected = {("Liga de Ascenso", "2011-12"), ("Primera División of Argentina", "2011-12")}
    assert seasons <= expected
    told = [line.split(",")[:3] for line in asked.stdout.splitlines()]
    assert [line.split(",")[:3] for line in contents(folder)[view].splitlines()] == told


def test_all_seasons_of_a_competition(ascenso: Ascenso, tmp_path: Path) -> None:
    three = made_up.three(tmp_path)
    folder = tmp_path / "export"
    assert ascenso("export", folder, "-f", "csv", "--competition", "Cup second", *three).code == 0
    assert column(folder, "season", "season_id") == {"second", "third"}
    assert column(folder, "results", "season") == {2001, 2002}
    assert package(folder)["title"] == "Cup second 2001, 2002"


def test_parquet_by_season(export: Export) -> None:
    folder = export(*BESIDE, "--partition-by", "season", "--all", "--season", "1923-24")
    described = resources(folder)
    for name in ("match", "results", "ties"):  # the last has no rows
        (path,) = described[name]["path"]
        assert "1923-24" in path
    assert described["ties"]["rows"] == 0
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    counted = {entry["name"]: entry["rows"] for entry in manifest["files"]}
    assert counted["match"] == 462
    assert rows(f"SELECT count(*) FROM '{folder}/match/*/*.parquet'") == [(462,)]


def test_named_tables_and_views(ascenso: Ascenso, tmp_path: Path) -> None:
    """Also one of the database itself, which is of no season."""
    three = made_up.three(tmp_path)
    folder = tmp_path / "export"
    names = ("club", "results", "freshness", "database_marker", "citation_titles")
    run = ascenso("export", folder, *names, "-f", "csv", "--season", "2002", *three)
    assert run.code == 0
    lines = {name: len(text.splitlines()) - 1 for name, text in contents(folder).items()}
    facts = len(ORDER) - 1
    assert lines == {
        "club": 2,
        "results": 1,
        "freshness": facts,
        "database_marker": 1,
        "citation_titles": 2,  # that of the season, and that of its competition
    }


def test_a_view_that_does_not_say_of_which_season_it_is(ascenso: Ascenso, tmp_path: Path) -> None:
    file = tmp_path / "season.duckdb"
    assert ascenso("build", file).code == 0
    with duckdb.connect(file) as connection:
        connection.execute("CREATE VIEW grounds AS SELECT name FROM stadium")
    chosen = ("--database", file, "--season", "2011-12")
    run = ascenso("export", tmp_path / "export", "grounds", *chosen)
    assert run.code == 2
    assert run.stderr.startswith("Error: grounds has no column season, which --season looks at")
    assert not (tmp_path / "export").exists()


def test_rules_are_of_no_season(ascenso: Ascenso, tmp_path: Path) -> None:
    run = ascenso("export", tmp_path / "rules", "--rules", "--season", "2011-12")
    assert (run.code, run.stdout) == (2, "")
    assert "--rules are of no season" in run.stderr
    assert not (tmp_path / "rules").exists()


def test_a_competition_without_a_season(ascenso: Ascenso, tmp_path: Path) -> None:
    made_up.write(tmp_path / "cup", 2)
    seeds = tmp_path / "cup" / "20_more.sql"
    seeds.write_text(
        "INSERT INTO competition (competition_id, name, citation_id) VALUES ('x', 'Shield', 'cup');"
    )
    chosen = ("--competition", "Shield", "--seeds", tmp_path / "cup", "--only")
    run = ascenso("export", tmp_path / "export", *chosen)
    assert run.code == 2
    assert run.stderr.startswith("Error: Shield has no season")
