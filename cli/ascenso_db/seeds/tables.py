"""What the catalogue says of the tables: their columns, keys and parents."""

from __future__ import annotations

from dataclasses import dataclass, field
from graphlib import TopologicalSorter

from duckdb import DuckDBPyConnection

# What a row says of its sources, not of its subject; another source may state the same fact.
PROVENANCE = frozenset({"basis", "note", "citation_id"})


@dataclass
class Table:
    """A table; parents are the tables that its foreign keys refer to, each by its columns."""

    name: str
    columns: list[str]
    key: list[str] = field(default_factory=list)
    parents: dict[tuple[str, ...], str] = field(default_factory=dict)

    @property
    def facts(self) -> list[str]:
        """The columns in which two statements of the same row must agree."""
        return [name for name in self.columns if name not in {*self.key, *PROVENANCE}]


def in_load_order(connection: DuckDBPyConnection) -> list[Table]:
    """The tables of the current database, each after its parents."""
    tables = {
        name: Table(name, columns)
        for name, columns in connection.execute(
            "SELECT t.table_name, list(c.column_name ORDER BY c.column_index)"
            " FROM duckdb_tables() AS t JOIN duckdb_columns() AS c"
            " ON c.table_oid = t.table_oid AND c.database_oid = t.database_oid"
            " WHERE NOT t.internal AND t.database_name = current_database()"
            " GROUP BY t.table_name"
        ).fetchall()
    }
    for name, kind, columns, parent in connection.execute(
        "SELECT table_name, constraint_type, constraint_column_names, referenced_table"
        " FROM duckdb_constraints() WHERE database_name = current_database()"
        " AND constraint_type IN ('PRIMARY KEY', 'FOREIGN KEY')"
    ).fetchall():
        if kind == "PRIMARY KEY":
            tables[name].key = columns
        else:
            tables[name].parents[tuple(columns)] = parent
    order = TopologicalSorter(
        {name: set(table.parents.values()) - {name} for name, table in tables.items()}
    )
    return [tables[name] for name in order.static_order()]
