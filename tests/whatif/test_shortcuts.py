"""What is not computed anew, since it names no column that differs, would be the same computed."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlglot import exp
from tests.sql.files import CHECKS, STEPS, VIEWS, is_for_duckdb_alone, object_name, text
from tests.sql.sql_text import parsed

import ascenso_db
from ascenso_db import sqlfiles
from ascenso_db.season import steps
from ascenso_db.whatif import Answer
from ascenso_db.whatif.differing import Differing

OF_SEASONS = [path for path in STEPS + VIEWS + CHECKS if not is_for_duckdb_alone(path)]
CHANGES = [
    "UPDATE match SET home_goals = away_goals WHERE home_goals = away_goals + 1",
    "UPDATE match SET match_date = match_date + 1 WHERE home_club_id = 'leon'",
    "UPDATE match SET home_club_id = away_club_id, away_club_id = home_club_id WHERE leg = 2",
    "UPDATE goal SET minute = 90 - minute WHERE minute < 45",
    "UPDATE goal SET player_id = NULL WHERE minute > 80",
    "UPDATE player SET name = name || ' II'",
    "UPDATE published_standing SET points = points + 1 WHERE position < 4",
    "DELETE FROM goal WHERE minute > 80",
]


def ask(sql: str) -> Answer:
    return ascenso_db.what_if(sql)


@pytest.mark.parametrize("sql", CHANGES)
def test_with_shortcuts_as_without(sql: str, shared_home: Path, monkeypatch) -> None:
    computed: list[str] = []
    compute = steps.compute

    def counted(connection, path: Path) -> None:
        computed.append(object_name(path))
        compute(connection, path)

    monkeypatch.setattr(steps, "compute", counted)
    answer = ask(sql)
    rows, found, few = answer.changes.fetchall(), answer.found, list(computed)
    computed.clear()
    monkeypatch.setattr(
        Differing,
        "concerns",
        lambda self, path: not sqlfiles.relations_read(sqlfiles.read(path)).isdisjoint(self),
    )
    whole = ask(sql)
    assert rows
    assert (rows, found) == (whole.changes.fetchall(), whole.found)
    assert set(few) <= set(computed)


def test_a_column_that_few_steps_name(shared_home: Path, monkeypatch) -> None:
    computed: list[str] = []
    compute = steps.compute
    monkeypatch.setattr(
        steps, "compute", lambda *of: (computed.append(object_name(of[1])), compute(*of))
    )
    ask("UPDATE match SET home_goals = 3 WHERE home_goals = 2")
    assert "match_scores" in computed
    assert not {"season_clubs", "match_scorers", "source_facts"} & set(computed)


@pytest.mark.parametrize("path", OF_SEASONS, ids=object_name)
def test_each_column_is_named(path: Path) -> None:
    query = parsed(text(path))
    assert not [star for star in query.find_all(exp.Star) if not isinstance(star.parent, exp.Count)]
    assert not [join for join in query.find_all(exp.Join) if join.method or join.args.get("using")]
    words = sqlfiles.words(sqlfiles.read(path))
    assert {column.name for column in query.find_all(exp.Column)} <= words
