"""DuckDB itself: all as it stands in the SQL files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ascenso_db.script.contents import Contents
from ascenso_db.script.dialect import Dialect


@dataclass(frozen=True)
class DuckDB(Dialect):
    """A client that goes on after an error would add rows to tables that are there already.

    That a table exists does not end a transaction; an error while a query runs does, and then
    nothing more is done in it.
    """

    def opening(self, contents: Contents) -> Iterator[str]:
        """A transaction that is over at once where a table is there."""
        yield "BEGIN TRANSACTION;"
        yield from self._schema(contents)
        names = ", ".join(self.text(table.name) for table in contents.tables)
        schema = "CURRENT_SCHEMA()" if contents.schema is None else self.text(contents.schema)
        yield (
            "CREATE TEMPORARY TABLE nothing_there AS\n"
            "SELECT CASE WHEN COUNT(*) > 0 THEN error('Table ' || MIN(t.table_name)"
            " || ' already exists') END AS tables\n"
            "FROM duckdb_tables() AS t\n"
            "WHERE t.database_name = CURRENT_DATABASE() AND "
            f"t.schema_name = {schema}\n  AND t.table_name IN ({names});"
        )
        yield "DROP TABLE nothing_there;"
