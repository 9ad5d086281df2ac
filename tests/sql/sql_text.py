"""What sqlglot says of the text of a query."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import sqlglot
from sqlglot import exp

from .files import STEPS, VIEWS, object_name, text


def parsed(sql: str) -> exp.Expression:
    """The one query of a text, comments on objects left out."""
    (query,) = (
        statement
        for statement in sqlglot.parse(sql, read="duckdb")
        if statement is not None and not isinstance(statement, exp.Comment)
    )
    return query


def table_names(query: exp.Expression) -> Iterator[str]:
    """The tables and views that a query reads, its own common table expressions left out."""
    own = {cte.alias for cte in query.find_all(exp.CTE)}
    created = query.this if isinstance(query, exp.Create) else None
    for table in query.find_all(exp.Table):
        if table is not created and table.name not in own:
            yield table.name


@cache
def tables_read(sql: str) -> frozenset[str]:
    """The tables and views that the query of a text reads."""
    return frozenset(table_names(parsed(sql)))


@cache
def behind(query: Path) -> tuple[Path, ...]:
    """The steps and views that a query reads, directly or through others, in file order."""
    wanted = set(tables_read(text(query)))
    found: list[Path] = []
    for path in reversed(STEPS + VIEWS):
        if object_name(path) in wanted:
            wanted |= tables_read(text(path))
            found.append(path)
    return tuple(reversed(found))
