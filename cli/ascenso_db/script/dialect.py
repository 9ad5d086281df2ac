"""What the engines have in common: how each writes names, values, tables, rows, steps and views."""

from __future__ import annotations

import datetime
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from sqlglot import ErrorLevel, exp

from ascenso_db.script import transforms
from ascenso_db.script.contents import Contents
from ascenso_db.script.location import Location
from ascenso_db.script.transforms import Transform
from ascenso_db.sqlfiles import Definition
from ascenso_db.terminal import AscensoError
from ascenso_db.text import quoting


@dataclass(frozen=True)
class Dialect:
    """An engine with keys, checks, COMMENT ON statements and transactions."""

    name: str
    table_transforms: tuple[Transform, ...] = ()
    view_transforms: tuple[Transform, ...] = ()
    has_schemas: bool = True

    def opening(self, contents: Contents) -> Iterator[str]:
        """What stands before all tables."""
        yield "BEGIN;"
        yield from self._schema(contents)

    def table(
        self,
        table: Definition,
        schema: str | None,
        location: Location | None,  # noqa: ARG002 (for engines that read files)
    ) -> Iterator[str]:
        """The statements that make a table."""
        created = self.transformed(table.create, self.table_transforms, schema)
        yield f"{self.sql(created)};"
        yield from self.comments(table, schema)

    def insert(self, target: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
        """The statement that adds rows to a table."""
        into = ", ".join(map(self.identifier, columns))
        return f"INSERT INTO {target} ({into}) VALUES\n{self.values(rows)};"

    def steps(self, contents: Contents) -> Iterator[str]:
        """The statements that compute all steps, each once."""
        for step in contents.steps:
            created = self.transformed(step.create, self.view_transforms, contents.schema)
            created.set("replace", False)
            yield f"{self.sql(created)};"
            yield from self.comments(step, contents.schema)

    def view(self, view: Definition, schema: str | None) -> Iterator[str]:
        """The statements that make a view."""
        created = self.transformed(view.create, self.view_transforms, schema)
        created.set("replace", False)
        yield f"{self.sql(created)};"
        yield from self.comments(view, schema)

    def closing(self, contents: Contents) -> Iterator[str]:  # noqa: ARG002 (some need it)
        """What stands after all views."""
        yield "COMMIT;"

    def sql(self, expression: exp.Expression, *, pretty: bool = True) -> str:
        """The expression as the engine writes it."""
        return expression.sql(
            dialect=self.name, pretty=pretty, comments=False, unsupported_level=ErrorLevel.RAISE
        )

    def query(
        self, select: exp.Expression, schema: str | None = None, temporary: Container[str] = ()
    ) -> str:
        """A query as the engine writes it, transformed as the views are."""
        return self.sql(self.transformed(select, self.view_transforms, schema, temporary))

    def transformed(
        self,
        statement: exp.Expression,
        steps: tuple[Transform, ...],
        schema: str | None,
        temporary: Container[str] = (),
    ) -> exp.Expression:
        """A copy of the statement that the engine understands."""
        statement = statement.copy()
        for step in steps:
            statement = step(statement)
        return statement if schema is None else transforms.in_schema(statement, schema, temporary)

    def identifier(self, name: str) -> str:
        """A name, quoted."""
        return self.sql(exp.to_identifier(name, quoted=True))

    def named(self, name: str, schema: str | None) -> str:
        """A table, view or function of the script."""
        return name if schema is None else f"{self.identifier(schema)}.{name}"

    def literal(self, value: object) -> str:
        """A value of a table, as the engine reads it."""
        match value:
            case None:
                return "NULL"
            case bool():
                return str(value).upper()
            case int():
                return str(value)
            case datetime.date():
                return self.date(value)
        text = str(value)
        if "\0" in text:
            raise AscensoError(f"{text}: a text with a NUL, which no script can hold")
        return self.text(text)

    def date(self, value: datetime.date) -> str:
        """A day."""
        return f"DATE {self.text(value.isoformat())}"

    def text(self, value: str) -> str:
        """A text, quoted."""
        return quoting.text(value)

    def values(self, rows: Sequence[Sequence[object]]) -> str:
        """Rows, a line each."""
        return ",\n".join(f"  ({', '.join(map(self.literal, row))})" for row in rows)

    def comments(
        self, definition: Definition, schema: str | None, **changed: object
    ) -> Iterator[str]:
        """The comments on a table, step or view, and on its columns."""
        for number, comment in enumerate((definition.comment, *definition.column_comments)):
            stated = comment.copy()
            if schema is not None:
                stated.this.set("db", exp.to_identifier(schema, quoted=True))
            if number == 0:
                for key, value in changed.items():
                    stated.set(key, value)
            yield f"{self.sql(stated, pretty=False)};"

    def _schema(self, contents: Contents) -> Iterator[str]:
        if contents.schema is not None:
            yield f"CREATE SCHEMA IF NOT EXISTS {self.identifier(contents.schema)};"
