"""Runs that are killed, at whatever moment, and runs that meet at one target."""

from __future__ import annotations

import contextlib
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
from tests.cli.edited import AS_BEFORE, CORRECTED, FACTS, STEPS, digests, edit
from tests.report import made_up

from ascenso_db.disk import atomic
from ascenso_db.sqlfiles import PACKAGE

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")

MOMENTS = 20
COMMAND = [sys.executable, "-m", "ascenso_db"]
NAMES = ("club", "goal", "match", "bracket", "relegation")  # tables and views
EXPORTS = {
    "csv": ("export", *NAMES, "-f", "csv"),
    "parquet": ("export", *NAMES, "--partition-by", "season"),
}
TEMPLATE = ("--seeds", PACKAGE / "template")

# Python without the system call that exchanges two folders, killed after so many renames.
WITHOUT_EXCHANGE = """
import os, signal, sys
from pathlib import Path
from ascenso_db import main
from ascenso_db.disk import atomic
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

# Python that is killed before or after a call: the one that puts the new in the place of the old,
# the one that copies what is finished in the temporary folder, one with seeds in that folder, the
# first that writes a file of a folder.
AT_THE_STEP = """
import os, shutil, signal, sys
from pathlib import Path
from ascenso_db import main
from ascenso_db.disk import atomic
from ascenso_db.seeds import names
when, step = sys.argv.pop(1), sys.argv.pop(1)
owners = {"_exchange": atomic, "copyfileobj": shutil, "resolve": names}
owner = owners.get(step, Path)
taken = getattr(owner, step)
def killed(*arguments):
    if when == "after":
        assert taken(*arguments)
    os.kill(os.getpid(), signal.SIGKILL)
setattr(owner, step, killed)
main.main()
"""

# Python that is killed before or after a refresh gives a statement to DuckDB.
AT_THE_STATEMENT = """
import os, signal, sys
from ascenso_db import database, main
when, last = sys.argv.pop(1), sys.argv.pop(1)
class Connection:
    def __init__(self, real):
        self.real = real
    def __enter__(self):
        return self
    def __exit__(self, *_):
        self.real.close()
    def __getattr__(self, name):
        return getattr(self.real, name)
    def execute(self, statement, *parameters):
        if statement == last and when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        result = self.real.execute(statement, *parameters)
        if statement == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return result
opened = database.open_to_write
database.open_to_write = lambda *arguments: Connection(opened(*arguments))
main.main()
"""

# Answers each line: from a connection that it holds, or from one that it opens anew.
READER = """
import sys, ascenso_db
path, holds = sys.argv[1], sys.argv[2] == "held"
def ask(connection):
    query = f"SELECT ({sys.argv[3]}), COUNT(*), MIN(player_id) FROM goal"
    print(*connection.execute(query).fetchone(), flush=True)
if holds:
    connection = ascenso_db.connect(path)
for _ in sys.stdin:
    if holds:
        ask(connection)
    else:
        with ascenso_db.connect(path) as opened:
            ask(opened)
"""


def arguments(target: Path, name: str, *options: object) -> list[str]:
    return [*COMMAND, name, str(target), *map(str, options)]


def run(command: list[str]) -> float:
    """Runs to the end; returns the seconds that it took."""
    start = time.monotonic()
    subprocess.run(command, check=True, capture_output=True)
    return time.monotonic() - start


def killed_after(command: list[str], seconds: float) -> bool:
    """Kills the run after so many seconds; whether it was still there."""
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    process.send_signal(signal.SIGKILL)
    _, errors = process.communicate()
    assert process.returncode in (0, -signal.SIGKILL), errors
    return process.returncode != 0


def moments(seed: str, whole_run: float) -> Iterator[float]:
    """Also some after the end, since the machine may have become slower."""
    draw = random.Random(seed)
    return (draw.uniform(0, 1.5 * whole_run) for _ in range(MOMENTS))


def contents(folder: Path) -> dict[str, str]:
    """The digest of each file."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


def seasons(path: Path) -> int:
    """How many seasons a whole database knows."""
    with duckdb.connect(path, read_only=True) as connection:
        assert connection.execute("SELECT COUNT(*) FROM bracket").fetchone()[0] >= 13
        return connection.execute("SELECT COUNT(*) FROM season").fetchone()[0]


MARKED = "SELECT COUNT(*) FROM duckdb_tables() WHERE table_name = 'old'"


def mark(path: Path, *, in_log: bool) -> None:
    """Tells a file from what a build makes of it, by a table that may stand in its log alone."""
    threshold = "1TB" if in_log else "0B"
    marking = (
        "import duckdb, os, sys; c = duckdb.connect(sys.argv[1]);"
        "c.execute('SET checkpoint_threshold = $1', [sys.argv[2]]);"
        "c.execute('CREATE TABLE old AS SELECT 1'); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", marking, path, threshold], check=True)
    assert path.with_name(f"{path.name}.wal").exists() == in_log


