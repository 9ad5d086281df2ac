"""PostgreSQL: steps are materialized views, which one function computes anew, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlglot import exp

from ascenso_db.script import freshness, recursion
from ascenso_db.script.contents import Contents
from ascenso_db.script.dialect import Dialect
from ascenso_db.script.recursion import Recursion
from ascenso_db.sqlfiles import Definition

_REFRESH = "refresh_steps()"
_MARK = "mark_as_changed()"


@dataclass(frozen=True)
class Postgres(Dialect):
    """A step that reads its own rows is a table, which a loop fills.

    A recursive query may have no aggregate here, and read itself only once.
    """

    def opening(self, contents: Contents) -> Iterator[str]:
        """A transaction in UTF-8, whatever the terminal or the database has."""
        yield "SET client_encoding = 'UTF8';"
        yield from super().opening(contents)

    def steps(self, contents: Contents) -> Iterator[str]:
        """Steps without rows, the function that computes them, and its first run."""
        if not contents.steps:
            return
        yield self._analyze(contents.tables, contents.schema)
        for step in contents.steps:
            yield from self._step(step, contents.schema)
        yield from freshness.marks(self, contents)
        yield from self._triggers(contents)
        yield self._refresh(contents)
        yield f"DO 'BEGIN PERFORM {self.named(_REFRESH, contents.schema)}; END';"

    def closing(self, contents: Contents) -> Iterator[str]:
        """The planner knows how many rows there are."""
        yield self._analyze((*contents.tables, *contents.steps), contents.schema)
        yield from super().closing(contents)

    def _step(self, step: Definition, schema: str | None) -> Iterator[str]:
        named = self.named(step.name, schema)
        recursive = Recursion.of(step)
        if recursive is None:
            query = self.query(step.create.expression, schema)
            yield f"CREATE MATERIALIZED VIEW {named} AS\n{query}\nWITH NO DATA;"
            yield from self.comments(step, schema, kind="VIEW", materialized=True)
        else:
            query = self.query(recursive.nothing(), schema)
            yield f"CREATE TABLE {named} AS\n{query}\nWITH NO DATA;"
            yield from self.comments(step, schema)

    def _refresh(self, contents: Contents) -> str:
        marks = self.named(freshness.MARKS, contents.schema)
        # a change that is under way is either waited for, or marked after the steps are computed
        body = [f"LOCK TABLE {marks} IN EXCLUSIVE MODE;"]
        for step in contents.steps:
            named = self.named(step.name, contents.schema)
            recursive = Recursion.of(step)
            if recursive is None:
                body.append(f"REFRESH MATERIALIZED VIEW {named};")
            else:
                body += self._loop(recursive, named, contents.schema)
            body.append(f"ANALYZE {named};")
        body.append(f"UPDATE {marks} SET is_fresh = TRUE WHERE NOT is_fresh;")
        return self._function(_REFRESH, contents.schema, "void", body, ["last_pass INTEGER := 0;"])

    def _loop(self, recursive: Recursion, named: str, schema: str | None) -> list[str]:
        def query(part: exp.Query) -> str:
            return self.query(part, schema, temporary=(recursive.rows,))

        rows = recursive.rows
        last = exp.column("last_pass")
        return [
            f"CREATE TEMPORARY TABLE {rows} ON COMMIT DROP AS\n"
            f"SELECT 0 AS {recursion.NUMBER}, s.* FROM (\n{query(recursive.start)}\n) AS s;",
            "last_pass := 0;",
            "LOOP",
            f"ANALYZE {rows};",
            f"INSERT INTO {rows}\n"
            f"SELECT last_pass + 1, n.* FROM (\n{query(recursive.next_pass(last))}\n) AS n;",
            "EXIT WHEN NOT FOUND;",
            "last_pass := last_pass + 1;",
            "END LOOP;",
            f"TRUNCATE {named};",
            f"INSERT INTO {named}\n{query(recursive.end())};",
            f"DROP TABLE {rows};",
        ]

    def _triggers(self, contents: Contents) -> Iterator[str]:
        marks = self.named(freshness.MARKS, contents.schema)
        body = [
            f"UPDATE {marks} SET is_fresh = FALSE WHERE table_name = TG_TABLE_NAME AND is_fresh;",
            "RETURN NULL;",
        ]
        yield self._function(_MARK, contents.schema, "trigger", body)
        for table in contents.tables:
            yield (
                f"CREATE TRIGGER mark_as_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE "
                f"ON {self.named(table.name, contents.schema)}\n"
                f"FOR EACH STATEMENT EXECUTE FUNCTION {self.named(_MARK, contents.schema)};"
            )
        for object_, comment in freshness.COMMENTS.items():
            kind, _, name = object_.partition(" ")
            named = self.named(name, contents.schema)
            yield f"COMMENT ON {kind} {named} IS {self.text(comment)};"

    def _function(
        self,
        name: str,
        schema: str | None,
        returns: str,
        body: Sequence[str],
        declared: Sequence[str] = (),
    ) -> str:
        declare = ["DECLARE", *declared] if declared else []
        return "\n".join(
            (
                f"CREATE FUNCTION {self.named(name, schema)} RETURNS {returns}",
                "LANGUAGE plpgsql SET search_path FROM CURRENT AS $body$",
                *declare,
                "BEGIN",
                *body,
                "END",
                "$body$;",
            )
        )

    def _analyze(self, definitions: Sequence[Definition], schema: str | None) -> str:
        return f"ANALYZE {', '.join(self.named(each.name, schema) for each in definitions)};"
