"""What the tests of loading share: the tables alone, a folder of seeds on them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
from duckdb import DuckDBPyConnection

from ascenso_db import seeds
from ascenso_db.sqlfiles import PACKAGE, SqlFiles


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The season that `init` writes."""
    target = tmp_path / "mine"
    shutil.copytree(PACKAGE / "template", target)
    return target


@pytest.fixture
def load() -> Callable[..., DuckDBPyConnection]:
    """Loads folders one after another into tables of which nothing is computed."""

    def loaded(*folders: Path) -> DuckDBPyConnection:
        connection = duckdb.connect()
        for path in SqlFiles.find().schema:
            connection.execute(path.read_text(encoding="utf-8"))
        for each in folders:
            seeds.load(connection, each)
        return connection

    return loaded
