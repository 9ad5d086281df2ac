"""Finds values that DuckDB would alter in silence: 2.5 for a whole number to 3, a time to its day.

The statement runs once more, on a copy whose columns take such values as they are.
"""

from __future__ import annotations

from collections.abc import Mapping

import duckdb
from duckdb import DuckDBPyConnection

from ascenso_db.text import quoting

# For each type that alters values one that keeps them, and what is expected.
_WIDER = {
    "BOOLEAN": ("INTEGER", "true or false"),
    "DECIMAL(12,4)": ("DOUBLE", "a number of four decimal places at most"),
    "INTEGER": ("DOUBLE", "a whole number"),
    "DATE": ("TIMESTAMP", "a day such as 2014-08-16"),
}


def first(
    connection: DuckDBPyConnection, table: str, types: Mapping[str, str], rows: str, sql: str
) -> str | None:
    """What is said of the first value that a statement gives a table and that is altered there.

    The table must have no temporary one of its name yet; `rows` are those that it has.
    """
    narrow = {name: type_ for name, type_ in types.items() if type_ in _WIDER}
    if not narrow:
        return None
    name = quoting.name(table)
    columns = ", ".join(
        f"{quoting.name(column)} {_WIDER[type_][0] if type_ in _WIDER else type_}"
        for column, type_ in types.items()
    )
    connection.execute(f"CREATE TEMP TABLE {name} ({columns})")
    found: list[tuple[list[str]]] = []
    error = None
    try:
        connection.execute(f"INSERT INTO temp.{name} FROM {rows}")
        connection.execute(sql).fetchall()
        cases = " ".join(
            f"WHEN {quoting.name(column)} IS DISTINCT FROM"
            f" TRY_CAST(TRY_CAST({quoting.name(column)} AS {type_}) AS {_WIDER[type_][0]})"
            f" THEN [{quoting.text(column)}, CAST({quoting.name(column)} AS VARCHAR)]"
            for column, type_ in narrow.items()
        )
        found = connection.execute(
            f"SELECT altered FROM (SELECT CASE {cases} END AS altered FROM temp.{name})"
            " WHERE altered IS NOT NULL ORDER BY altered LIMIT 1"
        ).fetchall()
    except (duckdb.OutOfMemoryException, duckdb.InterruptException):
        raise
    except duckdb.Error as failure:  # said of the table itself, unless nothing more can be asked
        error = failure
    try:
        connection.execute(f"DROP TABLE temp.{name}")
    except duckdb.TransactionException as failure:
        raise (error or failure) from None
    for ((column, value),) in found:
        return f"{table}: {column} is {value}, expected {_WIDER[types[column]][1]}"
    return None
