"""Every command in the READMEs runs as printed and prints what stands below it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from ascenso_db.sqlfiles import PACKAGE

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```\n(?:\s*^```text\n(.*?)^```\n)?", re.MULTILINE | re.DOTALL)

# Blocks with these words are run by tests/engines and tests/report, but for the tests themselves.
ELSEWHERE = {"psql", "sqlite3", "spark-sql", "npm", "pytest"}


@dataclass(frozen=True)
class Block:
    """A fenced block of a README, and the output printed right below it, if any."""

    language: str
    text: str
    output: str | None


def blocks(readme: str) -> list[Block]:
    text = (ROOT / readme).read_text(encoding="utf-8")
    return [Block(language, body, output or None) for language, body, output in BLOCK.findall(text)]


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what a checkout holds, to run the commands in one after another."""
    copy = tmp_path_factory.mktemp("checkout")
    for name in ("schema", "seeds", "queries", "cli"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    return copy


def run(block: Block, folder: Path) -> str:
    command = (
        ["bash", "-euo", "pipefail", "-c"] if block.language == "sh" else [sys.executable, "-c"]
    )
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        [*command, block.text],
        cwd=folder,
        env=os.environ | {"PATH": path},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(
    "readme", ["README.md", "cli/README.md", "seeds/README.md", "seeds/formats/README.md"]
)
def test_commands_run_as_printed(readme: str, checkout: Path) -> None:
    ran = 0
    for block in blocks(readme):
        if block.language in ("sh", "python") and not (ELSEWHERE & set(block.text.split())):
            printed = run(block, checkout)
            if block.output is not None:
                assert printed == block.output
            ran += 1
    shutil.rmtree(checkout / "my-season", ignore_errors=True)
    assert ran >= 2


def test_the_worked_example_loads(tmp_path: Path) -> None:
    example = {block.language: block.text for block in blocks("seeds/README.md")}
    folder = tmp_path / "example"
    shutil.copytree(PACKAGE / "template", folder)
    (folder / "50_match.sql").write_text(example["sql"], encoding="utf-8")
    (folder / "matches.csv").write_text(example["csv"], encoding="utf-8")
    query = (
        f"ascenso-db query results --seeds {folder} --only --columns home,away,home_goals -f csv"
    )
    assert run(Block("sh", query, None), tmp_path) == (
        "home,away,home_goals\nEast Park,West Town,1\nNorth End,Southside,2\n"
    )


def test_every_command_is_in_the_readme() -> None:
    from ascenso_db.main import COMMANDS

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"ascenso-db {name}" not in text] == []
