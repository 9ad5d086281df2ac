"""Names that stand for keys: all that are wrong are told at once; two codes of a letter are one."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from duckdb import DuckDBPyConnection

from ascenso_db.terminal import AscensoError

Load = Callable[..., DuckDBPyConnection]


def add(folder: Path, sql: str) -> Path:
    file = folder / "99_more.sql"
    file.write_text(sql, encoding="utf-8")
    return file


def test_all_names_that_are_wrong_are_told(folder: Path, load: Load) -> None:
    (folder / "more.csv").write_text(
        "home,away\nNort End,southside\nsouthside,East Prk\nEast Prk,Nort End\nRovers,Qqqq\n"
    )
    file = add(
        folder,
        "INSERT INTO club_alias (club_id, alias, citation_id) VALUES\n"
        "    ('north-end', 'Rovers', 'my-league-source'),\n"
        "    ('southside', 'Rovers', 'my-league-source');\n"
        "INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, citation_id)\n"
        "SELECT home || away, 'my-league-2025-league', home, away, 'my-league-source'\n"
        "FROM read_csv('more.csv');\n"
        "INSERT INTO goal (match_id, goal_number, club_id, player_id, citation_id) VALUES\n"
        "    ('my-league-2025-final', 1, 'North End', 'Nobody', 'my-league-source'),\n"
        "    ('my-league-2025-final', 2, 'Nort End', 'Nobody', 'my-league-source');\n",
    )
    with pytest.raises(AscensoError) as raised:
        load(folder)
    home, away, club = "match.home_club_id", "match.away_club_id", "goal.club_id"
    unknown = "no club goes by the name"
    assert sorted(raised.value.messages) == sorted(
        [
            f"{file}:4: {home}, {away}, {club}: {unknown} 'Nort End'; the nearest is North End; "
            "3 rows use it, row 1 of more.csv first",
            f"{file}:4: {home}, {away}: {unknown} 'East Prk'; the nearest is East Park; "
            "2 rows use it, row 3 of more.csv first",
            f"{file}:4: {home}: 'Rovers' may be any of north-end, southside: give the key; "
            "1 row uses it, row 4 of more.csv",
            f"{file}:4: {away}: {unknown} 'Qqqq'; state the club first; "
            "1 row uses it, row 4 of more.csv",
            f"{file}:8: goal.player_id: no player goes by the name 'Nobody'; "
            "state the player first; 2 rows use it",
        ]
    )


def test_twenty_wrong_names_and_how_many_more(folder: Path, load: Load) -> None:
    rows = ",\n".join(f"    ('my-league-2025', 'Nil {n}', 'my-league-source')" for n in range(23))
    file = add(folder, f"INSERT INTO club_season (season_id, club_id, citation_id) VALUES\n{rows};")
    with pytest.raises(AscensoError) as raised:
        load(folder)
    *told, last = raised.value.messages
    assert [line.partition(": ")[0] for line in told] == [f"{file}:{n}" for n in range(2, 22)]
    assert last == "and 3 more names"


FORMS = ("NFC", "NFD")


@pytest.mark.parametrize(("key", "used"), [*product(FORMS, FORMS)])
@pytest.mark.parametrize("name", ["león", "Peñarol", "FC Peñarol"])
def test_composed_and_decomposed_are_one_name(
    folder: Path, load: Load, key: str, used: str, name: str
) -> None:
    def stated(text: str) -> str:
        return unicodedata.normalize(key, text)

    add(
        folder,
        "INSERT INTO club (club_id, name, citation_id) VALUES"
        f" ('{stated('león')}', '{stated('Peñarol')}', 'my-league-source');\n"
        "INSERT INTO club_alias (club_id, alias, citation_id) VALUES"
        f" ('{unicodedata.normalize(used, 'león')}', '{stated('FC Peñarol')}', 'my-league-source');"
        "INSERT INTO club_season (season_id, club_id, citation_id) VALUES"
        f" ('my-league-2025', '{unicodedata.normalize(used, name)}', 'my-league-source');",
    )
    found = load(folder).execute("SELECT club_id FROM club_season WHERE club_id LIKE 'l%'")
    assert found.fetchall() == [("león",)]


@pytest.mark.parametrize(("first", "second"), [*product(FORMS, FORMS)])
def test_composed_and_decomposed_are_one_club_of_two_seasons(
    folder: Path, tmp_path: Path, load: Load, first: str, second: str
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    for place, form in ((folder, first), (other, second)):
        add(
            place,
            "INSERT INTO club (club_id, name, citation_id) VALUES"
            f" ('{unicodedata.normalize(form, 'león')}', '{unicodedata.normalize(form, 'León')}',"
            " 'my-league-source');",
        )
    found = load(folder, other).execute("SELECT club_id, name FROM club WHERE name LIKE 'L%'")
    assert found.fetchall() == [("león", "León")]
