"""A database of other tables and views has another version, by which it is known for what it is."""

from __future__ import annotations

import hashlib

from duckdb import DuckDBPyConnection

from ascenso_db.database import SCHEMA_VERSION

# Where a column of a table, step or view is new, gone, or of another type: raise the version, and
# add what the digest is.
SHAPES = {
    2: "22fa420d9118e360e8dc0fc2c438355e55b61ab3fe373e67c49aa8097c972583",
    3: "3b5a70c29cc400827147fad2a8b14302813c3a408856ae1874ce4edec7e34e21",
    4: "705bbcfd100f26d2e8782d80fa7b0fefd0e4edf27cc8a8f676c789491803eb06",
    5: "3a62ff2da4039bcbfc0f977cc662a751c131b24faed76a65054f6ca360e11bde",
}
COLUMNS = """
    SELECT table_name, column_name, data_type FROM duckdb_columns()
    WHERE NOT internal ORDER BY table_name, column_index
"""


def test_each_shape_has_its_version(season: DuckDBPyConnection) -> None:
    columns = "\n".join(map(" ".join, season.execute(COLUMNS).fetchall()))
    assert max(SHAPES) == SCHEMA_VERSION
    assert hashlib.sha256(columns.encode()).hexdigest() == SHAPES[SCHEMA_VERSION], columns


def test_the_tables_say_it(season: DuckDBPyConnection) -> None:
    rows = season.execute("SELECT schema_version FROM database_marker").fetchall()
    assert rows == [(SCHEMA_VERSION,)]
