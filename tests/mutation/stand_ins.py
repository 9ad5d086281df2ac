"""What the tests of steps and views are given instead of the databases that they would build."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import duckdb
import pytest
from tests.cases.loading import load_together
from tests.properties import examine as examining
from tests.sql.building import run
from tests.sql.files import SCHEMA, SEEDS

from .collect import fixture, parameters
from .worlds import World, Worlds

Items = dict[str, list[pytest.Function]]


@dataclass
class Test:
    """A test that can be run again and again."""

    __test__ = False

    name: str
    run: Callable[[], object]
    within: str | None = None
    """A world that holds all the facts of this test's own; where no row differs, none does here."""
    is_slow: bool = False


def tests(worlds: Worlds, found: Items, examples: int) -> list[Test]:
    """The tests, the cheapest first."""
    of_cases = found.get("tests/cases/test_cases.py", [])
    among_all = [
        item
        for item in (*of_cases, *found.get("tests/cases/test_reasons.py", []))
        if "together" in item._fixtureinfo.argnames
    ]
    alone = [item for item in of_cases if item not in among_all and parameters(item)]
    cases = Cases(worlds, of_cases[0].module) if of_cases else None

    def on_season(path: str) -> list[Test]:
        return [
            Test(item.nodeid, partial(_run_on_season, worlds, item)) for item in found.get(path, [])
        ]

    return [
        *on_season("tests/season/test_views.py"),
        *(Test(item.nodeid, partial(cases.run, item)) for item in among_all),
        *(prop(worlds, item, examples) for item in found.get("tests/properties", [])),
        *on_season("tests/sql/test_made_up.py"),
        *on_season("tests/sql/test_structure.py"),
        *on_season("tests/sql/test_order.py"),
        *(altered(worlds, item) for item in found.get("tests/sql/test_checks.py", [])),
        *(
            Test(item.nodeid, partial(cases.run, item), Cases.TOGETHER, is_slow=True)
            for item in alone
        ),
    ]


# The packaged season


def season(worlds: Worlds) -> World:
    """The packaged season, as the tests build it."""

    def build() -> duckdb.DuckDBPyConnection:
        connection = duckdb.connect()
        run(connection, SCHEMA + SEEDS)
        return connection

    return worlds.get_or_build("season", build)


def _run_on_season(worlds: Worlds, item: pytest.Function) -> None:
    """Runs a test with the fixtures that read the packaged season."""
    own = parameters(item)
    world = season(worlds)

    def value(name: str) -> Any:
        if name == "season":
            return world
        if name == "made_up":
            return _made_up(worlds, item.module)
        if name == "shuffled":
            return _shuffled(worlds, item, own["shuffled"])
        if name == "namesakes":
            return tuple(
                _renamed(worlds, item.module, "namesakes", how) for how in (None, "shuffled")
            )
        if name == "keyed":
            return _renamed(worlds, item.module, "keyed", None)
        if name in ("sql", "ask", "rows"):
            return fixture(item, name)(world)
        return own[name]

    item.obj(**{name: value(name) for name in item._fixtureinfo.argnames})


def _made_up(worlds: Worlds, module: ModuleType) -> World:
    """The seasons that nobody played."""

    def build() -> duckdb.DuckDBPyConnection:
        connection = duckdb.connect()
        run(connection, (*SCHEMA, module.SEEDS))
        return connection

    return worlds.get_or_build("made up", build)


def _shuffled(worlds: Worlds, item: pytest.Function, how: str) -> World:
    made = fixture(item, "shuffled")

    def build() -> duckdb.DuckDBPyConnection:
        generator = made(season(worlds).connection, SimpleNamespace(param=how))
        _KEPT.append(generator)
        return next(generator)

    return worlds.get_or_build(f"season {how}", build)


def _renamed(worlds: Worlds, module: ModuleType, kind: str, how: str | None) -> World:
    def build() -> duckdb.DuckDBPyConnection:
        connection = duckdb.connect()
        module.inserted(season(worlds).connection, connection, how)
        connection.execute(getattr(module, kind.upper()))
        return connection

    return worlds.get_or_build(f"{kind} {how or ''}".strip(), build)


_KEPT: list[Iterator[Any]] = []
"""Fixtures whose end would close their connection."""


# The cases


class _Lazy(dict[str, Any]):
    def __init__(self, make: Callable[[str], Any]) -> None:
        self._make = make

    def __missing__(self, key: str) -> Any:
        return self._make(key)


class _Found:
    """What steps, views and checks say of a world, asked when a test looks at it."""

    def __init__(self, module: ModuleType, world: World, plain: Any) -> None:
        self._module, self._world = module, world
        self.tables, self.stages = plain.tables, plain.stages
        self.views = _Lazy(lambda view: module.Table(*world.view(view)))
        self.severities = {name: severity for name, (severity, _) in module.checks().items()}

    @property
    def checks(self) -> dict[str, Any]:
        return {
            name: self._module.ask(self._world, text)
            for name, (_, text) in self._module.checks().items()
        }


