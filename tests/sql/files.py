"""The SQL files of the packaged season, in the order in which they are run."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
SCHEMA = tuple(sorted(CHECKOUT.glob("schema/*.sql")))
SEEDS = tuple(sorted(CHECKOUT.glob("seeds/liga_de_ascenso_2011_12/*.sql")))
STEPS = tuple(sorted(CHECKOUT.glob("queries/steps/*.sql")))
VIEWS = tuple(sorted(CHECKOUT.glob("queries/*.sql")))
CHECKS = tuple(sorted(CHECKOUT.glob("queries/checks/*.sql")))

_COMMENT_ON = re.compile(r"^COMMENT ON .*?;$", re.MULTILINE)
_CREATED = re.compile(r"^CREATE OR REPLACE (?:TABLE|VIEW) (\w+) AS\n(.*?);$", re.M | re.S)


@cache
def text(path: Path) -> str:
    """The statements of a file, those that only comment left out."""
    return _COMMENT_ON.sub("", path.read_text(encoding="utf-8"))


@cache
def query(path: Path) -> str:
    """The SELECT of a step or a view."""
    ((name, select),) = _CREATED.findall(text(path))
    assert name == object_name(path)
    return select


def object_name(path: Path) -> str:
    """The name of a file without the number before it."""
    return path.stem.partition("_")[2]


def queries(paths: Iterable[Path] = STEPS + VIEWS) -> dict[str, str]:
    """The SELECT of each step and view by its name, each after those that it reads."""
    return {object_name(path): query(path) for path in paths}


def is_error(check: Path) -> bool:
    """Whether a check is an error, not a warning."""
    return "\n-- Severity: error\n" in text(check)


def is_for_duckdb_alone(path: Path) -> bool:
    """Whether a step or view says that it is for no other engine."""
    return "\n-- Engine: DuckDB\n" in text(path)
