"""Spares DuckDB to plan and compute a view anew for each view that reads it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection

from ascenso_db import files, quoting

_CREATE_VIEW = re.compile(r"\bCREATE VIEW\b")
_READ = re.compile(r"\b(?:FROM|JOIN)\s+(\w+)")


def set_aside(connection: DuckDBPyConnection, path: Path) -> list[duckdb.Statement]:
    """Creates a view under another name, and under its own an empty table with its columns.

    DuckDB binds a view through all those beneath it; one that reads only such tables is soon
    bound. Gives the statements that follow the view in its file: its comments.
    """
    view, aside = _names(path)
    creation, *comments = connection.extract_statements(files.read(path))
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


def materialise(
    connection: DuckDBPyConnection, paths: tuple[Path, ...], step: Callable[[], None] = lambda: None
) -> None:
    """Makes a temporary table of each view, which hides it for the rest of the connection.

    Calls `step` after each.
    """
    for path in paths:
        connection.execute(
            _CREATE_VIEW.sub("CREATE TEMPORARY TABLE", _definition(connection, path), count=1)
        )
        step()


def promises_order(path: Path) -> bool:
    """Whether a view ends in an ORDER BY of its own, which alone begins a line."""
    return re.search(r"^ORDER BY\b", files.read(path), re.MULTILINE) is not None


def with_clause(connection: DuckDBPyConnection, paths: Sequence[Path], name: str) -> str:
    """A WITH that defines a view and those beneath it, each once, to stand before a SELECT.

    The views stand in `paths` before those that read them. Nothing for what is not a view there.
    """
    known = {files.object_name(path): path for path in paths}
    found: dict[str, str] = {}

    def define(view: str) -> None:
        _, _, query = _definition(connection, known[view]).partition(" AS\n")
        for read in _READ.findall(query):
            if read in known and read not in found:
                define(read)
        found[view] = query

    if name.lower() not in known:
        return ""
    define(name.lower())
    if not all(found.values()):  # a file that is laid out otherwise
        return ""
    ctes = ",\n".join(f"{quoting.name(view)} AS (\n{query}\n)" for view, query in found.items())
    return f"WITH {ctes}\n"


def _names(path: Path) -> tuple[str, str]:
    name = files.object_name(path)
    return quoting.name(name), quoting.name(f"{name} set aside")


def _definition(connection: DuckDBPyConnection, path: Path) -> str:
    """The first statement of a file, to its semicolon."""
    statement = connection.extract_statements(files.read(path))[0].query
    encoded = statement.encode()  # the tokenizer counts bytes
    ends = [offset for offset, _ in duckdb.tokenize(statement) if encoded[offset] == ord(";")]
    return encoded[: ends[0] if ends else None].decode().rstrip()
