"""Every step, view and check gives the same rows, in the same order, on every engine.

`support.json`, from which the README has its table, says how many do. To write it anew:
`WRITE_SUPPORT=1 python -m pytest tests/engines/test_rows.py`, then `python tests/docs/generate.py`.
"""

from __future__ import annotations

import importlib
import json
import os
from pathlib import Path

import pytest
from duckdb import DuckDBPyConnection
from tests.conftest import Ascenso

from .compare import Engine, compare

SUPPORT = Path(__file__).with_name("support.json")


@pytest.mark.parametrize("dialect", ["duckdb", "postgres", "sqlite"])
def test_rows(
    dialect: str,
    all_seasons: Path,
    computed: DuckDBPyConnection,
    spawn: Ascenso,
    server: Path,
    tmp_path: Path,
) -> None:
    engine = importlib.import_module(f"tests.engines.{dialect}").Engine(server)
    script = tmp_path / "season.sql"
    run = spawn("script", "--dialect", dialect, "--database", all_seasons, "-o", script)
    assert (run.code, run.stderr) == (0, "")
    engine.run(script.read_text(encoding="utf-8"))
    assert_same(engine, dialect, computed)


def test_rows_on_two_worker_processes(
    all_seasons: Path, computed: DuckDBPyConnection, spawn: Ascenso, tmp_path: Path
) -> None:
    """Spark reads the Parquet files themselves: no row goes through the script."""
    engine = importlib.import_module("tests.engines.spark").Engine(tmp_path)
    export, script = tmp_path / "export", tmp_path / "season.sql"
    assert spawn("export", export, "--database", all_seasons).code == 0
    run = spawn("script", "--dialect", "spark", "--data", export, "-o", script)
    assert (run.code, run.stderr) == (0, "")
    assert "VALUES" not in script.read_text(encoding="utf-8")
    engine.run(script.read_text(encoding="utf-8"))
    assert engine.workers == 2
    assert_same(engine, "spark", computed)


def assert_same(engine: Engine, dialect: str, computed: DuckDBPyConnection) -> None:
    try:
        found = list(compare(engine, dialect, computed))
    finally:
        engine.close()
    different = {f"{one.kind} {one.name}": one.difference for one in found if one.difference}
    seen = {"engine": engine.version}
    for kind in ("step", "view", "check"):
        of_kind = [one for one in found if one.kind == kind]
        seen[f"{kind}s"] = [sum(one.difference is None for one in of_kind), len(of_kind)]
    stated = json.loads(SUPPORT.read_text(encoding="utf-8"))
    if "WRITE_SUPPORT" in os.environ:
        SUPPORT.write_text(json.dumps(stated | {dialect: seen}, indent=2) + "\n", encoding="utf-8")
        return
    assert different == {}
    counts = {key: value for key, value in seen.items() if key != "engine"}
    assert {**stated[dialect], **counts} == stated[dialect], "the README's table is not current"
