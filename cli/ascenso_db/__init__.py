"""A football season as a relational database.

`connect()` gives a notebook the same read-only DuckDB connection that the command uses, and
`what_if()` what would differ if facts or rules were others.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from ascenso_db.whatif import Answer

__all__ = ["__version__", "connect", "what_if"]
__version__ = "0.1.0"


def connect(database: str | Path | None = None) -> DuckDBPyConnection:
    """Opens a season read-only: the packaged one, or a file that `ascenso-db build` wrote."""
    from ascenso_db.season import Season

    return Season(Path(database) if database is not None else None).connect()


def what_if(changes: str | Path, database: str | Path | None = None) -> Answer:
    """What would differ after INSERT, UPDATE or DELETE on tables of facts and rules.

    `changes` are the statements, or the path of a folder of SQL files with them. They run on a copy
    in memory of the packaged season, or of a file that `ascenso-db build` wrote.

    Raises:
        AscensoError, click.UsageError: for a statement that is refused or breaks a key or a CHECK.
    """
    from ascenso_db import whatif
    from ascenso_db.season import Season
    from ascenso_db.sqlfiles import SqlFiles

    season = Season(Path(database) if database is not None else None)
    connection = season.connect()
    season.require_fresh(connection)
    read = whatif.of_files if isinstance(changes, Path) else whatif.of_text
    read_changes = read(connection, changes, whatif.facts(connection))
    return whatif.compare(connection, SqlFiles.find(), read_changes)
