"""What a full disk leaves: under the cache, and under what is being written."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs POSIX limits")

SIZE = 200 * 1024  # less than a built season has
LIMITED = """
import os, resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
os.execv(sys.argv[2], sys.argv[2:])
"""
# Seen by nobody else, and gone with the shell.
MOUNTED = f'mount -t tmpfs -o size={SIZE} tmpfs "$0" && echo mounted && read -r _'


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


def mounting(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        ["unshare", "--mount", "sh", "-c", MOUNTED, folder],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def small_file_system(folder: Path) -> Iterator[Disk]:
    with mounting(folder) as shell:
        assert shell.stdout.readline() == "mounted\n"
        enter = ["nsenter", f"--mount=/proc/{shell.pid}/ns/mnt"]
        yield Disk(enter, folder, Path(f"/proc/{shell.pid}/root{folder}"))
        shell.stdin.close()


def small_files(folder: Path) -> Iterator[Disk]:
    yield Disk([sys.executable, "-c", LIMITED, SIZE], folder, folder)


def may_mount() -> bool:
    if shutil.which("nsenter") is None:
        return False
    mount = ["unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run(mount, stderr=subprocess.DEVNULL, check=False).returncode == 0


@pytest.fixture(params=[small_files, *([small_file_system] if may_mount() else [])])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Disk]:
    """A folder where no file may grow, and where one may be mounted also a disk that is small."""
    make: Callable[[Path], Iterator[Disk]] = request.param
    yield from make(tmp_path)


def test_a_query_needs_no_room_for_the_cache(disk: Disk) -> None:
    run = disk.run("query", "champions", "-f", "csv", XDG_CACHE_HOME=str(disk.path / "cache"))
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.count("\n") > 1
    assert os.listdir(disk.seen / "cache" / "ascenso-db") == []


def test_a_build(disk: Disk) -> None:
    path = disk.path / "season.duckdb"
    (disk.seen / path.name).write_text("precious")
    run = disk.run("build", "--force", path)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith(f"Error: {path}: cannot be written: ")
    assert len(run.stderr.splitlines()) == 1
    assert (disk.seen / path.name).read_text() == "precious"
    assert os.listdir(disk.seen) == [path.name]
