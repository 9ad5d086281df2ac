"""Tables of seasons of several: every row, and whether the table is still open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import NamedTuple

from ..compare import Line, compared
from ..database import Database, Row
from ..examine import examine
from . import printing, strategy
from .facts import Season
from .loading import add
from .order import Order


class Standing(NamedTuple):
    """A row of a table."""

    position: int
    played: int
    won: int
    drawn: int
    lost: int
    goals_for: int
    goals_against: int
    points: int | None
    exact_points: Decimal | None
    adjustment: int
    carried_points: Decimal | None
    decided_by: str | None
    is_open: bool


def decimal(number: Fraction | None) -> Decimal | None:
    """A number to two places, as tables print it."""
    if number is None:
        return None
    exact = Decimal(number.numerator) / number.denominator
    return exact.quantize(Decimal("0.01"), ROUND_HALF_UP)


def expected(season: Season) -> Mapping[tuple[str, str], Standing]:
    """The rows of all tables of a season."""
    order = Order(season)
    found = {}
    for stage in season.stages:
        for tier in order.tiers(stage.name):
            for club in tier.clubs:
                record = order.record(stage.name, club)
                is_whole = record.points.denominator == 1
                found[stage.name, club] = Standing(
                    tier.place,
                    len(record.sides),
                    *map(record.number, ("win", "draw", "defeat")),
                    *record.goals(),
                    int(record.points) if is_whole else None,
                    None if is_whole else decimal(record.points),
                    record.adjustment,
                    decimal(record.carried),
                    tier.behind and tier.behind.criterion.named,
                    order.tables.is_open(stage.name),
                )
    return found


def rows(database: Database, view: str) -> Iterable[Row]:
    """The rows of the view, each with the state of its table."""
    standings = database.ask(view)
    is_open = {row["stage_id"]: row["is_open"] for row in database.ask("league_states")}
    for row in standings:
        yield row | {"is_open": is_open[row["stage"]]}


def line(row: Row) -> Line:
    """The row of a club in a table."""
    _, _, stage = row["stage"].partition("/")
    return (stage, row["club"]), Standing(*(row[name] for name in Standing._fields))


def test_every_row_of_every_table(database: Database) -> None:
    def disagreements(seasons: Sequence[Season]) -> list[str | None]:
        return compared(
            database,
            seasons,
            add=add,
            view="standings",
            case_of=lambda row: row["tournament"],
            line=line,
            expect=expected,
            read=rows,
        )

    examine(strategy.seasons, disagreements, printing.season, number=2000)
