"""Where rows go: standard output or a file, whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.commands import PRINTING

from ascenso_db.rows import FORMATS

SELECT = "SELECT 1 AS n"
COMMAND = [sys.executable, "-m", "ascenso_db"]
posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX devices and limits")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("rows.txt", b"n\n-\n1\n"),
        ("rows.csv", b"n\n1\n"),
        ("rows.TSV", b"n\n1\n"),
        ("rows.json", b'[\n{"n": 1}\n]\n'),
        ("rows.jsonl", b'{"n": 1}\n'),
        ("rows.ndjson", b'{"n": 1}\n'),
        ("rows.md", b"|   n |\n| --: |\n|   1 |\n"),
    ],
)
def test_the_suffix_says_the_format(small_season, ascenso, tmp_path, name, expected):
    assert ascenso("sql", SELECT, "-o", tmp_path / name).stdout == ""
    assert (tmp_path / name).read_bytes() == expected


def test_a_stated_format_goes_before_the_suffix(small_season, ascenso, tmp_path):
    ascenso("sql", SELECT, "-o", tmp_path / "rows.data", "-f", "csv")
    assert (tmp_path / "rows.data").read_text() == "n\n1\n"


def test_a_dash_is_standard_output(small_season, ascenso):
    assert ascenso("sql", SELECT, "-f", "csv", "-o", "-").stdout == "n\n1\n"


def test_an_old_file_stays_when_the_query_fails(small_season, ascenso, tmp_path):
    file = tmp_path / "rows.csv"
    file.write_text("old")
    sql = "SELECT CASE WHEN i < 5000 THEN i ELSE error('late') END FROM range(9999) AS t (i)"
    assert ascenso("sql", sql, "-o", file).code == 1
    assert file.read_text() == "old"
    assert sorted(os.listdir(tmp_path)) == ["rows.csv", "sql"]


@pytest.mark.parametrize("name", ["rows.csv", "rows.parquet"])
@pytest.mark.parametrize("folder", ["missing", "a_file", "a_folder/rows"])
def test_a_file_that_cannot_be_written(small_season, ascenso, tmp_path, folder, name):
    (tmp_path / "a_file").write_text("")
    target = tmp_path / folder / name
    if folder.startswith("a_folder"):
        target.mkdir(parents=True)
    run = ascenso("sql", SELECT, "-o", target)
    assert run.code == 1
    assert len(run.stderr.splitlines()) == 1


def test_a_file_keeps_its_mode_and_a_link_its_target(small_season, ascenso, tmp_path):
    file, link = tmp_path / "rows.csv", tmp_path / "link.csv"
    file.touch()
    file.chmod(0o640)  # whatever the umask
    link.symlink_to(file)
    assert ascenso("sql", SELECT, "-o", link).code == 0
    assert link.is_symlink()
    assert file.read_text() == "n\n1\n"
    assert file.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    "command",
    [
        ["sql", SELECT, "-f", "csv"],
        ["query", "places", "-f", "parquet"],
        ["lineage", "places", "-f", "mermaid"],
        ["script", "--dialect", "sqlite"],
    ],
)
def test_a_database_is_not_overwritten_with_text(small_season, ascenso, tmp_path, command):
    database = tmp_path / "season.duckdb"
    assert ascenso("build", database).code == 0
    before = database.read_bytes()
    run = ascenso(*command, "-o", database)
    assert (run.code, run.stdout) == (3, "")
    assert run.stderr == f"Error: {database}: is a DuckDB database; name another file to write to\n"
    assert database.read_bytes() == before


def test_parquet_goes_to_a_pipe(spawn):
    run = subprocess.run(
        [*COMMAND, "sql", SELECT, "-f", "parquet"], capture_output=True, check=True
    )
    assert run.stdout.startswith(b"PAR1")
    assert run.stdout.endswith(b"PAR1")


@posix
def test_parquet_never_goes_to_a_terminal():
    import pty

    ours, terminal = pty.openpty()
    run = into(terminal, "sql", SELECT, "-f", "parquet")
    os.close(terminal)
    os.close(ours)
    assert run.returncode == 2
    assert "not for a terminal" in run.stderr


@posix
@pytest.mark.parametrize(
    "arguments",
    [
        *(["sql", "FROM range(20000)", "-f", format_] for format_ in FORMATS),
        *PRINTING,
        *([*arguments, "--help"] for arguments in ([], ["query"])),
        ["--version"],
        ["query", "champions", "-f", "parquet"],
        ["lineage", "champions", "-f", "mermaid"],
    ],
    ids=" ".join,
)
class TestNobodyReads:
    def test_a_full_device(self, arguments):
        with Path("/dev/full").open("wb") as full:
            run = into(full, *arguments)
        assert run.returncode == 1
        assert run.stderr == "Error: output: No space left on device\n"

    def test_a_closed_pipe_is_quiet(self, arguments):
        reader, writer = os.pipe()
        os.close(reader)
        run = into(writer, *arguments)
        os.close(writer)
        assert (run.returncode, run.stderr) == (0, "")


def into(stdout, *arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [*COMMAND, *arguments], stdout=stdout, stderr=subprocess.PIPE, text=True, check=False
    )


@posix
@pytest.mark.parametrize("format_", ["csv", "tsv", "json", "jsonl"])
def test_rows_come_as_they_are_computed(format_):
    """And the reader's going away ends what would go on for days."""
    sql = "FROM range(1000000000000)"
    with subprocess.Popen(
        [*COMMAND, "sql", sql, "-f", format_, "--timeout", "60"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout.readline() != ""
        process.stdout.close()
        stderr = process.stderr.read()
    assert (process.returncode, stderr) == (0, "")


@posix
def test_a_closed_standard_output():
    run = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", *COMMAND, "sql", SELECT],
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert "standard output is closed" in run.stderr


@posix
def test_a_device_is_written_and_not_replaced(spawn):
    assert spawn("sql", SELECT, "-f", "csv", "-o", "/dev/null").code == 0
    assert Path("/dev/null").is_char_device()
    assert spawn("sql", SELECT, "-f", "csv", "-o", "/dev/stdout").stdout == "n\n1\n"


@pytest.mark.parametrize("environment", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}])
def test_rows_are_utf_8_whatever_the_locale(spawn, environment):
    assert spawn("sql", "SELECT 'León' AS c", "-f", "csv", env=environment).stdout == "c\nLeón\n"


@pytest.mark.parametrize("columns", ["20", "1000"])
def test_a_table_is_never_cut_nor_coloured(spawn, columns):
    sql = "SELECT repeat('x', 3000) AS c, i FROM range(500) AS t (i)"
    run = spawn("sql", sql, env={"COLUMNS": columns, "FORCE_COLOR": "1"})
    assert len(run.stdout.splitlines()) == 502
    assert len(run.stdout.splitlines()[-1]) == 3000 + 2 + 3
    assert "\x1b" not in run.stdout
