"""How a benchmark is reported: where it was run, one Markdown table, a file of JSON."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from pathlib import Path

import duckdb


def surroundings() -> dict[str, object]:
    """What the figures depend on, beside the data."""
    return {
        "duckdb": duckdb.__version__,
        "python": platform.python_version(),
        "cores": len(os.sched_getaffinity(0)),
        "machine": platform.platform(),
    }


def markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def write(figures: dict[str, object], path: Path | None) -> None:
    """Writes the figures to a file, if one was asked for."""
    if path:
        path.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


def times(engine: str, other: dict[str, float | None], own: dict[str, float]) -> float | None:
    """How many times as long as DuckDB an engine takes; None beyond the limit of either.

    Polars begins with the facts, and is held against DuckDB that does.
    """
    base = own.get("from_facts" if engine == "polars" else "seconds")
    return None if other["seconds"] is None or not base else other["seconds"] / base
