"""The mutants that are known to survive, each with a reason."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from .killers import Fate

FILE = Path(__file__).with_name("survivors.toml")
EQUIVALENT, OPEN = "equivalent", "open"


@dataclass(frozen=True)
class Reason:
    """Why some mutants survive."""

    kind: str
    """equivalent: no legal row tells it from the view; open: a test is missing."""
    why: str
    mutants: frozenset[str] = frozenset()
    match: str | None = None
    """A pattern for the mutants of which no row differs in any data of the tests."""

    def covers(self, name: str, fate: Fate) -> bool:
        """Whether this is the reason why a mutant survives."""
        if name in self.mutants:
            return True
        return bool(fate is Fate.UNSEEN and self.match and re.search(self.match, name))


def reasons(file: Path = FILE) -> list[Reason]:
    """The reasons of the file; ValueError for an entry that gives none."""
    found = []
    for entry in tomllib.loads(file.read_text(encoding="utf-8"))["reason"]:
        reason = Reason(**entry | {"mutants": frozenset(entry.get("mutants", ()))})
        if reason.kind not in (EQUIVALENT, OPEN) or not reason.why.strip():
            raise ValueError(f"{file.name}: no reason for {entry}")
        found.append(reason)
    return found


def reason_for(name: str, fate: Fate, known: list[Reason]) -> Reason | None:
    """Why a mutant survives; None where nothing says so. Names come before patterns."""
    ordered = sorted(known, key=lambda reason: name not in reason.mutants)
    return next((reason for reason in ordered if reason.covers(name, fate)), None)
