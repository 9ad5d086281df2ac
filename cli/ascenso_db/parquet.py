"""Writes rows to Parquet without losing what they are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from duckdb import DuckDBPyConnection, DuckDBPyRelation

from ascenso_db import quoting
from ascenso_db.catalogue import Column, Object
from ascenso_db.partition import Partition


def write(relation: DuckDBPyRelation, path: Path) -> None:
    """Writes the rows of any relation."""
    exact = [
        f"CAST(#{position} AS {storable(str(type_))}) AS {quoting.name(name)}"
        for position, (name, type_) in enumerate(
            zip(relation.columns, relation.types, strict=True), start=1
        )
    ]
    relation.project(", ".join(exact)).write_parquet(str(path), compression="zstd")


def copy(
    connection: DuckDBPyConnection,
    object_: Object,
    columns: Sequence[Column],
    path: Path,
    part: Partition | None = None,
) -> int:
    """Writes a table or view with its comments in the file's metadata; returns the rows.

    With `part` the path is a folder, which gets a folder for each value of that column.
    """
    comments = {column.name: column.comment for column in columns}
    metadata = ", ".join(
        f"{key}: {quoting.text(value)}"
        for key, value in {
            "description": object_.comment or "",
            "columns": json.dumps(comments, ensure_ascii=False),
        }.items()
    )
    source = quoting.name(object_.name) if part is None else f"({part.query})"
    exact = [
        f"CAST({quoting.name(column.name)} AS {storable(column.type)}) AS "
        f"{quoting.name(column.name)}"
        for column in columns
        if part is None or column.name != part.column
    ]
    division = ""
    if part is not None:
        exact.append(quoting.name(part.column))
        division = f", PARTITION_BY ({quoting.name(part.column)})"
    copied = connection.execute(
        f"COPY (SELECT {', '.join(exact)} FROM {source}) TO {quoting.text(path)} "
        f"(FORMAT parquet, COMPRESSION zstd, KV_METADATA {{{metadata}}}{division})"
    )
    return copied.fetchall()[0][0]


def storable(type_: str) -> str:
    """The type to store a DuckDB type as: Parquet would keep a HUGEINT as a DOUBLE."""
    return "DECIMAL(38,0)" if type_ in ("HUGEINT", "UHUGEINT") else type_
