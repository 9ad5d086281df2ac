"""Admits one statement that only reads, or one expression, and nothing else.

The connection itself refuses to write and to reach files; this refuses, before anything runs,
what it would still let through: temporary objects, settings, several statements in one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import click
import duckdb
from duckdb import DuckDBPyConnection, DuckDBPyRelation, Statement

from ascenso_db.terminal import without_place

_BLANK = r"(?:\s|--[^\n]*+|/\*.*?\*/)*+"
_EXPLAIN = re.compile(
    rf"{_BLANK}EXPLAIN\b{_BLANK}(?:ANALYZE\b{_BLANK})?(?:\(\s*(?:ANALYZE|FORMAT)\b[^)]*\))?",
    re.IGNORECASE | re.DOTALL,
)
_PIVOT_OPENS_WITH = re.compile(
    rf"{_BLANK}(?:\(|(?:PIVOT|PIVOT_WIDER|FROM|SELECT|WITH)\b)", re.IGNORECASE | re.DOTALL
)
_REFUSAL = (
    "exactly one statement that only reads is taken "
    "(SELECT, VALUES, FROM, PIVOT, EXPLAIN, DESCRIBE, SHOW, SUMMARIZE)"
)


def read(
    connection: DuckDBPyConnection, sql: str, parameters: Mapping[str, str]
) -> DuckDBPyRelation:
    """The rows of one reading statement, with a text for each $NAME in it."""
    statements = _admitted(connection, sql)
    named = set().union(*(statement.named_parameters for statement in statements))
    if missing := sorted(named - parameters.keys()):
        raise click.UsageError(f"${missing[0]} has no value: give it with -p {missing[0]}=VALUE")
    if unused := sorted(parameters.keys() - named):
        raise click.UsageError(f"-p {unused[0]}: the statement has no ${unused[0]}")
    rows = connection.sql(without_end(sql), params=dict(parameters) or None)
    if rows is None:  # DuckDB 1.5 plans such a PIVOT in parts, and shows none of them
        raise click.UsageError(
            "this DuckDB shows no plan of a PIVOT whose values are not named: name them with IN"
        )
    return rows


def filtered(
    connection: DuckDBPyConnection, relation: DuckDBPyRelation, where: str
) -> DuckDBPyRelation:
    """The rows for which an expression is true, in their order.

    What passes is one expression also within parentheses, so that it cannot begin another query.
    """
    if not where.strip():
        raise click.UsageError("--where: empty; an expression such as points > 20 is taken")
    try:
        rows = relation.filter(duckdb.SQLExpression(where))
        # DuckDB 1.5 passes over a clause that follows; within parentheses that is an error.
        (alone,) = connection.extract_statements(f"SELECT ({where}\n)")
    except duckdb.Error as error:
        raise click.UsageError(f"--where: {without_place(error)}") from None
    if alone.named_parameters:
        raise click.UsageError("--where: an expression without parameters is taken")
    return rows


def pointing(typed: str, error: duckdb.Error) -> str:
    """What is wrong, and below it the place in what was typed, where DuckDB shows one in it.

    DuckDB counts the lines of the statement around it, and may show a place in that.
    """
    _, _, place = str(error).partition("\nLINE ")
    number, _, shown = place.partition(": ")
    excerpt, _, caret = shown.partition("\n")
    start = typed.find(excerpt.removeprefix("...").removesuffix("..."))
    if not excerpt or start < 0:
        return without_place(error)
    line = str(typed.count("\n", 0, start) + 1)
    return f"{without_place(error)}\nLINE {line}: {excerpt}\n{caret[len(number) - len(line) :]}"


def is_explain(sql: str) -> bool:
    """Whether the statement asks for a plan, which is a drawing rather than rows."""
    return _EXPLAIN.match(sql) is not None


def _admitted(connection: DuckDBPyConnection, sql: str) -> list[Statement]:
    explain = _EXPLAIN.match(sql)
    if not _is_query(connection, sql[explain.end() :] if explain else sql):
        raise click.UsageError(_REFUSAL)
    return _parse(connection, sql)


def without_end(sql: str) -> str:
    """The statement without the semicolon that ends it, and comments after that.

    DuckDB puts it into another, and takes out the semicolon only where it comes last.
    """
    text = sql.encode()
    end = len(text)
    for start, kind in reversed(duckdb.tokenize(sql)):
        if kind is not duckdb.token_type.comment and text[start : start + 1] != b";":
            break
        end = start
    return text[:end].decode()


def _parse(connection: DuckDBPyConnection, sql: str) -> list[Statement]:
    try:
        return connection.extract_statements(sql)
    except IndexError:  # DuckDB 1.5 cannot tell a PIVOT from the statements around it
        raise click.UsageError(_REFUSAL) from None


def _is_query(connection: DuckDBPyConnection, sql: str) -> bool:
    statements = _parse(connection, sql)
    try:
        types = [statement.type.name for statement in statements]
    except ValueError:  # DuckDB has kinds of statement that its Python library has no name for
        return False
    if types == ["SELECT"]:
        return True
    if not _PIVOT_OPENS_WITH.match(sql):
        return False
    # DuckDB 2 takes a PIVOT as one statement of several parts; 1.x shows the parts, without
    # their text: a type for each list of pivoted values, then the query.
    return types == ["MULTI"] or (
        types[-1:] == ["SELECT"]
        and set(types[:-1]) == {"CREATE"}
        and not any(statement.query for statement in statements)
    )
