"""The command as a process: what it loads, how it ends, what its help says."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from ascenso_db import __version__
from ascenso_db.main import COMMANDS

COMMAND = [sys.executable, "-m", "ascenso_db"]
posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")

# What a command may not load, since it takes long and the command does not use it.
NOT_LOADED = [
    (["--help"], ["duckdb", "sqlglot"]),
    (["--version"], ["duckdb", "sqlglot"]),
    (["query", "--help"], ["duckdb", "sqlglot"]),
    (["list"], ["sqlglot", "pandas"]),
    (["describe", "goal", "-f", "csv"], ["sqlglot", "pandas"]),
    (["sql", "SELECT 1"], ["sqlglot", "pandas", "json", "ascenso_db.catalogue"]),
    (
        ["query", "relegation"],
        ["sqlglot", "pandas", "json", "ascenso_db.sandbox", "ascenso_db.builder"],
    ),
    (["query", "champions", "--where", "true"], ["sqlglot", "pandas", "json"]),
    (["why", "bracket"], ["sqlglot", "pandas"]),
    (["check"], ["sqlglot", "pandas"]),
    (["build", "{new}"], ["sqlglot", "pandas", "json"]),
    (["export", "{new}", "club"], ["pandas", "jinja2"]),
    (["report", "--help"], ["duckdb", "sqlglot", "jinja2"]),
    (["report"], ["sqlglot", "pandas"]),
    (["lineage", "champions", "-f", "mermaid"], ["duckdb", "pandas"]),
    (["script", "--dialect", "sqlite", "-o", "{new}"], ["pandas"]),
    (["init", "{new}"], ["duckdb", "sqlglot"]),
    (["shell", "--help"], ["duckdb", "sqlglot"]),
]


def test_every_command_has_its_list():
    assert {arguments[0] for arguments, _ in NOT_LOADED} >= set(COMMANDS)


@pytest.mark.parametrize(("arguments", "modules"), NOT_LOADED)
def test_no_slow_import(tmp_path, arguments, modules):
    arguments = [argument.replace("{new}", str(tmp_path / "new")) for argument in arguments]
    subprocess.run([*COMMAND, "list"], capture_output=True, check=True)  # builds the season
    code = (
        "import sys\nfrom ascenso_db.main import main\n"
        "try:\n    main()\nfinally:\n    sys.stderr.write(' '.join(sys.modules))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True
    )
    loaded = set(run.stderr.split())
    assert "click" in loaded
    assert loaded.isdisjoint(modules)


@pytest.mark.parametrize(
    ("words", "completed"),
    [
        ("query rele", {"relegation", "relegation_points"}),
        ("query ", {"bracket", "claims", "bracket_reasons"}),
        ("why ", {"bracket", "relegation", "standings", "top_scorers"}),
        ("why b", {"bracket"}),
    ],
)
def test_completion_knows_the_views_and_loads_no_duckdb(tmp_path, words, completed):
    (tmp_path / "duckdb.py").write_text("raise SystemExit('duckdb was loaded')")
    run = subprocess.run(
        COMMAND,
        env=os.environ
        | {
            "_ASCENSO_DB_COMPLETE": "bash_complete",
            "COMP_WORDS": f"ascenso-db {words}",
            "COMP_CWORD": "2",
            "PYTHONPATH": os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")]),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    found = {line.removeprefix("plain,") for line in run.stdout.splitlines()}
    assert found == completed if words.startswith("why") else found >= completed


def test_version(spawn):
    assert spawn("--version").stdout == f"ascenso-db {__version__}\n"


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_begins_with_examples_that_name_real_commands(spawn, command):
    run = spawn(*command.split(), "--help")
    assert (run.code, run.stderr) == (0, "")
    first, example, *_ = run.stdout.splitlines()
    assert first == "Examples:"
    assert example.startswith(f"  ascenso-db {command}".rstrip())
    examples = run.stdout.partition("\nUsage:")[0].splitlines()[1:-1]
    assert all(line.split()[1] in COMMANDS for line in examples)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "Usage"),
        (["qeury"], "no command qeury; did you mean query?"),
        (["--nonsense"], "--nonsense"),
        (["query"], "VIEW"),
        (["list", "extra"], "extra"),
    ],
)
def test_usage(spawn, arguments, message):
    run = spawn(*arguments)
    assert (run.code, run.stdout) == (2, "")
    assert message in run.stderr


@posix
@pytest.mark.parametrize(
    "endless",
    ["SELECT count(*) FROM range(1000000000000)", "SELECT length(repeat('x', 4000000000))"],
)
@pytest.mark.parametrize("after", [0.5, 3])
def test_interrupted(spawn, endless, after):
    spawn("list")
    process = subprocess.Popen(
        [*COMMAND, "sql", endless], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    time.sleep(after)
    process.send_signal(signal.SIGINT)
    stdout, stderr = process.communicate(timeout=10)
    assert (process.returncode, stdout) == (130, "")
    assert "Traceback" not in stderr


def test_no_colour_is_ever_written(spawn):
    run = spawn("query", "nonsense", env={"FORCE_COLOR": "1", "NO_COLOR": ""})
    assert "\x1b" not in run.stderr


def test_what_the_user_typed_cannot_control_the_terminal(spawn):
    run = spawn("query", "\x1b[31mred")
    assert run.code == 2
    assert "\x1b" not in run.stderr
