"""Hostile statements: each is refused, and nothing outside the season is read or written.

The statements are in hostile.toml. The last tests take the sandbox away, to see that the same
statements would else do what they try.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import tomllib
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import duckdb
import pandas
import polars
import pyarrow
import pytest

import ascenso_db
from ascenso_db.database import open_file, opening
from ascenso_db.rows import result, sandbox
from ascenso_db.season import build_file
from ascenso_db.sqlfiles import SqlFiles

SMALL_SEASON = Path(__file__).with_name("season")
GROUPS = tomllib.loads(Path(__file__).with_name("hostile.toml").read_text(encoding="utf-8"))
WORD = "lapis lazuli"


def cases(kind: str, bare: str | None = None, *, parsed: bool = False) -> list:
    """The statements of a kind, with their exit codes.

    Those alone that a bare connection runs, or those that are refused only after parsing.
    """
    return [
        pytest.param(statement, group["code"], id=f"{group['tries']}-{number}")
        for group in GROUPS[kind]
        if bare in (None, group.get("bare")) and not (parsed and group["code"] == 2)
        for number, statement in enumerate(group["statements"])
    ]


@dataclass(frozen=True)
class Scene:
    """A season, and beside it files with a word in them and folders that are empty."""

    season: Path
    canary: Path
    scratch: Path

    @classmethod
    def set(cls, folder: Path) -> Scene:
        scene = cls(folder / "season.duckdb", folder / "canary", folder / "scratch")
        for empty in (scene.scratch, folder / "here", folder / "temporary"):
            empty.mkdir()
        scene.canary.with_suffix(".csv").write_text(f"word\n{WORD}\n")
        scene.canary.with_suffix(".json").write_text(f'{{"word": "{WORD}"}}\n')
        duckdb.execute(
            f"COPY (SELECT '{WORD}' AS \"{WORD}\") TO '{scene.canary}.parquet' "
            f"(KV_METADATA {{word: '{WORD}'}})"
        )
        build_file(scene.season, SqlFiles.find(SMALL_SEASON))
        return scene

    def filled(self, statement: str) -> str:
        return statement.replace("{canary}", str(self.canary)).replace(
            "{scratch}", str(self.scratch)
        )

    def enter(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Goes to a folder, and has one for temporary files, that are empty."""
        folder = self.season.parent
        monkeypatch.chdir(folder / "here")
        monkeypatch.setenv("TMPDIR", str(folder / "temporary"))
        monkeypatch.setattr(tempfile, "tempdir", None)  # found anew

    def content(self) -> dict[Path, bytes]:
        """Every file and folder of the scene and of the home, to see what was written."""
        return {
            path: path.read_bytes() if path.is_file() else b""
            for root in (self.season.parent, Path.home())
            for path in root.rglob("*")
        }

    def connect(self) -> duckdb.DuckDBPyConnection:
        """Opens the season without the sandbox."""
        return duckdb.connect(self.season)


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Scene:
    """What no test may change."""
    return Scene.set(tmp_path_factory.mktemp("scene"))


@pytest.fixture
def refused(scene, ascenso, monkeypatch):
    """Runs a hostile statement, and sees that nothing came of it."""
    scene.enter(monkeypatch)

    def run(code: int | list[int], *arguments: str) -> None:
        before = scene.content()
        run = ascenso(*map(scene.filled, arguments))
        assert run.code in (code if isinstance(code, list) else [code]), run.stderr
        assert WORD not in run.stdout
        assert scene.content() == before
        if run.code != 0:
            assert run.stdout == ""
            message, *place = run.stderr.splitlines()
            assert message.startswith("Error: ")
            assert place == [] or (len(place) == 2 and place[0].startswith("LINE "))

    return run


@pytest.mark.parametrize(("statement", "code"), cases("sql"))
def test_sql(refused, scene, statement, code):
    refused(code, "sql", "-f", "csv", "--database", str(scene.season), "--", statement)


@pytest.mark.parametrize(("where", "code"), cases("where"))
def test_where(refused, scene, where, code):
    arguments = ["query", "places", "-f", "csv", "--database", str(scene.season)]
    refused(code, *arguments, f"--where={where}")


