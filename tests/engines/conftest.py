"""The databases that the engines are given."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from duckdb import DuckDBPyConnection

from . import everything


@pytest.fixture(scope="session")
def real_seasons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packaged season and all cases."""
    path = tmp_path_factory.mktemp("real") / "season.duckdb"
    everything.build_real(path)
    return path


@pytest.fixture(scope="session")
def all_seasons(real_seasons: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packaged season, all cases and made-up seasons."""
    path = tmp_path_factory.mktemp("everything") / "season.duckdb"
    shutil.copyfile(real_seasons, path)
    everything.add_made_up(path)
    return path


@pytest.fixture(scope="session")
def computed(all_seasons: Path) -> Iterator[DuckDBPyConnection]:
    """The same with each view computed once."""
    with everything.computed(all_seasons) as connection:
        yield connection
