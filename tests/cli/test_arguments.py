"""What is typed is UTF-8, whatever the locale, and else a mistake of usage."""

from __future__ import annotations

import os

import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs arguments that are bytes")

UNDECODED = "\udcff"  # how Python keeps the byte 0xff
ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.mark.parametrize("environment", [{}, {"LC_ALL": "C"}, ASCII], ids=["here", "C", "ASCII"])
@pytest.mark.parametrize(
    ("arguments", "rows"),
    [
        (["sql", "SELECT 'León' AS c"], "c\nLeón\n"),
        (["sql", "SELECT $club AS c", "-p", "club=León"], "c\nLeón\n"),
        (["query", "club", "--columns", "name", "--where", "name = 'León'"], "name\nLeón\n"),
        (["why", "relegation", "--club", "León", "--columns", "club"], "club\nLeón\n"),
    ],
    ids=lambda each: each[0] if isinstance(each, list) else "",
)
def test_accents_are_read_in_any_locale(spawn, environment, arguments, rows):
    run = spawn(*arguments, "-f", "csv", env=environment)
    assert (run.code, run.stderr) == (0, "")
    assert run.stdout.startswith(rows)
    assert set(run.stdout.splitlines()) == set(rows.splitlines())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["query", "añejo"], "no table or view añejo"),
        (["query", "club", "--columns", "año"], "--columns: no column año"),
        (
            ["why", "relegation", "--where", "año = 1"],
            '--where: Binder Error: Referenced column "año"',
        ),
        (["list", "--database", "León.duckdb"], "León.duckdb: no name in this locale"),
        (["build", "León.duckdb"], "León.duckdb: no name in this locale"),
        (["list", "-o", "León.csv"], "León.csv: no name in this locale"),
    ],
)
def test_accents_are_said_in_any_locale(spawn, tmp_path, arguments, message):
    run = spawn(*arguments, env=ASCII, cwd=tmp_path)
    assert (run.code, run.stdout, run.stderr.count("\n")) == (2, "", 1)
    assert message in run.stderr


@pytest.mark.parametrize("environment", [{}, ASCII], ids=["here", "ASCII"])
@pytest.mark.parametrize(
    "arguments",
    [
        ["sql", f"SELECT '{UNDECODED}'"],
        ["sql", "SELECT $n", "-p", f"n={UNDECODED}"],
        ["query", "club", "--where", f"name = '{UNDECODED}'"],
        ["query", "club", "--columns", UNDECODED],
        ["query", UNDECODED],
        ["why", "relegation", "--club", UNDECODED],
        ["build", f"{UNDECODED}.duckdb"],
        ["export", UNDECODED],
        ["list", "-o", f"{UNDECODED}.csv"],
        ["list", "--database", f"{UNDECODED}.duckdb"],
        ["script", "--dialect", "postgres", "--schema", UNDECODED],
        [UNDECODED],
    ],
    ids=lambda arguments: arguments[0].encode(errors="backslashreplace").decode(),
)
def test_other_bytes_are_a_mistake_of_usage(spawn, tmp_path, environment, arguments):
    run = spawn(*arguments, env=environment, cwd=tmp_path)
    assert (run.code, run.stdout, run.stderr.count("\n")) == (2, "", 1)
    assert "\\xff" in run.stderr
    assert "not UTF-8" in run.stderr
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["list", "-f", "csv", "-o", "trailing/"], "trailing/: the name of a folder; name a file"),
        (["build", "trailing/"], "trailing/: the name of a folder; name a file"),
        (["list", "--database", "trailing/"], "trailing/: the name of a folder; name a file"),
        (["list", "-f", "csv", "-o", ""], "'--output': it is empty"),
        (["build", ""], "'FILE': it is empty"),
        (["export", ""], "'DIRECTORY': it is empty"),
        (["init", ""], "'DIRECTORY': it is empty"),
    ],
    ids=lambda each: each[0] if isinstance(each, list) else "",
)
def test_a_name_that_no_file_has(spawn, tmp_path, arguments, message):
    run = spawn(*arguments, cwd=tmp_path)
    assert (run.code, run.stdout, run.stderr.count("\n")) == (2, "", 1)
    assert message in run.stderr
    assert os.listdir(tmp_path) == []


def test_a_variable_is_read_as_an_argument_is(spawn):
    run = spawn("list", env={"ASCENSO_DB_DATABASE": f"{UNDECODED}.duckdb"})
    assert (run.code, run.stdout, run.stderr.count("\n")) == (2, "", 1)
    assert "\\xff.duckdb: not UTF-8" in run.stderr
