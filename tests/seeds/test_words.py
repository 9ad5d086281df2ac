"""What a CHECK expects is said in words: of each that the tables have, and of each kind."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from duckdb import DuckDBPyConnection

from ascenso_db import seeds

SQL = re.compile(r"[()=<>!]|\b(?:NULL|AND|OR|NOT|IN|BETWEEN|COALESCE|CASE)\b")
TEXT = re.compile(r"'[^']*'")


def test_every_check_of_every_table_has_words(load: Callable[..., DuckDBPyConnection]) -> None:
    checks = (
        load()
        .execute(
            "SELECT table_name, expression FROM duckdb_constraints()"
            " WHERE constraint_type = 'CHECK' ORDER BY ALL"
        )
        .fetchall()
    )
    assert len(checks) > 150
    for table, check in checks:
        words = seeds.expectation(check)
        assert not SQL.search(TEXT.sub("", words)), f"{table}: {words}"
        assert " to be " in words


with (Path(__file__).parent / "words.csv").open(encoding="utf-8", newline="") as file:
    WORDS = [(row["check"], row["words"]) for row in csv.DictReader(file)]


@pytest.mark.parametrize(("check", "words"), WORDS)
def test_words_of_a_check(check: str, words: str) -> None:
    assert seeds.expectation(check) == words


@pytest.mark.parametrize("check", ["(length(a) = 3)", "(a LIKE 'x%')", "((a * 2) = b)"])
def test_a_check_of_a_new_kind_has_none(check: str) -> None:
    with pytest.raises(seeds.WordlessError):
        seeds.expectation(check)
