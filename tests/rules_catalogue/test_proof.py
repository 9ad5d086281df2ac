"""Rules of the catalogue held against what real seasons printed.

proof.csv says which case holds which, and how far the criteria of the two are the same.
"""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path

import duckdb
import pytest
from tests.cases import test_cases as cases
from tests.cases.loading import HERE as CASES
from tests.cases.loading import ROOT, schema, seed
from tests.sql.files import queries

HERE = Path(__file__).parent
PRINTED = ("standings", "bracket", "pairings")
# What a criterion says beside its place in the order.
CRITERION = "criterion, measure, better, is_per_match, level_clubs, at_place, is_for_best_two"
DECIDER = "decider, counts_extra_time, sudden_death"


def proofs() -> list[dict[str, str]]:
    with (HERE / "proof.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


PROOFS = proofs()
IDS = [f"{each['rule']}-as-{each['rule_set']}-{each['stage']}" for each in PROOFS]


@cache
def catalogue() -> duckdb.DuckDBPyConnection:
    database = duckdb.connect()
    database.execute(schema())
    for file in sorted(ROOT.glob("seeds/rules/*.sql")):
        database.execute(file.read_text("utf-8"))
    return database


@cache
def case(name: str) -> duckdb.DuckDBPyConnection:
    """The facts of a case, for tests that only read."""
    database = duckdb.connect()
    database.execute(schema())
    seed(database, CASES / name)
    return database


def stage(proof: dict[str, str]) -> tuple[str | None, str | None]:
    """The table rule and the tie rule of the catalogue."""
    return (
        catalogue()
        .execute(
            "SELECT table_rule_id, tie_rule_id FROM rule_set_stage"
            " WHERE rule_set_id = $rule_set AND name = $stage",
            {"rule_set": proof["rule_set"], "stage": proof["stage"]},
        )
        .fetchall()[0]
    )


def points(database: duckdb.DuckDBPyConnection, rule: str) -> list[tuple]:
    """The points of each result, those of a win and a draw first."""
    return database.execute(
        "SELECT 'win' AS result, points_win FROM table_rule WHERE table_rule_id = $rule"
        " UNION ALL SELECT 'draw', points_draw FROM table_rule WHERE table_rule_id = $rule"
        " UNION ALL (SELECT result, points FROM result_points WHERE table_rule_id = $rule"
        " ORDER BY result)",
        {"rule": rule},
    ).fetchall()


def order(database: duckdb.DuckDBPyConnection, rule: str, *, of_tie: bool) -> list[tuple]:
    """Criteria or deciders in order."""
    table, key, columns = (
        ("tie_decider", "tie_rule_id", DECIDER)
        if of_tie
        else ("table_criterion", "table_rule_id", CRITERION)
    )
    return database.execute(
        f"SELECT {columns} FROM {table} WHERE {key} = $rule ORDER BY ordinal", {"rule": rule}
    ).fetchall()


def agreeing(one: list[tuple], other: list[tuple]) -> int:
    """How many of both are the same, from the first on."""
    same = (mine == theirs for mine, theirs in zip(one, other, strict=False))
    return next(
        (place for place, is_same in enumerate(same) if not is_same), min(len(one), len(other))
    )


@pytest.mark.parametrize("proof", PROOFS, ids=IDS)
def test_the_case_states_the_same_rules(proof: dict[str, str]) -> None:
    """Points alike; criteria or deciders alike as far as proof.csv says, which is all or to where a
    page that one of the two rests on says less."""
    table_rule, tie_rule = stage(proof)
    rule = tie_rule or table_rule
    ours = order(catalogue(), rule, of_tie=tie_rule is not None)
    theirs = order(case(proof["case"]), proof["rule"], of_tie=tie_rule is not None)
    agree = agreeing(ours, theirs)
    assert ours
    assert theirs
    assert f"{agree} of {len(theirs)}" == proof["agree"]
    if tie_rule is None:
        assert points(catalogue(), rule) == points(case(proof["case"]), proof["rule"])
        asked = "SELECT head_to_head_restart FROM table_rule WHERE table_rule_id = $rule"
        said = {
            database.execute(asked, {"rule": each}).fetchall()[0][0]
            for database, each in ((catalogue(), rule), (case(proof["case"]), proof["rule"]))
        }
        assert len(said - {None}) <= 1  # NULL: a page that one of the two rests on does not say
    else:
        legs = "SELECT legs, wins_needed, first_leg_margin FROM tie_rule WHERE tie_rule_id = $rule"
        assert (
            catalogue().execute(legs, {"rule": rule}).fetchall()
            == case(proof["case"]).execute(legs, {"rule": proof["rule"]}).fetchall()
        )


def without_references() -> str:
    """The tables, in which a row that others refer to can be changed."""
    text = re.sub(r"^    FOREIGN KEY .*\n", "", schema(), flags=re.MULTILINE)
    return re.sub(r" REFERENCES \w+ \(\w+\)", "", text)


def put_in_place(database: duckdb.DuckDBPyConnection, proof: dict[str, str]) -> None:
    """Gives the rule of the case the points and the order of the catalogue."""
    table_rule, tie_rule = stage(proof)
    if table_rule is not None:
        said = "points_win, points_draw, head_to_head_restart, head_to_head_waits"
        ours = catalogue().execute(
            f"SELECT {said} FROM table_rule WHERE table_rule_id = ?", [table_rule]
        )
        database.execute(
            f"UPDATE table_rule SET {' = ?, '.join(said.split(', '))} = ? WHERE table_rule_id = ?",
            [*ours.fetchall()[0], proof["rule"]],
        )
    for table, key, rule, columns in (
        ("table_criterion", "table_rule_id", table_rule, f"ordinal, {CRITERION}"),
        ("result_points", "table_rule_id", table_rule, "result, points"),
        ("tie_decider", "tie_rule_id", tie_rule, f"ordinal, {DECIDER}"),
    ):
        if rule is None:
            continue
        rows = catalogue().execute(f"SELECT {columns} FROM {table} WHERE {key} = ?", [rule])
        (citation,) = database.execute("SELECT MIN(citation_id) FROM citation").fetchone()
        database.execute(f"DELETE FROM {table} WHERE {key} = ?", [proof["rule"]])
        for row in rows.fetchall():
            marks = ", ".join("?" for _ in row)
            database.execute(
                f"INSERT INTO {table} ({key}, {columns}, citation_id) VALUES (?, {marks}, ?)",
                [proof["rule"], *row, citation],
            )


@pytest.mark.parametrize("proof", PROOFS, ids=IDS)
def test_the_rules_give_what_was_printed(proof: dict[str, str]) -> None:
    folder = CASES / proof["case"]
    files = [file for file in cases.expected_files(folder) if file.stem in PRINTED]
    assert files
    with duckdb.connect() as database:
        database.execute(without_references())
        seed(database, folder)
        put_in_place(database, proof)
        for name, query in cases.needed({file.stem for file in files}).items():
            database.execute(f"CREATE TEMP TABLE {name} AS {query}")
        for file in files:
            rows = cases.ask(database, f"FROM {file.stem}").dicts()
            expected = cases.read_csv(file)
            compared = [
                {
                    name: cell if cell == cases.NOT_STATED else cases.written(row[name])
                    for name, cell in line.items()
                }
                for line, row in zip(expected, rows, strict=False)
            ]
            assert compared == expected, file
            assert len(rows) == len(expected)


def test_each_proof_names_what_there_is() -> None:
    assert {each["case"] for each in PROOFS} <= {folder.name for folder in cases.FOLDERS}
    assert queries().keys() >= {*PRINTED}
    assert len({tuple(each.values()) for each in PROOFS}) == len(PROOFS)
