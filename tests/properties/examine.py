"""Draw many random cases, check them in batches, and shrink the first that fails by itself."""

from __future__ import annotations

import os
from collections.abc import Callable, Hashable, Sequence
from random import Random
from typing import Any, TypeVar

import hypothesis
import pytest
from hypothesis import Phase, strategies
from hypothesis.errors import NoSuchExample

Case = TypeVar("Case", bound=Hashable)

BATCH = 500
"""Cases in the database at once: planning a view costs more than running it."""

FACTOR = float(os.environ.get("ASCENSO_DB_PROPERTY_FACTOR", "1"))
"""How many times the usual number of cases is drawn."""

SEED = int(os.environ.get("ASCENSO_DB_PROPERTY_SEED", "0"))
"""Which cases are drawn; always the same ones unless the environment gives another number."""


def search(
    cases: strategies.SearchStrategy[Case], is_found: Callable[[Case], bool], number: int
) -> Case | None:
    """The smallest case that fits, of this number of cases; the same ones at every call."""
    settings = hypothesis.settings(
        max_examples=number,
        database=None,
        deadline=None,
        phases=(Phase.generate, Phase.shrink),
    )
    try:
        return hypothesis.find(cases, is_found, settings=settings, random=Random(SEED))
    except NoSuchExample:
        return None


def examine(
    cases: strategies.SearchStrategy[Case],
    disagreements: Callable[[Sequence[Case]], list[str | None]],
    show: Callable[[Case], str],
    *,
    number: int,
) -> int:
    """Fail with the smallest case about which the views and the model disagree.

    The cases are drawn twice: once to check them in batches, and only where one fails a second time,
    alone, so that hypothesis can shrink it. Returns how many different cases were checked.
    """
    number = round(FACTOR * number)
    verdicts: dict[Case, str | None] = {}
    drawn: dict[Case, None] = {}

    def collect(case: Any) -> bool:
        drawn[case] = None
        return False

    search(cases, collect, number)
    everything = list(drawn)
    for start in range(0, len(everything), BATCH):
        batch = everything[start : start + BATCH]
        verdicts.update(zip(batch, disagreements(batch), strict=True))
        if any(verdicts[case] for case in batch):
            break
    failing = [case for case, verdict in verdicts.items() if verdict]
    if not failing:
        return len(verdicts)

    def fails(case: Any) -> bool:
        if case not in verdicts:
            verdicts[case] = disagreements([case])[0]
        return verdicts[case] is not None

    smallest = search(cases, fails, number) or failing[0]
    pytest.fail(f"{verdicts[smallest]}\n\n{show(smallest)}", pytrace=False)
