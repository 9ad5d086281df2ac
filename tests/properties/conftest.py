"""One database for all random seasons."""

from __future__ import annotations

import pytest

from .database import Database


@pytest.fixture(scope="session")
def database() -> Database:
    """Empty tables and the views on them."""
    return Database()
