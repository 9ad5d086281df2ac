"""Finds the SQL files: the schema, the seeds of each season, the views and the checks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ascenso_db.errors import AscensoError

PACKAGE = Path(__file__).parent


def sql_root() -> Path:
    """Where schema/, seeds/ and queries/ lie: inside the package, or at the checkout's root."""
    packaged = PACKAGE / "sql"
    return packaged if packaged.is_dir() else PACKAGE.parents[1]


def object_name(path: Path) -> str:
    """The name that a file stands for: its own without the number before it."""
    prefix, _, rest = path.stem.partition("_")
    return rest if prefix.isdigit() else path.stem


def read(path: Path) -> str:
    """The text of a SQL file."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise AscensoError(f"{path}: not UTF-8 ({error.reason} at byte {error.start})") from None


@dataclass(frozen=True)
class SqlFiles:
    """The SQL files of a database, each group in the order in which it is run."""

    schema: tuple[Path, ...]
    seeds: tuple[Path, ...]
    views: tuple[Path, ...]
    checks: tuple[Path, ...]

    @classmethod
    def find(cls, root: Path | None = None, seed_folders: list[Path] | None = None) -> SqlFiles:
        """The files under `root`, with the packaged seasons or those of `seed_folders`."""
        root = root or sql_root()
        if seed_folders is None:
            seed_folders = sorted(
                folder for folder in (root / "seeds").iterdir() if folder.is_dir()
            )
        return cls(
            schema=_listing(root / "schema"),
            seeds=tuple(file for folder in seed_folders for file in _listing(folder)),
            views=_listing(root / "queries"),
            checks=_listing(root / "queries" / "checks"),
        )

    @property
    def build_order(self) -> tuple[Path, ...]:
        """Every file that makes the database."""
        return self.schema + self.seeds + self.views

    def view(self, view_name: str) -> Path | None:
        """The file that defines a view."""
        return next((path for path in self.views if object_name(path) == view_name), None)


def _listing(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(folder.glob("*.sql")))
