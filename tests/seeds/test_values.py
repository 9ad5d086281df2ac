"""No value is altered in silence on its way into a column of another type."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from duckdb import DuckDBPyConnection

from ascenso_db.sqlfiles import SqlFiles
from ascenso_db.terminal import AscensoError

Load = Callable[..., DuckDBPyConnection]

with (Path(__file__).parent / "values.csv").open(encoding="utf-8", newline="") as file:
    VALUES = [(row["column"], row["given"], row["kept"]) for row in csv.DictReader(file)]
EXPECTED = {
    "home_goals": "expected a whole number",
    "match_date": "expected a day such as 2014-08-16 without a time of day",
    "is_neutral": "expected true or false",
}
WAYS = {
    "listed": "VALUES ({})",
    "selected": "SELECT {}",
    "of a column": "SELECT * FROM (SELECT {})",
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("column", "given", "kept"), VALUES)
def test_a_value_is_kept_or_refused(
    folder: Path, load: Load, column: str, given: str, kept: str, way: str
) -> None:
    others = "'x', 'my-league-2025-league', 'north-end', 'southside', 1, 'my-league-source'"
    file = folder / "99_value.sql"
    file.write_text(
        "INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, away_goals,"
        f" citation_id, home_goals, {column})\n".replace(" home_goals, home_goals", " home_goals")
        + WAYS[way].format(others + ("" if column == "home_goals" else ", 1") + f", {given}"),
        encoding="utf-8",
    )
    if kept:
        found = load(folder).execute(f"SELECT {column} FROM match WHERE match_id = 'x'").fetchall()
        assert [str(value) for (value,) in found] == [kept]
        return
    with pytest.raises(AscensoError) as raised:
        load(folder)
    line = 2 if way == "listed" else 1
    assert str(raised.value).startswith(f"{file}:{line}: match: row 1 of 1: {column} is '")
    assert EXPECTED[column] in str(raised.value)


@pytest.mark.parametrize(
    "read", ["read_csv('many.csv')", "'many.csv'", "read_csv_auto('many.csv')"]
)
def test_a_fraction_that_comes_late_in_a_csv(folder: Path, load: Load, read: str) -> None:
    """DuckDB tells the types of columns from the first 20,480 rows, and rounds what follows."""
    rows = "".join(f"p-{n},Player {n},{n}\n" for n in range(30_000)) + "q,Player,0.5\n"
    (folder / "many.csv").write_text("player,name,number\n" + rows, encoding="utf-8")
    (folder / "99_many.sql").write_text(
        "INSERT INTO player (player_id, name, citation_id)"
        f" SELECT player, name, 'my-league-source' FROM {read};\n"
        "INSERT INTO player_record"
        " (tournament_id, phase, player_id, club_id, statistic, number, citation_id)\n"
        "SELECT 'my-league-2025', 'league', player, 'north-end', 'assists', number,"
        f" 'my-league-source' FROM {read}",
        encoding="utf-8",
    )
    with pytest.raises(AscensoError, match=r"row 30001 of many\.csv: number is '0\.5', expected a"):
        load(folder)


def test_days_of_a_csv_as_its_format_is_named(folder: Path, load: Load) -> None:
    (folder / "days.csv").write_text(
        "day,home,away\n16/08/14,north-end,southside\n24/05/15,southside,north-end\n"
    )
    (folder / "99_days.sql").write_text(
        "INSERT INTO match"
        " (match_id, stage_id, match_date, home_club_id, away_club_id, citation_id)"
        " SELECT 'x' || home, 'my-league-2025-league', day, home, away, 'my-league-source'"
        " FROM read_csv('days.csv', dateformat = '%d/%m/%y')"
    )
    found = load(folder).execute(
        "SELECT CAST(match_date AS VARCHAR) FROM match WHERE match_id LIKE 'x%' ORDER BY 1"
    )
    assert found.fetchall() == [("2014-08-16",), ("2015-05-24",)]


def test_a_statement_reads_the_table_that_it_adds_to(folder: Path, load: Load) -> None:
    (folder / "99_more.sql").write_text(
        "INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id)\n"
        "SELECT table_rule_id, max(ordinal) + 1, 'wins', 'my-league-source'\n"
        "FROM table_criterion GROUP BY table_rule_id;\n"
        "WITH one AS (SELECT 1 AS step)\n"
        "INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id)\n"
        "SELECT 'my-league', max(ordinal) + max(step), 'away wins', 'my-league-source'\n"
        "FROM table_criterion, one;"
    )
    found = load(folder).execute("SELECT ordinal, criterion FROM table_criterion ORDER BY ordinal")
    assert found.fetchall()[3:] == [(4, "head-to-head points"), (5, "wins"), (6, "away wins")]


def test_a_text_is_not_cut_at_a_nul(folder: Path, load: Load) -> None:
    (folder / "99_nul.sql").write_text(
        "INSERT INTO club (club_id, name, citation_id)"
        " VALUES ('nul', 'nü' || chr(0) || 'l', 'my-league-source')",
        encoding="utf-8",
    )
    found = load(folder).execute("SELECT name FROM club WHERE club_id = 'nul'")
    assert found.fetchall() == [("nü\0l",)]


def test_the_packaged_seeds_are_composed() -> None:
    """So a name of theirs is that of a folder, whose names are composed as they are read."""
    for path in SqlFiles.find().seeds:
        assert unicodedata.is_normalized("NFC", path.read_text(encoding="utf-8")), path
