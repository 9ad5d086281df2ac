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
    cases: strategies.SearchStrategy[Case],
    is_found: Callable[[Case], bool],
    number: int,
    *phases: Phase,
) -> Case | None:
    """A case that fits, of up to this number of cases; the same ones at every call."""
    settings = hypothesis.settings(
        max_examples=number, database=None, deadline=None, phases=(Phase.generate, *phases)
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
) -> None:
    """Fail with the smallest case about which the views and the model disagree.

    That number of different cases is drawn and checked in batches. Where one fails, the same cases
    are drawn again until that one comes, so that hypothesis can shrink it by itself.
    """
    number = round(FACTOR * number)
    drawn: dict[Case, None] = {}
    verdicts: dict[Case, str | None] = {}

    def is_enough(case: Any) -> bool:
        drawn[case] = None
        return len(drawn) == number

    def fails(case: Any) -> bool:
        if case not in verdicts:
            verdicts[case] = disagreements([case])[0]
        return verdicts[case] is not None

    search(cases, is_enough, 2 * number)
    assert len(drawn) == number, f"there are only {len(drawn)} different cases"
    for start in range(0, number, BATCH):
        batch = list(drawn)[start : start + BATCH]
        verdicts.update(zip(batch, disagreements(batch), strict=True))
        failing = [case for case in batch if verdicts[case]]
        if failing:
            smallest = search(cases, fails, 2 * number, Phase.shrink) or failing[0]
            pytest.fail(f"{verdicts[smallest]}\n\n{show(smallest)}", pytrace=False)
