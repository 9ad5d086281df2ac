"""Measures what the command, the DuckDB shell and Python cost beside asking for a plain table.

    python tests/benchmarks/startup.py --runs 15 --json startup.json

Of every view of the packaged season four things:

- `ascenso-db query VIEW`, beside a bare program that imports click and duckdb, opens the same file
  and prints as many rows of a plain table;
- the shell of DuckDB that PyPI has, `SELECT * FROM view` beside `SELECT * FROM club`;
- a Python program that sets nothing, likewise;
- in one process of Python, which has opened the file, likewise.

And what begins without a built file (`build`, `query` on first use, with an empty cache), `--help`
and completion, beside the bare program. Programs run in processes of their own, one after another
in turn, so that what else the machine does falls on all alike; the figures are medians. Prints
Markdown, and writes the same as JSON.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks import report

from ascenso_db.sqlfiles import SqlFiles

VIEW = "relegation"
PLAIN = "club"
COMMAND = (sys.executable, "-m", "ascenso_db")
PROGRAM = """
import sys
import click
import duckdb
with duckdb.connect(sys.argv[1], read_only=True) as connection:
    cursor = connection.execute(sys.argv[2])
    print(",".join(column[0] for column in cursor.description))
    for row in cursor.fetchall():
        print(",".join("" if value is None else str(value) for value in row))
