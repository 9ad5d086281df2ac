"""Rows on a terminal: a table where it is wide enough for one, else records."""

from __future__ import annotations

import subprocess
import sys

import pytest
from tests.cli.terminals import on_a_terminal

# As a table eleven columns wide, of which wide letters take two.
SELECT = "SELECT '東京' AS place, 7 AS n UNION ALL SELECT 'León', 1234 ORDER BY n"
TABLE = """\
place     n
-----  ----
東京      7
León   1234
"""
RECORDS = """\
-[ RECORD 1 ]-
place  東京
n      7
-[ RECORD 2 ]-
place  León
n      1234
"""
NARROW = """\
-[ RECORD 1 ]-
place
  東京
n
  7
-[ RECORD 2 ]-
place
  León
n
  1234
"""


def shown(columns: int, *arguments: str, **options: object) -> str:
    command = [sys.executable, "-m", "ascenso_db", *arguments]
    written = on_a_terminal(command, columns, stream="stdout", **options)
    return written.replace("\r\n", "\n")


@pytest.mark.parametrize(("columns", "expected"), [(80, TABLE), (11, TABLE), (10, NARROW)])
def test_a_table_where_it_fits(columns, expected):
    assert shown(columns, "sql", SELECT) == expected


def test_values_stand_beside_names_of_up_to_half_the_terminal():
    sql = "SELECT 'x' AS place, 'It is longer than this' AS n"
    assert shown(14, "sql", sql) == ("-[ RECORD 1 ]-\nplace  x\nn      It is longer than this\n")
    assert shown(13, "sql", sql) == ("-[ RECORD 1 ]-\nplace\n  x\nn\n  It is longer than this\n")


def test_what_is_asked_for_is_given():
    assert shown(10, "sql", SELECT, "-f", "table") == TABLE
    assert shown(80, "sql", SELECT, "-f", "record") == RECORDS


def test_a_terminal_that_does_not_know_its_width_gets_a_table():
    assert shown(0, "sql", SELECT) == TABLE


@pytest.mark.parametrize("stream", ["stdout", "-o"])
def test_what_is_no_terminal_has_no_width(spawn, tmp_path, stream):
    file = tmp_path / "rows.txt"
    if stream == "stdout":
        text = spawn("sql", SELECT, env={"COLUMNS": "5"}).stdout
    else:
        assert shown(5, "sql", SELECT, "-o", str(file)) == ""
        text = file.read_text(encoding="utf-8")
    assert text == TABLE


def test_a_header_that_is_too_wide_shows_the_names():
    assert shown(7, "sql", f"SELECT * FROM ({SELECT}) WHERE n = 0") == "place\nn\n"


def test_the_plan_of_a_statement_stays_as_it_is():
    text = shown(20, "sql", "EXPLAIN SELECT club_id FROM club")
    assert "SEQ" in text.upper()
    assert "RECORD" not in text


@pytest.mark.parametrize("columns", [20, 80])
@pytest.mark.parametrize(
    "arguments",
    [
        ["query", "season_summary"],
        ["why", "bracket"],
        ["list"],
        ["describe", "relegation"],
        ["lineage", "champions"],
    ],
    ids=" ".join,
)
def test_every_command_shows_records(columns, arguments):
    text = shown(columns, *arguments, stderr=subprocess.DEVNULL)
    assert "\n-[ RECORD 1 ]-" in f"\n{text}"


def test_hostile_text_on_a_narrow_terminal():
    hostile = "chr(27) || ']0;title' || chr(7) || chr(8238) || chr(13)"
    text = shown(20, "sql", f'SELECT {hostile} AS "a{chr(27)}[31m"')
    assert text == "-[ RECORD 1 ]-\na\\x1b[31m\n  \\x1b]0;title\\x07\\u202e\\r\n"
