"""Ties: their score over the legs, what each decider says, and the row of the bracket."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import Goals, Tie
from .loading import Rows
from .model import PlayedTie, added, decided, goals

BOTH = (1, 2)
UNKNOWN = (None, None)


def written(score: Goals | None) -> str | None:
    """A score as the views write it."""
    return score and f"{score[0]}-{score[1]}"


def leg(played: PlayedTie, number: int) -> str | None:
    """The score of a leg, extra time included."""
    found = [match for match in played.legs if match.leg == number]
    return written(played.for_first(found[0], goals(found[0]))) if found else None


def extra_time(played: PlayedTie) -> tuple[int | None, int | None]:
    """The goals of extra time alone."""
    parts = [
        played.for_first(match, match.extra_time)
        for match in played.legs
        if match.extra_time and match.awarded is None
    ]
    return added(*parts) if parts else UNKNOWN


def expected_aggregate(tie: Tie) -> dict[tuple[str, str], tuple]:
    """The score of a tie, by its first and second club."""
    played = PlayedTie(tie)
    aggregate, away = UNKNOWN, UNKNOWN
    if played.legs:
        aggregate = played.total(lambda match, _: [goals(match)])
        away = played.away_goals(counts_extra_time=True)
    is_level = None
    if is_complete(played, tie):
        first, second = played.aggregate()
        is_level = first == second
    return {
        played.clubs: (
            tuple(dict(tie.seeds).get(club) for club in played.clubs),
            (leg(played, 1), leg(played, 2)),
            aggregate,
            away,
            is_level,
            (tie.legs, len(played.legs)),
            extra_time(played),
            written(played.replay()),
            played.shoot_out() or UNKNOWN,
        )
    }


def line_of_aggregate(row: Row) -> Line:
    """The score of a tie."""

    def both(name: str) -> tuple:
        return tuple(row[f"{name}_{number}"] for number in BOTH)

    return both("club"), (
        both("seed"),
        (row["first_leg"], row["second_leg"]),
        both("aggregate"),
        both("away_goals"),
        row["is_level"],
        (row["legs"], row["legs_played"]),
        both("extra_time"),
        row["replay"],
        both("shoot_out"),
    )


def expected_in_bracket(tie: Tie) -> dict[tuple[str, str], tuple]:
    """Name, seed and goals of winner and loser, by the first and the second club."""
    played = PlayedTie(tie)
    winner = decided(played, tie).winner
    if winner is None:
        return {played.clubs: (UNKNOWN, UNKNOWN, UNKNOWN)}
    in_order = sorted(played.clubs, key=lambda club: club != winner)
    scored = dict(zip(played.clubs, played.total(lambda match, _: [goals(match)]), strict=True))
    seeds = dict(tie.seeds)
    return {
        played.clubs: (
            tuple(in_order),
            tuple(seeds.get(club) for club in in_order),
            tuple(scored[club] for club in in_order),
        )
    }


def by_deciders(tie: Tie) -> dict[tuple, tuple]:
    """What each decider compares and says, and whether it is that of the tie.

    One row with nothing where there is none.
    """
    played = PlayedTie(tie)
    result = decided(played, tie).decided_by
    waits = False
    found = {}
    for ordinal, decider in enumerate(tie.deciders, 1):
        numbers = {"seed": tie.seeds, "higher division": tie.divisions, "lots": tie.lots}
        if decider.name in numbers:
            figures = tuple(dict(numbers[decider.name]).get(club) for club in played.clubs)
        else:
            figures = played.figures(decider) or UNKNOWN
        waits = waits or (decider.name == "replay" and played.has_replay_to_come())
        first, second = (played.figures(decider) if is_complete(played, tie) else None) or (0, 0)
        winner = None if waits or first == second else 1 if first > second else 2
        # where none decides, the first of all stands for the tie
        is_result = decider.name == result if result else ordinal == 1
        said = (decider.name, figures, is_complete(played, tie), winner, is_result)
        found[(*played.clubs, ordinal)] = said
    nothing = (None, UNKNOWN, is_complete(played, tie), None, True)
    return found or {(*played.clubs, None): nothing}


def is_complete(played: PlayedTie, tie: Tie) -> bool:
    """Whether all legs are played."""
    return len(played.legs) == tie.legs


def line_of_decider(row: Row) -> Line:
    """What a decider compares."""
    figures = (row["figure_1"], row["figure_2"])
    key = (row["club_1_id"], row["club_2_id"], row["ordinal"])
    return key, (
        row["decider"],
        figures,
        row["is_over"],
        row["winning_side"],
        row["is_result"],
    )


def is_replay_to_come(tie: Tie) -> dict[tuple[str, str], bool]:
    """Whether a replay is to come, by the first and the second club."""
    played = PlayedTie(tie)
    return {played.clubs: played.has_replay_to_come()}


def line_of_tie(row: Row) -> Line:
    """Whether a replay is to come."""
    return (row["club_1_id"], row["club_2_id"]), row["is_replay_to_come"]


def line_of_bracket(row: Row) -> Line:
    """Winner and loser of a tie."""
    parts = (("winner", "loser"), ("winner_seed", "loser_seed"), ("winner_goals", "loser_goals"))
    return (row["club_1"], row["club_2"]), tuple(
        tuple(row[name] for name in names) for names in parts
    )


VIEWS = {
    "ties": (line_of_tie, is_replay_to_come),
    "aggregates": (line_of_aggregate, expected_aggregate),
    "tie_decisions": (line_of_decider, by_deciders),
    "bracket": (line_of_bracket, expected_in_bracket),
}


def test_every_figure_of_a_tie(database: Database) -> None:
    def disagreements(ties: Sequence[Tie]) -> list[str | None]:
        of_views = [
            compared(
                database,
                ties,
                add=Rows.tie,
                view=view,
                case_of=lambda row: row["stage_id" if "stage_id" in row else "stage"],
                line=line,
                expect=expect,
            )
            for view, (line, expect) in VIEWS.items()
        ]
        return [next(filter(None, each), None) for each in zip(*of_views, strict=True)]

    cases = strategies.ties() | strategies.ties_without_a_rule()
    examine(cases, disagreements, printing.tie, number=500)
