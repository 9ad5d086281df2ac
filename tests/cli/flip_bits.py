"""Flips one bit of a database file at a time, and asks it in a process of its own.

    python tests/cli/flip_bits.py season.duckdb FLIPS

The commands take turns. Prints a line of JSON for each: the command, the place, the exit code,
whether the answer is that of the whole file, whether there is none at all, what was said. Each
process is forked from this one, which has loaded DuckDB and opened nothing.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

import duckdb

from ascenso_db.main import cli
from ascenso_db.terminal import guard

SEED = 2012
_HEADERS = 3 * 4096  # bytes before the first block
COMMANDS = {
    "query": ["query", "relegation", "-f", "csv"],
    "sql": ["sql", "FROM goal", "-f", "csv"],
    "describe": ["describe", "bracket"],
    "check": ["check", "-f", "csv"],
    "export": ["export", "{target}", "match", "bracket"],
}


@dataclass(frozen=True)
class Answer:
    """What a command gave: its exit code, its rows, the files that it wrote, what it said."""

    code: int
    rows: bytes
    files: dict[str, bytes]
    said: str

    @property
    def is_empty(self) -> bool:
        return not self.rows and not self.files


def asked(command: list[str], database: Path, folder: Path) -> Answer:
    """The answer of a command from a database, with the folder to write to."""
    out, err, target = folder / "out", folder / "err", folder / "target"
    child = os.fork()
    if child == 0:
        for path, stream in ((out, 1), (err, 2)):
            os.dup2(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC), stream)
        arguments = [argument.replace("{target}", str(target)) for argument in command]
        arguments += ["--database", str(database)]
        code = guard(lambda: cli.main(arguments, "ascenso-db", standalone_mode=False))
        sys.stdout.flush()
        os._exit(code)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    files = {path.name: path.read_bytes() for path in target.glob("*")}
    shutil.rmtree(target, ignore_errors=True)
    return Answer(code, out.read_bytes(), files, err.read_text(encoding="utf-8"))


def flipped(content: bytes, flips: int) -> Iterator[tuple[int, bytearray]]:
    """The content with one bit of it turned round, and the place of its byte."""
    drawn = random.Random(SEED)
    for _ in range(flips):
        place, bit = drawn.randrange(len(content)), drawn.randrange(8)
        damaged = bytearray(content)
        damaged[place] ^= 1 << bit
        yield place, damaged


def damage_rows(database: Path, table: str) -> None:
    """Flips a bit in the block that holds the rows of a table."""
    with duckdb.connect(database, read_only=True) as connection:
        ((block, size),) = connection.execute(
            "SELECT (SELECT max(block_id) FROM pragma_storage_info($table) WHERE persistent),"
            " block_size FROM pragma_database_size()",
            {"table": table},
        ).fetchall()
    content = bytearray(database.read_bytes())
    content[_HEADERS + block * size + size // 2] ^= 1
    database.write_bytes(content)


def main() -> None:
    content = Path(sys.argv[1]).read_bytes()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = folder / "damaged.duckdb"
        database.write_bytes(content)
        right = {name: asked(command, database, folder) for name, command in COMMANDS.items()}
        turns = zip(cycle(COMMANDS), flipped(content, int(sys.argv[2])), strict=False)
        for command, (place, damaged) in turns:
            database.write_bytes(damaged)
            answer = asked(COMMANDS[command], database, folder)
            is_right = answer == right[command]
            untouched = database.read_bytes() == damaged
            print(
                json.dumps(
                    [command, place, answer.code, is_right, answer.is_empty, answer.said, untouched]
                ),
                flush=True,  # else the next child has it in its own buffer
            )


if __name__ == "__main__":
    main()
