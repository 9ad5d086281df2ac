"""The README of an export."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .conftest import Export, package, resources

PRECIOUS = "# Notes of my own\n"


def rows(readme: str) -> list[list[str]]:
    lines = re.findall(r"^\| (.*) \|$", readme, re.MULTILINE)
    return [[cell.strip() for cell in line.split(" | ")] for line in lines]


def section(readme: str, name: str) -> str:
    return readme.partition(f"\n### {name}\n")[2].partition("\n##")[0]


@pytest.mark.parametrize("options", [(), ("-f", "csv", "goal", "relegation")])
def test_every_file_with_its_grain_and_columns(export: Export, options: tuple) -> None:
    folder = export(*options)
    readme = (folder / "README.md").read_text(encoding="utf-8")
    described = resources(folder)
    listed = {row[0]: row[1:] for row in rows(readme)}
    for name, resource in described.items():
        assert listed[resource["path"]] == [resource["description"], str(resource["rows"])]
        columns = rows(section(readme, name))[2:]
        assert [(column[0], column[1], column[3]) for column in columns] == [
            (field["name"], field["type"], field.get("description", ""))
            for field in resource["schema"]["fields"]
        ]
    assert len(re.findall("^### ", readme, re.MULTILINE)) == len(described)
    assert readme.startswith(f"# {package(folder)['title']}\n")
    assert (
        "Which place has each club in each relegation of its season, and who goes down?" in readme
    )
    assert ('dtype_backend="pyarrow"' in readme) == (options == ())
    assert "README.md" not in readme
    assert "README.md says " in package(folder)["description"]


def test_keys_are_marked(export: Export) -> None:
    readme = (export() / "README.md").read_text(encoding="utf-8")
    marks = {row[0]: row[2] for row in rows(section(readme, "goal"))}
    assert marks["match_id"] == "key, of match"
    assert marks["goal_number"] == "key"
    assert marks["player_id"] == "of player"
    assert marks["basis"] == "never empty"
    assert marks["minute"] == ""


def test_folders_of_seasons(export: Export) -> None:
    readme = (export("--partition-by", "season") / "README.md").read_text(encoding="utf-8")
    assert "| relegation/" in readme
    assert "| club.parquet" in readme
    assert rows(section(readme, "goal"))[-1] == [
        "season_id",
        "string",
        "",
        "Season that the row belongs to; in the name of the folder, not in the files",
    ]


def test_a_readme_of_someone_else(small_season, ascenso, tmp_path: Path) -> None:
    """Stays, in a folder without an export and in one of an export that wrote no README."""
    folder = tmp_path / "out"
    folder.mkdir()
    readme = folder / "README.md"
    readme.write_text(PRECIOUS, encoding="utf-8")
    manifest = '{"product": "ascenso-db", "version": "0.0.1", "files": []}'
    for before in (None, manifest):
        if before is not None:
            (folder / "manifest.json").write_text(before, encoding="utf-8")
        run = ascenso("export", folder)
        assert run.code == 3
        assert "--force" in run.stderr
        assert readme.read_text(encoding="utf-8") == PRECIOUS
        assert not (folder / "place.parquet").exists()
    assert ascenso("export", folder, "--force").code == 0
    assert readme.read_text(encoding="utf-8") != PRECIOUS


def test_the_next_export_replaces_its_own(small_season, ascenso, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    ascenso("export", folder)
    assert ascenso("export", folder, "place").code == 0
    readme = (folder / "README.md").read_text(encoding="utf-8")
    assert "### place\n" in readme
    assert "### visit\n" not in readme
    assert list(resources(folder)) == ["place"]


def test_what_a_comment_says_is_text(small_season, ascenso, tmp_path: Path) -> None:
    table = small_season / "schema" / "90_hostile.sql"
    table.write_text(
        "CREATE TABLE hostile (a INTEGER); COMMENT ON TABLE hostile IS "
        "'<script>\n## No heading | \x1b[31mred';",
        encoding="utf-8",
    )
    assert ascenso("export", tmp_path / "out", "hostile").code == 0
    readme = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert "<script" not in readme
    assert "\x1b" not in readme
    assert "\n## No heading" not in readme
