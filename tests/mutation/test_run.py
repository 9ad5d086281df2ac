"""The script makes the mutants that it promises, kills a wrong one, and holds its list to them."""

from __future__ import annotations

import os
import re
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from . import listed, run
from .killers import Fate, Killers, Verdict
from .listed import Reason
from .mutants import Mutant, definitions, mutants, query, sql
from .worlds import World

SMALL = """
CREATE VIEW small AS
WITH a AS (SELECT DISTINCT x.n FROM x LEFT JOIN y ON x.n = y.n AND x.m > 1 WHERE NOT x.m IS NULL)
SELECT
    COALESCE(a.n, 0) AS n,
    CASE WHEN a.n < 2 THEN 'few' ELSE 'many' END AS what,
    MIN(a.n + 1) OVER (PARTITION BY a.n, a.n ORDER BY a.n) AS least
FROM a
UNION ALL
SELECT 1, 'x', 2
ORDER BY n DESC, what;
"""
CHANGES = {
    "aggregate: last 1: MIN(a.n + 1) -> MAX",
    "AND, OR: a: x.n = y.n AND x.m > 1 -> OR",
    "arithmetic: last 1: a.n + 1 -> SUB",
    "CASE: last 1: ELSE 'many' -> dropped",
    "CASE: last 1: WHEN a.n < 2 -> dropped",
    "COALESCE: last 1: COALESCE(a.n, 0) -> first alone",
    "comparison: a: x.m > 1 -> GTE",
    "comparison: a: x.n = y.n -> NEQ",
    "comparison: last 1: a.n < 2 -> LTE",
    "constant: a: 1 -> 2 in x.m > 1",
    "constant: last 1: 'few' -> 'few?' in CASE WHEN a.n < 2 THEN 'few' END",
    "DISTINCT: a: SELECT DISTINCT -> SELECT",
    "DISTINCT: last: UNION ALL -> UNION",
    "join: a: LEFT JOIN y -> INNER",
    "NOT: a: NOT x.m IS NULL -> without NOT",
    "order: last: n DESC -> ASC",
    "order: last: what -> dropped",
    "order: last 1: a.n -> dropped",
    "term: a: AND x.m > 1 -> dropped",
    "term: a: WHERE NOT x.m IS NULL -> dropped",
}


@pytest.fixture
def small(tmp_path: Path) -> list[Mutant]:
    path = tmp_path / "10_small.sql"
    path.write_text(SMALL, encoding="utf-8")
    return mutants(path)


def test_the_mutants_of_a_small_view(small: list[Mutant]) -> None:
    found = {f"{mutant.kind}: {mutant.change}" for mutant in small}
    assert found >= CHANGES, CHANGES - found
    assert len(found) == len(small)


def test_how_the_rows_of_a_step_lie_is_not_mutated(tmp_path: Path) -> None:
    path = tmp_path / "10_small.sql"
    path.write_text(SMALL.replace("CREATE VIEW", "CREATE OR REPLACE TABLE"), encoding="utf-8")
    found = {f"{mutant.kind}: {mutant.change}" for mutant in mutants(path)}
    assert CHANGES - found == {"order: last: n DESC -> ASC", "order: last: what -> dropped"}


def test_each_mutant_differs_from_the_view_and_from_every_other(small: list[Mutant]) -> None:
    texts = [mutant.query() for mutant in small]
    assert sql(query(small[0].path)) not in texts
    twice = {text for text in texts if texts.count(text) > 1}
    # either key of a PARTITION BY that names one column twice
    assert len(twice) == 1


def test_every_query_has_mutants_of_names_of_their_own() -> None:
    for path in run.files():
        names = [mutant.name for mutant in mutants(path)]
        assert names
        assert len(set(names)) == len(names)


# What becomes of them


@pytest.fixture(scope="module")
def killers() -> Killers:
    """With the tests of the packaged season alone, which are quickly run."""
    return Killers(run.files(), examples=1, chosen=["tests/season/test_views.py"])


def definition(view: str) -> str:
    return definitions(run.files())[view]


def test_a_wrong_view_is_killed_by_the_test_of_it(killers: Killers) -> None:
    wrong = f"SELECT * FROM ({definition('champions')}) LIMIT 1"
    verdict = killers.verdict("champions", wrong)
    assert verdict.fate is Fate.KILLED
    assert "test_views.py::test_" in verdict.by


