"""A reader of one season, or a tournament of it, skips the rest, by what row groups say of it."""

from __future__ import annotations

import itertools
import math
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from tests.benchmarks import generate

SEASONS = 160  # of some 260 matches: more than one row group holds
ROW_GROUP = 20_480
VIEWS = ["results", "top_scorers", "standings_reasons"]  # of more rows than a row group
SEASON = ["competition", "season"]
TOURNAMENT = [*SEASON, "tournament"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("many")
    database = folder / "many.duckdb"
    generate.build(database, seasons=SEASONS, seed=7).close()
    names = [*VIEWS, "goal", "match", "stage", "tournament", "club"]
    command = [sys.executable, "-m", "ascenso_db", "export", folder / "out", *names]
    subprocess.run([*command, "--database", database], check=True, capture_output=True)
    return folder / "out"


def bounds(path: Path, column: str) -> list[tuple[str, str]]:
    """The least and the greatest value of a column in each row group."""
    metadata = pq.read_metadata(path)
    index = metadata.schema.names.index(column)
    groups = map(metadata.row_group, range(metadata.num_row_groups))
    found = [group.column(index).statistics for group in groups]
    assert all(statistics.has_min_max for statistics in found)
    return [(statistics.min, statistics.max) for statistics in found]


def touched(path: Path, wanted: dict[str, str]) -> tuple[int, int]:
    """How many row groups may hold rows with these values, and of how many."""
    of_columns = [
        [least <= value <= greatest for least, greatest in bounds(path, column)]
        for column, value in wanted.items()
    ]
    possible = [all(group) for group in zip(*of_columns, strict=True)]
    return sum(possible), len(possible)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("key", [SEASON, TOURNAMENT], ids=lambda key: key[-1])
def test_what_a_reader_wants_of_a_view_is_in_one_or_two_row_groups(
    folder: Path, view: str, key: list[str]
) -> None:
    path = folder / f"{view}.parquet"
    rows = pq.read_table(path, columns=key).to_pylist()
    runs = [run for run, _ in itertools.groupby(rows)]
    assert len(runs) == len({tuple(run.values()) for run in runs})  # they stand together
    assert len(runs) >= SEASONS
    seasons = [(run["competition"], run["season"]) for run in runs]
    assert seasons == sorted(seasons)
    assert len(set(seasons)) == SEASONS
    counts = [touched(path, run) for run in runs]
    assert {of for _, of in counts} == {math.ceil(len(rows) / ROW_GROUP)}
    assert counts[0][1] >= 2
    assert {groups for groups, _ in counts} == {1, 2}


def column(path: Path, name: str) -> list[str]:
    return pq.read_table(path, columns=[name])[name].to_pylist()


def parents(folder: Path, table: str, key: str, parent: str) -> dict[str, str]:
    path = folder / f"{table}.parquet"
    return dict(zip(column(path, key), column(path, parent), strict=True))


def test_the_rows_of_a_season_stand_together_in_a_table(folder: Path) -> None:
    """Which names no season: its own keys lead there."""
    season_of = parents(folder, "tournament", "tournament_id", "season_id")
    tournament_of = parents(folder, "stage", "stage_id", "tournament_id")
    stage_of = parents(folder, "match", "match_id", "stage_id")
    stages = [stage_of[match] for match in column(folder / "goal.parquet", "match_id")]
    tournaments = [tournament_of[stage] for stage in stages]
    seasons = [season_of[tournament] for tournament in tournaments]
    for values in (seasons, tournaments, stages):
        runs = [value for value, _ in itertools.groupby(values)]
        assert len(runs) == len(set(runs))
    assert seasons == sorted(seasons)


def test_row_groups_are_full(folder: Path) -> None:
    """Smaller ones would cost the reader of everything."""
    metadata = pq.read_metadata(folder / "goal.parquet")
    sizes = [metadata.row_group(group).num_rows for group in range(metadata.num_row_groups)]
    assert set(sizes[:-1]) == {ROW_GROUP}
    assert 0 < sizes[-1] <= ROW_GROUP
    assert pq.read_metadata(folder / "club.parquet").num_row_groups == 1
