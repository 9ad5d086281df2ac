"""Loading a season of one's own: what is taken, what is refused, and what is said of it."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path
from typing import Any

import duckdb
import pytest

from ascenso_db.season import building
from ascenso_db.sqlfiles import SqlFiles
from ascenso_db.terminal import AscensoError

MISTAKES = json.loads((Path(__file__).parent / "mistakes.json").read_text(encoding="utf-8"))


def build(*folders: Path, only: bool = True) -> duckdb.DuckDBPyConnection:
    """A database in memory of the tables and facts, with all that is computed of them."""
    connection = duckdb.connect()
    building.build(connection, SqlFiles.find(folders=folders, only=only))
    return connection


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake["name"])
def test_a_mistake_is_told_with_its_place(folder: Path, mistake: dict[str, Any]) -> None:
    (folder.parent / "outside.csv").write_text("a,b,c\n1,2,3\n", encoding="utf-8")
    file = folder / "99_mistake.sql"
    file.write_text(mistake["sql"], encoding="utf-8")
    for name, text in mistake.get("files", {}).items():
        (folder / name).write_text(text, encoding=mistake.get("encoding", "utf-8"))
    with pytest.raises(AscensoError) as raised:
        build(folder)
    message = str(raised.value)
    assert "\n" not in message
    if mistake["line"] is not None:
        assert message.startswith(f"{file}:{mistake['line']}: ")
    for said in mistake["says"]:
        assert said in message
    for unsure in mistake.get("not_said", []):
        assert unsure not in message
    assert not (folder / "stolen.csv").exists()


def test_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(AscensoError, match=r"no \.sql file; `ascenso-db init` writes an example"):
        build(tmp_path)


def test_a_file_that_is_not_utf8(folder: Path) -> None:
    (folder / "99_latin.sql").write_bytes("SELECT 'León'".encode("latin-1"))
    with pytest.raises(AscensoError, match=r"99_latin\.sql: not UTF-8"):
        build(folder)


def test_a_file_of_100_megabytes(folder: Path) -> None:
    with (folder / "99_large.sql").open("wb") as file:
        file.truncate(100 * 10**6)
    with pytest.raises(AscensoError, match=r"99_large\.sql: larger than 50 MB; keep the rows"):
        build(folder)


def test_a_large_csv_is_read(folder: Path) -> None:
    rows = "".join(f"player-{n},Player {n}\n" for n in range(200_000))
    (folder / "players.csv").write_text("player_id,name\n" + rows, encoding="utf-8")
    (folder / "99_player.sql").write_text(
        "INSERT INTO player (player_id, name, citation_id)"
        " SELECT player_id, name, 'my-league-source' FROM read_csv('players.csv')",
        encoding="utf-8",
    )
    assert build(folder).execute("SELECT count(*) FROM player").fetchall() == [(200_000,)]


@pytest.mark.parametrize("suffix", ["parquet", "json"])
def test_other_files_beside_the_seeds(folder: Path, suffix: str) -> None:
    file = folder / f"players.{suffix}"
    duckdb.execute(f"COPY (SELECT 'p' AS id, 'Peña' AS name) TO '{file}'")
    (folder / "99_player.sql").write_text(
        "CREATE TEMP TABLE read AS FROM 'players." + suffix + "';"
        "INSERT INTO player (player_id, name, citation_id)"
        " SELECT id, name, 'my-league-source' FROM read;"
        "DROP TABLE read;",
        encoding="utf-8",
    )
    assert build(folder).execute("SELECT name FROM player").fetchall() == [("Peña",)]


def test_a_link_out_of_the_folder(folder: Path) -> None:
    (folder.parent / "outside.csv").write_text("a,b,c\n1,2,3\n", encoding="utf-8")
    (folder / "link.csv").symlink_to(folder.parent / "outside.csv")
    (folder / "99_link.sql").write_text("SELECT * FROM read_csv('link.csv')", encoding="utf-8")
    with pytest.raises(AscensoError, match=r"99_link\.sql:1: .*link\.csv"):
        build(folder)


def other_season(folder: Path, club_name: str) -> Path:
    """A folder that states a club of the packaged season, and one of its players, again."""
    target = folder.parent / "other"
    target.mkdir()
    (target / "10_again.sql").write_text(
        "INSERT INTO source (source_id, title, address, description)"
        " VALUES ('other', 'Other', 'https://example.org/other', 'A page');\n"
        "INSERT INTO citation (citation_id) VALUES ('other');\n"
        "INSERT INTO club (club_id, name, citation_id) VALUES\n"
        f"    ('leon', '{club_name}', 'other'),\n"
        "    ('new-club', 'New Club', 'other');\n"
        "INSERT INTO player (player_id, name, nationality, citation_id)"
        " VALUES ('carlos-ruiz', 'Carlos Ruiz', 'GUA', 'other');\n"
        "INSERT INTO club_alias (club_id, alias, citation_id)"
        " VALUES ('León', 'Esmeraldas', 'other');",
        encoding="utf-8",
    )
    return target


def test_the_same_facts_may_be_stated_again(folder: Path) -> None:
    connection = build(folder, other_season(folder, "León"), only=False)
    assert connection.execute(
        "SELECT club_id, name, citation_id FROM club"
        " WHERE club_id IN ('leon', 'new-club') ORDER BY club_id"
    ).fetchall() == [("leon", "León", "article"), ("new-club", "New Club", "other")]
    assert connection.execute(
        "SELECT club_id FROM club_alias WHERE alias = 'Esmeraldas'"
    ).fetchall() == [("leon",)]


def test_other_facts_of_the_same_club_are_refused(folder: Path) -> None:
    other = other_season(folder, "Club\nLeón")
    with pytest.raises(AscensoError) as raised:
        build(other, only=False)
    assert str(raised.value).startswith(f"{other / '10_again.sql'}:4: club: row (club_id leon")
    assert "name is Club\\nLeón, but an earlier season states León" in str(raised.value)
    assert "\n" not in str(raised.value)


def test_two_clubs_of_one_name_are_ambiguous(folder: Path) -> None:
    other = other_season(folder, "León")
    (other / "20_alias.sql").write_text(
        "INSERT INTO club_alias (club_id, alias, citation_id) VALUES ('Veracruz', 'V', 'other');",
        encoding="utf-8",
    )
    with pytest.raises(AscensoError, match="'Veracruz' may be any of veracruz, veracruz-2011"):
        build(other, only=False)


def test_the_checks_on_load_read_what_is_computed_of_the_folder(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With no optimizer switched off: no view is long to plan, in any tool that opens the file."""
    found: list[tuple[str, int, int]] = []

    def refuse(connection: duckdb.DuckDBPyConnection, checks: tuple[Path, ...]) -> None:
        assert checks == SqlFiles.find().checks
        found.append(
            connection.execute("""
                SELECT
                    current_setting('disabled_optimizers'),
                    (SELECT count(*) FROM match),
                    (SELECT count(*) FROM match_scores)
            """).fetchone()
        )

    monkeypatch.setattr(building.checks, "refuse", refuse)
    building.build_file(tmp_path / "season.duckdb", SqlFiles.find(folders=(folder,), only=True))
    ((switched_off, matches, scores),) = found
    assert switched_off == ""
    assert matches == scores > 0


def test_many_players_are_not_carried_through_python(folder: Path) -> None:
    (folder / "70_players.sql").write_text(
        "INSERT INTO player (player_id, name, citation_id)"
        " SELECT 'p-' || n, 'Player ' || n, 'my-league-source' FROM range(50000) AS r (n);\n"
    )
    tracemalloc.start()
    try:
        build(folder)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 10 * 2**20
