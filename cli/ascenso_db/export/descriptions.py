"""Writes what an export says of itself: to programs, to people, and to the next export.

The manifest marks the folder as one that ascenso-db may replace, and knows the types of DuckDB and
the digest of each file; the data package has the keys and constraints, in words that others know.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ascenso_db.export import datapackage, readme
from ascenso_db.export.exported import Exported
from ascenso_db.rows import folders, parquet

MANIFEST = "manifest.json"
FILES = (MANIFEST, datapackage.FILE, readme.FILE)


def write(folder: Path, package: dict[str, Any], exported: Sequence[Exported]) -> None:
    """Writes the manifest, the descriptor of the package and the README."""
    manifest = folders.describe(MANIFEST, map(_entry, exported), FILES[1:])
    descriptor = json.dumps(package, ensure_ascii=False, indent=2) + "\n"
    texts = (manifest, descriptor, readme.text(package, exported))
    for name, text in zip(FILES, texts, strict=True):
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


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
