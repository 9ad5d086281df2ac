"""Of many seasons those alone are computed that may differ: with the same answer as all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.benchmarks import generate

from ascenso_db import whatif
from ascenso_db.season import Season
from ascenso_db.sqlfiles import SqlFiles
from ascenso_db.whatif import Answer, world

SEASONS = 53  # a competition of fifty, and the first three of another
FIRST = "(SELECT min(season_id) FROM season)"
OF_FIRST = f"tournament_id IN (SELECT tournament_id FROM tournament WHERE season_id = {FIRST})"
STAGE = f"(SELECT min(stage_id) FROM stage WHERE {OF_FIRST} AND format = 'league')"
MATCH = f"(SELECT min(match_id) FROM match WHERE stage_id = {STAGE})"

TOUCHED = {
    f"UPDATE match SET home_goals = away_goals + 5 WHERE match_id = {MATCH}": True,
    f"DELETE FROM match WHERE match_id = {MATCH}": True,
    f"DELETE FROM goal WHERE match_id = {MATCH}": True,
    f"DELETE FROM season WHERE season_id = {FIRST}": True,
    f"UPDATE season SET name = 'once' WHERE season_id = {FIRST}": True,
    f"DELETE FROM relegation_tournament WHERE {OF_FIRST}": True,
    "UPDATE match SET home_goals = home_goals WHERE leg = 1": None,
    "UPDATE tie_decider SET ordinal = ordinal + 1": False,
    "UPDATE club SET name = name || ' FC' WHERE club_id = (SELECT min(club_id) FROM club)": False,
}
"""Whether it touches rows of named seasons alone; None for what changes no row."""


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    path = tmp_path_factory.mktemp("made_up") / "seasons.duckdb"
    generate.build(path, seasons=SEASONS, seed=7).close()
    return path


def ask(path: Path, sql: str) -> Answer:
    connection = Season(path).connect()
    changes = whatif.of_text(connection, sql, whatif.facts(connection))
    return whatif.compare(connection, SqlFiles.find(), changes)


@pytest.mark.parametrize("sql", TOUCHED)
def test_a_part_answers_as_the_whole(made_up, monkeypatch, sql: str) -> None:
    part = ask(made_up, sql)
    rows, found = part.changes.fetchall(), part.found
    assert (part.world.seasons is not None) == (TOUCHED[sql] is True)
    assert bool(rows) == (TOUCHED[sql] is not None)
    if part.world.seasons is not None:
        assert 0 < len(part.world.seasons) < SEASONS
        assert {row[1:3] for row in rows} <= part.world.seasons
        monkeypatch.setattr(world, "_FEW", SEASONS)
        whole = ask(made_up, sql)
        assert whole.world.seasons is None
        assert (rows, found) == (whole.changes.fetchall(), whole.found)