def is_marked(path: Path) -> bool:
    with duckdb.connect(path, read_only=True) as connection:
        return connection.execute(MARKED).fetchone() == (1,)


def kill_at_the_step(when: str, step: str, command: list[str]) -> None:
    program = [sys.executable, "-c", AT_THE_STEP, when, step]
    killed = subprocess.run([*program, *command[len(COMMAND) :]], check=False, capture_output=True)
    assert killed.returncode == -signal.SIGKILL


def test_a_killed_build_leaves_one_whole_file(tmp_path: Path) -> None:
    """The old one, with what its log held, or the new one."""
    path = tmp_path / "season.duckdb"
    build = arguments(path, "build")
    run(build)
    known = seasons(path)
    killed, littered = 0, 0
    for seconds in moments("build", run(build)):
        if not is_marked(path):
            mark(path, in_log=True)
        was_killed = killed_after(build, seconds)
        assert seasons(path) == known
        assert was_killed or not is_marked(path)
        killed += was_killed
        littered += bool(list(tmp_path.glob(".season.duckdb.*")))
    assert killed > 0
    assert littered > 0
    run(build)
    assert not is_marked(path)
    assert os.listdir(tmp_path) == ["season.duckdb"]


def test_a_killed_refresh_leaves_the_old_steps_or_the_new(tmp_path: Path) -> None:
    """Whole, and the facts as they were changed by hand; also where the log alone has them."""
    path = tmp_path / "season.duckdb"
    run(arguments(path, "build"))
    edit(path, "CREATE TABLE mine AS SELECT 1 AS n")
    refresh = arguments(path, "refresh")
    whole, changes = [digests(path, STEPS)], [CORRECTED, AS_BEFORE]
    edit(path, changes[0])
    took = run(refresh)
    whole.append(digests(path, STEPS))
    assert whole[0] != whole[1]
    now, killed, kept = 1, 0, 0
    for seconds in moments("refresh", took):
        edit(path, changes[now])
        facts = digests(path, FACTS)
        was_killed = killed_after(refresh, seconds)
        found = digests(path, STEPS)
        assert found in ([whole[now]] if was_killed else []) + [whole[1 - now]]
        assert digests(path, FACTS) == facts
        killed += was_killed
        kept += found == whole[now]
        now = 1 - now
        run(refresh)
        assert digests(path, STEPS) == whole[now]
    assert killed >= kept > 0  # the test below kills it after its end, too
    assert digests(path, ["mine"])["mine"][0] == 1
    assert os.listdir(tmp_path) == ["season.duckdb"]


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("statement", ["COMMIT", "CHECKPOINT"])
def test_a_refresh_that_is_killed_at_its_end(tmp_path: Path, when: str, statement: str) -> None:
    path = tmp_path / "season.duckdb"
    run(arguments(path, "build"))
    edit(path, CORRECTED)
    old = digests(path, STEPS)
    program = [sys.executable, "-c", AT_THE_STATEMENT, when, statement]
    killed = subprocess.run([*program, "refresh", path], check=False, capture_output=True)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert (digests(path, STEPS) == old) == ((when, statement) == ("before", "COMMIT"))
    found = digests(path, STEPS)
    run(arguments(path, "refresh"))
    assert (digests(path, STEPS) == found) == ((when, statement) != ("before", "COMMIT"))


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_kill_at_the_rename_of_a_file(tmp_path: Path, when: str) -> None:
    path = tmp_path / "season.duckdb"
    run(arguments(path, "build"))
    mark(path, in_log=True)
    kill_at_the_step(when, "replace", arguments(path, "build"))
    assert is_marked(path) == (when == "before")
    assert len(os.listdir(tmp_path)) == 2
    run(arguments(path, "build"))
    assert not is_marked(path)
    assert os.listdir(tmp_path) == ["season.duckdb"]


def test_a_killed_export_leaves_one_whole_folder(tmp_path: Path) -> None:
    """Of the old format or of the new, and never some files of each."""
    target = tmp_path / "season"
    commands = {name: arguments(target, *options) for name, options in EXPORTS.items()}
    whole, took = {}, {}
    for name, command in commands.items():
        took[name] = run(command)
        whole[name] = contents(target)
    assert "goal.csv" in whole["csv"]
    assert "goal.csv" not in whole["parquet"]
    killed, littered = 0, 0
    for seconds in moments("export", min(took.values())):  # the first builds the cache, too
        (there,) = (name for name in whole if contents(target) == whole[name])
        (other,) = set(whole) - {there}
        was_killed = killed_after(commands[other], seconds)
        assert contents(target) in ([whole[there]] if was_killed else []) + [whole[other]]
        killed += was_killed
        littered += bool(list(tmp_path.glob(".season.*")))
    assert killed > 0
    assert littered > 0
    run(commands["csv"])
    assert contents(target) == whole["csv"]
    assert os.listdir(tmp_path) == ["season"]


