"""Flips one bit of a database file at a time, and asks it for a view in a process of its own.

    python tests/cli/flip_bits.py season.duckdb FLIPS

Prints a line of JSON for each: the place, the exit code, whether the rows are the right ones, what
was said. Each process is forked from this one, which has loaded DuckDB and opened nothing.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import duckdb  # noqa: F401  (loaded once for all)

from ascenso_db import errors
from ascenso_db.main import cli

SEED = 2012


def asked(database: Path, folder: Path) -> tuple[int, bytes, str]:
    """The exit code, standard output and standard error of a query."""
    out, err = folder / "out", folder / "err"
    child = os.fork()
    if child == 0:
        for path, stream in ((out, 1), (err, 2)):
            os.dup2(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC), stream)
        arguments = ["query", "relegation", "-f", "csv", "--database", str(database)]
        code = errors.guard(lambda: cli.main(arguments, "ascenso-db", standalone_mode=False))
        sys.stdout.flush()
        os._exit(code)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    return code, out.read_bytes(), err.read_text(encoding="utf-8")


def flipped(content: bytes, flips: int) -> Iterator[tuple[int, bytearray]]:
    """The content with one bit of it turned round, and the place of its byte."""
    drawn = random.Random(SEED)
    for _ in range(flips):
        place, bit = drawn.randrange(len(content)), drawn.randrange(8)
        damaged = bytearray(content)
        damaged[place] ^= 1 << bit
        yield place, damaged


def main() -> None:
    content = Path(sys.argv[1]).read_bytes()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = folder / "damaged.duckdb"
        database.write_bytes(content)
        right = asked(database, folder)[1]
        for place, damaged in flipped(content, int(sys.argv[2])):
            database.write_bytes(damaged)
            code, rows, said = asked(database, folder)
            untouched = database.read_bytes() == damaged
            print(json.dumps([place, code, rows == right, rows == b"", said, untouched]))


if __name__ == "__main__":
    main()
