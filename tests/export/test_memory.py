"""What does not fit into memory goes to the folder that is being written, and goes with it."""

from __future__ import annotations

from pathlib import Path

from ascenso_db import database
from ascenso_db.season import Season

ROWS = 10_000_000  # of 8 bytes and more: no memory of 64 MB holds them


def test_an_export_spills_into_its_own_folder(tmp_path: Path) -> None:
    with Season().open(writable=tmp_path, memory_limit=64 * 2**20) as connection:
        connection.execute(
            "CREATE TEMPORARY TABLE wide AS "
            f"SELECT hash(n) AS a, hash(n + 1) AS b FROM range({ROWS}) AS r (n)"
        )
        assert sum(path.stat().st_size for path in (tmp_path / ".spill").iterdir()) > 64 * 2**20
        assert connection.execute("SELECT COUNT(*) FROM wide").fetchall() == [(ROWS,)]
    assert list(tmp_path.iterdir()) == []


def test_the_limit_is_no_more_than_the_machine_has() -> None:
    assert 0 < database.spilling_limit() <= 2 * 2**30
