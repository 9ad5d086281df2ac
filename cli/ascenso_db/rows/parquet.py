"""Writes rows to Parquet without losing what they are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from duckdb import DuckDBPyConnection, DuckDBPyRelation

from ascenso_db.catalogue import Column, Object, Partition
from ascenso_db.text import quoting

# Rows that a reader takes or skips as one.
_ROW_GROUP = 20_480


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
    part: Partition | None,
    *,
    rows: str,
    divided: bool,
    is_ordered: bool,
) -> int:
    """Writes a table or view with its comments in the file's metadata; returns how many rows.

    `rows` are those of it to write, as they stand after FROM.
    What is in no order of its own is put in one, so that the same rows give the same bytes, and
    a reader who wants one season can skip most of them. If `divided`, the path is a folder, which
    gets a folder for each season; where there are no rows, one for a known season with a file
    without rows: under the name that Hive has for no value, Arrow finds no type.
    """
    comments = {column.name: column.comment for column in columns}
    metadata = ", ".join(
        f"{key}: {quoting.text(value)}"
        for key, value in {
            "description": object_.comment or "",
            "columns": json.dumps(comments, ensure_ascii=False),
        }.items()
    )
    options = (
        f"FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {_ROW_GROUP}, KV_METADATA {{{metadata}}}"
    )
    source = f"{rows} AS t0" if part is None else part.source_of(rows)
    exact = [
        f"CAST(t0.{quoting.name(column.name)} AS {storable(column.type)}) AS "
        f"{quoting.name(column.name)}"
        for column in columns
        if not (divided and part is not None and column.name == part.column)
    ]
    by = [*(() if part is None else part.order), *map(str, range(1, len(exact) + 1))]
    order = "" if is_ordered else f" ORDER BY {', '.join(by)}"

    def copied(columns: Sequence[str], to: Path, division: str = "") -> int:
        found = connection.execute(
            f"COPY (SELECT {', '.join(columns)} FROM {source}{order}) TO {quoting.text(to)} "
            f"({options}{division})"
        )
        return found.fetchall()[0][0]

    if part is None or not divided:
        return copied(exact, path)
    column = quoting.name(part.column)
    count = copied([*exact, f"{part.key} AS {column}"], path, f", PARTITION_BY ({column})")
    if count == 0:
        empty = path / f"{part.column}={part.known}"
        empty.mkdir(parents=True)
        copied(exact, empty / "data_0.parquet")
    return count


def storable(type_: str) -> str:
    """The type to store a DuckDB type as: Parquet would keep a HUGEINT as a DOUBLE."""
    return "DECIMAL(38,0)" if type_ in ("HUGEINT", "UHUGEINT") else type_
