"""The step that names clubs by season knows every club of every row that belongs to a season."""

from __future__ import annotations

from .files import STEPS, object_name, text
from .quick_season import QuickSeason
from .sql_text import tables_read

NO_SEASON = {"club_alias"}
"""Tables whose clubs have to do with no season in particular."""


def test_every_table_that_names_a_club_is_read() -> None:
    naming = QuickSeason([]).connection.execute("""
        SELECT DISTINCT table_name FROM duckdb_constraints()
        WHERE constraint_type = 'FOREIGN KEY' AND referenced_table = 'club'
    """)
    (step,) = (path for path in STEPS if object_name(path) == "season_clubs")
    assert {table for (table,) in naming.fetchall()} - NO_SEASON <= set(tables_read(text(step)))


def test_every_column_that_names_a_club_is_read() -> None:
    naming = QuickSeason([]).connection.execute("""
        SELECT table_name, constraint_column_names[1] FROM duckdb_constraints()
        WHERE constraint_type = 'FOREIGN KEY' AND referenced_table = 'club'
    """)
    (step,) = (path for path in STEPS if object_name(path) == "season_clubs")
    columns = {column for table, column in naming.fetchall() if table not in NO_SEASON}
    assert len(columns) > 1
    assert all(f".{column}" in text(step) for column in columns)
