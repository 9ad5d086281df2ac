"""What the steps or views and the model say of the same cases, side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from .database import Database, Row
from .loading import Rows

Case = TypeVar("Case")
Line = tuple[Any, Any]
"""What a row is about, and what it says of it."""


def differences(expected: Mapping[Any, Any], lines: Sequence[Line]) -> str | None:
    """Where the lines of a view are not those of the model, in words; None where they are."""
    actual = dict(lines)
    found = [
        f"{key}: the model says {expected.get(key)}, the view {actual.get(key)}"
        for key in sorted({*expected, *actual}, key=str)
        if expected.get(key) != actual.get(key)
    ]
    if len(actual) < len(lines):
        found.append(f"the view has {len(lines)} rows on {len(actual)} things")
    return "\n".join(found) or None


def compared(
    database: Database,
    cases: Sequence[Case],
    *,
    add: Callable[[Rows, str, Case], None],
    view: str,
    case_of: Callable[[Row], str],
    line: Callable[[Row], Line],
    expect: Callable[[Case], Mapping[Any, Any]],
    read: Callable[[Database, str], Iterable[Row]] = lambda database, view: database.ask(view),
) -> list[str | None]:
    """For each case, where the model and the rows of the step or view differ.

    `read` is for what has to be joined to others, that a row may tell what it is about.
    """
    rows = Rows()
    keys = [f"case {number}" for number in range(1, len(cases) + 1)]
    for key, case in zip(keys, cases, strict=True):
        add(rows, key, case)
    found: dict[str, list[Line]] = defaultdict(list)
    with database.holding(rows.facts):
        for row in read(database, view):
            found[case_of(row)].append(line(row))
    return [differences(expect(case), found[key]) for key, case in zip(keys, cases, strict=True)]
