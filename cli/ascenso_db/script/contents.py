"""What a script makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ascenso_db.sqlfiles import Definition


@dataclass(frozen=True)
class Contents:
    """The tables of facts, the steps and the views, each in order, and the schema they are in."""

    tables: Sequence[Definition]
    steps: Sequence[Definition]
    views: Sequence[Definition]
    schema: str | None = None