"""

Figures = dict[str, object]


@dataclass(frozen=True)
class Program:
    """A program, and what it needs."""

    name: str
    arguments: tuple[str | Path, ...]
    environment: tuple[tuple[str, str], ...] = ()
    first_use: bool = False

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
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        passed, used = time.perf_counter() - start, _processor_seconds() - before
        if done.returncode:
            sys.exit(f"{self.name}: {done.stderr}")
        return passed, used, done.stdout


def _processor_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@dataclass(frozen=True)
class Compared:
    """A program beside another, and how many times as long it is meant to take at most."""

    program: Program
    base: Program
    aim: float
    same_rows: bool = False


def commands(database: Path, views: Sequence[str], rows: dict[str, str]) -> list[Compared]:
    """`query` of each view beside a bare program that prints as many rows."""
    return [
        Compared(
            Program(view, (*COMMAND, "query", view, "-f", "csv")),
            _bare(database, rows[view]),
            1.2 if view == VIEW else 1.5,
            same_rows=True,
        )
        for view in views
    ]


def starts(database: Path, home: Path, rows: dict[str, str]) -> list[Compared]:
    """What builds the season, or needs none, beside the same bare program."""
    bare = _bare(database, rows[VIEW])
    query = (*COMMAND, "query", VIEW, "-f", "csv")
    completion = {
        "_ASCENSO_DB_COMPLETE": "bash_complete",
        "COMP_WORDS": "ascenso-db query rele",
        "COMP_CWORD": "2",
    }
    return [
        Compared(
            Program(f"query {VIEW}, first use", query, first_use=True), bare, 4, same_rows=True
        ),
        Compared(Program("build", (*COMMAND, "build", home / "again.duckdb")), bare, 3.5),
        Compared(Program("--help", (*COMMAND, "--help")), bare, 0.5),
        Compared(Program("completion", COMMAND, tuple(completion.items())), bare, 0.5),
    ]


def shells(shell: str, database: Path, views: Sequence[str]) -> list[Compared]:
    """The DuckDB shell on each view, beside a plain table."""

    def asked(name: str) -> Program:
        return Program(name, (shell, "-readonly", database, "-c", f"SELECT * FROM {name}"))

    return [Compared(asked(view), asked(PLAIN), 2) for view in views]


def pythons(database: Path, views: Sequence[str]) -> list[Compared]:
    """A Python program on each view, beside a plain table."""
    plain = _bare(database, f"SELECT * FROM {PLAIN}")
    return [
        Compared(
            Program(view, (sys.executable, "-c", PROGRAM, database, f"SELECT * FROM {view}")),
            plain,
            2,
        )
        for view in views
    ]


def _bare(database: Path, query: str) -> Program:
    return Program(f"bare: {query}", (sys.executable, "-c", PROGRAM, database, query))


def as_many_rows(database: Path, views: Sequence[str]) -> dict[str, str]:
    """For each view a query of a plain table of facts that has as many rows."""
    with duckdb.connect(database, read_only=True) as connection:

        def count(name: str) -> int:
            return connection.execute(f"SELECT COUNT(*) FROM {name}").fetchone()[0]

        facts = sorted((count(table), table) for table in SqlFiles.find().table_names)
        found = {}
        for view in views:
            rows = count(view)
            # the longest table may have to be read more than once
            table = next((table for length, table in facts if length >= rows), facts[-1][1])
            times = -(-rows // count(table)) if rows else 1
            source = " UNION ALL ".join([f"FROM {table}"] * times)
            found[view] = f"FROM ({source}) LIMIT {rows}"
        return found


def beside(compared: Sequence[Compared], runs: int, home: Path) -> list[Figures]:
    """The medians of each program, and what they are to those of the one beside it."""
    programs = list(dict.fromkeys(each for pair in compared for each in (pair.base, pair.program)))
    printed = {each: each.run(home)[2] for each in programs}  # this fills the caches, too
    for pair in compared:
        rows = [printed[each].count("\n") for each in (pair.program, pair.base)]
        assert not pair.same_rows or rows[0] == rows[1], f"{pair.program.name}: not as many rows"
    taken = [{each: each.run(home)[:2] for each in programs} for _ in range(runs)]
    medians = {
        each: [statistics.median(one[each][part] for one in taken) for part in (0, 1)]
        for each in programs
    }
    return [
        {
            "name": pair.program.name,
            "milliseconds": round(1000 * medians[pair.program][0], 1),
            "beside": round(1000 * medians[pair.base][0], 1),
            "ratio": round(medians[pair.program][0] / medians[pair.base][0], 2),
            "processor ratio": round(medians[pair.program][1] / medians[pair.base][1], 2),
            "aim": pair.aim,
        }
        for pair in compared
    ]


def in_process(database: Path, views: Sequence[str], runs: int) -> list[Figures]:
    """Each view beside the plain table, on one connection."""
    with duckdb.connect(database, read_only=True) as connection:

        def seconds(name: str) -> float:
            start = time.perf_counter()
            connection.execute(f"SELECT * FROM {name}").fetchall()
            return time.perf_counter() - start

        names = [PLAIN, *views]
        taken = [{name: seconds(name) for name in names} for _ in range(runs + 1)][1:]
        medians = {name: statistics.median(one[name] for one in taken) for name in names}
    return [
        {
            "name": view,
            "milliseconds": round(1000 * medians[view], 2),
            "beside": round(1000 * medians[PLAIN], 2),
            "ratio": round(medians[view] / medians[PLAIN], 2),
        }
        for view in views
    ]


def measure(runs: int, views: Sequence[str]) -> Figures:
    """Everything that is measured."""
    # the shell may be installed beside a Python whose environment is not activated
    places = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    shell = shutil.which("duckdb", path=places)
    if shell is None:
        sys.exit("no DuckDB shell is installed: pip install duckdb-cli")
    version = subprocess.run([shell, "--version"], capture_output=True, text=True, check=True)
    figures: Figures = {
        "runs": runs,
        "shell": version.stdout.split()[0].removeprefix("v"),
        **report.surroundings(),
    }
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        database = home / "season.duckdb"
        subprocess.run([*COMMAND, "build", database], check=True, stderr=subprocess.DEVNULL)
        rows = as_many_rows(database, {*views, VIEW})
        figures["starts"] = beside(starts(database, home, rows), runs, home)
        figures["commands"] = beside(commands(database, views, rows), runs, home)
        figures["shells"] = beside(shells(shell, database, views), runs, home)
        figures["pythons"] = beside(pythons(database, views), runs, home)
        figures["in_process"] = in_process(database, views, runs)
    return figures


PARTS = {
    "starts": "the command, beside the bare program",
    "commands": "`query` of each view, beside a bare program with as many rows",
    "shells": f"the DuckDB shell, beside `{PLAIN}`",
    "pythons": f"a Python program, beside `{PLAIN}`",
    "in_process": f"within one process of Python, beside `{PLAIN}`",
}


def tables(figures: Figures) -> str:
    """The figures as Markdown, a table a part."""
    found = []
    for part, title in PARTS.items():
        rows = figures[part]
        lines = [[str(value) for value in row.values()] for row in rows]
        found.append(f"{title}:\n\n{report.markdown(list(rows[0]), lines)}")
    return "\n\n".join(found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--json", type=Path)
    parser.add_argument(
        "--view",
        nargs="+",
        metavar="NAME",
        choices=SqlFiles.find().view_names,
        default=SqlFiles.find().view_names,
        help="measure these views alone",
    )
    options = parser.parse_args()
    figures = measure(options.runs, options.view)
    print(tables(figures))
    report.write(figures, options.json)


if __name__ == "__main__":
    main()
