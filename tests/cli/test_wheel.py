"""The wheel by itself, in an empty folder, without the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]


def pip(python: Path | str, *arguments: object) -> None:
    subprocess.run([python, "-m", "pip", *map(str, arguments), "--quiet"], check=True)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip(sys.executable, "wheel", "--no-deps", "--wheel-dir", folder, CHECKOUT)
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    """The programs of a fresh environment with the wheel and what it depends on."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=True)
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    pip(scripts / "python", "install", wheel)
    return scripts


def test_the_sql_files_travel_in_it(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    for folder in ("schema", "seeds", "queries"):
        expected = {path.relative_to(CHECKOUT) for path in (CHECKOUT / folder).rglob("*.sql")}
        expected |= {
            each.relative_to(CHECKOUT) for each in CHECKOUT.glob(f"{folder}/*/*/format.toml")
        }
        assert {f"ascenso_db/sql/{path.as_posix()}" for path in expected} <= set(names)
    assert "ascenso_db/py.typed" in names
    report = CHECKOUT / "cli" / "ascenso_db" / "report"
    for path in (*report.glob("templates/*"), *report.glob("messages/*.toml")):
        assert path.relative_to(CHECKOUT / "cli").as_posix() in names
    assert not any(name.startswith(("tests", "schema", "cli")) for name in names)


@pytest.mark.parametrize("command", [["ascenso-db"], ["python", "-m", "ascenso_db"]])
def test_it_answers_in_an_empty_folder(installed, tmp_path, command):
    program, *arguments = command
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    run = subprocess.run(
        [installed / program, *arguments, "query", "relegation", "--limit", "1", "-f", "csv"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert "León" in run.stdout.splitlines()[1]
    assert os.listdir(tmp_path) == []
