"""Reads the tables, steps and views of the SQL files, with their comments and keys."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import sqlglot
from sqlglot import exp

from ascenso_db.sqlfiles import files

_ENGINE = re.compile(r"^-- Engine: (\w+)$", re.MULTILINE)


@dataclass(frozen=True)
class Definition:
    """A table, step or view: its CREATE statement and its comments.

    Where `engine` is said, no other engine has it.
    """

    name: str
    create: exp.Create
    comment: exp.Comment
    column_comments: tuple[exp.Comment, ...] = field(default=())
    engine: str | None = None

    @property
    def meanings(self) -> dict[str, str]:
        """What each column means, by its name, in the order of the columns."""
        return {comment.this.name: comment.expression.name for comment in self.column_comments}


def read(paths: Sequence[Path]) -> list[Definition]:
    """The tables, steps and views that the files create, in order."""
    return [found for path in paths for found in _of_file(files.read(path))]


def primary_key(table: Definition) -> list[str]:
    """The columns of the primary key of a table."""
    stated = table.create.find(exp.PrimaryKey)
    if stated is not None:
        return [column.name for column in stated.expressions]
    return [
        constraint.find_ancestor(exp.ColumnDef).name
        for constraint in table.create.find_all(exp.PrimaryKeyColumnConstraint)
    ]


def references(table: Definition) -> list[tuple[list[str], str]]:
    """The foreign keys of a table: its columns, and the table whose key they are."""
    of_columns = [
        ([reference.find_ancestor(exp.ColumnDef).name], reference.find(exp.Table).name)
        for reference in table.create.find_all(exp.Reference)
        if reference.find_ancestor(exp.ColumnDef) is not None
    ]
    of_table = [
        ([column.name for column in key.expressions], key.find(exp.Table).name)
        for key in table.create.find_all(exp.ForeignKey)
    ]
    return of_columns + of_table


def _of_file(text: str) -> Iterator[Definition]:
    engine = _ENGINE.search(text)
    statements = sqlglot.parse(text, read="duckdb")
    comments = [statement for statement in statements if isinstance(statement, exp.Comment)]
    for create in statements:
        if not isinstance(create, exp.Create):
            continue
        name = create.find(exp.Table).name
        own = [comment for comment in comments if _object(comment) == name]
        yield Definition(
            name, create, own[0], tuple(own[1:]), engine[1].lower() if engine else None
        )


def _object(comment: exp.Comment) -> str:
    target = comment.this
    return target.table if isinstance(target, exp.Column) else target.name
