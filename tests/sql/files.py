"""The SQL files of the packaged season, in the order in which they are run."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
SCHEMA = tuple(sorted(CHECKOUT.glob("schema/*.sql")))
SEEDS = tuple(sorted(CHECKOUT.glob("seeds/liga_de_ascenso_2011_12/*.sql")))
VIEWS = tuple(sorted(CHECKOUT.glob("queries/*.sql")))
CHECKS = tuple(sorted(CHECKOUT.glob("queries/checks/*.sql")))

_COMMENT_ON = re.compile(r"^COMMENT ON .*?;$", re.MULTILINE)


@cache
def text(path: Path) -> str:
    """The statements of a file, those that only comment left out."""
    return _COMMENT_ON.sub("", path.read_text(encoding="utf-8"))


def object_name(path: Path) -> str:
    """The name of a file without the number before it."""
    return path.stem.partition("_")[2]


def is_error(check: Path) -> bool:
    """Whether a check is an error, not a warning."""
    return "\n-- Severity: error\n" in text(check)
