"""The engines that are set side by side: each computes a view whole and keeps its rows.

DuckDB reads the file that was generated, PostgreSQL and SQLite what the scripts of `ascenso-db
script` made of it, SQLite in memory; on all three the steps are there already. From the facts
DuckDB computes the steps beneath a view and then the view, all in memory, as Polars has to do.
Polars has the same tables as frames in memory, and what it takes to read them is not counted: lazy
frames, collected where a view needs to know how many clubs are still level, and at the end.
PostgreSQL has the settings of its tests, and more memory for sorts and hashes than by default, so
that it does not spill.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import duckdb
import polars
from tests.benchmarks import polars_views
from tests.engines import postgres, sqlite

from ascenso_db.sqlfiles import Lineage, SqlFiles, definitions, object_name, read

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
    """The generated file itself, and beside it a database in memory for what is computed anew."""

    def __init__(self, database: Path, folder: Path) -> None:
        self._connection = duckdb.connect(config={"temp_directory": str(folder / "spilled")})
        self._connection.execute(f"ATTACH '{database}' AS built (READ_ONLY); USE built")
        self._connection.execute("SET enable_progress_bar = false")
        self.version = f"DuckDB {duckdb.__version__}"

    def compute(self, view: str, limit: float) -> None:
        with self._until(limit):
            self._connection.execute(f"CREATE OR REPLACE TEMPORARY TABLE computed AS FROM {view}")

    def rows(self) -> list[Row]:
        return self._connection.execute("FROM computed").fetchall()

    def plan(self, view: str) -> float:
        """The seconds before the first row."""
        # EXPLAIN takes longer: it draws the plan too
        start = time.perf_counter()
        self._connection.execute(f"PREPARE planned AS FROM {view}")
        seconds = time.perf_counter() - start
        self._connection.execute("DEALLOCATE planned")
        return seconds

    @contextmanager
    def with_facts_alone(self) -> Generator[None]:
        """Within the block there is no step and no view but those that are computed in it."""
        _lineage()
        self._connection.execute("ATTACH ':memory:' AS fresh")
        self._connection.execute("SET search_path = 'fresh.main,built.main'")
        yield
        self._connection.execute("USE built")
        self._connection.execute("DETACH fresh")

    def compute_from_facts(self, view: str, limit: float) -> None:
        """The steps that the view reads, by whatever way, and then the view."""
        with self._until(limit):
            for statement in _made_of(view):
                self._connection.execute(statement)
        self.compute(view, limit)

    def keep(self, path: Path) -> None:
        """Writes the rows to a Parquet file, in their order."""
        self._connection.execute(f"COPY computed TO '{path}'")

    def close(self) -> None:
        self._connection.close()

    @contextmanager
    def _until(self, limit: float) -> Generator[None]:
        timer = threading.Timer(limit, self._connection.interrupt)
        timer.start()
        try:
            yield
        except duckdb.InterruptException as error:
            raise TimeoutError from error
        finally:
            timer.cancel()


def _made_of(view: str) -> list[str]:
    """The statements that make the steps and views beneath a view and the view, in order."""
    texts, lineage = _lineage()
    needed = {view} | {source for source, _ in lineage.edges(view)}
    return [text for name, text in texts.items() if name in needed]


@cache
def _lineage() -> tuple[dict[str, str], Lineage]:
    """The statement of each step and view, without comments; and what reads what."""
    files = SqlFiles.find(only=True)
    paths = files.steps + files.views
    texts = {object_name(path): read(path).partition("\nCOMMENT ON ")[0] for path in paths}
    return texts, Lineage({each.name: each.create.expression for each in definitions.read(paths)})


class Sqlite(sqlite.Engine):
    """A database in memory, from the script."""

    def __init__(self, database: Path, folder: Path) -> None:
        super().__init__(folder)
        self.run(_script("sqlite", database, folder))
        self._steps = _script("sqlite", database, folder, "--steps")

    def refresh(self) -> None:
        """Computes all steps anew."""
        self.run(self._steps)

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

    def refresh(self) -> None:
        """Computes all steps anew."""
        self.execute("SELECT refresh_steps()")

    def plan(self, view: str) -> float:
        """The seconds before the first row, as the server says."""
        ((plans,),) = super().rows(f"EXPLAIN (SUMMARY, FORMAT JSON) SELECT * FROM {view}")
        return plans[0]["Planning Time"] / 1000


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


def _script(dialect: str, database: Path, folder: Path, *options: str) -> str:
    script = folder / f"{dialect}.sql"
    subprocess.run(
        [
            *(sys.executable, "-m", "ascenso_db", "script", "--dialect", dialect),
            *("--database", database, "-o", script, *options),
        ],
        check=True,
    )
    return script.read_text(encoding="utf-8")


CONTESTANTS = {"duckdb": DuckDb, "sqlite": Sqlite, "postgres": Postgres, "polars": Polars}
