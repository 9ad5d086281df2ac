"""Writes rows to Parquet without losing what they are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from duckdb import DuckDBPyConnection, DuckDBPyRelation

from ascenso_db import quoting
from ascenso_db.catalogue import Column, Object
from ascenso_db.partition import Partition

_NO_VALUE = "__HIVE_DEFAULT_PARTITION__"


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
    *,
    is_ordered: bool = False,
) -> int:
    """Writes a table or view with its comments in the file's metadata; returns the rows.

    What is in no order of its own is put in one, so that the same rows give the same bytes. With
    `part` the path is a folder, which gets a folder for each value of that column; where there
    are no rows, one without any under the name that Hive has for no value.
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
    order = "" if is_ordered else " ORDER BY ALL"
    options = f"FORMAT parquet, COMPRESSION zstd, KV_METADATA {{{metadata}}}"

    def copied(columns: Sequence[str], to: Path, division: str = "") -> int:
        rows = connection.execute(
            f"COPY (SELECT {', '.join(columns)} FROM {source}{order}) TO {quoting.text(to)} "
            f"({options}{division})"
        )
        return rows.fetchall()[0][0]

    if part is None:
        return copied(exact, path)
    column = quoting.name(part.column)
    rows = copied([*exact, column], path, f", PARTITION_BY ({column})")
    if rows == 0:
        empty = path / f"{part.column}={_NO_VALUE}"
        empty.mkdir(parents=True)
        copied(exact, empty / "data_0.parquet")
    return rows


def storable(type_: str) -> str:
    """The type to store a DuckDB type as: Parquet would keep a HUGEINT as a DOUBLE."""
    return "DECIMAL(38,0)" if type_ in ("HUGEINT", "UHUGEINT") else type_
