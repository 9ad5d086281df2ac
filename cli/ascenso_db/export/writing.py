"""Writes tables and views to a folder of Parquet or CSV files, and says what they are.

The new folder is filled beside the old one and then takes its place, so that a reader finds
one or the other, whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from duckdb import DuckDBPyConnection

from ascenso_db import catalogue, database
from ascenso_db.catalogue import Column, Object, Partition, partition
from ascenso_db.export import datapackage, descriptions, tableschema
from ascenso_db.export.exported import Exported, Files
from ascenso_db.rows import folders, parquet
from ascenso_db.season import Season
from ascenso_db.terminal import AscensoError, progress, writing
from ascenso_db.text import quoting

if TYPE_CHECKING:
    from ascenso_db.catalogue import Excerpt


def export(
    season: Season,
    target: Path,
    names: Sequence[str],
    format_: str,
    *,
    season_name: str | None = None,
    competition: str | None = None,
    with_steps: bool = False,
    divided: bool = False,
    force: bool = False,
) -> int:
    """Writes the named tables and views, or all; returns how many that were.

    Where a season or competition is named, their rows are those that belong to it or are needed.

    Steps are among all where `with_steps` says so; what is about the database itself never is.
    `divided` makes a folder of each, with a file a season, where rows belong to seasons.
    """
    with folders.replaced(target, descriptions.MANIFEST, "an export", force=force) as folder:
        limit = database.spilling_limit()
        with season.opened(folder, memory_limit=limit) as connection:
            chosen = _chosen(connection, names, with_steps=with_steps)
            season.require_fresh(connection)
            excerpt = _excerpt(connection, season_name, competition)
            if excerpt is None:
                parts = partition.of_objects(connection, chosen)
                rows = {each.name: quoting.name(each.name) for each in chosen}
            else:
                parts = excerpt.parts(chosen)
                rows = {each.name: excerpt.rows(each) for each in chosen}
            with writing(target), progress.shown("Exporting", len(chosen)) as step:
                exported = []
                for object_ in chosen:
                    exported.append(
                        _write(
                            connection,
                            object_,
                            folder,
                            format_,
                            parts.get(object_.name),
                            rows=rows[object_.name],
                            divided=divided,
                            is_ordered=object_.kind == "view"
                            and catalogue.promises_order(connection, object_.sql),
                        )
                    )
                    step()
            package = datapackage.describe(connection, exported, excerpt)
        descriptions.write(folder, package, exported)
    return len(exported)


def _chosen(
    connection: DuckDBPyConnection, names: Sequence[str], *, with_steps: bool
) -> list[Object]:
    if not names:
        return [
            object_
            for object_ in catalogue.objects(connection)
            if not object_.is_of_database and (with_steps or object_.kind != "step")
        ]
    found = {object_.name: object_ for object_ in (catalogue.find(connection, n) for n in names)}
    return [found[name] for name in sorted(found)]


def _excerpt(
    connection: DuckDBPyConnection, season: str | None, competition: str | None
) -> Excerpt | None:
    """What belongs to the seasons that are named; None for all there is."""
    if (season, competition) == (None, None):
        return None
    from ascenso_db.catalogue import Excerpt

    return Excerpt(connection, season, competition)


def _write(
    connection: DuckDBPyConnection,
    object_: Object,
    folder: Path,
    format_: str,
    part: Partition | None,
    *,
    rows: str,
    divided: bool,
    is_ordered: bool,
) -> Exported:
    divider = part.column if divided and part is not None else None
    file = object_.name if divider is not None else f"{object_.name}.{format_}"
    if Path(file).name != file:
        raise AscensoError(f"{object_.name}: a name that no file can have")
    columns = catalogue.columns(connection, object_.name)
    if format_ == "parquet":
        written = parquet.copy(
            connection,
            object_,
            columns,
            folder / file,
            part,
            rows=rows,
            divided=divided,
            is_ordered=is_ordered,
        )
    else:
        written = _copy_csv(connection, columns, folder / file, rows, is_ordered=is_ordered)
    return Exported(object_, columns, file, format_, divider, written, Files.read(folder, file))


def _copy_csv(
    connection: DuckDBPyConnection,
    columns: Sequence[Column],
    path: Path,
    rows: str,
    *,
    is_ordered: bool,
) -> int:
    # Lists and structs as JSON, which others can read.
    nested = ", ".join(
        f"to_json({quoting.name(column.name)}) AS {quoting.name(column.name)}"
        for column in columns
        if tableschema.field_type(column.type)["type"] in ("array", "object")
    )
    values = f"* REPLACE ({nested})" if nested else "*"
    order = "" if is_ordered else " ORDER BY ALL"
    copied = connection.execute(
        f"COPY (SELECT {values} FROM {rows}{order}) TO {quoting.text(path)} (FORMAT csv, HEADER)"
    )
    return copied.fetchall()[0][0]
