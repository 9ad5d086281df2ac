"""The command as a process: what it loads, how it ends, what its help says."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from ascenso_db import __version__
from ascenso_db.main import COMMANDS
from ascenso_db.season import build_file
from ascenso_db.sqlfiles import SqlFiles
from ascenso_db.terminal import guard

SMALL_SEASON = Path(__file__).with_name("season")
COMMAND = [sys.executable, "-m", "ascenso_db"]
posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")

LOADED = tomllib.loads(Path(__file__).with_name("modules.toml").read_text(encoding="utf-8"))


def loaded_by(arguments: list[str], folder: Path) -> set[str]:
    """The modules that a command loads, as modules.toml has them; {new} is a path in the folder.

    {built} is a file in it that `build` wrote, {results} one of a match.
    """
    file = folder / "modules"
    code = (
        "import pathlib, sys\nbefore = {*sys.modules}\nfrom ascenso_db.main import main\n"
        "file = pathlib.Path(sys.argv.pop(1))\n"
        "try:\n    main()\nfinally:\n    file.write_text(' '.join({*sys.modules} - before))"
    )
    places = {"{new}": folder / "new", "{built}": folder / "season.duckdb"}
    places["{results}"] = folder / "results.csv"
    places["{results}"].write_text("date,home,away,score\n2030-05-01,A,B,1-0\n", encoding="utf-8")
    if "{built}" in arguments:
        build_file(places["{built}"], SqlFiles.find())
    arguments = [str(places.get(argument, argument)) for argument in arguments]
    subprocess.run([sys.executable, "-c", code, file, *arguments], capture_output=True, check=True)
    loaded = set(file.read_text(encoding="utf-8").split())
    own = {name for name in loaded if name.startswith("ascenso_db.")}
    top = {name.partition(".")[0] for name in loaded} - {"ascenso_db"}
    return own | (top - (sys.stdlib_module_names - {"json"}))


def test_every_command_has_its_list():
    asked = {entry["asked"][0] for entry in LOADED["command"]}
    assert asked >= {*COMMANDS} - {"shell"}  # which becomes another program


@pytest.mark.parametrize("entry", LOADED["command"], ids=lambda entry: " ".join(entry["asked"]))
def test_it_loads_what_it_uses_and_no_more(spawn, tmp_path, entry):
    spawn("list")  # builds the season
    listed = {*LOADED["always"], *entry["loads"]}
    listed.update(*(LOADED["sets"][name] for name in entry["uses"]))
    if entry["asked"][0] in COMMANDS:
        listed.add(f"ascenso_db.commands.{entry['asked'][0].replace('-', '_')}")
    assert loaded_by(entry["asked"], tmp_path) == listed


@pytest.mark.parametrize("command", COMMANDS)
def test_help_loads_no_library_but_click(tmp_path, command):
    loaded = loaded_by([command, "--help"], tmp_path)
    assert {name for name in loaded if not name.startswith("ascenso_db.")} == {"click"}


@pytest.mark.parametrize(
    ("words", "completed"),
    [
        ("query rele", {"relegation", "relegation_points"}),
        ("query ", {"bracket", "claims", "bracket_reasons"}),
        ("query mat", {"match", "match_ruling"}),
        ("describe clu", {"club", "clubs"}),
        ("why ", {"bracket", "champions", "promotion", "relegation", "standings", "top_scorers"}),
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
        (["relegation"], "no command relegation; did you mean `query relegation`?"),
        (["match"], "no command match; did you mean `query match`?"),
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


@posix
@pytest.mark.parametrize("module", ["click", "duckdb"])
def test_interrupted_while_it_loads(tmp_path, module):
    (tmp_path / f"{module}.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGINT)")
    run = subprocess.run(
        [*COMMAND, "sql", "SELECT 1"],
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stdout, run.stderr.strip()) == (130, "", "")


@pytest.mark.parametrize(
    "error", [RuntimeError("Query interrupted"), duckdb.InterruptException("Interrupted!")]
)
def test_interrupted_where_nothing_watches(capsys, error):
    """There DuckDB itself raises what Python would have raised."""

    def statement():
        raise error

    assert guard(statement) == 130
    assert capsys.readouterr() == ("", "")


# The database or file that there is, and what is run in its folder.
TARGETS = [
    ("season.duckdb", ["build", "season.duckdb"]),
    ("season", ["export", "season"]),
    ("season", ["export", "season", "-f", "csv"]),
    ("season.sql", ["script", "--dialect", "sqlite", "-o", "season.sql"]),
    ("rows.csv", ["check", "-o", "rows.csv"]),
    ("rows.csv", ["query", "clubs", "-o", "rows.csv"]),
    ("rows.parquet", ["query", "clubs", "-o", "rows.parquet"]),
]


@posix
@pytest.mark.parametrize(("target", "arguments"), TARGETS)
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_while_it_builds(tmp_path, target, arguments, number):
    """The signal comes once the seeds have read a pipe, and run an endless statement next."""
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    os.mkfifo(seeds / "begun.csv")
    (seeds / "seeds.sql").write_text(
        "SELECT n FROM read_csv('begun.csv', auto_detect = false, columns = {'n': 'INTEGER'});\n"
        "SELECT count(*) FROM range(1000000000000);\n"
    )
    write = "import pathlib, sys; pathlib.Path(sys.argv[1]).write_text('1\\n')"
    with begun(tmp_path, target, [*COMMAND, *arguments, "--seeds", seeds]) as process:
        subprocess.run([sys.executable, "-c", write, seeds / "begun.csv"], timeout=60, check=True)
        is_interrupted(process, number, tmp_path, target)


# What is run on a database with endless rows, and the file by which one sees that it is at it.
WRITING = [
    ("season", ["export", "season", "endless"], "duckdb_temp*"),
    ("season", ["export", "season", "long"], "long.parquet"),
    ("season", ["export", "season", "long", "-f", "csv"], "long.csv"),
    ("rows.parquet", ["query", "endless", "-o", "rows.parquet"], "rows.parquet"),
]

# A program that keeps on disk what takes more than 64 MiB.
SPILLING = """
from ascenso_db import main
from ascenso_db.database import opening
opening._SPILLING = 2**26
main.main()
"""


@posix
@pytest.mark.parametrize(("target", "arguments", "file"), WRITING)
def test_interrupted_while_it_writes(tmp_path, target, arguments, file):
    """A view of an export while it is computed, its rows while they are written, and a query's."""
    database = tmp_path / "season.duckdb"
    build_file(database, SqlFiles.find(SMALL_SEASON))
    with duckdb.connect(database) as connection:
        for name, rows in {"endless": 10**15, "long": 10**7}.items():
            connection.execute(f"CREATE VIEW {name} AS SELECT hash(range) AS h FROM range({rows})")
    program = tmp_path / "spilling.py"  # with -c, DuckDB would draw a progress bar
    program.write_text(SPILLING)
    command = [sys.executable, program, *arguments, "--database", database]
    with begun(tmp_path, target, command) as process:
        while not is_written(tmp_path, file):
            assert process.poll() is None
        is_interrupted(process, signal.SIGINT, tmp_path, target)