def test_a_killed_report_leaves_one_whole_folder(tmp_path: Path) -> None:
    """Of all seasons or of some, in one language, and never some pages of each."""
    target = tmp_path / "site"
    seeds = made_up.three(tmp_path / "seeds")
    pages = [*COMMAND, "report", "-o", f"{target}/", *map(str, seeds)]
    commands = {"all": pages, "some": [*pages, "--season", "2001", "--lang", "es"]}
    whole, took = {}, {}
    for name, command in commands.items():
        took[name] = run(command)
        whole[name] = contents(target)
    assert "cup-second-2002.html" in whole["all"]
    assert "cup-second-2002.html" not in whole["some"]
    killed, littered = 0, 0
    for seconds in moments("report", min(took.values())):  # the first builds the cache, too
        (there,) = (name for name in whole if contents(target) == whole[name])
        (other,) = set(whole) - {there}
        was_killed = killed_after(commands[other], seconds)
        assert contents(target) in ([whole[there]] if was_killed else []) + [whole[other]]
        killed += was_killed
        littered += bool(list(tmp_path.glob(".site.*")))
    assert killed > 0
    assert littered > 0
    run(commands["all"])
    assert contents(target) == whole["all"]
    assert sorted(os.listdir(tmp_path)) == ["seeds", "site"]


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
        (aside,) = tmp_path.glob(".season.*/old")
        assert not target.exists()
        assert contents(aside) == old
        (aside / "notes.txt").write_text("precious")
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
    kill_at_the_step(when, "_exchange", arguments(target, *EXPORTS["parquet"]))
    assert len(os.listdir(tmp_path)) == 2
    assert (contents(target) == old) == (when == "before")
    run(arguments(target, *EXPORTS["csv"]))
    assert contents(target) == old
    assert os.listdir(tmp_path) == ["season"]


def test_a_killed_init_in_an_empty_folder(tmp_path: Path) -> None:
    """The folder may be the current one, in whose place no other can come: the next goes on."""
    kill_at_the_step("after", "write_bytes", arguments(tmp_path, "init"))
    (begun,) = tmp_path.iterdir()
    begun.write_bytes(begun.read_bytes()[:100])
    run(arguments(tmp_path, "init"))
    assert contents(tmp_path) == contents(PACKAGE / "template")


@pytest.mark.parametrize(
    ("step", "command"),
    [("copyfileobj", ["query", "clubs", "-f", "parquet"]), ("resolve", ["check", *TEMPLATE])],
)
def test_what_a_killed_run_leaves_in_the_temporary_folder(
    clean_home: Path,  # no season is kept: the seeds are read
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    command: list[object],
) -> None:
    """The next run removes it, also one that needs the folder for something else."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    kill_at_the_step("before", step, [*COMMAND, *map(str, command)])
    (left,) = tmp_path.iterdir()
    assert any(path.is_file() for path in left.rglob("*"))
    run([*COMMAND, "query", "clubs", "-f", "parquet"])
    assert os.listdir(tmp_path) == []


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


def test_a_run_of_another_container_is_no_litter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its process has a number that is nobody's here."""
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    target = tmp_path / "season"
    with contextlib.ExitStack() as stack:
        with monkeypatch.context() as patch:
            patch.setattr(os, "getpid", lambda: gone.pid)
            folder = stack.enter_context(atomic.replaced_folder(target))
        (folder / "notes.txt").write_text("precious")
        run(arguments(target, *EXPORTS["csv"]))
        assert (folder / "notes.txt").exists()
    assert contents(target).keys() == {"notes.txt"}
    assert os.listdir(tmp_path) == ["season"]


def test_a_build_under_ten_readers(tmp_path: Path) -> None:
    """Asked all the while: five that hold a connection, five that open one each time."""
    path = tmp_path / "season.duckdb"
    run(arguments(path, "build"))
    mark(path, in_log=False)
    readers = [
        subprocess.Popen(
            [sys.executable, "-c", READER, path, holds, MARKED],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for holds in ["held", "anew"] * 5
    ]

    def answers() -> list[str]:
        for reader in readers:
            reader.stdin.write("\n")
            reader.stdin.flush()
        return [reader.stdout.readline() for reader in readers]

    (old,) = set(answers())
    during = []
    with subprocess.Popen(arguments(path, "build"), stderr=subprocess.DEVNULL) as build:
        while build.poll() is None:
            during.append(answers())
    assert build.returncode == 0
    assert not is_marked(path)
    assert len(during) > 1
    new = old.replace("1", "0", 1)
    for asked in [*during, answers()]:
        assert set(asked[::2]) == {old}
        assert set(asked[1::2]) <= {old, new}
    for reader in readers:
        reader.communicate()
        assert reader.returncode == 0
