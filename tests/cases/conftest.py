"""The cases in one database, worked out once for all tests that look there."""

from __future__ import annotations

import pytest
from tests.cases import loading
from tests.sql.files import queries

from .test_cases import Outcome, outcome


@pytest.fixture(scope="session")
def together() -> Outcome:
    """All cases and the packaged season in one database, where they share clubs and sources."""
    return outcome(loading.together(), queries())
