"""Runs the tests of the steps and views on a mutant until one fails.

A test's own function runs, with its own assertions; what a fixture would build for it, a world
stands for (see stand_ins.py). A test is left out where the mutant changes no row that it reads.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import duckdb

from . import collect, stand_ins
from .mutants import definitions, ordered
from .stand_ins import Test
from .worlds import World, Worlds

CANNOT_BE_PLANNED = (duckdb.BinderException, duckdb.CatalogException, duckdb.ParserException)


class Fate(Enum):
    """What became of a mutant."""

    INVALID = "invalid"
    """DuckDB refuses to plan it: no mutant at all."""
    KILLED = "killed"
    SURVIVED = "survived"
    UNSEEN = "unseen"
    """It survived, and no row of any step or view differs in any world."""


@dataclass(frozen=True)
class Verdict:
    """What became of a mutant, and the test that failed or the worlds in which rows differ."""

    fate: Fate
    by: str


class Killers:
    """Every test, and which of them killed mutants of which step or view."""

    def __init__(
        self,
        paths: Sequence[Path],
        examples: int,
        *,
        thorough: bool = False,
        chosen: Iterable[str] = collect.CHOSEN,
    ) -> None:
        """Takes the files of the steps and views; what a test reads is built when it first runs.

        `thorough` takes also the tests that have a database each: every case by itself, and the
        season with every slip that a check must find.
        """
        self.worlds = Worlds(definitions(paths), ordered(paths))
        found = stand_ins.tests(self.worlds, collect.tests(chosen), examples)
        self.tests = [test for test in found if thorough or not test.is_slow]
        self.failing: dict[str, str] = {}
        """Tests that fail without a mutant, and so can kill none."""
        self._reads: dict[str, dict[str, set[str]]] = {}
        self._deaths: dict[str, Counter[str]] = {}

    def verdict(self, view: str, query: str) -> Verdict:
        """What becomes of a step or view with this query in its place."""
        self.worlds.mutate((view, query))
        try:
            stand_ins.season(self.worlds).is_changed(view)
        except CANNOT_BE_PLANNED as error:
            return Verdict(Fate.INVALID, str(error).partition("\n")[0])
        except duckdb.Error:
            pass
        deaths = self._deaths.setdefault(view, Counter())
        seen: set[str] = set()
        for test in sorted(self.tests, key=lambda test: -deaths[test.name]):
            if self._kills(test, view, seen):
                deaths[test.name] += 1
                return Verdict(Fate.KILLED, test.name)
        fate = Fate.SURVIVED if seen else Fate.UNSEEN
        return Verdict(fate, ", ".join(sorted(seen)))

    def _kills(self, test: Test, view: str, seen: set[str]) -> bool:
        if test.name in self.failing or not self._concerns(test, view, seen):
            return False
        try:
            test.run()
        except Exception:  # an assertion, or a row that the test did not dream of
            return True
        return False

    def _concerns(self, test: Test, view: str, seen: set[str]) -> bool:
        """Whether the mutant changes a row that the test reads, or cannot be run there."""
        if test.within and test.within in self.worlds:
            within = self.worlds[test.within]
            if not _changes(within, view):
                return False
        if test.name not in self._reads:
            self._run_as_it_is(test)
        concerned = False
        for name, views in self._reads[test.name].items():
            world = self.worlds[name]
            if _changes(world, view):
                seen.add(name)
            concerned = concerned or any(_changes(world, read) for read in views)
        return concerned

    def _run_as_it_is(self, test: Test) -> None:
        """Runs a test without the mutant, to see what it reads."""
        with self.worlds.as_they_are():
            for world in self.worlds.values():
                world.touched = set()
            try:
                test.run()
            except Exception as error:
                self.failing[test.name] = f"{type(error).__name__}: {error}"
            self._reads[test.name] = {
                name: world.touched for name, world in self.worlds.items() if world.touched
            }


def _changes(world: World, view: str) -> bool:
    try:
        return world.is_changed(view)
    except duckdb.Error:
        return True
