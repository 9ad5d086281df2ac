"""What a full disk leaves: under the cache, and under what is being written."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs POSIX limits")

SIZE = 200 * 1024  # bytes, less than a built season has, or the descriptions of an export
LIMITED = """
import os, resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
os.execv(sys.argv[2], sys.argv[2:])
"""
# Seen by nobody else, and gone with the shell.
MOUNTED = 'mount -t tmpfs -o size="$1" tmpfs "$0" && echo mounted && read -r _'


@dataclass(frozen=True)
class Disk:
    """A small disk: the command writes to `path`, a test looks at `seen`."""

    before: list[object]
    path: Path
    seen: Path

    def run(self, *arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
        """Runs the command, which finds the disk at `path`."""
        return subprocess.run(
            list(map(str, [*self.before, sys.executable, "-m", "ascenso_db", *arguments])),
            env=os.environ | variables,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )


@contextlib.contextmanager
def small_file_system(folder: Path, size: int) -> Iterator[Disk]:
    with subprocess.Popen(
        ["unshare", "--mount", "sh", "-c", MOUNTED, folder, str(size)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as shell:
        assert shell.stdout.readline() == "mounted\n"
        enter = ["nsenter", f"--mount=/proc/{shell.pid}/ns/mnt"]
        yield Disk(enter, folder, Path(f"/proc/{shell.pid}/root{folder}"))
        shell.stdin.close()


@contextlib.contextmanager
def small_files(folder: Path, size: int) -> Iterator[Disk]:
    yield Disk([sys.executable, "-c", LIMITED, size], folder, folder)


def may_mount() -> bool:
    if shutil.which("nsenter") is None:
        return False
    mount = ["unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run(mount, stderr=subprocess.DEVNULL, check=False).returncode == 0


@pytest.fixture(params=[small_files, *([small_file_system] if may_mount() else [])])
def small_disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[int], Disk]]:
    """A disk of so many bytes: where none may be mounted, a folder where no file may have more."""
    with contextlib.ExitStack() as stack:
        yield lambda size=SIZE: stack.enter_context(request.param(tmp_path, size))


def test_a_query_needs_no_room_for_the_cache(small_disk) -> None:
    disk = small_disk()
    run = disk.run("query", "champions", "-f", "csv", XDG_CACHE_HOME=str(disk.path / "cache"))
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.count("\n") > 1
    assert os.listdir(disk.seen / "cache" / "ascenso-db") == []


def fails(disk: Disk, target: str, *arguments: object) -> None:
    """Says in one line which target it was, and leaves nothing else beside it."""
    before = os.listdir(disk.seen)
    run = disk.run(*arguments)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith(f"Error: {disk.path / target}: ")
    assert re.search(": (File too large|No space left on device)\n$", run.stderr)
    assert len(run.stderr.splitlines()) == 1
    assert ".tmp" not in run.stderr
    assert os.listdir(disk.seen) == before


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("season.duckdb", ["build", "--force"]),
        ("rows.csv", ["sql", "FROM range(100000)", "-o"]),
        ("rows.parquet", ["sql", "SELECT hash(range) FROM range(100000)", "-o"]),
        ("season.sql", ["script", "--dialect", "sqlite", "-o"]),
    ],
)
def test_an_old_file_stays(small_disk, name: str, arguments: list[str]) -> None:
    disk = small_disk()
    (disk.seen / name).write_text("precious")
    fails(disk, name, *arguments, disk.path / name)
    assert (disk.seen / name).read_text() == "precious"


@pytest.mark.parametrize(("size", "names"), [(8192, ["claims"]), (SIZE, [])])
def test_an_old_folder_stays(small_disk, size: int, names: list[str]) -> None:
    """Where DuckDB finds the disk full, and where the descriptions do."""
    disk = small_disk(size)
    (disk.seen / "season").mkdir()
    (disk.seen / "season" / "notes.txt").write_text("precious")
    fails(disk, "season", "export", disk.path / "season", *names, "-f", "csv", "--force")
    assert os.listdir(disk.seen / "season") == ["notes.txt"]
    assert (disk.seen / "season" / "notes.txt").read_text() == "precious"


@pytest.mark.parametrize("is_there", [False, True], ids=["new", "empty"])
def test_init_can_be_called_again(small_disk, is_there: bool) -> None:
    disk = small_disk(1024)
    if is_there:
        (disk.seen / "mine").mkdir()
    for _ in range(2):
        fails(disk, "mine", "init", disk.path / "mine")
    assert not is_there or os.listdir(disk.seen / "mine") == []
