"""The engines that a script can be written for; the tests run each of them.

What an engine needs beyond sqlglot's own translation is named here: its transforms, how it says
that a script is one transaction, and where it keeps keys and comments.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from sqlglot import ErrorLevel, exp

from ascenso_db.catalogue import partition
from ascenso_db.script import transforms
from ascenso_db.script.location import Location
from ascenso_db.script.transforms import Transform
from ascenso_db.sqlfiles import Definition, definitions
from ascenso_db.terminal import AscensoError
from ascenso_db.text import quoting


@dataclass(frozen=True)
class Dialect:
    """An engine with keys, checks, COMMENT ON statements and transactions."""

    name: str
    opening: tuple[str, ...]
    closing: tuple[str, ...] = ("COMMIT;",)
    table_transforms: tuple[Transform, ...] = ()
    view_transforms: tuple[Transform, ...] = ()
    table_ending: str = ""
    has_comments: bool = True
    has_schemas: bool = True
    date_prefix: str = "DATE "

    def sql(self, expression: exp.Expression, *, pretty: bool = True) -> str:
        """The expression as the engine writes it."""
        return expression.sql(
            dialect=self.name, pretty=pretty, comments=False, unsupported_level=ErrorLevel.RAISE
        )

    def query(self, select: exp.Expression) -> str:
        """A query as the engine writes it, by the same steps as the views."""
        return self.sql(_transformed(select, self.view_transforms, None))

    def create_schema(self, schema: str) -> str:
        """The statement that makes a schema where there is none."""
        return f"CREATE SCHEMA IF NOT EXISTS {self.identifier(schema)}"

    def identifier(self, name: str) -> str:
        """A name, quoted."""
        return self.sql(exp.to_identifier(name, quoted=True))

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
                return f"{self.date_prefix}{self.text(value.isoformat())}"
        text = str(value)
        if "\0" in text:
            raise AscensoError(f"{text}: a text with a NUL, which no script can hold")
        return self.text(text)

    def text(self, value: str) -> str:
        """A text, quoted."""
        return quoting.text(value)

    def table(
        self,
        table: Definition,
        schema: str | None,
        location: Location | None,  # noqa: ARG002 (for engines that read files)
    ) -> Iterator[str]:
        """The statements that make a table."""
        created = _transformed(table.create, self.table_transforms, schema)
        yield f"{self.sql(created)}{self.table_ending};"
        yield from self._comments(table, schema)

    def view(self, view: Definition, schema: str | None) -> Iterator[str]:
        """The statements that make a view."""
        yield f"{self.sql(_transformed(view.create, self.view_transforms, schema))};"
        yield from self._comments(view, schema)

    def _comments(self, definition: Definition, schema: str | None) -> Iterator[str]:
        if not self.has_comments:
            return
        for comment in (definition.comment, *definition.column_comments):
            stated = comment.copy()
            if schema is not None:
                stated.this.set("db", exp.to_identifier(schema, quoted=True))
            yield f"{self.sql(stated, pretty=False)};"


@dataclass(frozen=True)
class SparkDialect(Dialect):
    """Spark SQL: tables in Parquet files, without keys, checks and transactions."""

    opening: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    view_transforms: tuple[Transform, ...] = (transforms.without_materialized,)

    def text(self, value: str) -> str:
        """A text, quoted; Spark reads a backslash as an escape and fills in a variable, ${...}."""
        escaped = value.replace("\\", "\\\\").replace("'", "\\'").replace("${", "\\u0024{")
        return f"'{escaped}'"

    def table(
        self, table: Definition, schema: str | None, location: Location | None
    ) -> Iterator[str]:
        """A table with its comments and, as a property, its key; its files may be there already."""
        create = _transformed(table.create, self.table_transforms, schema)
        meanings = dict(table.meanings)
        columns = [self._column(column, meanings) for column in create.find_all(exp.ColumnDef)]
        is_divided = location is not None and table.name in location.divided
        if is_divided and partition.KEY not in meanings:
            columns.append(f"{self.identifier(partition.KEY)} STRING COMMENT 'Key of the season'")
        lines = [
            f"CREATE TABLE {self.sql(create.this.this)} (",
            ",\n".join(f"  {column}" for column in columns),
            ")",
            "USING PARQUET",
        ]
        if is_divided:
            lines.append(f"PARTITIONED BY ({self.identifier(partition.KEY)})")
        if location is not None:
            lines.append(f"LOCATION {self.text(location.table(table.name))}")
        lines.append(f"COMMENT {self.text(table.comment.expression.name)}")
        key = ", ".join(definitions.primary_key(table))
        lines.append(f"TBLPROPERTIES ('primary_key' = {self.text(key)});")
        yield "\n".join(lines)
        if is_divided:
            yield f"ALTER TABLE {self.sql(create.this.this)} RECOVER PARTITIONS;"

    def view(self, view: Definition, schema: str | None) -> Iterator[str]:
        """A view with its comments."""
        create = _transformed(view.create, self.view_transforms, schema)
        columns = ",\n".join(
            f"  {self.identifier(name)} COMMENT {self.text(meaning)}"
            for name, meaning in view.meanings.items()
        )
        yield (
            f"CREATE VIEW {self.sql(create.this)} (\n{columns}\n)\n"
            f"COMMENT {self.text(view.comment.expression.name)}\n"
            f"AS\n{self.sql(create.expression)};"
        )

    def _column(self, column: exp.ColumnDef, meanings: dict[str, str]) -> str:
        meaning = self.text(meanings[column.name])
        return f"{self.identifier(column.name)} {self.sql(column.kind)} COMMENT {meaning}"


def _transformed(
    statement: exp.Expression, steps: tuple[Transform, ...], schema: str | None
) -> exp.Expression:
    statement = statement.copy()
    for step in steps:
        statement = step(statement)
    return statement if schema is None else transforms.in_schema(statement, schema)


DIALECTS = {
    dialect.name: dialect
    for dialect in (
        Dialect("duckdb", opening=(".bail on", "BEGIN TRANSACTION;")),
        Dialect(
            "postgres",
            # the script is UTF-8 whatever the terminal or the database has
            opening=("\\set ON_ERROR_STOP on", "SET client_encoding = 'UTF8';", "BEGIN;"),
            table_transforms=(transforms.bytewise_text,),
        ),
        Dialect(
            "sqlite",
            opening=(".bail on", "PRAGMA foreign_keys = ON;", "BEGIN;"),
            table_transforms=(transforms.dates_as_text,),
            table_ending=" STRICT",  # else a column keeps any value, and a text key NULL
            view_transforms=(transforms.ordered_lists, transforms.decimal_as_text),
            has_comments=False,
            has_schemas=False,
            date_prefix="",
        ),
        SparkDialect("spark"),
    )
}
