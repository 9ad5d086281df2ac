"""Measures what the command costs beside a bare program that asks DuckDB for the same rows.

    python tests/benchmarks/startup.py --runs 15 --json startup.json

Each is run in a process of its own, one after another in turn, so that what else the machine does
falls on all alike; the figures are medians. The bare program imports click and duckdb, opens the
built file and prints the rows of the view. `first use` begins with an empty cache. Prints one
table, as Markdown, and writes it as JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

VIEW = "relegation"
BARE = "the bare program"
COMMAND = (sys.executable, "-m", "ascenso_db")
PROGRAM = f"""
import sys
import click
import duckdb
with duckdb.connect(sys.argv[1], read_only=True, config={{config}}) as connection:
    cursor = connection.execute(sys.stdin.read() + "FROM {VIEW}")
    print(",".join(column[0] for column in cursor.description))
    for row in cursor.fetchall():
        print(",".join("" if value is None else str(value) for value in row))
"""


@dataclass(frozen=True)
class Program:
    """A program, what it is called in the table, and how many bare ones it may cost."""

    name: str
    arguments: tuple[str, ...]
    aim: float
    given: str = ""
    environment: tuple[tuple[str, str], ...] = ()
    first_use: bool = False

    @property
    def prints_rows(self) -> bool:
        """Whether it prints the rows of the view."""
        return self.aim >= 1

    def run(self, home: Path) -> tuple[float, float, str]:
        """The seconds that pass, those of the processor, and what is printed."""
        cache = home / "cache"
        if self.first_use:
            cache = home / "empty"
            shutil.rmtree(cache, ignore_errors=True)
        environment = os.environ | {"XDG_CACHE_HOME": str(cache)} | dict(self.environment)
        before, start = _processor_seconds(), time.perf_counter()
        done = subprocess.run(
            self.arguments,
            env=environment,
            input=self.given,
            encoding="utf-8",
            stdout=subprocess.PIPE,
            check=True,
        )
        return time.perf_counter() - start, _processor_seconds() - before, done.stdout


def _processor_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def programs(database: Path) -> list[Program]:
    from ascenso_db.catalogue import views
    from ascenso_db.database import PLANNING, open_file
    from ascenso_db.sqlfiles import SqlFiles

    with open_file(database) as connection:
        defined = views.with_clause(connection, SqlFiles.find().views, VIEW)
    completion = {
        "_ASCENSO_DB_COMPLETE": "bash_complete",
        "COMP_WORDS": "ascenso-db query rele",
        "COMP_CWORD": "2",
    }
    bare = PROGRAM.replace("{config}", repr(PLANNING))
    query = (*COMMAND, "query", VIEW, "-f", "csv")
    return [
        Program(BARE, (sys.executable, "-c", bare, str(database)), 1),
        Program(
            f"{BARE}, with the WITH of the query",
            (sys.executable, "-c", bare, str(database)),
            1,
            defined,
        ),
        Program(f"query {VIEW}", query, 1.25),
        Program(f"query {VIEW}, first use", query, 3, first_use=True),
        Program("--help", (*COMMAND, "--help"), 0.5),
        Program("completion", COMMAND, 0.5, environment=tuple(completion.items())),
    ]


def measure(runs: int) -> list[dict[str, str | float]]:
    """The medians of each program, and what they are to those of the bare one."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        database = home / "season.duckdb"
        subprocess.run([*COMMAND, "build", database], check=True, stderr=subprocess.DEVNULL)
        measured = programs(database)
        # This fills the caches too, the system's and the season's.
        printed = [program.run(home)[2].count("\n") for program in measured if program.prints_rows]
        assert min(printed) == max(printed) > 1, "not the same rows"
        taken = [[program.run(home)[:2] for program in measured] for _ in range(runs)]
    medians = [
        tuple(map(statistics.median, zip(*of, strict=True))) for of in zip(*taken, strict=True)
    ]
    wall, processor = medians[0]
    return [
        {
            "program": program.name,
            "milliseconds": round(1000 * passed, 1),
            "processor": round(1000 * used, 1),
            "ratio": round(passed / wall, 2),
            "processor ratio": round(used / processor, 2),
            "aim": program.aim,
        }
        for program, (passed, used) in zip(measured, medians, strict=True)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    figures = measure(arguments.runs)
    print(f"| {' | '.join(figures[0])} |")
    print(f"| {' | '.join('---' for _ in figures[0])} |")
    for row in figures:
        print(f"| {' | '.join(map(str, row.values()))} |")
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
