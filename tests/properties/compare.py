"""What the views and the model say of the same cases, side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from .database import Database, Row
from .loading import Rows

Case = TypeVar("Case")
Answer = Mapping[Any, Any]


def differences(expected: Answer, actual: Answer) -> str | None:
    """Where two answers differ, in words; None where they are the same."""
    lines = [
        f"{key}: the model says {expected.get(key)}, the view {actual.get(key)}"
        for key in sorted({*expected, *actual}, key=str)
        if expected.get(key) != actual.get(key)
    ]
    return "\n".join(lines) or None


def compared(
    database: Database,
    cases: Sequence[Case],
    *,
    add: Callable[[Rows, str, Case], None],
    view: str,
    case_of: Callable[[Row], str],
    answer: Callable[[Iterable[Row]], Answer],
    expect: Callable[[Case], Answer],
) -> list[str | None]:
    """For each case, where the model and the rows of the view differ."""
    rows = Rows()
    keys = [f"case {number}" for number in range(1, len(cases) + 1)]
    for key, case in zip(keys, cases, strict=True):
        add(rows, key, case)
    found: dict[str, list[Row]] = defaultdict(list)
    with database.holding(rows.facts):
        for row in database.ask(view):
            found[case_of(row)].append(row)
    return [
        differences(expect(case), answer(found[key]))
        for key, case in zip(keys, cases, strict=True)
    ]
