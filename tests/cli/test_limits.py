"""Time and memory limits, also where DuckDB by itself would not hold them."""

from __future__ import annotations

import sys
import time

import pytest

from ascenso_db.options import MemorySize

linux = pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on the process")

ENDLESS = [
    "SELECT count(*) FROM range(1000000000000)",
    "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r",
    "SELECT count(*) FROM range(10000000) AS a, range(10000000) AS b WHERE a.range * b.range = -1",
    "SELECT sum(sqrt(x)) FROM (SELECT unnest(range(1000)) AS x FROM range(100000000))",
]
# The interrupt is heeded late here, if at all.
DEAF = [
    "SELECT length(lpad('x', 2000000000, 'y'))",
    "SELECT length(repeat('x', 4000000000))",
]
BOMBS = [
    "SELECT repeat('x', 4000000000)",
    "SELECT length(repeat('x', 4000000000))",
    "SELECT length(lpad('x', 2000000000, 'y'))",
    "SELECT length(list_resize([1], 2000000000))",
    "SELECT length(string_agg(repeat('x', 1000000))) FROM range(5000)",
    "SELECT list(range) FROM range(1000000000)",
    "SELECT length(range(1000000000))",
]


@pytest.mark.parametrize("sql", ENDLESS + DEAF)
def test_a_time_limit(spawn, sql):
    spawn("list")  # builds the season
    start = time.monotonic()
    run = spawn("sql", sql, "--timeout", "0.5", "--memory-limit", "1GB")
    assert time.monotonic() - start < 8
    assert (run.code, run.stdout, run.stderr.count("\n")) in [(4, "", 1), (1, "", 1)]
    if sql in ENDLESS:
        assert run.stderr == "Error: stopped after 0.5 seconds\n"


def test_a_time_limit_on_a_view(spawn):
    where = "(SELECT count(*) FROM range(1000000000000)) > 0"
    run = spawn("query", "relegation", "--where", where, "--timeout", "0.5")
    assert (run.code, run.stdout) == (4, "")
    assert run.stderr == "Error: stopped after 0.5 seconds\n"


@linux
@pytest.mark.parametrize("sql", BOMBS)
def test_a_memory_limit(sql):
    import subprocess

    code = (
        "import resource, subprocess, sys;"
        "run = subprocess.run([sys.executable, '-m', 'ascenso_db', *sys.argv[1:]]);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, run.returncode)"
    )
    arguments = ["sql", sql, "--memory-limit", "256MB", "--timeout", "5"]
    run = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True
    )
    kilobytes, exit_code = map(int, run.stdout.split())
    # What grows slowly may meet the time limit first.
    assert (exit_code, run.stderr) in [
        (1, "Error: the memory limit is reached\n"),
        (4, "Error: stopped after 5 seconds\n"),
    ]
    assert kilobytes < 600_000


def test_limits_that_are_not_reached(spawn):
    run = spawn("query", "relegation", "--timeout", "60", "--memory-limit", "512MB")
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
        ["--memory-limit", "0"],
        ["--memory-limit", "lots"],
        ["--memory-limit", "-1MB"],
    ],
)
def test_limits_that_are_none(small_season, ascenso, options):
    assert ascenso("sql", "SELECT 1", *options).code == 2