def test_a_wrong_step_is_killed_by_the_tests_of_the_views_on_it(killers: Killers) -> None:
    wrong = f"SELECT * FROM ({definition('match_scores')}) LIMIT 1"
    verdict = killers.verdict("match_scores", wrong)
    assert verdict.fate is Fate.KILLED
    assert "test_views.py::test_" in verdict.by


def test_a_query_as_it_is_survives(killers: Killers) -> None:
    assert killers.verdict("ranking_passes", definition("ranking_passes")) == Verdict(
        Fate.UNSEEN, ""
    )
    assert killers.verdict("bracket", definition("bracket")) == Verdict(Fate.UNSEEN, "")
    assert not killers.failing


def test_what_cannot_be_planned_is_no_mutant(killers: Killers) -> None:
    assert killers.verdict("clubs", "SELECT nothing FROM clubs").fate is Fate.INVALID


def test_a_mutant_beneath_is_seen_above() -> None:
    connection = duckdb.connect()
    connection.execute("CREATE TABLE fact AS SELECT 1 AS n")
    views = {"low": "SELECT n FROM fact", "high": "SELECT n + 1 AS n FROM low"}
    world = World(connection, views, ())
    world.mutate(("low", "SELECT n + 10 AS n FROM fact"))
    assert world.execute("FROM high").fetchall() == [(12,)]
    world.mutate(None)
    assert world.execute("FROM high").fetchall() == [(2,)]


def test_a_mutant_that_fails_in_running_fails_whoever_reads_it() -> None:
    connection = duckdb.connect()
    connection.execute("CREATE TABLE fact AS SELECT 'a' AS n")
    world = World(connection, {"low": "SELECT n FROM fact", "high": "SELECT n FROM low"}, ())
    world.mutate(("low", "SELECT CAST(n AS INTEGER) AS n FROM fact"))
    for _ in range(2):
        with pytest.raises(duckdb.ConversionException):
            world.execute("FROM high")


# The list of survivors


def outcome(mutant: Mutant, fate: Fate, *known: Reason) -> dict[str, object]:
    return run.figures({mutant: Verdict(fate, "")}, list(known))


def test_a_survivor_needs_a_reason(small: list[Mutant]) -> None:
    mutant = small[0]
    reason = Reason("equivalent", "because", frozenset({mutant.name}))
    assert outcome(mutant, Fate.SURVIVED)["without_reason"] == {mutant.name: "no row differs"}
    assert outcome(mutant, Fate.SURVIVED, reason)["without_reason"] == {}
    assert outcome(mutant, Fate.KILLED, reason)["listed_but_killed"] == [mutant.name]


def test_a_pattern_speaks_only_for_what_no_row_shows(small: list[Mutant]) -> None:
    mutant = small[0]
    reason = Reason("equivalent", "because", match="small")
    assert outcome(mutant, Fate.SURVIVED, reason)["without_reason"]
    assert not outcome(mutant, Fate.UNSEEN, reason)["without_reason"]


def test_an_entry_without_a_reason_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "survivors.toml"
    file.write_text('[[reason]]\nkind = "equivalent"\nwhy = " "\n', encoding="utf-8")
    with pytest.raises(ValueError, match="no reason"):
        listed.reasons(file)


def test_every_reason_is_of_mutants_that_there_are() -> None:
    names = {mutant.name for path in run.files() for mutant in mutants(path)}
    for reason in listed.reasons():
        assert reason.match or reason.mutants
        assert reason.mutants <= names
        assert not reason.match or any(re.search(reason.match, name) for name in names), reason.why


def test_ctrl_c_ends_it_after_a_mutant(
    small: list[Mutant], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def judged(chosen: list[Mutant], **_: object) -> Iterator[tuple[Mutant, Verdict, dict]]:
        for mutant in chosen:
            signal.raise_signal(signal.SIGINT)
            yield mutant, Verdict(Fate.KILLED, "a test"), {}

    monkeypatch.setattr(sys, "argv", ["run.py"])
    monkeypatch.setattr(os, "nice", lambda _: None)
    monkeypatch.setattr(run, "chosen", lambda *_: small)
    monkeypatch.setattr(run, "judged", judged)
    before = signal.getsignal(signal.SIGINT)
    try:
        run.main()
    finally:
        signal.signal(signal.SIGINT, before)
    printed = capsys.readouterr()
    assert printed.err == f"1/{len(small)} killed {small[0].name}\n"
    assert "| small | 1 | 1 |" in re.sub(" +", " ", printed.out).replace("`", "")
