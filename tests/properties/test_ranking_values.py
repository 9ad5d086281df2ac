"""League tables: what each criterion says of a club, or between two, before any order is made."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import League
from .model import basis, is_head_to_head, sides, table_clubs, table_figure, table_tiers
from .rankings import of_tables
from .test_table_places import parts, worth
from .test_table_records import is_printed
from .test_tables import add

Value = tuple[str, int, int, str | None]
"""The club, the place of the criterion in the rule, its part, and for a head-to-head the other."""


def expected(league: League) -> dict[Value, Decimal | None]:
    """The value of each criterion, and against each club that is level on the first one."""
    if is_printed(league):
        return {}
    clubs = table_clubs(league)
    has_matches = basis(league) == "matches"
    met = {(side.club, side.opponent) for side in sides(league.matches, but="not for the table")}
    first = league.rule.criteria[0]
    firsts = {club: table_figure(first, club, clubs, league) for club in clubs}
    found: dict[Value, Decimal | None] = {}
    for ordinal, criterion in enumerate(league.rule.criteria, 1):
        for club in clubs:
            if not is_head_to_head(criterion):
                figure = table_figure(criterion, club, clubs, league)
                number = 3 if criterion == "play-off" else 1
                for part, each in enumerate(parts(figure) if figure else [figure] * number, 1):
                    found[club, ordinal, part, None] = worth(each)
                continue
            found[club, ordinal, 1, None] = Decimal(0) if has_matches else None
            for other in clubs:
                is_level = (
                    is_head_to_head(first) or parts(firsts[club])[0] == parts(firsts[other])[0]
                )
                if has_matches and is_level and (club, other) in met:
                    between = table_figure(criterion, club, (club, other), league)
                    found[club, ordinal, 1, other] = worth(between)
    return found


def line(row: Row) -> Line:
    """The value of a club."""
    return tuple(row[name] for name in ("club_id", "ordinal", "part", "opponent_id")), row["value"]


def test_every_value(database: Database) -> None:
    def disagreements(leagues: Sequence[League]) -> list[str | None]:
        return compared(
            database,
            leagues,
            add=add,
            view="ranking_values",
            case_of=lambda row: row["stage_id"],
            line=line,
            expect=expected,
            read=lambda database, view: (
                row for row in of_tables(database, view) if row["stage_id"] not in printed(leagues)
            ),
        )

    leagues = (
        strategies.leagues() | strategies.leagues_decided_late() | strategies.leagues_of_a_circle()
    )
    examine(leagues, disagreements, printing.league, number=400)


def printed(leagues: Sequence[League]) -> set[str]:
    """The stages of which no match is known; they are valued by what a source prints."""
    return {f"case {number}" for number, each in enumerate(leagues, 1) if is_printed(each)}


def before_head_to_head(league: League) -> int:
    """How many criteria stand before the first head-to-head one."""
    is_run = [*map(is_head_to_head, league.rule.criteria), True]
    return is_run.index(True)


def expected_places(league: League) -> dict[str, int]:
    """The place of each club by the criteria before the first head-to-head one."""
    criteria = league.rule.criteria[: before_head_to_head(league)]
    if is_printed(league) or not criteria:
        return {}
    tiers = table_tiers(table_clubs(league), criteria, league)
    below = {tier.clubs: sum(len(each.clubs) for each in tiers[:n]) for n, tier in enumerate(tiers)}
    return {club: 1 + above for clubs, above in below.items() for club in clubs}


def last_before_head_to_head(database: Database, step: str, leagues: Sequence[League]) -> list[Row]:
    """Of each club the last pass that applies one of these criteria."""
    lengths = {
        f"case {number}": before_head_to_head(each) for number, each in enumerate(leagues, 1)
    }
    found: dict[tuple[str, str], Row] = {}
    for row in sorted(of_tables(database, step), key=lambda row: row["pass"]):
        stage = row["stage_id"]
        if row["ordinal"] <= lengths.get(stage, 0) and stage not in printed(leagues):
            found[stage, row["club_id"]] = row
    return list(found.values())


def test_places_before_head_to_head(database: Database) -> None:
    def disagreements(leagues: Sequence[League]) -> list[str | None]:
        return compared(
            database,
            leagues,
            add=add,
            view="ranking_passes",
            case_of=lambda row: row["stage_id"],
            line=lambda row: (row["club_id"], row["place"]),
            expect=expected_places,
            read=lambda database, view: last_before_head_to_head(database, view, leagues),
        )

    leagues = strategies.leagues_decided_late() | strategies.leagues_of_a_circle()
    examine(leagues, disagreements, printing.league, number=200)