@pytest.mark.parametrize(("statement", "code"), cases("sql", parsed=True))
def test_sql_for_parquet(refused, scene, statement, code):
    """DuckDB may then write to one folder."""
    refused(code, "sql", "-f", "parquet", "--database", str(scene.season), "--", statement)


@pytest.mark.parametrize(("statement", "code"), cases("sql", parsed=True))
def test_sql_in_memory(small_season, refused, no_cache, statement, code):
    """Where there is no cache, the season is no file that is opened to be read only."""
    refused(code, "sql", "--", statement)


def shown_by_table_functions(connection: duckdb.DuckDBPyConnection, scene: Scene) -> int:
    """How many calls of a table function of this DuckDB with a file show what is in it."""
    names = "SELECT DISTINCT function_name FROM duckdb_functions() WHERE function_type = 'table'"
    arguments = ("'{canary}.csv'", "['{canary}.parquet']", "'FROM ''{canary}.csv'' '")
    shown = 0
    for (name,), argument in product(connection.execute(names).fetchall(), arguments):
        with contextlib.suppress(duckdb.Error):
            rows = sandbox.read(connection, scene.filled(f"FROM {name}({argument})"), {})
            shown += WORD in str([rows.columns, rows.fetchall()])
    return shown


def test_no_table_function_reads_a_file(scene):
    """Also those that the list does not know."""
    with scene.connect() as connection:
        assert shown_by_table_functions(connection, scene) > 10
    with open_file(scene.season) as connection:
        assert shown_by_table_functions(connection, scene) == 0
    assert os.listdir(scene.scratch) == []


def test_a_stored_secret_stays_one(ascenso, scene, clean_home):
    config = {"secret_directory": str(clean_home / ".duckdb" / "stored_secrets")}
    with duckdb.connect(config=config) as connection:
        connection.execute(f"CREATE PERSISTENT SECRET s (TYPE http, BEARER_TOKEN '{WORD}')")
        assert "bearer_token" in str(connection.execute("FROM duckdb_secrets()").fetchall())
    run = ascenso("sql", "FROM duckdb_secrets()", "-f", "csv", "--database", scene.season)
    assert run.stdout.splitlines()[1:] == []


@pytest.mark.parametrize("kind", [pandas.DataFrame, polars.DataFrame, pyarrow.table])
def test_what_a_notebook_holds_is_no_table(small_season, monkeypatch, kind):
    """Not even where files may be read, which else goes with it."""
    _held = kind({"word": [WORD]})
    monkeypatch.setitem(opening._CONFINED, "enable_external_access", True)
    with ascenso_db.connect() as connection, pytest.raises(duckdb.CatalogException, match="held"):
        connection.execute("FROM _held")
    monkeypatch.setitem(opening._CONFINED, "python_enable_replacements", True)
    with ascenso_db.connect() as connection:
        assert connection.execute("FROM _held").fetchall() == [(WORD,)]


@pytest.mark.parametrize(("statement", "_"), cases("sql", bare="reads"))
def test_sql_would_show_the_canary(scene, statement, _):
    with scene.connect() as connection:
        shown = result.read(connection.sql(scene.filled(statement)))
        text = str([shown.columns, *shown.rows])
    assert any(sign in text for sign in (WORD, "canary.", "word"))


@pytest.mark.parametrize(("where", "_"), cases("where", bare="reads"))
def test_where_would_be_true(scene, where, _):
    with scene.connect() as connection:
        rows = connection.execute(f"FROM places WHERE {scene.filled(where)}").fetchall()
    assert len(rows) == 3


@pytest.mark.parametrize(("statement", "_"), [("SELECT 1", 0), *cases("sql", bare="writes")])
def test_sql_would_write(clean_home, tmp_path, monkeypatch, statement, _):
    scene = Scene.set(tmp_path)
    scene.enter(monkeypatch)
    before = scene.content()
    with scene.connect() as connection:
        connection.execute(scene.filled(statement))
    assert (scene.content() != before) == (statement != "SELECT 1")