def is_written(folder: Path, file: str) -> bool:
    with contextlib.suppress(FileNotFoundError):  # DuckDB may remove one meanwhile
        return any(path.stat().st_size for path in folder.rglob(file))
    return False


@contextlib.contextmanager
def begun(folder: Path, target: str, command: list[object]) -> Iterator[subprocess.Popen[str]]:
    """Runs in a folder with an empty target, and has one for temporary files."""
    work, temporary = folder / "work", folder / "temporary"
    work.mkdir()
    temporary.mkdir()
    (work / target).touch() if "." in target else (work / target).mkdir()
    with subprocess.Popen(
        command,
        cwd=work,
        env=os.environ | {"TMPDIR": str(temporary)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()  # else it may go on after a test that fails


def is_interrupted(process: subprocess.Popen[str], number: int, folder: Path, target: str) -> None:
    """Ends what has begun there, which leaves nothing but the target as it was."""
    work = folder / "work"
    process.send_signal(number)
    stdout, stderr = process.communicate(timeout=60)
    assert (process.returncode, stdout) == (130, "")
    # DuckDB 1.5 may close a database only when what it has interrupted is at an end.
    assert stderr.strip() in ("", "Error: interrupted")
    assert stderr.strip() or os.listdir(work) == [target]
    left = work / target
    assert not (left.read_bytes() if left.is_file() else os.listdir(left))
    assert os.listdir(folder / "temporary") == []


def test_no_colour_is_ever_written(spawn):
    run = spawn("query", "nonsense", env={"FORCE_COLOR": "1", "NO_COLOR": ""})
    assert "\x1b" not in run.stderr


def test_what_the_user_typed_cannot_control_the_terminal(spawn):
    run = spawn("query", "\x1b[31mred")
    assert run.code == 2
    assert "\x1b" not in run.stderr
