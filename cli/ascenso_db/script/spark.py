"""Spark SQL: tables in Parquet files, without keys, checks and transactions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlglot import exp

from ascenso_db.catalogue import partition
from ascenso_db.script import recursion
from ascenso_db.script.contents import Contents
from ascenso_db.script.dialect import Dialect
from ascenso_db.script.location import Location
from ascenso_db.script.recursion import Recursion
from ascenso_db.sqlfiles import Definition, definitions


@dataclass(frozen=True)
class Spark(Dialect):
    """A step is a table, since Spark plans a view anew through all the views beneath it."""

    def opening(self, contents: Contents) -> Iterator[str]:
        """The schema."""
        yield from self._schema(contents)

    def closing(self, contents: Contents) -> Iterator[str]:
        """Nothing."""
        del contents
        yield from ()

    def text(self, value: str) -> str:
        """A text, quoted; Spark reads a backslash as an escape and fills in a variable, ${...}."""
        escaped = value.replace("\\", "\\\\").replace("'", "\\'").replace("${", "\\u0024{")
        return f"'{escaped}'"

    def table(
        self, table: Definition, schema: str | None, location: Location | None
    ) -> Iterator[str]:
        """A table with its comments and, as a property, its key; its files may be there already."""
        create = self.transformed(table.create, self.table_transforms, schema)
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

    def steps(self, contents: Contents) -> Iterator[str]:
        """A table a step; the passes of one that reads its own rows in a loop."""
        for step in contents.steps:
            recursive = Recursion.of(step)
            query = step.create.expression
            if recursive is not None:
                yield from self._passes(recursive, contents.schema)
                query = recursive.end()
            yield (
                f"CREATE TABLE {self.named(step.name, contents.schema)}\nUSING PARQUET\n"
                f"COMMENT {self.text(step.comment.expression.name)}\n"
                f"AS\n{self.query(query, contents.schema)};"
            )
            if recursive is not None:
                yield f"DROP TABLE {self.named(recursive.rows, contents.schema)};"

    def view(self, view: Definition, schema: str | None) -> Iterator[str]:
        """A view with its comments."""
        create = self.transformed(view.create, self.view_transforms, schema)
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

    def _passes(self, recursive: Recursion, schema: str | None) -> Iterator[str]:
        rows = self.named(recursive.rows, schema)
        start = self.query(recursive.start, schema)
        following = self.query(recursive.next_pass(exp.column("last_pass")), schema)
        yield (
            f"CREATE TABLE {rows}\nUSING PARQUET\nAS\n"
            f"SELECT 0 AS {recursion.NUMBER}, s.* FROM (\n{start}\n) AS s;"
        )
        yield "\n".join(
            (
                "BEGIN",
                "DECLARE last_pass INT DEFAULT 0;",
                f"WHILE EXISTS (SELECT 1 FROM {rows} AS r"
                f" WHERE r.{recursion.NUMBER} = last_pass) DO",
                f"INSERT INTO {rows}\nSELECT last_pass + 1, n.* FROM (\n{following}\n) AS n;",
                "SET last_pass = last_pass + 1;",
                "END WHILE;",
                "END;",
            )
        )
