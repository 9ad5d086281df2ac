"""The database that every engine is given."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from duckdb import DuckDBPyConnection

from . import everything


@pytest.fixture(scope="session")
def all_seasons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packaged season, all cases and made-up seasons."""
    path = tmp_path_factory.mktemp("everything") / "season.duckdb"
    everything.build(path)
    return path


@pytest.fixture(scope="session")
def computed(all_seasons: Path) -> Iterator[DuckDBPyConnection]:
    """The same with each view computed once."""
    with everything.computed(all_seasons) as connection:
        yield connection
