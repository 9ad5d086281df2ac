"""With the DuckDB shell and no Python the same files give the same database."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from .files import STEPS, VIEWS, object_name
from .order import comparable
from .shell import shell
from .test_structure import tables

OBJECTS = [*tables(), *map(object_name, STEPS + VIEWS)]


@pytest.fixture(scope="module")
def by_command(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database that `ascenso-db build` makes."""
    database = tmp_path_factory.mktemp("command") / "season.duckdb"
    command = [sys.executable, "-m", "ascenso_db", "build", str(database)]
    subprocess.run(command, check=True, capture_output=True)
    return database


@pytest.mark.parametrize("name", OBJECTS)
def test_same_rows(by_shell: Path, by_command: Path, name: str) -> None:
    query = f"SELECT CAST(COLUMNS(*) AS VARCHAR) FROM {name}"
    printed = json.loads(shell("-readonly", "-json", by_shell, query) or "[]")
    with duckdb.connect(str(by_command), read_only=True) as connection:
        result = connection.execute(query)
        names = [column[0] for column in result.description]
        rows = [dict(zip(names, row, strict=True)) for row in result.fetchall()]
    assert comparable(name, printed) == comparable(name, rows)


def test_the_shell_reads_what_the_command_builds(by_command: Path) -> None:
    query = "SELECT club, average FROM relegation WHERE position = 1"
    (row,) = json.loads(shell("-readonly", "-json", by_command, query))
    assert (row["club"], str(row["average"])) == ("León", "1.8261")
