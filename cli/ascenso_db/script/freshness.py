"""Keeps, where an engine has triggers, which tables of facts changed since the steps were computed.

A small table has a row for each; triggers change it, and a view shows it.
"""

from __future__ import annotations

from collections.abc import Iterator

from ascenso_db.script.contents import Contents
from ascenso_db.script.dialect import Dialect

MARKS = "freshness_marks"
VIEW = "freshness"

COMMENTS = {
    f"VIEW {VIEW}": "Which tables changed since the steps were computed? One row a table of facts",
    f"COLUMN {VIEW}.table_name": "Name of the table",
    f"COLUMN {VIEW}.is_fresh": "Whether the steps were computed from its rows as they are now",
}


def marks(dialect: Dialect, contents: Contents, is_fresh: str = "TRUE") -> Iterator[str]:
    """The table and the view."""
    table = dialect.named(MARKS, contents.schema)
    rows = ",\n".join(f"  ({dialect.text(t.name)}, {is_fresh})" for t in contents.tables)
    yield f"CREATE TABLE {table} (table_name TEXT PRIMARY KEY, is_fresh BOOLEAN NOT NULL);"
    yield f"INSERT INTO {table} (table_name, is_fresh) VALUES\n{rows}\nON CONFLICT DO NOTHING;"
    yield (
        f"CREATE VIEW {dialect.named(VIEW, contents.schema)} AS\n"
        f"SELECT m.table_name, m.is_fresh FROM {table} AS m ORDER BY m.table_name;"
    )
