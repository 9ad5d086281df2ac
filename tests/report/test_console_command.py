"""The option --console where it cannot be what was meant, and the words of the console."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.conftest import Ascenso

from ascenso_db.report.messages import LANGUAGES, Messages
from ascenso_db.sqlfiles import SqlFiles, definitions

PACKAGE = {"name": "sql.js", "version": "1.17.0", "license": "MIT"}
HINT = "give the folder node_modules/sql.js that `npm install sql.js` makes"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What looks like sql.js from outside."""
    made = tmp_path / "sql.js"
    (made / "dist").mkdir(parents=True)
    (made / "package.json").write_text(json.dumps(PACKAGE), encoding="utf-8")
    (made / "LICENSE").write_text("as is", encoding="utf-8")
    (made / "dist" / "sql-wasm.js").write_text("var initSqlJs;", encoding="utf-8")
    (made / "dist" / "sql-wasm.wasm").write_bytes(b"\0asm")
    return made


MISTAKES: dict[str, tuple[Callable[[Path], object], str]] = {
    "no package": (lambda made: (made / "package.json").unlink(), "has no package.json"),
    "another package": (
        lambda made: (made / "package.json").write_text('{"name": "left-pad"}', "utf-8"),
        "is left-pad, not sql.js",
    ),
    "no JSON": (
        lambda made: (made / "package.json").write_text("sql.js", "utf-8"),
        "its files are not those of sql.js",
    ),
    "a list": (
        lambda made: (made / "package.json").write_text("[]", "utf-8"),
        "its files are not those of sql.js",
    ),
    "no version": (
        lambda made: (made / "package.json").write_text('{"name": "sql.js"}', "utf-8"),
        "its files are not those of sql.js",
    ),
    "not UTF-8": (
        lambda made: (made / "dist" / "sql-wasm.js").write_bytes(b"\xff"),
        "its files are not those of sql.js",
    ),
    "too old": (
        lambda made: (made / "package.json").write_text(
            json.dumps(PACKAGE | {"version": "1.6.2"}), "utf-8"
        ),
        "sql.js 1.6.2 is older than 1.7, which is needed",
    ),
    "no licence": (lambda made: (made / "LICENSE").unlink(), "has no LICENSE"),
    "no build": (
        lambda made: (made / "dist" / "sql-wasm.wasm").unlink(),
        "has no dist/sql-wasm.wasm",
    ),
    "another build": (
        lambda made: (made / "dist" / "sql-wasm.wasm").write_bytes(b"asm"),
        "dist/ of sql.js 1.17.0 is not laid out as is known here",
    ),
    "another script": (
        lambda made: (made / "dist" / "sql-wasm.js").write_text("alert(1)", "utf-8"),
        "dist/ of sql.js 1.17.0 is not laid out as is known here",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_folder_that_is_not_sqljs(
    ascenso: Ascenso, folder: Path, tmp_path: Path, mistake: str
) -> None:
    change, said = MISTAKES[mistake]
    change(folder)
    target = tmp_path / "page.html"
    target.write_text("old", encoding="utf-8")
    run = ascenso("report", "--console", folder, "-o", target)
    assert (run.code, run.stdout) == (2, "")
    assert run.stderr == f"Error: {folder}: {said}; {HINT} (see `ascenso-db report --help`)\n"
    assert target.read_text("utf-8") == "old"


def test_no_folder(ascenso: Ascenso, tmp_path: Path) -> None:
    run = ascenso("report", "--console", tmp_path / "nowhere", "-o", tmp_path / "page.html")
    assert (run.code, run.stdout) == (2, "")
    assert len(run.stderr.splitlines()) == 1
    assert "does not exist" in run.stderr


@pytest.mark.parametrize(
    ("options", "file"), [(("--picture", "scorers"), "page.svg"), ((), "page.svg")]
)
def test_a_console_needs_a_page(
    ascenso: Ascenso, folder: Path, tmp_path: Path, options: tuple[str, ...], file: str
) -> None:
    run = ascenso("report", "--console", folder, *options, "-o", tmp_path / file)
    assert (run.code, run.stdout) == (2, "")
    assert len(run.stderr.splitlines()) == 1
    assert not (tmp_path / file).exists()


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_every_view_says_what_it_answers_in_each_language(language: str) -> None:
    comments = {
        view.comment.expression.name
        for view in definitions.read(SqlFiles.find().views)
        if view.engine in (None, "sqlite")
    }
    words = Messages(language)
    assert {comment for comment in comments if words.answer(comment) == comment} == set()
    assert set(words._tables["answer"]) == comments
