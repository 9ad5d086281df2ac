"""The commands of the README that need another engine run as printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.docs.test_readme import Block, blocks, checkout, run

from . import postgres
from .programs import installed

__all__ = ["checkout"]  # a fixture


def block_with(program: str) -> Block:
    installed(program)
    (block,) = (block for block in blocks("README.md") if program in block.text.split())
    return block


def test_postgres(
    checkout: Path,
    new_postgres: Callable[[], postgres.Engine],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    block = block_with("psql")
    for name, value in new_postgres().environment.items():
        monkeypatch.setenv(name, value)
    assert " León     | aggregate\n" in run(block, checkout)


def test_sqlite(checkout: Path) -> None:
    block = block_with("sqlite3")
    assert run(block, checkout) == "León|aggregate\n"


def test_spark(checkout: Path) -> None:
    """Export, script, query, on two worker processes."""
    block = block_with("spark-sql")
    assert block.output is not None
    assert run(block, checkout) == block.output
