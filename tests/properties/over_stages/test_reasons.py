"""Why clubs have their places in seasons of several tables: records and deciding figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from math import inf

from ..compare import Line, compared
from ..database import Database, Row
from ..examine import examine
from . import printing, strategy
from .facts import Part, Season, Stage
from .loading import add
from .order import Figure, Order, Tier
from .records import Record

LOWER = ("fair play", "drawing of lots", "table position", "split")
"""Criteria of which fewer are better."""

FACTS = ("matches", "carried over", "matches left out")


def text(figure: Figure, places: str) -> str:
    """A figure without decimals where it is whole, else to so many places."""
    if figure == inf:
        return "no goals conceded"
    exact = Fraction(figure)
    if exact.denominator == 1:
        return str(exact.numerator)
    number = (Decimal(exact.numerator) / exact.denominator).quantize(
        Decimal("0.00000001"), ROUND_HALF_UP
    )
    return str(number.quantize(Decimal(places), ROUND_HALF_UP))


def points(number: Fraction) -> str:
    """A number of points."""
    return f"{text(number, '0.01')} point{'s' * (number != 1)}"


def results(record: Record) -> str:
    """What a club won, drew, lost and scored."""
    won, drawn, lost = map(record.number, ("win", "draw", "defeat"))
    scored, conceded = record.goals()
    return f"{won} won, {drawn} drawn, {lost} lost, goals {scored}-{conceded}"


def carried(order: Order, part: Part, club: str) -> str:
    """What a club has in another table, and how much of it is taken over."""
    before = order.tables.record(part.source, club)
    steps = [points(before.points) + f" of season/{part.source}"]
    steps += [f"times {part.multiplier}"] * (part.multiplier > 1)
    steps += [f"divided by {part.divisor}"] * (part.divisor > 1)
    steps += [f"rounded {part.rounding}"] * bool(part.rounding)
    if part.part == "points and goals":
        steps.append("goals " + "-".join(map(str, before.goals())))
    return ", ".join(steps)


def facts(order: Order, stage: Stage, club: str) -> Iterator[tuple[str, str]]:
    """What is said of a club beside the criteria."""
    record = order.record(stage.name, club)
    yield "matches", f"{results(record)}, {points(record.points)}"
    whole = order.tables.record(stage.name, club)
    left_out = tuple(side for side in whole.sides if side not in record.sides)
    if left_out:
        yield (
            "matches left out",
            f"{results(Record(left_out))}, against clubs at places that do not count",
        )
    taken = [
        carried(order, part, club)
        for part in order.tables.parts(stage.name, "points", "points and goals")
        if club in order.tables.clubs(part.source)
    ]
    if taken:
        yield "carried over", f"{'; '.join(taken)}: {text(whole.carried, '0.01')}"
    for part in order.tables.parts(stage.name, "place"):
        if place := order.position(part.source, club):
            yield f"place in season/{part.source}", str(place)


def comparison(stage: Stage, above: Tier, tier: Tier, club: str) -> tuple[int, str] | None:
    """The criterion that puts a club behind the one above it, by its ordinal, and the figures."""
    split = tier.behind
    if split.criterion not in stage.rule.criteria:  # the place in a group
        return None
    ordinal = stage.rule.criteria.index(split.criterion) + 1
    name = split.criterion.name
    is_of_both = name.startswith("head-to-head")
    if ordinal > 1 or is_of_both:
        other = min(above.clubs)
    elif club == min(tier.clubs):
        other = max(above.clubs)
    else:
        return None
    if name == "play-off":
        return ordinal, f"behind {other}"
    sign = -1 if name in LOWER or split.criterion.better == "lower" else 1
    own, theirs = (text(sign * figure, "0.0001") for figure in (split.figure, split.ahead))
    among = f", among {split.level} clubs still level" if is_of_both else ""
    return ordinal, f"{own} against {theirs} of {other}, which is above{among}"


def expected(season: Season) -> Mapping[tuple, str]:
    """Each fact of each club, and what puts it behind the one above it."""
    order = Order(season)
    found: dict[tuple, str] = {}
    for stage in season.stages:
        above = None
        for tier in order.tiers(stage.name):
            for club in tier.clubs:
                found |= {(stage.name, club, w): says for w, says in facts(order, stage, club)}
                if above and (told := comparison(stage, above, tier, club)):
                    found[stage.name, club, told[0]] = told[1]
            above = tier
    return found


def rows(database: Database, view: str) -> Iterator[Row]:
    """The rows that tell facts, or what puts a club behind the one above it, or nothing at all."""
    for row in database.ask(view):
        says = row["says"] or ""
        is_fact = row["what"] in FACTS or row["what"].startswith("place in ")
        is_decisive = not says or ", which is above" in says or says.startswith("behind ")
        if is_fact or (row["kind"] == "rule" and is_decisive):
            yield row


def line(row: Row) -> Line:
    """A row of the view; a season's own name is left out of those of its stages."""
    case, _, stage = row["stage"].partition("/")
    what = row["what"] if row["kind"] == "fact" else row["step"]
    if row["kind"] == "fact":
        what = what.replace(case, "season")
    return (stage, row["club"], what), (row["says"] or "nothing").replace(case, "season")


def test_records_and_deciding_figures(database: Database) -> None:
    def disagreements(seasons: Sequence[Season]) -> list[str | None]:
        return compared(
            database,
            seasons,
            add=add,
            view="standings_reasons",
            case_of=lambda row: row["tournament"],
            line=line,
            expect=expected,
            read=rows,
        )

    examine(strategy.seasons, disagreements, printing.season, number=500)
