"""The DuckDB shell on a file of ours: every public view answers at once, with no setting."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ascenso_db.sqlfiles import SqlFiles

Shell = Callable[..., str]
AT_ONCE = 5  # seconds, many times what any takes on a busy machine; before there were steps, 84


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory, whole: Path, shell: Shell) -> dict[str, Path]:
    """The season as the command builds it, and as the shell does from the plain files."""
    plain = tmp_path_factory.mktemp("shell") / "plain.duckdb"
    sources = SqlFiles.find()
    paths = sources.schema + sources.seeds + sources.steps + sources.views
    shell(plain, "".join(path.read_text(encoding="utf-8") for path in paths))
    return {"built": whole, "plain": plain}


@pytest.mark.parametrize("of", ["built", "plain"])
@pytest.mark.parametrize("view", SqlFiles.find().view_names)
def test_a_view_answers_at_once(files: dict[str, Path], shell: Shell, of: str, view: str) -> None:
    start = time.monotonic()
    printed = shell(files[of], f"SELECT * FROM {view};", "-readonly", "-json")
    assert time.monotonic() - start < AT_ONCE
    rows = json.loads(printed or "[]")
    assert rows
    if view == "freshness":
        assert {row["is_fresh"] for row in rows} in ({True}, {"true"})
