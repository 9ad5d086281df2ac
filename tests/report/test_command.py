"""The command: which season, which file, and what it says where it cannot."""

from __future__ import annotations

import builtins
import sys
from pathlib import Path

import pytest
from tests.conftest import Ascenso

from . import made_up
from .reading import Page, text


@pytest.fixture
def two(tmp_path: Path) -> list[object]:
    """Options for two seasons."""
    folders = [
        made_up.write(tmp_path / key, 2, legs=1, season=season)
        for key, season in (("first", "2001"), ("second", "2002"))
    ]
    return [option for folder in folders for option in ("--seeds", folder)] + ["--only"]


def test_several_seasons_are_listed(ascenso: Ascenso, two: list[object], tmp_path: Path) -> None:
    run = ascenso("report", "-o", tmp_path / "page.html", *two)
    assert (run.code, run.stdout) == (2, "")
    assert len(run.stderr.splitlines()) == 1
    assert "Cup first, 2001; Cup second, 2002" in run.stderr
    assert not (tmp_path / "page.html").exists()


@pytest.mark.parametrize(
    "options", [("--season", "2002"), ("--competition", "Cup second"), ("--season", "2002") * 2]
)
def test_one_is_chosen(ascenso: Ascenso, two: list[object], options: tuple[str, ...]) -> None:
    run = ascenso("report", *two, *options)
    assert (run.code, run.stderr) == (0, "")
    page = Page.read(run.stdout)
    assert "Cup second 2002" in text(page.root.find(".//h1"))
    assert "Cup first" not in page.words


def test_an_unknown_season(ascenso: Ascenso, two: list[object]) -> None:
    run = ascenso("report", *two, "--season", "1066")
    assert run.code == 2
    assert run.stderr.startswith("Error: no season 1066 (see")


def test_a_season_that_another_one_counts_and_no_more(ascenso: Ascenso) -> None:
    run = ascenso("report", "--season", "2009-10")
    assert (run.code, run.stdout) == (2, "")
    assert "nothing is known to show of that season; there are: Liga de Ascenso, 2011-12" in (
        run.stderr
    )


def test_a_built_database(ascenso: Ascenso, tmp_path: Path) -> None:
    file = tmp_path / "cup.duckdb"
    folder = made_up.write(tmp_path / "cup", 4)
    assert ascenso("build", file, "--seeds", folder, "--only").code == 0
    from_file = ascenso("report", "--database", file)
    assert from_file.code == 0
    assert from_file.stdout == ascenso("report", "--seeds", folder, "--only").stdout


def test_a_season_without_anything(ascenso: Ascenso, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    (folder / "10_nothing.sql").write_text("", encoding="utf-8")
    run = ascenso("report", "--seeds", folder, "--only")
    assert (run.code, run.stdout) == (1, "")
    assert run.stderr == "Error: the database has no season to show\n"


@pytest.mark.parametrize(
    ("name", "picture"), [("page.svg", ()), ("page", ()), ("a.html", ("--picture", "scorers"))]
)
def test_the_suffix_says_what_it_is(ascenso, tmp_path, name, picture) -> None:
    run = ascenso("report", "-o", tmp_path / name, *picture)
    assert run.code == 2
    assert "ends in ." in run.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("picture", ["bracket", "relegation", "scorers"])
def test_a_picture_alone(ascenso: Ascenso, tmp_path: Path, picture: str) -> None:
    file = tmp_path / "picture.svg"
    assert ascenso("report", "--picture", picture, "-o", file).code == 0
    drawn = Page.read(file.read_text("utf-8"))
    described = text(drawn.root[1])
    assert drawn.root.tag == "{http://www.w3.org/2000/svg}svg"
    assert "León" in drawn.words
    assert ("Necaxa goes through; level 1-1: better seed, 3 before 6." in described) is (
        picture == "bracket"
    )


def test_nothing_to_draw(ascenso: Ascenso, tmp_path: Path) -> None:
    folder = made_up.write(tmp_path / "cup", 2)
    run = ascenso("report", "--picture", "relegation", "--seeds", folder, "--only")
    assert (run.code, run.stdout) == (1, "")
    assert "nothing is known to draw" in run.stderr


def test_without_jinja(ascenso: Ascenso, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "jinja2"]:
        monkeypatch.delitem(sys.modules, name)
    for name in [name for name in sys.modules if name.startswith("ascenso_db.report.page")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr("ascenso_db.report.page", raising=False)
    real = builtins.__import__

    def refuse(name: str, *arguments: object, **options: object) -> object:
        if name.partition(".")[0] == "jinja2":
            raise ModuleNotFoundError("No module named 'jinja2'", name="jinja2")
        return real(name, *arguments, **options)

    monkeypatch.setattr(builtins, "__import__", refuse)
    run = ascenso("report", "-o", tmp_path / "page.html")
    assert (run.code, run.stdout) == (1, "")
    assert len(run.stderr.splitlines()) == 1
    assert "pip install 'ascenso-db[report]'" in run.stderr
    assert list(tmp_path.iterdir()) == []


def test_each_relegation_of_a_season_has_a_table(ascenso: Ascenso, tmp_path: Path) -> None:
    tests = Path(__file__).parents[1]
    for number, file in enumerate(("in_part/frame.sql", "rules/two_relegations/season.sql")):
        text_of = tests.joinpath(file).read_text(encoding="utf-8")
        tmp_path.joinpath(f"{number}.sql").write_text(text_of, encoding="utf-8")
    page = Page.read(ascenso("report", "--seeds", tmp_path, "--only").stdout)
    fates = {
        table: [(row["Club"], row["Spring"], row["Fate"]) for row in page.rows(table)]
        for table in ("relegation-table", "relegation-2")
    }
    assert fates == {
        "relegation-table": [
            *(("Alder", "4", "stays"), ("Birch", "3", "stays"), ("Cedar", "1", "goes down")),
        ],
        "relegation-2": [
            *(
                ("Alder", "-", "stays"),
                ("Birch", "-", "goes down"),
                ("Cedar", "-", "stays"),
            ),
        ],
    }
