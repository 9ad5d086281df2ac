"""Each format against a golden file: one row of every hard type, one plain, one of nothing.

A golden file is made with `TZ=UTC ascenso-db sql -f FORMAT - < golden/hard_types.sql`, and read
before it is kept.
"""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal
from pathlib import Path

import pytest

from ascenso_db.rows import Column, Kind, Result, formats
from ascenso_db.rows.formats import grid
from ascenso_db.terminal import AscensoError

GOLDEN = Path(__file__).parent / "golden"
SQL = (GOLDEN / "hard_types.sql").read_text(encoding="utf-8")
FILES = {
    "table": "hard_types.txt",
    "record": "hard_types.records.txt",
    "csv": "hard_types.csv",
    "tsv": "hard_types.tsv",
    "json": "hard_types.json",
    "jsonl": "hard_types.jsonl",
    "markdown": "hard_types.md",
}


def written(format_: str, columns: list[Column], *rows: tuple[str | None, ...]) -> str:
    stream = io.StringIO()
    formats.write(Result(columns, rows), format_, stream)
    return stream.getvalue()


@pytest.mark.parametrize("format_", FILES)
def test_golden(spawn, format_):
    run = spawn("sql", "-f", format_, "-", input=SQL, env={"TZ": "UTC"})
    assert (run.code, run.stderr) == (0, "")
    assert run.stdout == (GOLDEN / FILES[format_]).read_text(encoding="utf-8")


@pytest.mark.parametrize("format_", FILES)
def test_a_file_gets_the_bytes_that_standard_output_gets(spawn, tmp_path, format_):
    file = tmp_path / FILES[format_]
    spawn("sql", "-f", format_, "-o", file, "-", input=SQL, env={"TZ": "UTC"})
    assert file.read_bytes() == (GOLDEN / FILES[format_]).read_bytes()


def test_parquet_keeps_the_types(spawn, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    file = tmp_path / "hard_types.parquet"
    # Arrow has no interval of months and days, and no 38 digits for the largest HUGEINT.
    sql = SQL.replace("170141183460469231731687303715884105727", "9" * 38)
    assert spawn("sql", "-o", file, f"SELECT * EXCLUDE (interval_) FROM ({sql})").code == 0
    table = parquet.read_table(file)
    assert table.num_rows == 3
    assert str(table.schema.field("decimal_").type) == "decimal128(6, 4)"
    assert str(table.schema.field("huge").type) == "decimal128(38, 0)"
    assert table["huge"].to_pylist() == [Decimal(1), Decimal("9" * 38), None]
    assert table["blob_"].to_pylist() == [b"x", b"\x00\xffa", None]
    assert table.column_names[-2:] == ["twice", "twice_1"]


def test_json_is_read_back(spawn):
    run = spawn("sql", "-f", "json", "-", input=SQL)
    plain, hard, nothing = json.loads(run.stdout, parse_float=Decimal)
    assert plain["decimal_"] == Decimal("1.5000")
    assert hard["huge"] == 170141183460469231731687303715884105727
    assert hard["struct_"] == {"a": None, "b": 'ñ "q"'}
    assert set(nothing.values()) == {None}
    assert list(plain)[-2:] == ["twice", "twice_1"]


def test_csv_is_read_back(spawn):
    run = spawn("sql", "-f", "csv", "-", input=SQL)
    header, *rows = csv.reader(io.StringIO(run.stdout, newline=""))
    assert header[-2:] == ["twice", "twice"]
    assert {len(row) for row in rows} == {len(header)}
    assert "\r" not in run.stdout


@pytest.mark.parametrize(
    ("format_", "expected"),
    [
        ("table", "place  people\n-----  ------\n"),
        ("record", "place\npeople\n"),
        ("csv", "place,people\n"),
        ("tsv", "place\tpeople\n"),
        ("json", "[]\n"),
        ("jsonl", ""),
        ("markdown", "| place | people |\n| ----- | -----: |\n"),
    ],
)
def test_no_rows(format_, expected):
    assert written(format_, [Column("place"), Column("people", Kind.NUMBER)]) == expected


@pytest.mark.parametrize("format_", ["table", "markdown"])
class TestTooManyToLineUp:
    def test_a_million_cells_and_one(self, spawn, format_):
        run = spawn("sql", "FROM range(1000001)", "-f", format_)
        assert (run.code, run.stdout, run.stderr.count("\n")) == (1, "", 1)
        assert run.stderr.startswith("Error: more than 1,000,000 rows are too many to line up; ")

    def test_as_many_rows_as_there_are_cells_for(self, monkeypatch, format_):
        monkeypatch.setattr(grid, "_MOST_CELLS", 7)
        columns, rows = [Column("a"), Column("b")], [("1", "2")] * 4
        assert written(format_, columns, *rows[:3]).count("1") == 3
        with pytest.raises(AscensoError, match="more than 3 rows"):
            written(format_, columns, *rows)


def test_cells_line_up_whatever_their_letters():
    rows = [("León", "1"), ("東京", "22"), ("e\u0301", None), ("🏆", "3")]
    table = written("table", [Column("place"), Column("n", Kind.NUMBER)], *rows)
    assert table.splitlines()[2:] == ["León    1", "東京   22", "e\u0301", "🏆      3"]


@pytest.mark.parametrize(
    ("names", "expected"),
    [(["a", "a"], ["a", "a_1"]), (["a", "a_1", "a"], ["a", "a_1", "a_2"])],
)
def test_repeated_names_lose_nothing_in_json(names, expected):
    row = tuple(map(str, range(len(names))))
    (read,) = json.loads(written("json", [Column(name) for name in names], row))
    assert list(read) == expected
    assert tuple(read.values()) == row


def test_values_of_a_record_line_up_whatever_the_letters_of_the_names():
    columns = [Column("東京"), Column("e\u0301"), Column("n", Kind.NUMBER)]
    assert written("record", columns, ("León", None, "1"), ("a\r\nb\n\nc", "", "-2")) == (
        "-[ RECORD 1 ]-\n東京  León\ne\u0301\nn     1\n"
        "-[ RECORD 2 ]-\n東京  a\n      b\n\n      c\ne\u0301\nn     -2\n"
    )


def test_a_value_cannot_pass_for_a_record():
    text = written("record", [Column("a\n-[ RECORD 2 ]-")], ("x\n-[ RECORD 2 ]-\na  y",))
    assert [line for line in text.splitlines() if not line.startswith(" ")] == [
        "-[ RECORD 1 ]-" + "-" * 5,
        "a\\n-[ RECORD 2 ]-  x",
    ]


def test_records_are_not_too_many(spawn):
    run = spawn("sql", "FROM range(1000001)", "-f", "record")
    assert (run.code, run.stderr) == (0, "")
    assert run.stdout.endswith("-[ RECORD 1000001 ]-\nrange  1000000\n")


@pytest.mark.parametrize("format_", ["table", "record"])
def test_control_characters_never_reach_a_terminal(format_):
    hostile = "\x1b]0;title\x07\x9b31m\r\u2028\u202eevil"
    text = written(format_, [Column(hostile)], (hostile,))
    assert text.replace("\n", "").isprintable()
