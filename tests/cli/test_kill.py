"""Runs that are killed, at whatever moment, and runs that meet at one target."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from ascenso_db.database import PLANNING
from ascenso_db.files import PACKAGE

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")

MOMENTS = 20
COMMAND = [sys.executable, "-m", "ascenso_db"]
NAMES = ("club", "goal", "match", "player", "stage")  # tables, since views take their time
EXPORTS = {format_: ("export", *NAMES, "-f", format_) for format_ in ("csv", "parquet")}
TEMPLATE = ("--seeds", PACKAGE / "template")

# Python without the system call that exchanges two folders, killed after so many renames.
WITHOUT_EXCHANGE = """
import os, signal, sys
from pathlib import Path
from ascenso_db import atomic, main
left, rename = int(sys.argv.pop(1)), Path.rename
def counted(self, target):
    global left
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    left -= 1
    return rename(self, target)
atomic._exchange = lambda *_: False
Path.rename = counted
main.main()
"""

# The same where the system has that call, killed before it or after.
AT_THE_EXCHANGE = """
import os, signal, sys
from ascenso_db import atomic, main
when, exchange = sys.argv.pop(1), atomic._exchange
def killed(*folders):
    if when == "after":
        assert exchange(*folders)
    os.kill(os.getpid(), signal.SIGKILL)
atomic._exchange = killed
main.main()
"""


def arguments(target: Path, name: str, *options: object) -> list[str]:
    return [*COMMAND, name, str(target), *map(str, options)]


def run(command: list[str]) -> float:
    """Runs to the end; returns the seconds that it took."""
    start = time.monotonic()
    subprocess.run(command, check=True, capture_output=True)
    return time.monotonic() - start


def killed_after(command: list[str], seconds: float) -> None:
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()


def moments(seed: str, whole_run: float) -> Iterator[float]:
    draw = random.Random(seed)
    return (draw.uniform(0, whole_run) for _ in range(MOMENTS))


def contents(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def seasons(path: Path) -> int:
    """How many seasons a whole database knows."""
    with duckdb.connect(path, read_only=True, config=PLANNING) as connection:
        assert connection.execute("SELECT COUNT(*) FROM bracket").fetchone()[0] >= 13
        return connection.execute("SELECT COUNT(*) FROM season").fetchone()[0]


def test_a_killed_build_leaves_one_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "season.duckdb"
    build = arguments(path, "build")
    run(build)
    known = seasons(path)
    for seconds in moments("build", run(build)):
        before = path.read_bytes()
        killed_after(build, seconds)
        assert path.read_bytes() == before or seasons(path) == known
    run(build)
    assert seasons(path) == known
    assert os.listdir(tmp_path) == ["season.duckdb"]


def test_a_killed_export_leaves_one_whole_folder(tmp_path: Path) -> None:
    """Of the old format or of the new, and never some files of each."""
    target = tmp_path / "season"
    commands = {name: arguments(target, *options) for name, options in EXPORTS.items()}
    whole, took = {}, {}
    for name, command in commands.items():
        took[name] = run(command)
        whole[name] = contents(target)
    assert not {"goal.csv", "goal.parquet"} <= set(contents(target))
    for seconds in moments("export", max(took.values())):
        (there,) = (name for name in whole if contents(target) == whole[name])
        (other,) = set(whole) - {there}
        killed_after(commands[other], seconds)
        assert contents(target) in (whole[there], whole[other])
    run(commands["csv"])
    assert contents(target) == whole["csv"]
    assert os.listdir(tmp_path) == ["season"]


@pytest.mark.parametrize("renames", [0, 1, 2])
def test_a_kill_where_folders_cannot_be_exchanged(tmp_path: Path, renames: int) -> None:
    """The old folder is set aside, the new one takes its place: a kill before, between, after."""
    target = tmp_path / "season"
    run(arguments(target, *EXPORTS["parquet"]))
    new = contents(target)
    run(arguments(target, *EXPORTS["csv"]))
    old = contents(target)
    program = [sys.executable, "-c", WITHOUT_EXCHANGE, str(renames)]
    command = arguments(target, *EXPORTS["parquet"])[len(COMMAND) :]
    killed = subprocess.run([*program, *command], check=False, capture_output=True)
    assert killed.returncode == (0 if renames == 2 else -signal.SIGKILL)
    if renames == 1:
        (aside,) = tmp_path.glob(".season.*.old")
        assert not target.exists()
        assert contents(aside) == old
        (target.parent / aside / "notes.txt").write_text("precious")
        run(arguments(target, *EXPORTS["csv"]))
        assert (target / "notes.txt").read_text() == "precious"
        (target / "notes.txt").unlink()
    assert contents(target) == (new if renames == 2 else old)
    run(arguments(target, *EXPORTS["csv"]))
    assert os.listdir(tmp_path) == ["season"]


@pytest.mark.skipif(sys.platform != "linux", reason="needs renameat2")
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_kill_at_the_exchange(tmp_path: Path, when: str) -> None:
    target = tmp_path / "season"
    run(arguments(target, *EXPORTS["csv"]))
    old = contents(target)
    program = [sys.executable, "-c", AT_THE_EXCHANGE, when]
    command = arguments(target, *EXPORTS["parquet"])[len(COMMAND) :]
    killed = subprocess.run([*program, *command], check=False, capture_output=True)
    assert killed.returncode == -signal.SIGKILL
    assert len(os.listdir(tmp_path)) == 2
    assert (contents(target) == old) == (when == "before")
    run(arguments(target, *EXPORTS["csv"]))
    assert contents(target) == old
    assert os.listdir(tmp_path) == ["season"]


def at_once(commands: list[list[str]]) -> list[tuple[int, str]]:
    running = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for command in commands]
    return [(process.wait(), process.stderr.read()) for process in running]


def test_two_builds_to_one_target(tmp_path: Path) -> None:
    path = tmp_path / "season.duckdb"
    found = set()
    for _ in range(2):  # where there is no file, and where there is one
        ends = at_once([arguments(path, "build"), arguments(path, "build", *TEMPLATE)])
        assert [code for code, _ in ends] == [0, 0], ends
        found.add(seasons(path))
        assert os.listdir(tmp_path) == ["season.duckdb"]
    assert found <= {3, 4}  # the packaged ones, and that of the template


def test_two_exports_to_one_target(tmp_path: Path) -> None:
    target = tmp_path / "season"
    whole = []
    for options in EXPORTS.values():
        run(arguments(tmp_path / "alone", *options))
        whole.append(contents(tmp_path / "alone"))
    for _ in range(2):
        ends = at_once([arguments(target, *options) for options in EXPORTS.values()])
        assert [code for code, _ in ends] == [0, 0], ends
        assert contents(target) in whole
    assert sorted(os.listdir(tmp_path)) == ["alone", "season"]


def test_a_build_under_ten_readers(tmp_path: Path) -> None:
    path = tmp_path / "season.duckdb"
    run(arguments(path, "build"))
    known = seasons(path)
    program = (
        "import sys, ascenso_db\n"
        "reader = ascenso_db.connect(sys.argv[1])\n"
        "for _ in range(2):\n"
        "    print(*reader.execute('SELECT COUNT(*) FROM season').fetchone(), flush=True)\n"
        "    sys.stdin.readline()\n"
    )
    readers = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(10)
    ]
    assert [int(reader.stdout.readline()) for reader in readers] == [known] * 10
    run(arguments(path, "build", *TEMPLATE))
    assert seasons(path) == known + 1
    for reader in readers:
        printed, _ = reader.communicate("\n\n")
        assert (reader.returncode, int(printed)) == (0, known)
