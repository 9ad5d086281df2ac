"""Names that would be SQL, terminal control or a broken file, if they were not kept as values."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import sqlite3
import unicodedata
from pathlib import Path

import duckdb
import pytest

from ascenso_db.season import build_file
from ascenso_db.sqlfiles import PACKAGE, SqlFiles
from ascenso_db.text import quoting

NAMES = [
    "'; DROP TABLE club; --",
    '"; DROP TABLE club; --',
    "\x1b[2J\x1b]0;title\x07red\x9b31m",
    "x" * 10_000,
    "نادي الهلال \u202egnorw\u202c",
    "\u202aa\u202c \u202bb\u202c \u202dc\u202c \u2066d\u2069 \u2067e\u2069 \u2068f\u2069",
    "\u061ca \u200eb \u200fc",
    "🏆 é 東京",
    'Say "no", ""twice""',
    "two\nlines\r\nand\ta tab",
    "null\0byte",
    "=cmd|' /C calc'!A0",
    "@SUM(1)",
    "$club {name} %s \\ | < > & <b>`",
    "NULL",
    " spaces ",
    "\u2028\u2029\ufeff\u200b",
]
SOURCE = "'my-league-source'"
WITHOUT_NUL = [name for name in NAMES if "\0" not in name]


def built(folder: Path, names: list[str]) -> Path:
    """A season in which clubs and players have these names, and every club has scored."""
    seeds = folder / "seeds"
    shutil.copytree(PACKAGE / "template", seeds)
    clubs = [f"('h{n:02}', {_literal(name)}, {SOURCE})" for n, name in enumerate(names)]
    entries = [f"('my-league-2025', 'h{n:02}', {SOURCE})" for n in range(len(names))]
    matches = [
        f"('m{n:02}', 'my-league-2025-league', '2025-01-01', 'h{n:02}', "
        f"'h{(n + 1) % len(names):02}', 1, 0, {SOURCE})"
        for n in range(len(names))
    ]
    goals = [
        f"('m{n:02}', 1, 'h{n:02}', 'h{n:02}', 5, FALSE, FALSE, {SOURCE})"
        for n in range(len(names))
    ]
    statements = {
        "club (club_id, name, citation_id)": clubs,
        "player (player_id, name, citation_id)": clubs,
        "club_season (season_id, club_id, citation_id)": entries,
        "match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, "
        "away_goals, citation_id)": matches,
        "goal (match_id, goal_number, player_id, club_id, minute, is_own_goal, is_penalty, "
        "citation_id)": goals,
    }
    text = "".join(f"INSERT INTO {into} VALUES {', '.join(v)};\n" for into, v in statements.items())
    (seeds / "70_names.sql").write_text(text, encoding="utf-8")
    build_file(folder / "season.duckdb", SqlFiles.find(folders=[seeds], only=True))
    return folder / "season.duckdb"


def _literal(name: str) -> str:
    # a SQL file holds no NUL, and its lines may end either way
    text = quoting.text(name)
    for character in "\0\r":
        text = text.replace(character, f"' || chr({ord(character)}) || '")
    return text


@pytest.fixture(scope="module")
def database(tmp_path_factory) -> Path:
    return built(tmp_path_factory.mktemp("names"), NAMES)


@pytest.fixture
def ask(ascenso, database):
    def run(*arguments: object) -> str:
        run = ascenso(*arguments, "--database", database)
        assert (run.code, run.stderr) == (0, "")
        return run.stdout

    return run


REORDERING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def is_plain(text: str) -> bool:
    bad = {"Cc", "Cs", "Zl", "Zp"}
    return not any(
        (unicodedata.category(character) in bad and character != "\n")
        or unicodedata.bidirectional(character) in REORDERING
        for character in text
    )


COMMANDS = [
    ["query", "standings"],
    ["query", "results"],
    ["query", "top_scorers"],
    ["query", "clubs", "--where", "club LIKE '%DROP%'"],
    ["query", "club"],
    ["why", "standings"],
    ["sql", "FROM player"],
    ["sql", "SELECT [name, {'n': name}::VARCHAR] AS \"a\nb\" FROM club"],
    ["list"],
    ["describe", "club"],
    ["describe", "standings"],
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_control_reaches_a_terminal(ask, command):
    for format_ in ("table", "markdown"):
        shown = ask(*command, "-f", format_)
        assert is_plain(shown)
        assert shown.count("\n") > 2
    for format_ in ("csv", "json"):
        assert ask(*command, "-f", format_)


def test_the_checks_run(ascenso, database):
    run = ascenso("check", "--database", database)
    assert run.code in (0, 1)
    assert is_plain(run.stdout)
    assert re.match(r"\d+ checks: ", run.stderr)


@pytest.mark.parametrize(
    "command",
    [
        ["sql", "SELECT name FROM club WHERE club_id LIKE 'h%' ORDER BY club_id"],
        ["query", "club", "--columns", "name", "--where", "club_id LIKE 'h%'"],
    ],
    ids=["sql", "query"],
)
def test_every_format_gives_the_names_back(ask, tmp_path, command):
    for format_, delimiter in (("csv", ","), ("tsv", "\t")):
        text = ask(*command, "-f", format_)
        _, *rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        assert [name for (name,) in rows] == NAMES
    assert [row["name"] for row in json.loads(ask(*command, "-f", "json"))] == NAMES
    lines = ask(*command, "-f", "jsonl").removesuffix("\n").split("\n")
    assert [json.loads(line)["name"] for line in lines] == NAMES
    ask(*command, "-o", tmp_path / "names.parquet")
    read = duckdb.read_parquet(str(tmp_path / "names.parquet")).fetchall()
    assert [name for (name,) in read] == NAMES


@pytest.mark.parametrize("format_", ["parquet", "csv"])
def test_an_export_gives_the_names_back(ascenso, database, tmp_path, format_):
    folder = tmp_path / "export"
    names = ["club", "standings", "results", "top_scorers"]
    assert ascenso("export", folder, *names, "-f", format_, "--database", database).code == 0
    if format_ == "csv":
        with (folder / "club.csv").open(encoding="utf-8", newline="") as stream:
            found = {row["name"] for row in csv.DictReader(stream)}
    else:
        found = {
            name for (name,) in duckdb.sql(f"SELECT name FROM '{folder}/club.parquet'").fetchall()
        }
        shown = duckdb.sql(f"SELECT club FROM '{folder}/standings.parquet'").fetchall()
        assert {club for (club,) in shown} >= set(NAMES)
    assert found >= set(NAMES)


@pytest.mark.parametrize("name", WITHOUT_NUL)
def test_a_name_finds_its_rows(ask, name):
    rows = json.loads(ask("why", "standings", "--club", name, "-f", "json"))
    assert {row["club"] for row in rows} == {name}
    asked = ["sql", "SELECT name FROM club WHERE name = $name", "-p", f"name={name}"]
    assert json.loads(ask(*asked, "-f", "json")) == [{"name": name}]


def test_a_script_gives_the_names_back(ascenso, tmp_path):
    database = built(tmp_path, WITHOUT_NUL)
    sql = "SELECT name FROM club WHERE club_id LIKE 'h%' ORDER BY club_id"
    scripts = {}
    for dialect in ("duckdb", "sqlite"):
        run = ascenso("script", "--dialect", dialect, "--database", database)
        assert (run.code, run.stderr) == (0, "")
        scripts[dialect] = run.stdout.replace(".bail on\n", "", 1)
    with (
        duckdb.connect() as loaded,
        duckdb.connect(database, read_only=True) as original,
    ):
        loaded.execute(scripts["duckdb"])
        assert [name for (name,) in loaded.execute(sql).fetchall()] == WITHOUT_NUL
        for name in ("club", "player", "standings", "results", "top_scorers"):
            query = f"FROM {name} ORDER BY ALL"
            assert loaded.execute(query).fetchall() == original.execute(query).fetchall()
    with sqlite3.connect(":memory:") as loaded:
        loaded.executescript(scripts["sqlite"])
        assert [name for (name,) in loaded.execute(sql)] == WITHOUT_NUL


def test_a_script_holds_no_nul(ascenso, database):
    run = ascenso("script", "--dialect", "postgres", "--database", database)
    assert run.code == 1
    assert run.stderr == "Error: null\\x00byte: a text with a NUL, which no script can hold\n"