class Cases:
    """The cases, each alone and all in one database."""

    TOGETHER = "all cases"

    def __init__(self, worlds: Worlds, module: ModuleType) -> None:
        """Has the module of the tests look here for each case."""
        self._worlds, self._module = worlds, module
        self._plain: dict[str, Any] = {}
        module.alone = self.alone

    def run(self, item: pytest.Function) -> None:
        """Runs a test of a case."""
        given = parameters(item)
        if "together" in item._fixtureinfo.argnames:
            given["together"] = self._found(self.TOGETHER, self._build_together)
        item.obj(**given)

    def alone(self, folder: Path) -> _Found:
        """What is found in a case by itself."""

        def build() -> duckdb.DuckDBPyConnection:
            database = duckdb.connect()
            database.execute(self._module.schema())
            self._module.seed(database, folder)
            return database

        return self._found(f"case {folder.name}", build)

    def _build_together(self) -> duckdb.DuckDBPyConnection:
        database = duckdb.connect()
        database.execute("ATTACH ':memory:' AS season; USE season")
        load_together(database)
        return database

    def _found(self, name: str, build: Callable[[], duckdb.DuckDBPyConnection]) -> _Found:
        world = self._worlds.get_or_build(name, build)
        if name not in self._plain:
            checks, self._module.checks = self._module.checks, dict
            self._plain[name] = self._module.outcome(world, {})
            self._module.checks = checks
        return _Found(self._module, world, self._plain[name])


# Random seasons


class _Held:
    """Stands for the database of random seasons, which it keeps instead of taking them back."""

    def __init__(self, worlds: Worlds, name: str, database: Any) -> None:
        self._worlds, self._name, self._database = worlds, name, database
        self.is_loaded = False

    def holding(self, facts: Any) -> _Held:
        if not self.is_loaded:
            connection = self._database.connection
            with self._database.holding(facts):
                connection.execute("COMMIT; BEGIN")
            self._worlds.get_or_build(self._name, lambda: connection)
            self.is_loaded = True
        return self

    def __enter__(self) -> None:
        """Nothing to do."""

    def __exit__(self, *error: object) -> None:
        """Nothing is taken back."""

    def ask(self, view: str) -> list[dict[str, Any]]:
        names, rows = self._worlds[self._name].view(view)
        return [dict(zip(names, row, strict=True)) for row in rows]


def prop(worlds: Worlds, item: pytest.Function, examples: int) -> Test:
    """A test on random seasons: drawn, loaded and worked out by the model once."""
    module = item.module
    held = _Held(worlds, f"random: {item.name}", fixture(item, "database")())
    compared = getattr(module, "compared", None)
    drawn: dict[Any, None] = {}
    expected: dict[Any, Any] = {}

    def examine(
        cases: Any,
        disagreements: Callable[[Sequence[Any]], list[str | None]],
        show: object,
        *,
        number: int,
    ) -> None:
        def is_enough(case: Any) -> bool:
            drawn[case] = None
            return len(drawn) == min(number, examples)

        if not drawn:
            examining.search(cases, is_enough, 2 * number)
        assert not any(disagreements(list(drawn)))

    def compared_once(database: _Held, cases: Any, *, add: Any, expect: Any, **others: Any) -> Any:
        def known(case: Any) -> Any:
            key = (others["view"], id(case))
            if key not in expected:
                expected[key] = expect(case)
            return expected[key]

        added = (lambda *_: None) if database.is_loaded else add
        return compared(database, cases, add=added, expect=known, **others)

    def run() -> None:
        module.examine, module.compared = examine, compared_once
        item.obj(held, **parameters(item))

    return Test(item.nodeid, run)


# Seasons with a slip


def altered(worlds: Worlds, item: pytest.Function) -> Test:
    """A test of a check on a season that it alters."""
    module = item.module
    quick = getattr(module.QuickSeason, "real", module.QuickSeason)

    class Altered:
        """Stands for a QuickSeason."""

        real = quick

        def __init__(self, seeds: list[str] | None = None) -> None:
            self._seeds, self._alter = seeds, ""
            self.connection = self

        def execute(self, statements: str) -> None:
            self._alter = statements

        def rows(self, check: Path) -> list[tuple]:
            def build() -> duckdb.DuckDBPyConnection:
                season = quick(self._seeds)
                season.connection.execute(self._alter or "SELECT 1")
                return season.connection

            world = worlds.get_or_build(f"slip {item.callspec.id}", build)
            return world.execute(check.read_text(encoding="utf-8")).fetchall()

    def run() -> None:
        module.QuickSeason = Altered
        item.obj(**parameters(item))

    return Test(item.nodeid, run, is_slow=True)
