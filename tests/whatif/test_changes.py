"""Which rows of the views would differ: as a database has it that holds the changed facts."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.whatif import world

import ascenso_db
from ascenso_db.whatif import Answer

CASES = tomllib.loads((Path(__file__).parent / "cases.toml").read_text(encoding="utf-8"))["case"]
ANY = pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in CASES])


@pytest.fixture(scope="module")
def plain() -> Iterator:
    with world.built() as connection:
        yield connection


@pytest.fixture(scope="module")
def known(plain) -> tuple[dict, set[str]]:
    return world.views(plain), world.findings(plain)


@pytest.fixture(scope="module")
def asked(shared_home: Path) -> Callable[[str], Answer]:
    """Asks a question once."""
    answers: dict[str, Answer] = {}

    def ask(sql: str) -> Answer:
        if sql not in answers:
            answers[sql] = ascenso_db.what_if(sql)
        return answers[sql]

    return ask


@ANY
def test_the_changes_of_each_view(plain, known, asked, case) -> None:
    answer = asked(case["sql"])
    after, findings = world.changed(plain, f"{case['sql']}; {case.get('also', '')}")
    before, found_before = known
    expected = {}
    for path in world.KEYED:
        name = world.object_name(path)
        columns, rows = before[name]
        expected[name] = world.differences(path, rows, after[name][1], columns)
        told = [tuple(map(_text, row)) for row in answer.view(name).fetchall()]
        assert sorted(told, key=repr) == sorted(expected[name], key=repr), name
    assert answer.changing == [name for name, changes in expected.items() if changes]
    assert bool(answer.changing) != case.get("nothing", False)
    assert set(answer.found) == findings - found_before


def _text(value: object) -> str | None:
    return None if value is None else str(value)


@ANY
def test_all_views_below_each_other(asked, case) -> None:
    """The same changes in the order of the views, the key in one text but for the season."""
    answer = asked(case["sql"])
    expected = [
        (name, *row[:2], ", ".join(str(each) for each in row[2:-4] if each is not None), *row[-4:])
        for name in answer.changing
        for row in answer.view(name).fetchall()
    ]
    told = [(*row[:3], row[3] or "", *row[4:]) for row in answer.changes.fetchall()]
    assert told == expected


@ANY
def test_what_goes_along_is_told(asked, case) -> None:
    notes = "\n".join(asked(case["sql"]).notes)
    assert ("with what is deleted go " in notes) == ("also" in case)
    for table, rows in case.get("rows", {}).items():
        assert f"{rows} rows of {table}" in notes


def test_in_the_order_of_the_view(known, asked) -> None:
    answer = asked("DELETE FROM relegation_tournament WHERE ordinal < 5")
    rows = answer.view("relegation").project("club").fetchall()
    clubs = [club for (club,) in rows]
    after = ascenso_db.what_if("DELETE FROM relegation_tournament WHERE ordinal < 5")
    order = [
        club for (club,) in after.world.connection.execute("SELECT club FROM relegation").fetchall()
    ]
    assert list(dict.fromkeys(clubs)) == [club for club in order if club in clubs]
    assert clubs != sorted(clubs)


def test_the_database_is_as_it_was(asked) -> None:
    asked(CASES[0]["sql"])
    before = ascenso_db.connect().execute("SELECT winner FROM bracket LIMIT 1").fetchall()
    assert before == [("Correcaminos",)]
