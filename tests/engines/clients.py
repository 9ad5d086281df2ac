"""The clients of the engines: the shells, which go on after an error, and the Python libraries."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import duckdb
import pytest

from . import postgres
from .programs import installed

Row = tuple[Any, ...]


class Client(Protocol):
    """What a test needs of a client."""

    def run(self, script: str) -> str:
        """Runs a script; what was said of errors."""

    def number(self, query: str) -> int:
        """The one number that a query gives, in a connection of its own."""


class Shell:
    """A program that reads a script, without any option that has it stop at an error."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self._command = command
        self._environment = os.environ | environment

    def run(self, script: str) -> str:
        return self._fed(script).stderr

    def number(self, query: str) -> int:
        # whatever frame the shell draws round it
        digits = filter(str.isdigit, self._fed(f"SELECT ({query}) AS n;").stdout.split("64")[-1])
        return int("".join(digits))

    def _fed(self, script: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self._command,
            input=script,
            capture_output=True,
            encoding="utf-8",
            check=False,
            env=self._environment,
        )


class Library:
    """A Python library, in one connection; after an error the user goes on and commits."""

    def __init__(self, connection: Any, run: Callable[[str], object], error: type) -> None:
        self._connection = connection
        self._run = run
        self._error = error

    def run(self, script: str) -> str:
        said = ""
        try:
            self._run(script)
        except self._error as error:
            said = str(error)
        try:
            self._connection.commit()
        except self._error as error:
            said += str(error)
        return said

    def number(self, query: str) -> int:
        return self._connection.execute(query).fetchone()[0]


def client(name: str, folder: Path, new_postgres: Callable[[], postgres.Engine]) -> Client:
    """A client on a new database."""
    match name:
        case "sqlite3 shell":
            return Shell([installed("sqlite3"), str(folder / "season.db")], {})
        case "duckdb shell":
            return Shell([installed("duckdb"), str(folder / "season.db")], {})
        case "psql":
            program = [installed("psql"), "--quiet", "--no-psqlrc", "--tuples-only", "--no-align"]
            return Shell(program, new_postgres().environment)
        case "sqlite3":
            made = sqlite3.connect(folder / "season.db")
            return Library(made, made.executescript, sqlite3.Error)
        case "duckdb":
            made = duckdb.connect(folder / "season.db")
            return Library(made, made.execute, duckdb.Error)
        case _:
            psycopg = pytest.importorskip("psycopg")
            made = psycopg.connect(new_postgres().address)
            return Library(made, made.execute, psycopg.Error)
