"""Ties of many legs: their scores, who goes through and by what, and who meets next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..compare import Line, compared
from ..database import Database, Row
from ..examine import examine
from ..facts import Goals
from . import printing, strategy
from .facts import Round
from .loading import add
from .model import PlayedTie, after_90, expected_pairs, in_all, played_ties

UNKNOWN = (None, None)

OF_TWO = ("seed", "aggregate", "away_goals", "extra_time", "shoot_out", "wins")
"""Columns of the scores that there are for either club."""

OF_TIE = ("first_leg", "second_leg", "further_legs", "is_level", "legs", "legs_played", "replay")
"""The others, but for who won the shoot-out."""

OF_BRACKET = ("winner", "loser", "winner_seed", "loser_seed", "winner_goals", "loser_goals")


def written(score: Goals | None) -> str | None:
    """A score as the views write it."""
    return score and f"{score[0]}-{score[1]}"


def legs(tie: PlayedTie) -> dict[int, str]:
    """The scores of the legs that have one."""
    scores = {match.leg: (match, in_all(match)) for match in tie.legs}
    return {
        leg: written(tie.turned(match, score)) for leg, (match, score) in scores.items() if score
    }


def scores(tie: PlayedTie, of: Round) -> dict[str, object]:
    """The score of a tie, by the columns of its view."""
    is_played = bool(tie.legs)
    by_leg = legs(tie)
    replay = tie.replay()
    score = in_all(replay) if replay else None
    after = tie.total(after_90)
    return {
        "seed": tuple(dict(of.seeds).get(club) for club in tie.clubs),
        "aggregate": (is_played and tie.total(in_all)) or UNKNOWN,
        "away_goals": (is_played and tie.away(in_all)) or UNKNOWN,
        "extra_time": tie.extra_time_alone() or UNKNOWN,
        "shoot_out": tie.shoot_out(),
        "wins": tie.wins() if is_played else UNKNOWN,
        "first_leg": by_leg.get(1),
        "second_leg": by_leg.get(2),
        "further_legs": ", ".join(by_leg[leg] for leg in sorted(by_leg) if leg > 2) or None,
        "is_level": after[0] == after[1] if is_played and tie.is_over() and after else None,
        "legs": of.rule.legs,
        "legs_played": len(tie.legs),
        "replay": written(tie.turned(replay, score)) if score else None,
        "shoot_out_winner": tie.shoot_out_winner(),
    }


def through(tie: PlayedTie, of: Round) -> tuple:
    """Winner and loser with their seeds and goals, and what decided."""
    outcome = tie.outcome()
    if outcome.winner is None:
        return (None,) * 6, None
    scored = (tie.total(in_all) if tie.legs else None) or UNKNOWN
    clubs = (outcome.winner, tie.loser())
    goals = dict(zip(tie.clubs, scored, strict=True))
    seeds = dict(of.seeds)
    return (*clubs, *map(seeds.get, clubs), *map(goals.get, clubs)), outcome.decided_by


def expected(of: Round) -> Mapping[tuple, object]:
    """The score and the outcome of each tie, and the pairs of the stage that follows."""
    found: dict[tuple, object] = {}
    for tie in played_ties(of):
        found["aggregates", *tie.clubs] = scores(tie, of)
        found["bracket", *tie.clubs] = through(tie, of)
    for pair in expected_pairs(of):
        found["pairings", *pair] = True
    return found


def rows(database: Database, _: str) -> Iterator[Row]:
    """The rows of the views, each with the name of its view."""
    for view in ("aggregates", "bracket", "pairings"):
        for row in database.ask(view):
            yield row | {"view": view}


def line(row: Row) -> Line:
    """What a view says of a tie."""
    view, clubs = row["view"], (row["club_1"], row["club_2"])
    if view == "pairings":
        return (view, row["tie_number"], *clubs), True
    if view == "bracket":
        return (view, *clubs), (tuple(row[name] for name in OF_BRACKET), row["decided_by"])
    pairs = {name: (row[f"{name}_1"], row[f"{name}_2"]) for name in OF_TWO}
    others = {name: row[name] for name in (*OF_TIE, "shoot_out_winner")}
    return (view, *clubs), pairs | others


def test_every_tie_and_who_meets_next(database: Database) -> None:
    def disagreements(cases: Sequence[Round]) -> list[str | None]:
        return compared(
            database,
            cases,
            add=add,
            view="bracket",
            case_of=lambda row: row["tournament"],
            line=line,
            expect=expected,
            read=rows,
        )

    examine(strategy.rounds(), disagreements, printing.round_of_ties, number=2500)
