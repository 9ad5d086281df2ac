"""What a full disk leaves: under the cache, and under what is being written."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.cli.edited import CORRECTED, STEPS, digests, edit

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs POSIX limits")

COMMAND = [sys.executable, "-m", "ascenso_db"]
SIZE = 100 * 1024  # bytes, less than a built season has, or the descriptions of an export
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


@pytest.mark.parametrize("room", [0, 50_000, 400_000, 1_500_000])
def test_a_refresh_is_whole_or_was_not(small_disk, room: int) -> None:
    """The steps are those of before or of the facts, and the file opens."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "season.duckdb"
        subprocess.run([*COMMAND, "build", source], check=True, capture_output=True)
        edit(source, CORRECTED)
        old = digests(source, STEPS)
        disk = small_disk(source.stat().st_size + room)
        shutil.copyfile(source, disk.seen / source.name)
    run = disk.run("refresh", disk.path / source.name)
    copies = Path(tempfile.mkdtemp())  # the disk may have no room for what reading writes
    for path in disk.seen.iterdir():
        shutil.copyfile(path, copies / path.name)
    found = digests(copies / source.name, STEPS)
    if run.returncode == 0:
        assert found != old
    else:
        assert (run.returncode, run.stdout) == (1, "")
        assert run.stderr.startswith(f"Error: {disk.path / source.name}: ")
        assert re.search(": (File too large|No space left on device)\n$", run.stderr)
        assert len(run.stderr.splitlines()) == 1
    check = subprocess.run(
        [*COMMAND, "refresh", copies / source.name], check=False, capture_output=True
    )
    assert check.returncode == 0
    assert digests(copies / source.name, STEPS) != old
    shutil.rmtree(copies)


@pytest.mark.parametrize("is_there", [False, True], ids=["new", "empty"])
def test_init_can_be_called_again(small_disk, is_there: bool) -> None:
    disk = small_disk(1024)
    if is_there:
        (disk.seen / "mine").mkdir()
    for _ in range(2):
        fails(disk, "mine", "init", disk.path / "mine")
    assert not is_there or os.listdir(disk.seen / "mine") == []
