"""The rooms of the package: each is used through the names that it gives, and imports go down."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from importlib import import_module
from pathlib import Path

import pytest

import ascenso_db

PACKAGE = Path(ascenso_db.__file__).parent

# From the bottom up; what is no room is a module by itself.
ORDER = (
    "lazy",
    "text",
    "disk",
    "terminal",
    "sqlfiles",
    "database",
    "catalogue",
    "rows",
    "seeds",
    "formats",
    "season",
    "whatif",
    "export",
    "script",
    "report",
    "options",
    "commands",
    "main",
    "__main__",
)
ROOMS = tuple(name for name in ORDER if (PACKAGE / name).is_dir())


@dataclass(frozen=True)
class Import:
    """A name that a module takes from another; None is for the other as a whole."""

    module: str  # without `ascenso_db.` before it, as is `source`
    line: int
    source: str
    name: str | None

    @property
    def place(self) -> str:
        return f"{self.module}:{self.line}: {self.source} {self.name or ''}".rstrip()

    @property
    def is_from_outside(self) -> bool:
        return room(self.module) != room(self.source)


def room(module: str) -> str:
    return module.partition(".")[0]


@cache
def modules() -> dict[str, ast.Module]:
    """Each module of the package; that of a folder has the folder's name."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = ast.parse(path.read_text(encoding="utf-8"))
    return found


def resolved(source: str, name: str) -> tuple[str, str | None]:
    """What is taken: a module as a whole, or a name in one."""
    module = f"{source}.{name}".removeprefix(".")
    return (module, None) if module in modules() else (source, name)


def imports_of(module: str, tree: ast.AST) -> Iterator[Import]:
    """What a module takes from the package, wherever in it and for types alone too."""
    rooms: dict[str, str] = {}  # by the name that they have in the module
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                assert room(alias.name) != "ascenso_db", f"{module}:{node.lineno}"
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}:{node.lineno}"
            first, _, source = node.module.partition(".")
            for alias in node.names if first == "ascenso_db" else ():
                taken, name = resolved(source, alias.name)
                if taken:  # else of the package itself: its version
                    yield Import(module, node.lineno, taken, name)
                if taken in ROOMS and name is None:
                    rooms[alias.asname or alias.name] = taken
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and (taken := rooms.get(ast.unparse(node.value))):
            yield Import(module, node.lineno, *resolved(taken, node.attr))


@cache
def imports() -> list[Import]:
    return [each for module, tree in modules().items() for each in imports_of(module, tree)]


@cache
def given(name: str) -> frozenset[str]:
    """What a room gives, as its `__all__` has it."""
    for node in modules()[name].body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return frozenset(ast.literal_eval(node.value))
    return frozenset()


def is_given(taken: Import) -> bool:
    """Whether it is a room, a name that it gives, or a module that it gives as a whole."""
    where, name = taken.source, taken.name
    if where in ROOMS:
        return name is None or name in given(where)
    return name is None and where.partition(".")[2] in given(room(where))


def homes(name: str) -> dict[str, str]:
    """The module from which a room has each of its names."""
    return {each.name: each.source for each in imports() if each.module == name and each.name}


def test_every_module_has_its_floor():
    assert {room(module) for module in modules()} - {""} == {*ORDER}


@pytest.mark.parametrize("name", ROOMS)
def test_a_room_gives_what_it_names(name):
    gives = given(name)
    assert gives
    found = import_module(f"ascenso_db.{name}")
    for each in gives:
        if f"{name}.{each}" in modules():
            import_module(f"ascenso_db.{name}.{each}")
        assert hasattr(found, each), each


def test_a_room_is_used_through_the_names_that_it_gives():
    wrong = [
        each.place
        for each in imports()
        if each.is_from_outside and room(each.source) in ROOMS and not is_given(each)
    ]
    assert wrong == []


def test_imports_go_down():
    wrong = [
        each.place
        for each in imports()
        if each.module
        and each.is_from_outside
        and ORDER.index(room(each.module)) <= ORDER.index(room(each.source))
    ]
    assert wrong == []


def test_no_circle_of_modules():
    """A name that a room gives counts as one of the module that it is from."""
    graph: dict[str, set[str]] = {module: set() for module in modules()}
    for each in imports():
        if each.module in ROOMS and each.name in given(each.module):
            continue  # it passes the name on
        home = homes(each.source).get(each.name, each.source) if each.source in ROOMS else None
        graph[each.module].add(home or each.source)
    for module, others in graph.items():
        others.discard(module)
    TopologicalSorter(graph).prepare()  # raises, and says the circle
