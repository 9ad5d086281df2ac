"""League tables: all that the places rest on, beside the places themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from math import inf
from typing import Any

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import League, TableRule
from .model import (
    Figure,
    Place,
    Split,
    is_head_to_head,
    table,
    table_clubs,
    table_figure,
    table_tiers,
)
from .test_table_records import is_printed
from .test_tables import add

PASSES = {1: (6,), 2: (3, 3), 3: (2, 2, 2), 4: (2, 2, 1, 1)}
"""How often each head-to-head run is applied that restarts by block, by the runs of the rule."""


@dataclass(frozen=True)
class Decision:
    """What separates a club from one that was level with it."""

    step: int | None = None
    ordinal: int | None = None
    clubs: int | None = None
    figure: Figure | None = None
    behind: tuple[str | None, Figure | None] = (None, None)
    """The club just above, ahead by this criterion, and, where it is head-to-head, its figure."""


def worth(figure: Figure) -> Decimal:
    """A figure as the views keep it: one number, unknown or infinite ones by their bounds."""
    if isinstance(figure, tuple):
        won, goals, kicks = figure
        return Decimal(1_000_000 * won + 1_000 * goals + kicks)
    if figure in (inf, -inf):
        return Decimal(1_000_000).copy_sign(Decimal(figure))
    exact = Decimal(figure.numerator) / Decimal(figure.denominator)
    return exact.quantize(Decimal("1e-8"), ROUND_HALF_UP)


def run_of(rule: TableRule) -> list[int]:
    """For each criterion its head-to-head run, or the one before it; 0 before the first."""
    runs, run, was_head_to_head = [], 0, False
    for criterion in rule.criteria:
        own = is_head_to_head(criterion)
        run += own and (rule.restart == "step" or not was_head_to_head)
        was_head_to_head = own
        runs.append(run)
    return runs


def step_of(rule: TableRule, split: Split) -> int:
    """The step of a comparison: two a pass, the run and then the criteria over all matches."""
    runs = run_of(rule)
    run = runs[rule.criteria.index(split.criterion)]
    if run == 0:
        return 0
    passes = PASSES[runs[-1]] if rule.restart == "block" else (1,) * runs[-1]
    before = sum(passes[: run - 1])
    if is_head_to_head(split.criterion):
        return 2 * (before + split.times) - 1
    return 2 * (before + passes[run - 1])


def decision(rule: TableRule, split: Split | None, places: Mapping[str, Place]) -> Decision:
    """What the view says of a split; nothing of one by the first criterion over all matches."""
    first = rule.criteria[0]
    if split is None or (split.criterion == first and not is_head_to_head(first)):
        return Decision()
    shows = is_head_to_head(split.criterion)
    step = step_of(rule, split)
    above, figure = min(split.ahead, key=lambda club: (-places[club[0]].position, club[0]))
    return Decision(
        step,
        rule.criteria.index(split.criterion) + 1,
        split.clubs if step else None,
        split.own if shows else None,
        (above, figure if shows else None),
    )


def expected(league: League) -> dict[str, tuple]:
    """What is said of each club; of a published table its places alone."""
    places = table(league)
    if is_printed(league):
        return {club: ("published", place.position) for club, place in places.items()}
    first = league.rule.criteria[0]
    found = {}
    for tier in table_tiers(table_clubs(league), league.rule.criteria, league):
        for club in tier.clubs:
            place = places[club]
            found[club] = (
                ("matches", place.position),
                place.position,
                place.decided_by,
                None if is_head_to_head(first) else worth(table_figure(first, club, (), league)),
                decision(league.rule, tier.behind, places),
            )
    return found


def line(row: Row) -> Line:
    """All that the view says of a club."""
    place = (row["basis"], row["position"])
    if row["basis"] == "published":
        return row["club_id"], place
    names = ("decided_at_step", "decided_ordinal", "clubs_level", "figure")
    behind = (row["behind_id"], row["figure_above"])
    return row["club_id"], (
        place,
        row["computed_position"],
        row["decided_by"],
        row["first_value"],
        Decision(*(row[name] for name in names), behind),
    )


PLACES: dict[str, Any] = {
    "add": add,
    "view": "table_places",
    "case_of": lambda row: row["stage_id"],
    "line": line,
    "expect": expected,
}
"""How the places of tables are compared with the model, whatever the leagues."""


def test_everything_about_a_place_in_a_table(database: Database) -> None:
    def disagreements(leagues: Sequence[League]) -> list[str | None]:
        return compared(database, leagues, **PLACES)

    leagues = (
        strategies.leagues() | strategies.leagues_of_runs() | strategies.leagues_of_long_rules()
    )
    examine(leagues, disagreements, printing.league, number=1400)
