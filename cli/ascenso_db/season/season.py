"""Says which season a command answers from."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ascenso_db.database import Limits, holding
from ascenso_db.sqlfiles import SqlFiles, rules_folder
from ascenso_db.terminal import (
    AscensoError,
    DatabaseError,
    OutputError,
    is_of_damage,
    note,
    one_line,
)

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


@dataclass(frozen=True)
class Season:
    """A database file, or what is built from the packaged season and folders of seeds."""

    database: Path | None = None
    folders: tuple[Path, ...] = ()
    only: bool = False

    @property
    def sources(self) -> SqlFiles:
        """The SQL files that it is built from, where it is not a database file."""
        return SqlFiles.find(folders=self.folders, only=self.only)

    @property
    def of_rules(self) -> Season:
        """The catalogue of rules, or itself where it is not the packaged season alone."""
        return self if self.database or self.folders else Season(None, (rules_folder(),), True)

    @contextlib.contextmanager
    def opened(
        self,
        writable: Path | None = None,
        limits: Limits | None = None,
        *,
        memory_limit: int | None = None,
    ) -> Iterator[DuckDBPyConnection]:
        """Opens it for a block, as `connect` does; names the file where that is damaged.

        The limits hold from the opening on, and Ctrl-C ends either. `memory_limit` is for DuckDB
        alone, which then keeps the rest on disk.
        """
        import duckdb

        try:
            with (
                (limits or Limits()).held(),
                self.connect(writable=writable, memory_limit=memory_limit) as connection,
                holding(connection),
            ):
                yield connection
        except duckdb.Error as error:
            if is_of_damage(error):
                raise self._damaged(one_line(error)) from None
            raise

    def connect(
        self, *, writable: Path | None = None, memory_limit: int | None = None
    ) -> DuckDBPyConnection:
        """Opens it to be read only; `writable` is the one folder that a COPY may write to."""
        if self.database is not None:
            from ascenso_db.database import open_file

            return open_file(self.database, writable, memory_limit)
        from ascenso_db.season import built

        return built.open_built(self.sources, writable, memory_limit)

    def warn_if_stale(self, connection: DuckDBPyConnection) -> None:
        """Says which facts were changed in a database file since its answers were computed."""
        if told := self._changes(connection):
            note(told)

    def require_fresh(self, connection: DuckDBPyConnection) -> None:
        """Raises where facts were changed since."""
        if told := self._changes(connection):
            raise AscensoError(told)

    def _changes(self, connection: DuckDBPyConnection) -> str | None:
        if self.database is None:  # what files build is built anew when they change
            return None
        from ascenso_db.season import freshness

        tables = freshness.changed(connection, self.database)
        return freshness.told(self.database, tables) if tables else None

    def file(self) -> Path:
        """The database file, for a program that opens it by itself."""
        from ascenso_db.season import cache

        if self.database is not None:
            self.connect().close()
            return self.database
        try:
            return cache.season_file(self.sources)
        except (OSError, OutputError) as error:
            raise AscensoError(f"the season cannot be kept in a file: {error}") from None

    def _damaged(self, message: str) -> DatabaseError:
        from ascenso_db.season import cache

        if self.database is not None:
            return DatabaseError(f"{self.database}: {message}; if it is damaged, build it anew")
        try:
            file = cache.season_file(self.sources)
        except (OSError, OutputError):  # it is in memory
            return DatabaseError(message)
        return DatabaseError(f"{file}: {message}; if it is damaged, remove it: it is built anew")
