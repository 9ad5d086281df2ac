"""Runs the checks: queries whose every row is something wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection

from ascenso_db import sqlfiles
from ascenso_db.rows import Row, result
from ascenso_db.season.exceptions import Exceptions
from ascenso_db.terminal import AscensoError, is_of_damage
from ascenso_db.text import printable

ERROR, WARNING = "error", "warning"
COLUMNS = ("check", "severity", "competition", "season", "subject", "expected", "found")
REASON = "reason"  # why a finding is accepted
_REFUSED = re.compile(r"^-- On load: refuse\s*$", re.MULTILINE)
_SEVERITY = re.compile(rf"^-- Severity: ({ERROR}|{WARNING})\s*$", re.MULTILINE)


@dataclass(frozen=True)
class Check:
    """A check, and how bad a row of it is."""

    name: str
    severity: str
    sql: str

    @property
    def is_refused(self) -> bool:
        """Whether no season may break it, as its header says."""
        return _REFUSED.search(self.sql) is not None

    @classmethod
    def read(cls, path: Path) -> Check:
        """The check in a file, which says its severity in its header."""
        sql = sqlfiles.read(path)
        severity = _SEVERITY.search(sql)
        if severity is None:
            raise AscensoError(f"{path}: no line `-- Severity: {ERROR}` or `{WARNING}`")
        return cls(sqlfiles.object_name(path), severity[1], sql)

    def failures(self, connection: DuckDBPyConnection, condition: str = "true") -> Iterator[Row]:
        """A row of COLUMNS for each thing that is wrong, of those that meet a condition."""
        columns = COLUMNS[2:]
        query = self.sql.rstrip().removesuffix(";")
        sql = f"SELECT {', '.join(columns)} FROM (\n{query}\n) WHERE {condition}"
        types = [(name, "VARCHAR") for name in columns]
        try:
            for row in result.read_select(connection, sql, types).rows:
                yield (self.name, self.severity, *row)
        except duckdb.Error as error:
            if is_of_damage(error):
                raise  # not the check's fault
            raise AscensoError(f"check {self.name}: {error}") from None


def told(finding: Row) -> str:
    """What is wrong, in one line."""
    check, _, _, _, subject, expected, found, *_ = finding
    return f"{check}: {printable(f'{subject}: expected {expected}, found {found}')}"


def refuse(connection: DuckDBPyConnection, paths: tuple[Path, ...]) -> None:
    """Raises for the first row of a check that no season may break, as its header says.

    One that is accepted may stand.
    """
    accepted = Exceptions.read(connection)
    for path in paths:
        check = Check.read(path)
        if check.is_refused:
            for *finding, reason in accepted.judged(check.failures(connection)):
                if reason is None:
                    raise AscensoError(told(finding))
