"""The databases that the engines are given."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
import pytest
from duckdb import DuckDBPyConnection
from tests.conftest import Ascenso

from ascenso_db.sqlfiles import PACKAGE

from . import everything, postgres


@pytest.fixture(scope="session")
def all_seasons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packaged season, all cases and made-up seasons."""
    path = tmp_path_factory.mktemp("everything") / "season.duckdb"
    everything.build(path)
    return path


@pytest.fixture(scope="session")
def computed(all_seasons: Path) -> Iterator[DuckDBPyConnection]:
    """The same, open."""
    with duckdb.connect(all_seasons, read_only=True) as connection:
        yield connection


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a PostgreSQL server, one for all tests of a process."""
    return tmp_path_factory.mktemp("server")


@pytest.fixture
def new_postgres(server: Path) -> Iterator[Callable[[], postgres.Engine]]:
    """Makes databases on it."""
    made = []

    def new() -> postgres.Engine:
        made.append(postgres.Engine(server))
        return made[-1]

    yield new
    for engine in made:
        engine.close()


@pytest.fixture
def another_season(ascenso: Ascenso, tmp_path: Path) -> Path:
    """A database of the season that `init` writes, alone."""
    path = tmp_path / "another.duckdb"
    assert ascenso("build", path, "--seeds", PACKAGE / "template", "--only").code == 0
    return path
