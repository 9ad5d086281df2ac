"""Replaces a folder that ascenso-db wrote, and leaves what else lies in it as it is.

A manifest marks the folder as ours, and says which of its files may go.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from ascenso_db import __version__
from ascenso_db.disk import atomic, mounts
from ascenso_db.terminal import DatabaseError

_PRODUCT = "ascenso-db"


@contextlib.contextmanager
def replaced(target: Path, manifest: str, kind: str, *, force: bool) -> Iterator[Path]:
    """Gives a new folder to fill; it replaces `target` if the block ends well.

    What else is in `target` goes along. With `force` that may be any folder, and the new files take
    the place of others. `kind` says what writes: an export, a report.

    Raises:
        DatabaseError: for a folder without the manifest, or a file in the way.
    """
    own = _own_files(target, manifest, kind, force=force)
    with atomic.replaced_folder(target) as folder:
        yield folder
        own |= _written(target, manifest) or set()  # another run may have written since
        _keep_foreign(target, folder, own, kind, force=force)


def describe(manifest: str, files: Iterable[dict[str, Any]], beside: Iterable[str] = ()) -> str:
    """A manifest: an entry for each file, with its name as `file`, and the names of others."""
    content = {
        "product": _PRODUCT,
        "version": __version__,
        "descriptions": [manifest, *beside],
        "files": list(files),
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _own_files(target: Path, manifest: str, kind: str, *, force: bool) -> set[str]:
    """The files of an earlier run, which may go; DatabaseError if the folder is not ours."""
    atomic.clear_litter(target)
    if not target.exists():
        return set()
    if not target.is_dir():
        raise DatabaseError(f"{target}: not a folder")
    if Path.cwd().is_relative_to(os.path.realpath(target)) or target.is_mount():
        raise click.UsageError(f"{target}: cannot be replaced; name a folder inside it")
    for place in mounts.inside(target):
        raise DatabaseError(
            f"{target}: cannot be replaced, since something is mounted at {place}; unmount it, or "
            "name another folder"
        )
    own = _written(target, manifest)
    if own is not None:
        return own
    if force or not any(target.iterdir()):
        return set()
    raise DatabaseError(f"{target}: not a folder that {kind} wrote; --force writes into it")


def _written(folder: Path, manifest: str) -> set[str] | None:
    """What a run wrote to the folder, by its manifest; None if the folder has none of ours."""
    if folder.exists() and not os.access(folder, os.R_OK):
        raise DatabaseError(f"{folder}: may not be read; name another folder to write to")
    try:
        content = json.loads((folder / manifest).read_text(encoding="utf-8"))
        if content["product"] == _PRODUCT:
            files = (entry["file"] for entry in content["files"])
            return {manifest, *content.get("descriptions", []), *files}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass
    return None


def _keep_foreign(target: Path, folder: Path, own: set[str], kind: str, *, force: bool) -> None:
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
            raise DatabaseError(f"{entry}: not from {kind}; --force replaces it")
        if entry.is_dir() and not entry.is_symlink():
            shutil.copytree(entry, kept, symlinks=True, copy_function=_link)
        else:
            _link(entry, kept)


def _link(source: str | Path, copy: str | Path) -> None:
    try:
        os.link(source, copy, follow_symlinks=False)
    except OSError:  # a file system without hard links
        shutil.copy2(source, copy, follow_symlinks=False)
