"""Tells a file of DuckDB by its first bytes, without loading DuckDB."""

from __future__ import annotations

from pathlib import Path


def is_duckdb(path: Path) -> bool:
    """Whether a file begins as those of DuckDB do; OSError where it cannot be read."""
    with path.open("rb") as stream:
        return stream.read(12)[8:] == b"DUCK"
