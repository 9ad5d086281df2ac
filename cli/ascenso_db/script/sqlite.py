"""SQLite: steps are tables, computed anew by the same statements."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlglot import exp

from ascenso_db.script import freshness, recursion
from ascenso_db.script.contents import Contents
from ascenso_db.script.dialect import Dialect
from ascenso_db.script.location import Location
from ascenso_db.script.recursion import Recursion
from ascenso_db.sqlfiles import Definition

MOST_PASSES = 1000

_NEW = "new_database"
_CHANGES = ("INSERT", "UPDATE", "DELETE")


@dataclass(frozen=True)
class SQLite(Dialect):
    """Rows are added where the database was new when the script began.

    A client that goes on after an error would add them to tables that are there already.
    """

    def opening(self, contents: Contents) -> Iterator[str]:
        """Notes whether the database is new."""
        names = ", ".join(self.text(table.name) for table in contents.tables)
        yield "PRAGMA foreign_keys = ON;"
        yield "BEGIN;"
        yield f"DROP TABLE IF EXISTS temp.{_NEW};"
        yield (
            f"CREATE TEMPORARY TABLE {_NEW} AS SELECT 1 AS is_new WHERE NOT EXISTS (\n"
            f"  SELECT 1 FROM main.sqlite_master AS m WHERE m.name IN ({names})\n);"
        )

    def table(
        self, table: Definition, schema: str | None, location: Location | None
    ) -> Iterator[str]:
        """A STRICT table: else a column keeps any value, and a text key NULL."""
        del location
        yield f"{self.sql(self.transformed(table.create, self.table_transforms, schema))} STRICT;"

    def insert(self, target: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
        """The statement that adds rows to a new table."""
        into = ", ".join(map(self.identifier, columns))
        return (
            f"INSERT INTO {target} ({into}) SELECT * FROM (VALUES\n{self.values(rows)}\n"
            f") WHERE EXISTS (SELECT 1 FROM temp.{_NEW});"
        )

    def steps(self, contents: Contents) -> Iterator[str]:
        """The steps, and triggers that say which tables changed since."""
        if not contents.steps:
            return
        for step in contents.steps:
            query, before = self._step(step)
            yield from before
            yield f"CREATE TABLE {step.name} AS\n{query};"
        yield from freshness.marks(self, contents, self._at_rest(contents))
        for table in contents.tables:
            for change in _CHANGES:
                yield (
                    f"CREATE TRIGGER {table.name}_{change.lower()} AFTER {change} ON {table.name}\n"
                    f"BEGIN UPDATE {freshness.MARKS} SET is_fresh = FALSE "
                    f"WHERE table_name = {self.text(table.name)}; END;"
                )
        yield from self._cleared(contents)

    def steps_anew(self, contents: Contents) -> Iterator[str]:
        """The statements that compute the steps of a database that has them."""
        yield "BEGIN IMMEDIATE;"
        for step in contents.steps:
            query, before = self._step(step)
            yield from before
            yield f"DELETE FROM {step.name};"
            yield f"INSERT INTO {step.name}\n{query};"
        yield f"UPDATE {freshness.MARKS} SET is_fresh = TRUE WHERE {self._at_rest(contents)};"
        yield from self._cleared(contents)
        yield "COMMIT;"

    def view(self, view: Definition, schema: str | None) -> Iterator[str]:
        """A view; SQLite has no comments."""
        created = self.transformed(view.create, self.view_transforms, schema)
        created.set("replace", False)
        yield f"{self.sql(created)};"

    def closing(self, contents: Contents) -> Iterator[str]:
        """What the planner should know of the rows."""
        yield f"DROP TABLE IF EXISTS temp.{_NEW};"
        yield "ANALYZE;"
        yield from super().closing(contents)

    def date(self, value: datetime.date) -> str:
        """A day, which is a text."""
        return self.text(value.isoformat())

    def _step(self, step: Definition) -> tuple[str, Iterator[str]]:
        """The query of a step, and what stands before it."""
        recursive = Recursion.of(step)
        if recursive is None:
            return self.query(step.create.expression), iter(())
        end = recursive.end().where(f"EXISTS (SELECT 1 FROM temp.{_rest(recursive)})")
        return self.query(end), self._passes(step, recursive)

    def _passes(self, step: Definition, recursive: Recursion) -> Iterator[str]:
        """The rows of the passes: a trigger adds those of the next, as long as there are any."""
        rows, following, rest = recursive.rows, f"{recursive.rows}_next", _rest(recursive)
        turns = f"{recursive.rows}_turns"
        last = f"(SELECT l.{recursion.NUMBER} FROM {rows} AS l ORDER BY l.rowid DESC LIMIT 1)"
        before = exp.maybe_parse(last, dialect=self.name)
        reason = f"{step.name} is not at rest after {MOST_PASSES} passes"
        yield from _dropped(recursive)
        yield (
            f"CREATE TEMPORARY TABLE {rows} AS\n"
            f"SELECT 0 AS {recursion.NUMBER}, s.* FROM (\n{self.query(recursive.start)}\n) AS s;"
        )
        yield f"CREATE INDEX temp.{rows}_by_number ON {rows} ({recursion.NUMBER});"
        # without it the planner joins the passes by one column: at 200 seasons 165 s instead of 7
        yield "ANALYZE;"
        yield f"CREATE TEMPORARY VIEW {following} AS\n{self.query(recursive.next_pass(before))};"
        yield f"CREATE TEMPORARY TABLE {turns} (turn INTEGER PRIMARY KEY);"
        yield (
            f"CREATE TEMPORARY TRIGGER {rows}_turn AFTER INSERT ON {turns}\n"
            f"WHEN NEW.turn = {last} + 1\n"
            f"BEGIN INSERT INTO {rows} SELECT NEW.turn, n.* FROM {following} AS n; END;"
        )
        yield (
            f"INSERT INTO {turns}\n"
            "WITH RECURSIVE turns (turn) AS (\n"
            f"  SELECT 1 UNION ALL SELECT t.turn + 1 FROM turns AS t WHERE t.turn < {MOST_PASSES}\n"
            ") SELECT t.turn FROM turns AS t;"
        )
        yield (
            f"CREATE TEMPORARY TABLE {rest} (is_at_rest INTEGER "
            f"CONSTRAINT {self.identifier(reason)} CHECK (is_at_rest));"
        )
        yield f"INSERT INTO {rest} SELECT NOT EXISTS (SELECT 1 FROM {following});"

    def _at_rest(self, contents: Contents) -> str:
        """Whether each step that reads its own rows came to an end."""
        found = [f"EXISTS (SELECT 1 FROM temp.{_rest(each)})" for each in _recursive(contents)]
        return " AND ".join(found) or "TRUE"

    def _cleared(self, contents: Contents) -> Iterator[str]:
        for recursive in _recursive(contents):
            yield from _dropped(recursive)


def _recursive(contents: Contents) -> list[Recursion]:
    return [found for step in contents.steps if (found := Recursion.of(step)) is not None]


def _rest(recursive: Recursion) -> str:
    return f"{recursive.rows}_at_rest"


def _dropped(recursive: Recursion) -> Iterator[str]:
    """What a run before left in the same connection goes."""
    rows = recursive.rows
    yield f"DROP VIEW IF EXISTS temp.{rows}_next;"
    for table in (rows, f"{rows}_turns", _rest(recursive)):
        yield f"DROP TABLE IF EXISTS temp.{table};"
