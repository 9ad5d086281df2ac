"""The cases in one database, worked out once for all tests that look there."""

from __future__ import annotations

import duckdb
import pytest

from ascenso_db.database import PLANNING

from .loading import load_together
from .test_cases import Outcome, outcome, views


@pytest.fixture(scope="session")
def together() -> Outcome:
    """All cases and the packaged season in one database, where they share clubs and sources."""
    with duckdb.connect(config=PLANNING) as database:
        database.execute("ATTACH ':memory:' AS season; USE season")
        load_together(database)
        return outcome(database, views())
