"""Changes copies of the tables of facts: temporary ones, which hide those stored by their names.

A copy has no keys and no CHECK: DuckDB refuses to change a row that others refer to, and looks at a
key in the middle of a statement. They are looked at afterwards, by `keys`.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import duckdb
from duckdb import DuckDBPyConnection

from ascenso_db import catalogue
from ascenso_db.catalogue import Constraint
from ascenso_db.terminal import AscensoError, is_of_damage
from ascenso_db.text import printable, quoting
from ascenso_db.whatif import altered
from ascenso_db.whatif.statements import DELETE, Change

_COLUMNS = """
    SELECT column_name, data_type, column_default FROM duckdb_columns()
    WHERE database_name = current_database() AND table_name = {name}
    ORDER BY column_index
"""


class Copies:
    """The tables that statements have changed so far, and how."""

    def __init__(self, connection: DuckDBPyConnection) -> None:
        """Takes the connection, which changes nothing but what is temporary."""
        self.connection = connection
        self.held_to = catalogue.constraints(connection)
        self.changed: dict[str, Change] = {}  # by table the last that changed it
        self.hidden: list[str] = []  # tables and steps
        self.taken_along: dict[str, int] = {}  # rows that went with one that they refer to
        ((database,),) = connection.execute("SELECT current_database()").fetchall()
        self._database = quoting.name(database)
        self._names = 0

    def stored(self, table: str) -> str:
        """The table as it is in the database, by a name that no copy hides."""
        return f"{self._database}.main.{quoting.name(table)}"

    def apply(self, change: Change) -> None:
        """Runs a statement; what refers to a row that it deletes goes with that row."""
        self._copy(change.table, change)
        if change.kind != DELETE:
            with _saying(change):
                self._refuse_altered(change)
        before = None
        if change.kind == DELETE and self.referring_to(change.table):
            before = self.name(f"before {change.table}")
            self.connection.execute(
                f"CREATE TEMP TABLE {before} AS FROM {quoting.name(change.table)}"
            )
        with _saying(change):
            self.connection.execute(change.sql).fetchall()
        if before is not None:
            gone = self.name(f"gone of {change.table}")
            self.connection.execute(
                f"CREATE TEMP TABLE {gone} AS FROM {before}"
                f" EXCEPT ALL FROM {quoting.name(change.table)}"
            )
            self._take_along(change.table, gone, change)
            self.connection.execute(f"DROP TABLE temp.{before}")

    def referring_to(self, parent: str) -> list[tuple[str, Constraint]]:
        """The tables with a foreign key that leads there, and the key."""
        return [
            (table, constraint)
            for table, constraints in self.held_to.items()
            for constraint in constraints
            if constraint.parent == parent
        ]

    def differences(self) -> dict[str, tuple[str, str]]:
        """Of each table that differs now two tables: the rows that have come and those gone.

        A row that is changed is in both, as it is now and as it was.
        """
        found = {}
        for table in self.changed:
            pair = self.name(f"come to {table}"), self.name(f"gone from {table}")
            come, gone, more = self._compare(table, pair, "EXCEPT")
            if come - gone != more:  # of rows that are all alike
                come, gone, _ = self._compare(table, pair, "EXCEPT ALL")
            if come or gone:
                found[table] = pair
        return found

    def _compare(self, table: str, pair: tuple[str, str], how: str) -> tuple[int, int, int]:
        """Keeps the rows that have come and those gone; counts both, and how many more it has."""
        now, before = f"temp.{quoting.name(table)}", self.stored(table)
        for name, one, other in ((pair[0], now, before), (pair[1], before, now)):
            self.connection.execute(
                f"CREATE OR REPLACE TEMP TABLE {name} AS FROM {one} {how} FROM {other}"
            )
        (counts,) = self.connection.execute(
            f"SELECT (SELECT count(*) FROM {pair[0]}), (SELECT count(*) FROM {pair[1]}),"
            f" (SELECT count(*) FROM {now}) - (SELECT count(*) FROM {before})"
        ).fetchall()
        return counts

    @contextlib.contextmanager
    def aside(self) -> Iterator[None]:
        """Shows the stored tables in the block, which temporary ones hide."""
        names = {table: self.name(table) for table in self.hidden}
        for table, name in names.items():
            self._rename(quoting.name(table), name)
        yield
        for table, name in names.items():
            self._rename(name, quoting.name(table))

    def hide(self, table: str, rows: str) -> None:
        """Hides a table by a temporary one, under whatever name, quoted, that has been so far."""
        self.show(table)
        self._rename(rows, quoting.name(table))
        self.hidden.append(table)

    def show(self, table: str) -> None:
        """Shows a stored table again."""
        if table in self.hidden:
            self.connection.execute(f"DROP TABLE temp.{quoting.name(table)}")
            self.hidden.remove(table)

    def _rename(self, name: str, other: str) -> None:
        self.connection.execute(f"ALTER TABLE temp.{name} RENAME TO {other}")

    def name(self, use: str) -> str:
        """A name for a temporary table, quoted, that no table of anyone has."""
        self._names += 1
        return quoting.name(f"what if: {use} ({self._names})")

    def _refuse_altered(self, change: Change) -> None:
        name, rows = quoting.name(change.table), self.name(f"rows of {change.table}")
        self._rename(name, rows)
        types = {name: type_ for name, type_, _ in self._columns(change.table)}
        said = altered.first(self.connection, change.table, types, f"temp.{rows}", change.sql)
        self._rename(rows, name)
        if said is not None:
            raise AscensoError(change.place + printable(said))

    def _columns(self, table: str) -> list[tuple[str, str, str | None]]:
        """Name, type and default of each column."""
        return self.connection.execute(_COLUMNS.format(name=quoting.text(table))).fetchall()

    def _copy(self, table: str, change: Change) -> None:
        if table not in self.changed:
            defined = ", ".join(
                f"{quoting.name(name)} {type_}" + ("" if default is None else f" DEFAULT {default}")
                for name, type_, default in self._columns(table)
            )
            name = f"temp.{quoting.name(table)}"
            self.connection.execute(f"CREATE TEMP TABLE {quoting.name(table)} ({defined})")
            self.connection.execute(f"INSERT INTO {name} FROM {self.stored(table)}")
            self.hidden.append(table)
        self.changed[table] = change

    def _take_along(self, parent: str, gone: str, change: Change) -> None:
        """Deletes the rows that refer to those that are gone, and what refers to them in turn."""
        for child, key in self.referring_to(parent):
            own, others = (
                ", ".join(map(quoting.name, c)) for c in (key.columns, key.parent_columns)
            )
            # Another row may have the key still, or have it by now.
            left = f"SELECT {others} FROM {gone} EXCEPT SELECT {others} FROM {quoting.name(parent)}"
            referring = f"FROM {quoting.name(child)} WHERE ({own}) IN ({left})"
            if not self.connection.execute(f"SELECT 1 {referring} LIMIT 1").fetchall():
                continue
            self._copy(child, change)
            taken = self.name(f"taken along of {child}")
            ((rows,),) = self.connection.execute(
                f"CREATE TEMP TABLE {taken} AS {referring}"
            ).fetchall()
            self.connection.execute(f"DELETE {referring}")
            self.taken_along[child] = self.taken_along.get(child, 0) + rows
            self._take_along(child, taken, change)
        self.connection.execute(f"DROP TABLE temp.{gone}")


@contextlib.contextmanager
def _saying(change: Change) -> Iterator[None]:
    """Says what is wrong with a statement, where that is its own fault."""
    try:
        yield
    except (duckdb.OutOfMemoryException, duckdb.InterruptException):
        raise
    except duckdb.Error as error:
        if is_of_damage(error):
            raise
        raise change.error(error) from None
