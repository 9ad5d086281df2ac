"""A season as a database: built from the SQL files, checked, kept, and opened."""

from typing import TYPE_CHECKING

from ascenso_db import lazy
from ascenso_db.season.season import Season

if TYPE_CHECKING:  # they load duckdb
    from ascenso_db.season.building import build, build_file
    from ascenso_db.season.refreshing import refresh
    from ascenso_db.season.replacing import require_replaceable

__all__ = [
    "Season",
    "build",
    "build_file",
    "checks",
    "exceptions",
    "refresh",
    "require_replaceable",
    "steps",
]

__getattr__ = lazy.names(
    __name__,
    {
        "building": ["build", "build_file"],
        "refreshing": ["refresh"],
        "replacing": ["require_replaceable"],
    },
)
