"""Writes tables and views to a folder of Parquet or CSV files, with a manifest.

The new folder is filled beside the old one and then takes its place, so that a reader finds
one or the other, whole.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
from duckdb import DuckDBPyConnection

from ascenso_db import __version__, atomic, catalogue, parquet, partition, quoting, views
from ascenso_db.catalogue import Object
from ascenso_db.errors import AscensoError, DatabaseError, writing
from ascenso_db.files import SqlFiles, object_name
from ascenso_db.limits import Limits
from ascenso_db.partition import Partition
from ascenso_db.season import Season

MANIFEST = "manifest.json"
_PRODUCT = "ascenso-db"


def export(
    season: Season,
    target: Path,
    names: Sequence[str],
    format_: str,
    *,
    divided: bool = False,
    force: bool = False,
) -> int:
    """Writes the named tables and views, or all; returns how many that were.

    `divided` makes a folder of each, with a file a season, where rows belong to seasons.
    """
    own = _own_files(target, force=force)
    with atomic.replaced_folder(target) as folder:
        with season.open(writable=folder) as connection, Limits().held(connection):
            chosen = _chosen(connection, names)
            sources = SqlFiles.find().views
            if any(object_.kind == "view" for object_ in chosen):
                views.materialise(connection, sources)
            ordered = {object_name(path) for path in sources if views.promises_order(path)}
            with writing(target):
                parts = partition.of_objects(connection, chosen) if divided else {}
                entries = [
                    _write(
                        connection,
                        object_,
                        folder,
                        format_,
                        parts.get(object_.name),
                        is_ordered=object_.name in ordered,
                    )
                    for object_ in chosen
                ]
        _write_manifest(folder, entries)
        _keep_foreign(target, folder, own, force=force)
    return len(entries)


def _own_files(target: Path, *, force: bool) -> set[str]:
    """The files of an earlier export, which may go; DatabaseError if the folder is not ours."""
    atomic.clear_litter(target)
    if not target.exists():
        return set()
    if not target.is_dir():
        raise DatabaseError(f"{target}: not a folder")
    if target.samefile(Path.cwd()) or target.is_mount():
        raise click.UsageError(f"{target}: cannot be replaced; name a folder inside it")
    try:
        manifest = json.loads((target / MANIFEST).read_text(encoding="utf-8"))
        if manifest["product"] == _PRODUCT:
            return {MANIFEST, *(entry["file"] for entry in manifest["files"])}
    except (OSError, ValueError, KeyError, TypeError):
        pass
    if force or not any(target.iterdir()):
        return set()
    raise DatabaseError(f"{target}: not a folder that ascenso-db wrote; --force writes into it")


def _chosen(connection: DuckDBPyConnection, names: Sequence[str]) -> list[Object]:
    if not names:
        return catalogue.objects(connection)
    found = {object_.name: object_ for object_ in (catalogue.find(connection, n) for n in names)}
    return [found[name] for name in sorted(found)]


def _write(
    connection: DuckDBPyConnection,
    object_: Object,
    folder: Path,
    format_: str,
    part: Partition | None,
    *,
    is_ordered: bool,
) -> dict[str, Any]:
    file = object_.name if part is not None else f"{object_.name}.{format_}"
    if Path(file).name != file:
        raise AscensoError(f"{object_.name}: a name that no file can have")
    columns = catalogue.columns(connection, object_.name)
    if format_ == "parquet":
        rows = parquet.copy(
            connection, object_, columns, folder / file, part, is_ordered=is_ordered
        )
    else:
        rows = _copy_csv(connection, object_, folder / file, is_ordered=is_ordered)
    return {
        "name": object_.name,
        "kind": object_.kind,
        "file": file,
        "partition_by": None if part is None else part.column,
        "description": object_.comment,
        "rows": rows,
        "columns": [
            {
                "name": column.name,
                "type": parquet.storable(column.type),
                "description": column.comment,
            }
            for column in columns
        ],
        "sha256": _digests(folder, file),
    }


def _digests(folder: Path, file: str) -> str | dict[str, str]:
    """The digest of a file; of a folder, those of its files by their paths in the export."""
    if (folder / file).is_file():
        return hashlib.sha256((folder / file).read_bytes()).hexdigest()
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted((folder / file).rglob("*.parquet"))
    }


def _copy_csv(
    connection: DuckDBPyConnection, object_: Object, path: Path, *, is_ordered: bool
) -> int:
    order = "" if is_ordered else " ORDER BY ALL"
    copied = connection.execute(
        f"COPY (FROM {quoting.name(object_.name)}{order}) TO {quoting.text(path)} "
        "(FORMAT csv, HEADER)"
    )
    return copied.fetchall()[0][0]


def _write_manifest(folder: Path, entries: list[dict[str, Any]]) -> None:
    manifest = {"product": _PRODUCT, "version": __version__, "files": entries}
    text = json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"
    (folder / MANIFEST).write_text(text, encoding="utf-8", newline="\n")


def _keep_foreign(target: Path, folder: Path, own: set[str], *, force: bool) -> None:
    """Gives the new folder what else is in the old one, as further names of the same files."""
    if not target.exists():
        return
    for entry in sorted(target.iterdir()):
        if entry.name in own:
            continue
        kept = folder / entry.name
        if kept.exists():
            if force:
                continue
            raise DatabaseError(f"{entry}: not from an export; --force replaces it")
        if entry.is_dir() and not entry.is_symlink():
            shutil.copytree(entry, kept, symlinks=True, copy_function=_link)
        else:
            _link(entry, kept)


def _link(source: str | Path, copy: str | Path) -> None:
    try:
        os.link(source, copy, follow_symlinks=False)
    except OSError:  # a file system without hard links
        shutil.copy2(source, copy, follow_symlinks=False)
