"""What an export wrote for a table or view: its files, and how a reader can tell them whole."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from ascenso_db.catalogue import Column, Object

_BLOCK = 2**20


@dataclass(frozen=True)
class Files:
    """The files of a table or view by their paths in the export, each with its SHA-256."""

    digests: dict[str, str]
    joined: str  # the SHA-256 of all their bytes, one file after another
    size: int

    @classmethod
    def read(cls, folder: Path, name: str) -> Files:
        """A file of the export, or all those in one of its folders, in the order of their names."""
        target = folder / name
        paths = [target] if target.is_file() else sorted(target.rglob("*.parquet"))
        digests, joined, size = {}, hashlib.sha256(), 0
        for path in paths:
            digest = hashlib.sha256()
            with path.open("rb") as file:
                while block := file.read(_BLOCK):
                    digest.update(block)
                    joined.update(block)
                    size += len(block)
            digests[path.relative_to(folder).as_posix()] = digest.hexdigest()
        return cls(digests, joined.hexdigest(), size)


@dataclass(frozen=True)
class Exported:
    """A table or view as it lies in the export; `file` is a folder where it is divided."""

    object: Object
    columns: list[Column]
    file: str
    format: str
    partition_by: str | None
    rows: int
    files: Files
