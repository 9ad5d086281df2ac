"""Time and memory limits, also where DuckDB by itself would not hold them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from ascenso_db.options.shared import MemorySize

linux = pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on the process")

# None of these comes to an end by itself within years.
ENDLESS = [
    "SELECT count(*) FROM range(1000000000000000)",
    "SELECT count(*) FROM generate_series(1, 1000000000000000)",
    "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r",
    "SELECT count(*) FROM range(10000000) AS a, range(10000000) AS b WHERE a.range * b.range = -1",
    "SELECT sum(sqrt(x)) FROM (SELECT unnest(range(100000)) AS x FROM range(1000000000000))",
    "SELECT count(*) FROM goal a, goal b, goal c, goal d, goal e, goal f, goal g, goal h",
]
BOMBS = [
    "SELECT repeat('x', 4000000000)",
    "SELECT length(repeat('x', 4000000000))",
    "SELECT length(lpad('x', 2000000000, 'y'))",
    "SELECT length(list_resize([1], 2000000000))",
    "SELECT length(string_agg(repeat('x', 1000000))) FROM range(5000)",
    "SELECT list(range) FROM range(1000000000)",
    "SELECT length(range(1000000000))",
    "SELECT length(rpad('x', 2000000000, 'y'))",
    "SELECT length(generate_series(1, 1000000000))",
    "SELECT length(printf('%2000000000d', 1))",
    "SELECT length(array_to_string(list_resize(['x'], 1000000000, 'x'), ','))",
    "SELECT length(repeat(repeat('x', 60000), 60000))",
    "SELECT length(repeat([1], 2000000000))",
    "SELECT length(replace(repeat('x', 100000), 'x', repeat('y', 100000)))",
    "SELECT string_agg(a.range || b.range, ',') FROM range(100000) AS a, range(100000) AS b",
    "SELECT DISTINCT a.range * b.range FROM range(1000000) AS a, range(1000000) AS b",
    "WITH RECURSIVE r AS (SELECT 'x' AS s UNION ALL SELECT s || s FROM r) SELECT s FROM r",
    "SELECT to_json(list(range)) FROM range(200000000)",
]
NUMBERS = [
    ENDLESS[0],
    ENDLESS[2],
    BOMBS[1],
    "SELECT length(list(range)) FROM range(1000000000)",
    "WITH RECURSIVE r AS (SELECT 'x' AS s UNION ALL SELECT s || s FROM r) "
    "SELECT max(length(s)) FROM r",
]


@pytest.mark.parametrize("sql", ENDLESS)
@pytest.mark.parametrize("also", [[], ["--memory-limit", "1GB"]])
def test_a_time_limit(spawn, sql, also):
    run = spawn("sql", sql, "--timeout", "0.5", *also)
    assert (run.code, run.stdout) == (4, "")
    assert run.stderr == "Error: stopped after 0.5 seconds\n"


@pytest.mark.parametrize("heeds", [True, False])
def test_the_watchdog_ends_what_does_not_listen(tmp_path, heeds):
    """The statement waits for the interrupt, and never returns where it does not heed it."""
    code = f"""
import threading
from ascenso_db.database import Limits
from ascenso_db.disk import scratch
from ascenso_db.terminal import guard

told = threading.Event()

class Connection:
    def interrupt(self):
        told.set()

def statement():
    with scratch.folder() as folder, Limits(seconds=0.01).held(Connection()):
        (folder / "rows.parquet").touch()
        told.wait()
        if {heeds}:
            raise RuntimeError("interrupted")
        threading.Event().wait()

code = guard(statement)
print("python ended by itself", flush=True)
raise SystemExit(code)
"""
    run = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 4
    assert run.stderr == "Error: stopped after 0.01 seconds\n"
    assert run.stdout == ("python ended by itself\n" if heeds else "")
    assert os.listdir(tmp_path) == []


def test_an_interrupt_as_the_watchdog_starts():
    """Before its thread runs, the block is left."""
    code = """
import threading
from ascenso_db.database import Limits

left = threading.Event()

class Thread(threading.Thread):
    def start(self):
        super().start()
        raise KeyboardInterrupt

    def run(self):
        left.wait()
        super().run()

threading.Thread = Thread
try:
    with Limits().held(None):
        raise SystemExit("begun")
except KeyboardInterrupt:
    left.set()
for thread in threading.enumerate():
    if isinstance(thread, Thread):
        thread.join()
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.parametrize("command", ["query", "why"])
@pytest.mark.parametrize("sql", NUMBERS)
def test_a_time_limit_on_a_condition(spawn, command, sql):
    run = spawn(command, "relegation", "--where", f"({sql}) > 0", "--timeout", "0.5")
    assert (run.code, run.stdout) == (4, "")
    assert run.stderr == "Error: stopped after 0.5 seconds\n"


