"""Where nothing may be written, and on a terminal that is narrow."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pwd = pytest.importorskip("pwd", reason="needs a POSIX list of users")

COMMAND = [sys.executable, "-m", "ascenso_db"]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs setpriv and a pty")


@pytest.fixture
def barred(tmp_path):
    """Runs the command from a folder, and with a home, that may not be written to."""
    # root may read and write everywhere, unless this is taken from it
    rights = "-dac_override,-dac_read_search"
    bar = ["setpriv", "--bounding-set", rights] if os.geteuid() == 0 else []
    tmp_path.chmod(0o555)

    def run(*arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [*bar, *COMMAND, *arguments],
            cwd=tmp_path,
            env=os.environ | {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    yield run
    tmp_path.chmod(0o755)


def test_a_query_needs_no_folder(barred, tmp_path):
    run = barred("query", "champions", "-f", "csv")
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.count("\n") > 1
    assert os.listdir(tmp_path) == []


def test_a_query_needs_no_home(ascenso, monkeypatch, tmp_path):
    """Neither a variable nor an entry in the list of users, as in a container."""
    for variable in ("HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(variable)
    monkeypatch.setattr(pwd, "getpwuid", {}.__getitem__)  # KeyError, as for an unknown user
    with pytest.raises(RuntimeError):
        Path.home()
    monkeypatch.chdir(tmp_path)
    run = ascenso("query", "champions", "-f", "csv")
    assert (run.code, run.stderr) == (0, "")
    assert run.stdout.count("\n") > 1
    assert os.listdir(tmp_path) == []


WRITING = {
    "season.duckdb": ["build", "season.duckdb"],
    "season": ["export", "season", "club"],
    "rows.csv": ["sql", "SELECT 1", "-o", "rows.csv"],
    "rows.parquet": ["sql", "SELECT 1", "-o", "rows.parquet"],
    "champions.mmd": ["lineage", "champions", "-o", "champions.mmd"],
    "mine": ["init", "mine"],
}


@pytest.mark.parametrize("is_there", [False, True], ids=["new", "old"])
@pytest.mark.parametrize(("name", "arguments"), WRITING.items(), ids=WRITING)
def test_what_may_not_be_written_is_said_in_one_line(barred, tmp_path, name, arguments, is_there):
    target = tmp_path / name
    if is_there:
        tmp_path.chmod(0o755)
        target.touch() if target.suffix else target.mkdir()
        target.chmod(0o555)
        tmp_path.chmod(0o555)
    run = barred(*arguments)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr == f"Error: {name}: Permission denied\n"
    assert os.listdir(tmp_path) == [name] * is_there
    if is_there:
        assert target.stat().st_size == 0 if target.suffix else os.listdir(target) == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["list", "--database"], "Permission denied"),
        (["build"], "Permission denied; --force replaces it"),
        (["list", "-f", "csv", "-o"], "may not be read; name another file to write to"),
        (["report", "-o"], "may not be read; name another file to write to"),
    ],
    ids=lambda each: each[0] if isinstance(each, list) else "",
)
def test_what_may_not_be_read_is_not_taken_for_ours(barred, tmp_path_factory, arguments, message):
    file = tmp_path_factory.mktemp("kept") / "kept.html"
    file.write_text("kept")
    file.chmod(0o200)
    run = barred(*arguments, str(file))
    assert (run.returncode, run.stdout) == (3, "")
    assert run.stderr == f"Error: {file}: {message}\n"
    file.chmod(0o600)
    assert file.read_text() == "kept"
    assert os.listdir(file.parent) == ["kept.html"]


@pytest.mark.parametrize(("name", "arguments"), WRITING.items(), ids=WRITING)
def test_the_target_is_named_where_the_current_folder_is_gone(tmp_path, name, arguments):
    gone = tmp_path / "gone"
    gone.mkdir()
    removing = 'rmdir "$0" && exec "$@"'
    run = subprocess.run(
        ["sh", "-c", removing, gone, *COMMAND, *arguments],
        cwd=gone,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr == f"Error: {name}: No such file or directory\n"


def test_seeds_that_may_not_be_listed(barred, tmp_path_factory):
    folder = tmp_path_factory.mktemp("kept") / "mine"
    folder.mkdir(mode=0o300)
    run = barred("check", "--seeds", str(folder), "--only")
    folder.chmod(0o700)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr == f"Error: {folder}: Permission denied\n"


def test_an_export_takes_no_folder_that_may_not_be_read(barred, tmp_path_factory):
    folder = tmp_path_factory.mktemp("kept") / "folder"
    folder.mkdir(mode=0o300)
    run = barred("export", str(folder), "club")
    folder.chmod(0o700)
    assert (run.returncode, run.stdout) == (3, "")
    assert run.stderr == f"Error: {folder}: may not be read; name another folder to write to\n"
    assert os.listdir(folder.parent) == ["folder"]


def test_a_narrow_terminal(spawn):
    import fcntl
    import pty
    import struct
    import termios

    rows = ["sql", "SELECT repeat('x', 50) AS wide, 'León' AS club"]
    ours, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 5, 20, 0, 0))
    subprocess.run([*COMMAND, *rows], stdout=terminal, check=True)
    shown = os.read(ours, 4096)
    os.close(terminal)
    os.close(ours)
    assert shown.decode().replace("\r\n", "\n") == spawn(*rows).stdout
