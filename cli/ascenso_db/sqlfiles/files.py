"""Finds the SQL files: schema, seeds of each season, steps, views, checks."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ascenso_db.terminal import AscensoError

PACKAGE = Path(__file__).parents[1]

# What lies beside the packaged seasons: templates of SQL by format, and rules without a season.
_BESIDE_SEASONS = frozenset({"formats", "rules"})

_CREATED = re.compile(r"^CREATE TABLE (\w+)", re.MULTILINE)
_KEY = re.compile(r"^-- Key: (.+)$", re.MULTILINE)
_ENGINE = re.compile(r"^-- Engine: ", re.MULTILINE)
_COMMENT = re.compile(r"--[^\n]*|'(?:[^']|'')*'")
_COMMENTS_ON = "\nCOMMENT ON "
_PART = re.compile(r"\b(\w+)\s*(?:\([\w\s,]*\)\s*)?\bAS\s+(?:MATERIALIZED\s+)?\(")
_WORD = re.compile(r"\w+")
_READ = re.compile(r"\b(?:FROM|JOIN)\s+(\w+)", re.IGNORECASE)


def sql_root() -> Path:
    """Where schema/, seeds/ and queries/ lie: inside the package, or at the checkout's root."""
    packaged = PACKAGE / "sql"
    return packaged if packaged.is_dir() else PACKAGE.parents[1]


def rules_folder() -> Path:
    """Where the catalogue of rules lies: seeds without a season."""
    return sql_root() / "seeds" / "rules"


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


def key(path: Path) -> tuple[str, ...]:
    """The columns by which a row of a view is known, as its header says; several may have one key.

    A view that is about the database itself has none.
    """
    found = _KEY.search(read(path))
    return tuple(found[1].split(", ")) if found else ()


def is_of_engine(path: Path) -> bool:
    """Whether a step or view is of one engine alone, as one about the database itself is."""
    return _ENGINE.search(read(path)) is not None


@functools.cache
def relations_read(sql: str) -> frozenset[str]:
    """The tables and views that a query of ours reads, found without parsing, which takes long."""
    plain = _plain(sql)
    return frozenset(_READ.findall(plain)).difference(_PART.findall(plain))


@functools.cache
def words(sql: str) -> frozenset[str]:
    """Every word that a query of ours has, a column's name among others, but for its comments."""
    return frozenset(_WORD.findall(_plain(sql)))


def _plain(sql: str) -> str:
    """A query without comments and texts, and without what is said of its result."""
    query, _, _ = sql.partition(_COMMENTS_ON)
    return _COMMENT.sub("", query)


@dataclass(frozen=True)
class SqlFiles:
    """The SQL files of a database, each group in the order in which it is run."""

    schema: tuple[Path, ...]
    seeds: tuple[Path, ...]
    steps: tuple[Path, ...]
    views: tuple[Path, ...]
    checks: tuple[Path, ...]
    folders: tuple[Path, ...] = ()

    @classmethod
    def find(
        cls, root: Path | None = None, *, folders: Sequence[Path] = (), only: bool = False
    ) -> SqlFiles:
        """The files under `root`, and the folders of seeds that a user wrote.

        `only` leaves the packaged seasons out.
        """
        root = root or sql_root()
        packaged = () if only else _seasons(root / "seeds")
        return cls(
            schema=_listing(root / "schema"),
            seeds=tuple(file for folder in packaged for file in _listing(folder)),
            steps=_listing(root / "queries" / "steps"),
            views=_listing(root / "queries"),
            checks=_listing(root / "queries" / "checks"),
            folders=tuple(folders),
        )

    @property
    def content(self) -> Iterator[tuple[str, Path]]:
        """Every file that makes the database, and whatever lies in the folders of a user.

        With the name by which a build finds each: in a folder of a user, that from there.
        """
        for path in self.schema + self.seeds + self.steps + self.views:
            yield path.name, path
        for folder in self.folders:
            for path in sorted([folder, *folder.rglob("*")]):
                yield str(path.relative_to(folder)), path

    @property
    def view_names(self) -> tuple[str, ...]:
        """The names of the views."""
        return tuple(map(object_name, self.views))

    @property
    def step_names(self) -> tuple[str, ...]:
        """The names of the steps: tables that are computed when the database is built."""
        return tuple(map(object_name, self.steps))

    @property
    def table_names(self) -> tuple[str, ...]:
        """The names of the tables of facts."""
        return tuple(name for path in self.schema for name in _CREATED.findall(read(path)))

    def query(self, name: str) -> Path | None:
        """The file that defines a step or a view."""
        return next((path for path in self.steps + self.views if object_name(path) == name), None)


def _seasons(seeds: Path) -> list[Path]:
    return sorted(path for path in seeds.iterdir() if path.name not in _BESIDE_SEASONS)


def _listing(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(folder.glob("*.sql")))
