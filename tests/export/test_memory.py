"""What does not fit into memory goes beside what is being written, and goes with it."""

from __future__ import annotations

import os
from pathlib import Path
from types import ModuleType

import duckdb
import pytest
from duckdb import DuckDBPyConnection

from ascenso_db import database
from ascenso_db.database import opening
from ascenso_db.export import datapackage
from ascenso_db.season import building, checks
from ascenso_db.sqlfiles import PACKAGE, SqlFiles

LIMIT = 64 * 2**20  # bytes
ROWS = 10_000_000  # of 8 bytes and more: no such memory holds them


@pytest.fixture(autouse=True)
def little_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_SPILLING", LIMIT)


def spilled(connection: DuckDBPyConnection) -> int:
    """The bytes that go to disk where the connection is to keep more than its memory."""
    connection.execute(
        "CREATE TEMPORARY TABLE wide AS "
        f"SELECT hash(n) AS a, hash(n + 1) AS b FROM range({ROWS}) AS r (n)"
    )
    assert connection.execute("SELECT COUNT(*) FROM wide").fetchall() == [(ROWS,)]
    ((folder,),) = connection.execute("SELECT current_setting('temp_directory')").fetchall()
    return sum(path.stat().st_size for path in Path(folder).glob("*"))


def spilled_before(monkeypatch: pytest.MonkeyPatch, module: ModuleType, name: str) -> list[int]:
    """What is spilled when a function is called that is given the connection first."""
    found, called = [], getattr(module, name)

    def spilling(connection: DuckDBPyConnection, *arguments: object) -> object:
        found.append(spilled(connection))
        return called(connection, *arguments)

    monkeypatch.setattr(module, name, spilling)
    return found


def test_a_build_from_seeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = spilled_before(monkeypatch, checks, "refuse")
    sources = SqlFiles.find(folders=[PACKAGE / "template"], only=True)
    building.build_file(tmp_path / "season.duckdb", sources)
    assert [size > LIMIT for size in found] == [True]
    assert os.listdir(tmp_path) == ["season.duckdb"]


def test_a_build_from_seeds_has_the_threads_that_its_memory_suffices_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []

    def asked(connection: DuckDBPyConnection, *_: object) -> None:
        found.extend(connection.execute("SELECT current_setting('threads')").fetchall())

    monkeypatch.setattr(checks, "refuse", asked)
    sources = SqlFiles.find(folders=[PACKAGE / "template"], only=True)
    for memory in (LIMIT, 2**40):
        monkeypatch.setattr(opening, "_SPILLING", memory)
        building.build_file(tmp_path / "season.duckdb", sources)
    with duckdb.connect() as connection:
        ((machine,),) = connection.execute("SELECT current_setting('threads')").fetchall()
    assert found == [(1,), (machine,)]


@pytest.mark.parametrize("cached", [True, False])
def test_an_export(
    small_season, ascenso, clean_home: Path, monkeypatch: pytest.MonkeyPatch, cached: bool
) -> None:
    if not cached:
        (clean_home / ".cache").touch()
    found = spilled_before(monkeypatch, datapackage, "describe")
    folder = clean_home / "out"
    folder.mkdir()
    assert ascenso("export", folder / "season", "place").code == 0
    assert [size > LIMIT for size in found] == [True]
    assert os.listdir(folder) == ["season"]
    assert not (folder / "season" / ".spill").exists()


def test_the_limit_is_no_more_than_the_machine_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert 0 < database.spilling_limit() <= 2 * 2**30
