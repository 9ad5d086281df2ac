"""The engines that are set side by side: each computes a view whole and keeps its rows.

DuckDB reads the file that was generated, PostgreSQL and SQLite what the scripts of `ascenso-db
script` made of it, SQLite in memory. Polars has the same tables as frames in memory, and what it
takes to read them is not counted: lazy frames, collected where a view needs to know how many clubs
are still level, and at the end. PostgreSQL has the settings of its tests, and more memory for sorts
and hashes than by default, so that it does not spill.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any, Protocol

import duckdb
import polars
from tests.benchmarks import polars_views
from tests.engines import postgres, sqlite

from ascenso_db.database import PLANNING

Row = tuple[Any, ...]


class Contestant(Protocol):
    """What can be measured."""

    version: str

    def compute(self, view: str, limit: float) -> None:
        """Computes the view, in place of the last; TimeoutError after so many seconds."""

    def rows(self) -> list[Row]:
        """The rows of the view that was computed last, in their order."""

    def close(self) -> None:
        """Gives everything back."""


class DuckDb:
    """The generated file itself."""

    def __init__(self, database: Path, folder: Path) -> None:
        self._connection = duckdb.connect(database, read_only=True, config=PLANNING)
        self._connection.execute("SET enable_progress_bar = false")
        self.version = f"DuckDB {duckdb.__version__}"

    def compute(self, view: str, limit: float) -> None:
        timer = threading.Timer(limit, self._connection.interrupt)
        timer.start()
        try:
            self._connection.execute(f"CREATE OR REPLACE TEMPORARY TABLE computed AS FROM {view}")
        except duckdb.InterruptException as error:
            raise TimeoutError from error
        finally:
            timer.cancel()

    def rows(self) -> list[Row]:
        return self._connection.execute("FROM computed").fetchall()

    def plan(self, view: str) -> None:
        """Does what comes before the first row."""
        # EXPLAIN takes longer: it draws the plan too
        self._connection.execute(f"PREPARE planned AS FROM {view}")
        self._connection.execute("DEALLOCATE planned")

    def keep(self, path: Path) -> None:
        """Writes the rows to a Parquet file, in their order."""
        self._connection.execute(f"COPY computed TO '{path}'")

    def close(self) -> None:
        self._connection.close()


class Sqlite(sqlite.Engine):
    """A database in memory, from the script."""

    def __init__(self, database: Path, folder: Path) -> None:
        super().__init__(folder)
        self.run(_script("sqlite", database, folder))

    def compute(self, view: str, limit: float) -> None:
        self.execute("DROP TABLE IF EXISTS temp.computed")
        end = time.monotonic() + limit
        self._connection.set_progress_handler(lambda: time.monotonic() > end, 100_000)
        try:
            self.execute(f"CREATE TEMPORARY TABLE computed AS SELECT * FROM {view}")
        except self._connection.OperationalError as error:
            if str(error) != "interrupted":
                raise
            raise TimeoutError from error
        finally:
            self._connection.set_progress_handler(None, 0)

    def rows(self) -> list[Row]:
        return super().rows("SELECT * FROM temp.computed ORDER BY rowid")


class Postgres(postgres.Engine):
    """A database on a server of its own, from the script."""

    def __init__(self, database: Path, folder: Path) -> None:
        super().__init__(folder)
        self.run(_script("postgres", database, folder))
        # psycopg would keep the plan of a statement that it sees again, but the table is another
        self._connection.prepare_threshold = None
        self.execute("SET work_mem = '256MB'; SET synchronize_seqscans = off")

    def compute(self, view: str, limit: float) -> None:
        self.execute("DROP TABLE IF EXISTS pg_temp.computed")
        self.execute(f"SET statement_timeout = {round(limit * 1000)}")
        try:
            self.execute(f"CREATE TEMPORARY TABLE computed AS SELECT * FROM {view}")
        except self._psycopg.errors.QueryCanceled as error:
            raise TimeoutError from error
        finally:
            self.execute("RESET statement_timeout")

    def rows(self) -> list[Row]:
        return super().rows("SELECT * FROM pg_temp.computed")


class Polars:
    """Frames in memory, and the views that are written by hand."""

    def __init__(self, database: Path, folder: Path) -> None:
        with duckdb.connect(database, read_only=True) as connection:
            names = connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()
            self._tables = {name: connection.table(name).pl().lazy() for (name,) in names}
        self.version = f"Polars {polars.__version__}"

    def compute(self, view: str, limit: float) -> None:
        self._computed = polars_views.VIEWS[view](self._tables)

    def rows(self) -> list[Row]:
        return self._computed.rows()

    def close(self) -> None:
        """There is nothing to give back."""


def _script(dialect: str, database: Path, folder: Path) -> str:
    script = folder / f"{dialect}.sql"
    subprocess.run(
        [
            *(sys.executable, "-m", "ascenso_db", "script", "--dialect", dialect),
            *("--database", database, "-o", script),
        ],
        check=True,
    )
    return script.read_text(encoding="utf-8")


CONTESTANTS = {"duckdb": DuckDb, "sqlite": Sqlite, "postgres": Postgres, "polars": Polars}
