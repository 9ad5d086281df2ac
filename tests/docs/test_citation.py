"""CITATION.cff says of this database what the package says."""

from __future__ import annotations

import tomllib
from pathlib import Path

import yaml

from ascenso_db import __version__

ROOT = Path(__file__).parents[2]


def test_the_citation_is_current() -> None:
    stated = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert {"cff-version", "message", "title", "authors"} <= set(stated)  # what CFF 1.2 asks for
    assert (stated["version"], stated["license"]) == (__version__, project["license"])
