"""Databases whose steps and views are computed once; of a mutant, only what it changes anew."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from threading import Timer

import duckdb
from duckdb import DuckDBPyConnection

Table = tuple[list[tuple[str, str]], list[tuple]]
"""Names and types of the columns, and the rows: in order, or sorted where none is promised."""

_READ = re.compile(r"\b(?:FROM|JOIN|DESCRIBE)\s+(\w+)")

_OF_MAIN = "(SELECT * FROM duckdb_tables() WHERE schema_name = 'main')"

SECONDS = 20
"""A mutant that takes longer has failed: the step itself takes a second at most."""


@contextmanager
def limited(connection: DuckDBPyConnection) -> Iterator[None]:
    """Interrupts what takes too long."""
    timer = Timer(SECONDS, connection.interrupt)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


class World:
    """A database with facts. What reads a step or view gets a table of its rows, mutated or not.

    `plain` holds the steps and views as they are, `mutant` those whose rows a mutant changes, and
    stands before it in the search path.
    """

    def __init__(
        self, connection: DuckDBPyConnection, views: Mapping[str, str], ordered: Collection[str]
    ) -> None:
        """Takes a database with tables; steps and views in file order, and which are ordered."""
        self.connection = connection
        self.views = views
        self._ordered = ordered
        order = list(views)
        self._reads = {
            view: self._views_in(query) & set(order[: order.index(view)])
            for view, query in views.items()
        }
        self._plain: dict[str, Table] = {}
        self._changed: dict[str, bool] = {}
        self._errors: dict[str, duckdb.Error] = {}
        self._mutant: tuple[str, str] | None = None
        self.touched: set[str] = set()
        (database,) = connection.execute("SELECT CURRENT_DATABASE()").fetchone()
        connection.execute("CREATE SCHEMA plain; CREATE SCHEMA mutant")
        path = ",".join(f"{database}.{schema}" for schema in ("mutant", "plain", "main"))
        connection.execute(f"SET search_path = '{path}'")
        connection.execute("SET memory_limit = '3GB'; SET max_temp_directory_size = '0GB'")
        connection.execute("SET enable_progress_bar = false")

    def _views_in(self, text: str) -> set[str]:
        return set(_READ.findall(text)) & set(self.views)

    def mutate(self, mutant: tuple[str, str] | None) -> None:
        """Puts a query in the place of a step or view, until the next call."""
        for name, changed in self._changed.items():
            if changed:
                self.connection.execute(f"DROP TABLE IF EXISTS mutant.{name}")
        self._changed, self._errors = {}, {}
        self._mutant = mutant

    def is_changed(self, view: str) -> bool:
        """Whether the mutant changes the rows of a view; duckdb.Error where it cannot run."""
        if view in self._errors:
            raise self._errors[view]
        if view not in self._changed:
            self._fill_plain(view)
            try:
                self._changed[view] = self._is_changed_now(view)
            except duckdb.Error as error:  # which it would raise again, after as long a time
                self._errors[view] = error
                raise
        return self._changed[view]

    def _is_changed_now(self, view: str) -> bool:
        if self._mutant and view == self._mutant[0]:
            return self._fill_mutant(view, self._mutant[1])
        # each of them: the view is computed from all that changed, not from the first alone
        read = [name for name in self.views if name in self._reads[view]]
        return bool(sum(map(self.is_changed, read))) and self._fill_mutant(view, self.views[view])

    def _fill_plain(self, view: str) -> None:
        if view not in self._plain:
            for read in self.views:
                if read in self._reads[view]:
                    self._fill_plain(read)
            with self._without_mutants():
                self.connection.execute(f"CREATE TABLE plain.{view} AS {self.views[view]}")
            self._plain[view] = self._table("plain", view)

    @contextmanager
    def _without_mutants(self) -> Iterator[None]:
        (path,) = self.connection.execute("SELECT CURRENT_SETTING('search_path')").fetchone()
        self.connection.execute(f"SET search_path = '{path.partition(',')[2]}'")
        try:
            yield
        finally:
            self.connection.execute(f"SET search_path = '{path}'")

    def _fill_mutant(self, view: str, query: str) -> bool:
        with limited(self.connection):
            self.connection.execute(f"CREATE TABLE mutant.{view} AS {query}")
        if self._table("mutant", view) != self._plain[view]:
            return True
        self.connection.execute(f"DROP TABLE mutant.{view}")
        return False

    def _table(self, schema: str, view: str) -> Table:
        cursor = self.connection.execute(f"FROM {schema}.{view}")
        columns = [(column[0], str(column[1])) for column in cursor.description]
        rows = cursor.fetchall()
        return columns, rows if view in self._ordered else sorted(rows, key=repr)

    # What a test asks of a connection

    def execute(self, text: str) -> DuckDBPyConnection:
        """Runs a query on the views as the mutant leaves them."""
        for view in self.views:
            if view in self._views_in(text):
                self.touched.add(view)
                self.is_changed(view)
        return self.connection.execute(text.replace("duckdb_tables()", _OF_MAIN))

    def view(self, view: str) -> tuple[list[str], list[tuple]]:
        """The columns and rows of a view."""
        cursor = self.execute(f"FROM {view}")
        return [column[0] for column in cursor.description], cursor.fetchall()


class Worlds(dict[str, World]):
    """The worlds built so far, and the mutant that is in all of them."""

    def __init__(self, views: Mapping[str, str], ordered: Collection[str]) -> None:
        """Takes the steps and views in file order, and those that promise an order."""
        super().__init__()
        self._views, self._ordered = views, ordered
        self._mutant: tuple[str, str] | None = None

    def get_or_build(self, name: str, build: Callable[[], DuckDBPyConnection]) -> World:
        """A world, from a connection to a database that is built where there is none yet."""
        if name not in self:
            connection = build()
            connection.execute("SET threads = 1")
            self[name] = World(connection, self._views, self._ordered)
            self[name].mutate(self._mutant)
        return self[name]

    def mutate(self, mutant: tuple[str, str] | None) -> None:
        """Puts a query in the place of a step or view in every world, until the next call."""
        self._mutant = mutant
        for world in self.values():
            world.mutate(mutant)

    @contextmanager
    def as_they_are(self) -> Iterator[None]:
        """Without the mutant."""
        mutant = self._mutant
        self.mutate(None)
        try:
            yield
        finally:
            self.mutate(mutant)
