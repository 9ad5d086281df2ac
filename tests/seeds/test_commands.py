"""Whichever command loads a folder says the same of what is wrong in it."""

from __future__ import annotations

from pathlib import Path

import pytest

MISTAKES = {
    "names": (
        "INSERT INTO club_season (season_id, club_id, citation_id) VALUES\n"
        "    ('my-league-2025', 'Nort End', 'my-league-source'),\n"
        "    ('my-league-2025', 'Sothside', 'my-league-source');",
        "Error: {file}:2: club_season.club_id: no club goes by the name 'Nort End'; "
        "the nearest is North End; 1 row uses it\n"
        "Error: {file}:3: club_season.club_id: no club goes by the name 'Sothside'; "
        "the nearest is Southside; 1 row uses it\n",
    ),
    "fraction": (
        "INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES\n"
        "    ('my-league', 4.5, 'wins', 'my-league-source');",
        "Error: {file}:2: table_criterion: row 1 of 1: ordinal is '4.5', expected a whole number\n",
    ),
    "check": (
        "INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES\n"
        "    ('my-league', 0, 'wins', 'my-league-source');",
        "Error: {file}:2: table_criterion: row (table_rule_id my-league, ordinal 0, criterion "
        "wins, is_per_match False, is_for_best_two False, basis stated, "
        "citation_id my-league-source): expected ordinal to be at least 1\n",
    ),
    "encoding": (
        "SELECT * FROM read_csv('latin.csv');",
        "Error: {file}:1: latin.csv: line 2 is not UTF-8; name its encoding, such as "
        "read_csv('latin.csv', encoding = 'latin-1')\n",
    ),
}
COMMANDS = {
    "query": ("query", "results"),
    "sql": ("sql", "SELECT 1"),
    "check": ("check",),
    "build": ("build", "mine.duckdb"),
    "export": ("export", "exported"),
}


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("mistake", MISTAKES)
def test_the_same_words(
    ascenso, folder: Path, monkeypatch: pytest.MonkeyPatch, mistake: str, command: str
) -> None:
    monkeypatch.chdir(folder.parent)
    sql, said = MISTAKES[mistake]
    file = folder / "99_mistake.sql"
    file.write_text(sql)
    (folder / "latin.csv").write_bytes("name\nLeón\n".encode("latin-1"))
    run = ascenso(*COMMANDS[command], "--seeds", folder, "--only")
    assert (run.code, run.stdout) == (1, "")
    assert run.stderr == said.format(file=file)
    assert {path.name for path in folder.parent.iterdir()} == {"mine"}
