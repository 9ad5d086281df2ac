"""Spares DuckDB to plan and compute a view anew for each view that reads it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection

from ascenso_db import sqlfiles
from ascenso_db.catalogue import entries
from ascenso_db.text import quoting

# DuckDB keeps joins in parentheses, and quotes a name that is a word of SQL.
_READ = re.compile(r'\b(?:FROM|JOIN)\s+[("]*(\w+)')


def set_aside(connection: DuckDBPyConnection, path: Path) -> list[duckdb.Statement]:
    """Creates a view under another name, and under its own an empty table with its columns.

    DuckDB binds a view through all those beneath it; one that reads only such tables is soon
    bound. Gives the statements that follow the view in its file: its comments.
    """
    view, aside = _names(path)
    creation, *comments = connection.extract_statements(sqlfiles.read(path))
    connection.execute(creation)
    connection.execute(f"ALTER VIEW {view} RENAME TO {aside}")
    connection.execute(f"CREATE TABLE {view} AS FROM {aside} WITH NO DATA")
    return comments


def put_back(
    connection: DuckDBPyConnection, path: Path, comments: Sequence[duckdb.Statement]
) -> None:
    """Puts a view in the place of the table that stands in for it, and its comments on it."""
    view, aside = _names(path)
    connection.execute(f"DROP TABLE {view}")
    connection.execute(f"ALTER VIEW {aside} RENAME TO {view}")
    for comment in comments:
        connection.execute(comment)


def in_order(connection: DuckDBPyConnection, names: Iterable[str]) -> list[str]:
    """The named views of the database and all that they read, each after those that it reads.

    A name that no view has is passed over.
    """
    known = {
        object_.name: object_.sql
        for object_ in entries.objects(connection)
        if object_.kind == "view"
    }
    return list(_with_those_beneath(names, known.get))


def materialise(
    connection: DuckDBPyConnection,
    names: Iterable[str],
    step: Callable[[], None] = lambda: None,
) -> None:
    """Makes a temporary table of each view, which hides it for the rest of the connection.

    It hides it from the views that read it, too: they are to follow, as `in_order` has them.
    Calls `step` after each.
    """
    ((database,),) = connection.execute("SELECT current_database()").fetchall()
    for name in names:
        view = quoting.name(name)
        connection.execute(
            f"CREATE TEMPORARY TABLE {view} AS FROM {quoting.name(database)}.main.{view}"
        )
        step()


def promises_order(connection: DuckDBPyConnection, definition: str) -> bool:
    """Whether a view, by its CREATE VIEW, ends in an ORDER BY of its own."""
    _, _, query = definition.partition(" AS ")
    parsed = f"json_serialize_sql({quoting.text(query)})"
    found = connection.execute(f"SELECT {parsed} ->> '$.statements[0].node.modifiers[*].type'")
    ((modifiers,),) = found.fetchall()
    return "ORDER_MODIFIER" in (modifiers or ())


def with_clause(connection: DuckDBPyConnection, paths: Sequence[Path], name: str) -> str:
    """A WITH that defines a view and those beneath it, each once, to stand before a SELECT.

    Nothing for what is not a view of the files.
    """
    known = {sqlfiles.object_name(path): path for path in paths}

    def query(view: str) -> str | None:
        return _query(connection, known[view]) if view in known else None

    found = _with_those_beneath([name.lower()], query)
    if not all(found.values()):  # a file that is laid out otherwise
        return ""
    ctes = ",\n".join(f"{quoting.name(view)} AS (\n{query}\n)" for view, query in found.items())
    return f"WITH {ctes}\n" if ctes else ""


def _with_those_beneath(names: Iterable[str], query: Callable[[str], str | None]) -> dict[str, str]:
    """What defines each view, after what defines those that it reads; None is for no view."""
    found: dict[str, str] = {}
    seen: set[str] = set()

    def add(view: str) -> None:
        if view in seen:
            return
        seen.add(view)
        definition = query(view)
        if definition is None:
            return
        for read in _READ.findall(definition):
            add(read)
        found[view] = definition

    for name in names:
        add(name)
    return found


def _names(path: Path) -> tuple[str, str]:
    name = sqlfiles.object_name(path)
    return quoting.name(name), quoting.name(f"{name} set aside")


def _query(connection: DuckDBPyConnection, path: Path) -> str:
    """What follows CREATE VIEW in a file, to its semicolon."""
    statement = connection.extract_statements(sqlfiles.read(path))[0].query
    encoded = statement.encode()  # the tokenizer counts bytes
    ends = [offset for offset, _ in duckdb.tokenize(statement) if encoded[offset] == ord(";")]
    definition = encoded[: ends[0] if ends else None].decode().rstrip()
    return definition.partition(" AS\n")[2]