@pytest.mark.parametrize("sql", NUMBERS)
def test_a_time_limit_on_seeds(spawn, tmp_path, sql):
    run = spawn("query", "clubs", *seeds(tmp_path, sql), "--timeout", "0.5", timeout=60)
    assert (run.code, run.stdout) == (4, "")
    assert run.stderr == "Error: stopped after 0.5 seconds\n"


def test_a_time_limit_on_whose_database_it_is(spawn, tmp_path):
    database = tmp_path / "slow.duckdb"
    with duckdb.connect(database) as connection:
        connection.execute(
            f"CREATE VIEW database_marker AS SELECT 'ascenso-db' AS product, "
            f"({ENDLESS[0]}) AS schema_version"
        )
    run = spawn("sql", "SELECT 1", "--database", database, "--timeout", "0.5", timeout=60)
    assert (run.code, run.stdout) == (4, "")
    assert run.stderr == "Error: stopped after 0.5 seconds\n"


def seeds(folder: Path, sql: str) -> list[str | Path]:
    (folder / "seeds.sql").write_text(f"{sql};\n")
    return ["--seeds", folder, "--only"]


@linux
@pytest.mark.parametrize("sql", BOMBS)
def test_a_memory_limit(sql):
    require_memory_limit("sql", sql)


@linux
@pytest.mark.parametrize("command", ["query", "why"])
@pytest.mark.parametrize("sql", NUMBERS)
def test_a_memory_limit_on_a_condition(command, sql):
    require_memory_limit(command, "relegation", "--where", f"({sql}) > 0")


@linux
@pytest.mark.parametrize("sql", NUMBERS)
def test_a_memory_limit_on_seeds(tmp_path, sql):
    require_memory_limit("query", "clubs", *seeds(tmp_path, sql))


def require_memory_limit(*arguments: object) -> None:
    code = (
        "import resource, subprocess, sys;"
        "command = [sys.executable, '-m', 'ascenso_db', *sys.argv[1:]];"
        "run = subprocess.run(command, stdout=subprocess.DEVNULL);"  # the first rows may be written
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, run.returncode)"
    )
    limits = ["--memory-limit", "256MB", "--timeout", "5"]
    run = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments), *limits],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    kilobytes, exit_code = map(int, run.stdout.split())
    # What grows slowly may meet the time limit first.
    assert (exit_code, run.stderr) in [
        (1, "Error: the memory limit is reached\n"),
        (1, "Error: out of memory\n"),  # Python's own: it takes what DuckDB gives
        (4, "Error: stopped after 5 seconds\n"),
    ]
    assert kilobytes < 600_000


@pytest.mark.parametrize("opened", ["cached", "named", "in memory"])
def test_a_reader_keeps_nothing_on_disk(small_season, ascenso, tmp_path, opened, request):
    options = []
    if opened == "named":
        options = ["--database", tmp_path / "season.duckdb"]
        assert ascenso("build", options[1]).code == 0
    if opened == "in memory":
        request.getfixturevalue("no_cache")
    sql = "SELECT '<' || current_setting('temp_directory') || '>' AS folder"
    assert ascenso("sql", sql, "-f", "csv", *options).stdout == "folder\n<>\n"


def test_what_is_larger_than_memory_goes_to_parquet_alone(spawn, tmp_path):
    spawn("list")
    larger = ["sql", "SELECT count(DISTINCT range) FROM range(20000000)"]
    limit = ["--memory-limit", "100MB"]
    run = spawn(*larger, *limit)
    assert (run.code, run.stdout) == (1, "")
    assert run.stderr == "Error: the memory limit is reached\n"
    assert spawn(*larger, *limit, "-o", tmp_path / "rows.parquet").code == 0


@pytest.mark.parametrize(
    ("seconds", "size"),
    [("60", "512MB"), ("99999999999", "9223372036854775807"), ("1e300", f"{'9' * 400}GB")],
)
def test_limits_that_are_not_reached(spawn, seconds, size):
    run = spawn("query", "relegation", "--timeout", seconds, "--memory-limit", size)
    assert (run.code, run.stderr) == (0, "")


@pytest.mark.parametrize(
    ("text", "size"),
    [("256MB", 256_000_000), ("1gib", 2**30), ("1.5 GB", 1_500_000_000), ("4096", 4096)],
)
def test_sizes(text, size):
    assert MemorySize().convert(text, None, None) == size


@pytest.mark.parametrize(
    "options",
    [
        ["--timeout", "0"],
        ["--timeout", "-1"],
        ["--timeout", "soon"],
        ["--timeout", "nan"],
        ["--timeout", "inf"],
        ["--timeout", "1e999"],
        ["--memory-limit", "0"],
        ["--memory-limit", "lots"],
        ["--memory-limit", "-1MB"],
    ],
)
def test_limits_that_are_none(small_season, ascenso, options):
    assert ascenso("sql", "SELECT 1", *options).code == 2
