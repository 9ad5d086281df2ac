from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Export = Callable[..., Path]


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Export:
    """Exports to a folder that the tests of a module share, once for the same options."""
    made: dict[tuple[str, ...], Path] = {}

    def run(*options: object) -> Path:
        key = tuple(map(str, options))
        if key not in made:
            made[key] = tmp_path_factory.mktemp("export") / "season"
            command = [sys.executable, "-m", "ascenso_db", "export", made[key], *key]
            subprocess.run(command, check=True, capture_output=True)
        return made[key]

    return run


def package(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


def resources(folder: Path) -> dict[str, dict[str, Any]]:
    return {resource["name"]: resource for resource in package(folder)["resources"]}
