"""Writes what an export says of itself: to programs, to people, and to the next export.

The manifest marks the folder as one that ascenso-db may replace, and knows the types of DuckDB and
the digest of each file; the data package has the keys and constraints, in words that others know.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ascenso_db import __version__
from ascenso_db.export import datapackage, readme
from ascenso_db.export.exported import Exported
from ascenso_db.rows import parquet
from ascenso_db.terminal import DatabaseError

MANIFEST = "manifest.json"
FILES = (MANIFEST, datapackage.FILE, readme.FILE)
_PRODUCT = "ascenso-db"


def write(folder: Path, package: dict[str, Any], exported: Sequence[Exported]) -> None:
    """Writes the manifest, the descriptor of the package and the README."""
    manifest = {
        "product": _PRODUCT,
        "version": __version__,
        "descriptions": list(FILES),
        "files": [_entry(each) for each in exported],
    }
    texts = (_json(manifest), _json(package), readme.text(package, exported))
    for name, text in zip(FILES, texts, strict=True):
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def written(folder: Path) -> set[str] | None:
    """What an export wrote to the folder, by its manifest; None if the folder has none of ours."""
    if folder.exists() and not os.access(folder, os.R_OK):
        raise DatabaseError(f"{folder}: may not be read; name another folder to write to")
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        if manifest["product"] == _PRODUCT:
            files = (entry["file"] for entry in manifest["files"])
            return {MANIFEST, *manifest.get("descriptions", []), *files}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass
    return None


def _entry(exported: Exported) -> dict[str, Any]:
    digests = exported.files.digests
    return {
        "name": exported.object.name,
        "kind": exported.object.kind,
        "file": exported.file,
        "partition_by": exported.partition_by,
        "description": exported.object.comment,
        "rows": exported.rows,
        "columns": [
            {
                "name": column.name,
                "type": parquet.storable(column.type),
                "description": column.comment,
            }
            for column in exported.columns
        ],
        "sha256": digests if exported.partition_by else digests[exported.file],
    }


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
