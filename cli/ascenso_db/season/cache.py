"""Keeps seasons, built, in the user's cache folder."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import stat
import sys
from pathlib import Path

import duckdb

from ascenso_db import __version__
from ascenso_db.disk import locked
from ascenso_db.sqlfiles import SqlFiles

_FOLDER = "ascenso-db"
_KEPT = 3  # several installations may share the folder; older files are of versions long gone


def season_file(sources: SqlFiles) -> Path:
    """The built season, never stale; OSError where no cache can be kept."""
    path = _folder() / f"season-{_fingerprint(sources)}.duckdb"
    if not path.exists():
        rebuild(path, sources)
    return path


def rebuild(path: Path, sources: SqlFiles) -> None:
    """Builds the file anew and removes those that are out of use."""
    # Here, since most of the time nothing is built.
    from ascenso_db.season.building import build_file

    build_file(path, sources)
    _prune(path)


def holds(path: Path) -> bool:
    """Whether the path is in the folder of the built seasons, whose names say what is in them."""
    try:
        folder = os.path.realpath(_user_cache() / _FOLDER)
        return Path(os.path.realpath(path)).is_relative_to(folder)
    except OSError:  # no home, or the current folder is gone
        return False


def _fingerprint(sources: SqlFiles) -> str:
    digest = hashlib.blake2b(f"{__version__} {duckdb.__version__}".encode(), digest_size=16)
    for name, path in sources.content:
        mode = path.lstat().st_mode
        link = path.readlink() if stat.S_ISLNK(mode) else None
        content = path.read_bytes() if path.is_file() else b""
        digest.update(f"\n{(name, stat.S_IFMT(mode), link, len(content))!r}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def _folder() -> Path:
    folder = _user_cache() / _FOLDER
    try:
        str(folder).encode()
    except UnicodeEncodeError:
        raise FileNotFoundError("DuckDB takes no name that is not UTF-8") from None
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix":
        if folder.stat().st_uid != os.geteuid():
            # Another user could plant a database there.
            raise PermissionError(f"{folder} belongs to another user")
        folder.chmod(0o700)
    return folder


def _user_cache() -> Path:
    try:
        home = Path.home()
    except RuntimeError as error:
        raise FileNotFoundError("there is no home folder") from error
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    if sys.platform == "darwin":
        return home / "Library" / "Caches"
    stated = Path(os.environ.get("XDG_CACHE_HOME", ""))
    return stated if stated.is_absolute() else home / ".cache"


def _prune(current: Path) -> None:
    for left in current.parent.glob(".season-*.tmp"):  # of builds of other seasons
        with locked(left, wait=False) as is_left:
            if is_left:
                shutil.rmtree(left, ignore_errors=True)
    others = [path for path in current.parent.glob("season-*.duckdb") if path != current]
    others.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    for path in others[_KEPT - 1 :]:
        with contextlib.suppress(OSError):  # Windows keeps a file that someone reads
            path.unlink()
