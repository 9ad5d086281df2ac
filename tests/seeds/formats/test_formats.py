"""A season in one command from files of each format; a case is a folder of made-up files."""

from __future__ import annotations

import json
import os
import shutil
import tomllib
from pathlib import Path
from typing import Any

import duckdb
import pytest

from ascenso_db import formats
from ascenso_db.sqlfiles import SqlFiles, sql_root

HERE = Path(__file__).parent
CASES = {path.parent.name: path.parent for path in sorted(HERE.glob("*/case.toml"))}
MISTAKES = tomllib.loads((HERE / "mistakes.toml").read_text(encoding="utf-8"))["mistake"]


@pytest.fixture
def made(ascenso, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Writes `mine` from the files of a case; gives what it says, but for its last line."""

    def make(folder: Path, case: dict[str, Any]) -> list[str]:
        monkeypatch.chdir(folder)
        asked = [*case["files"], *case.get("options", [])]
        run = ascenso("init", tmp_path / "mine", "--from", *asked)
        *said, last = run.stderr.splitlines()
        assert (run.code, run.stdout) == (0, ""), run.stderr
        assert last.startswith(f"wrote {tmp_path / 'mine'}; try")
        monkeypatch.chdir(tmp_path)
        return said

    return make


def rows(ascenso, sql: str) -> list[list[Any]]:
    run = ascenso("sql", "--seeds", "mine", "--only", "-f", "json", sql)
    assert run.code == 0, run.stderr
    return [["" if v is None else v for v in row.values()] for row in json.loads(run.stdout)]


@pytest.mark.parametrize("name", CASES)
def test_a_season_in_one_command(name: str, ascenso, made) -> None:
    case = tomllib.loads((CASES[name] / "case.toml").read_text(encoding="utf-8"))
    assert made(CASES[name], case) == case["says"]
    for ask in case["asks"]:
        assert rows(ascenso, ask["sql"]) == ask["rows"], ask["sql"]
    run = ascenso("check", "--seeds", "mine", "--only", "-f", "json")
    found = json.loads(run.stdout)
    assert run.code == 0, found
    assert sorted({each["check"] for each in found}) == case.get("warnings", [])


def test_every_format_has_a_case() -> None:
    known = {path.parent.name for path in (sql_root() / "seeds/formats").glob("*/format.toml")}
    assert len(known) == 8
    assert known <= set(CASES)


def test_formats_are_no_season() -> None:
    assert not [path for path in SqlFiles.find().seeds if "formats" in path.parts]


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda each: " ".join(each["asked"]))
def test_what_is_refused(
    mistake: dict[str, Any], ascenso, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in mistake["files"].items():
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")
    before = sorted(os.listdir())
    run = ascenso("init", "mine", "--from", *mistake["asked"])
    assert (run.code, run.stdout, run.stderr.splitlines()) == (1, "", mistake["says"])
    assert sorted(os.listdir()) == before


def test_parquet(ascenso, made, tmp_path: Path) -> None:
    file = tmp_path / "played.parquet"
    duckdb.sql(
        "COPY (SELECT DATE '2030-03-01' AS match_date, 'Ash' AS home_team, 'Birch' AS away_team,"
        f" 2 AS home_score, 1 AS away_score) TO '{file}'"
    )
    said = made(tmp_path, {"files": [file.name], "options": ["--competition", "Cup"]})
    assert said[0].startswith("played.parquet: a table of matches, with date match_date")
    sql = "SELECT CAST(date AS VARCHAR), home, home_goals, away_goals FROM results"
    assert rows(ascenso, sql) == [["2030-03-01", "Ash", 2, 1]]


def test_files_of_one_name_lie_in_their_folders(ascenso, made, tmp_path: Path) -> None:
    for year in ("2029", "2030"):
        (tmp_path / year).mkdir()
        text = f"date,home,away,score\n{year}-05-01,Ash,Birch,1-0\n"
        (tmp_path / year / "a.csv").write_text(text, encoding="utf-8")
    (tmp_path / "2030" / "b.csv").write_text("x\n1\n", encoding="utf-8")
    made(tmp_path, {"files": ["2029", "2030"], "options": ["--competition", "Cup"]})
    assert sorted(path.name for path in (tmp_path / "mine" / "data").iterdir()) == ["2029", "2030"]
    assert rows(ascenso, "SELECT name FROM season ORDER BY 1") == [["2029"], ["2030"]]


def test_files_of_several_formats(ascenso, made, tmp_path: Path) -> None:
    for name, file in (("a", "any_table/liga.csv"), ("a", "any_json/partidos.json")):
        (tmp_path / name).mkdir(exist_ok=True)
        shutil.copy(HERE / file, tmp_path / name)
    for name in ("football_json_cup/cup.json", "football_json_cup/league.json"):
        shutil.copy(HERE / name, tmp_path / "a")
    (tmp_path / "a" / ".hidden.csv").write_text("x", encoding="utf-8")
    utf_16 = "date\thome\taway\tscore\n2030-01-01\tÖst\tVäst\t1-0\n".encode("utf-16")
    (tmp_path / "a" / "utf_16.tsv").write_bytes(utf_16)
    made(tmp_path, {"files": ["a"]})
    assert rows(ascenso, "SELECT name FROM competition ORDER BY 1") == [
        ["Yland League"],
        ["Zone Cup"],
        ["liga"],
        ["partidos"],
        ["utf_16"],
    ]
    assert ["Öst"] in rows(ascenso, "SELECT name FROM club")


def test_a_name_with_quotes(ascenso, made, tmp_path: Path) -> None:
    file = tmp_path / 'o\'dd "näme".csv'
    file.write_text("date,home,away,score\n2030-05-01,O'B,Birch,1-0\n", encoding="utf-8")
    made(tmp_path, {"files": [file.name], "options": ["--competition", 'O\'C "x"']})
    assert rows(ascenso, "SELECT name FROM competition") == [['O\'C "x"']]


def test_the_current_folder_is_empty_again_after_an_error(
    ascenso, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.csv").write_text("date,home,away,score\n", encoding="utf-8")
    (tmp_path / "mine").mkdir()
    monkeypatch.chdir(tmp_path / "mine")
    assert ascenso("init", ".", "--from", "../a.csv").code == 1
    assert os.listdir() == []


@pytest.mark.parametrize("options", [["more.csv"], ["--competition", "x"], ["--columns", "a=b"]])
def test_what_goes_with_from(options: list[str], ascenso, tmp_path: Path) -> None:
    run = ascenso("init", tmp_path / "mine", *options)
    assert run.code == 2
    assert "files, --competition and --columns go with --from" in run.stderr


@pytest.mark.parametrize("columns", ["date", "=x", "date=", "date=a,,b=c"])
def test_columns_that_are_not_of_the_form(columns: str, ascenso, tmp_path: Path) -> None:
    run = ascenso("init", tmp_path / "mine", "--from", "a.csv", "--columns", columns)
    assert run.code == 2
    assert "is not of the form date=Datum" in run.stderr


def test_a_new_format_is_a_new_folder(
    ascenso, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "sql"
    shutil.copytree(sql_root() / "seeds", root / "seeds")
    new = root / "seeds" / "formats" / "mine"
    new.mkdir()
    (new / "format.toml").write_text(
        'title = "mine"\norder = 1\n[parts.games]\nrequired = ["us"]\n[parts.games.columns]\n'
        'us = ["US"]\nthem = ["THEM"]\n',
        encoding="utf-8",
    )
    (new / "12_games.sql").write_text(
        "INSERT INTO played BY NAME SELECT f.filename AS file, 1 AS row, 'Cup' AS competition,"
        " '2030' AS season, \"$us\" AS home, \"$them\" AS away, '1' AS home_goals,"
        " '0' AS away_goals FROM \"$read\" AS f;\n",
        encoding="utf-8",
    )
    monkeypatch.setattr("ascenso_db.formats.description.sql_root", lambda: root)
    (tmp_path / "a.csv").write_text("US,THEM\nAsh,Birch\n", encoding="utf-8")
    formats_before = formats.Wish((tmp_path / "a.csv",))
    (tmp_path / "out").mkdir()
    formats.write(tmp_path / "out", "out", formats_before)
    assert "('ash', 'Ash'" in (tmp_path / "out" / "34_club.sql").read_text(encoding="utf-8")
