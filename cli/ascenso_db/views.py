"""Computes every view once, for a command that reads many of them."""

from __future__ import annotations

import re
from pathlib import Path

from duckdb import DuckDBPyConnection

from ascenso_db import files

_CREATE_VIEW = re.compile(r"\bCREATE VIEW\b")


def materialise(connection: DuckDBPyConnection, paths: tuple[Path, ...]) -> None:
    """Makes a temporary table of each view, which hides it for the rest of the connection.

    Most views stand on others; so none is planned and computed again for each that reads it.
    """
    for path in paths:
        definition = connection.extract_statements(files.read(path))[0].query
        connection.execute(_CREATE_VIEW.sub("CREATE TEMPORARY TABLE", definition, count=1))
