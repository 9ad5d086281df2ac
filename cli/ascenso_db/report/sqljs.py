"""SQLite's WebAssembly build, from the folder that npm makes of the package sql.js."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import click

_HINT = "give the folder node_modules/sql.js that `npm install sql.js` makes"
_OLDEST = (1, 7)  # as tried


@dataclass(frozen=True)
class SqlJs:
    """What a page needs of it; `code` gives `initSqlJs`, which runs `binary`."""

    version: str
    licence: str  # its short name, such as MIT
    licence_text: str
    code: str
    binary: bytes

    @classmethod
    def read(cls, folder: Path) -> SqlJs:
        """Reads the folder; a usage error where it is of another package or of other files."""
        try:
            package = json.loads((folder / "package.json").read_text("utf-8"))
            if package["name"] != "sql.js":
                raise _mistake(folder, f"is {package['name']}, not sql.js")
            found = cls(
                str(package["version"]),
                str(package["license"]),
                (folder / "LICENSE").read_text("utf-8"),
                (folder / "dist" / "sql-wasm.js").read_text("utf-8"),
                (folder / "dist" / "sql-wasm.wasm").read_bytes(),
            )
            is_old = tuple(map(int, found.version.split(".")[:2])) < _OLDEST
        except FileNotFoundError as error:
            raise _mistake(folder, f"has no {Path(error.filename).relative_to(folder)}") from None
        except (ValueError, KeyError, TypeError):  # no JSON, not UTF-8, no such entry
            raise _mistake(folder, "its files are not those of sql.js") from None
        if is_old:
            raise _mistake(folder, f"sql.js {found.version} is older than 1.7, which is needed")
        if "initSqlJs" not in found.code or not found.binary.startswith(b"\0asm"):
            raise _mistake(
                folder, f"dist/ of sql.js {found.version} is not laid out as is known here"
            )
        return found


def _mistake(folder: Path, what: str) -> click.UsageError:
    return click.UsageError(f"{folder}: {what}; {_HINT}")
