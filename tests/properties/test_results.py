"""Results: the score of every match, the ruling on it, and its scorers."""

from __future__ import annotations

from collections.abc import Sequence

from . import printing, strategies
from .compare import Line, compared
from .database import Database, Row
from .examine import examine
from .facts import Goal, Match, ScorerPhase, name_of
from .loading import Rows
from .model import goals

UNKNOWN = (None, None)
RULINGS = ("annulled", "awarded", "abandoned", "postponed")
"""The first of them that a match is under is the one that is told."""


def ruling(match: Match) -> str | None:
    """What an authority decided of a match."""
    given = {*match.rulings, *(["awarded"] if match.awarded is not None else [])}
    return next((each for each in RULINGS if each in given), None)


def scorer(goal: Goal) -> str:
    """A goal as the view writes it."""
    text = name_of(goal.player) if goal.player else "unknown"
    if goal.minute is not None:
        stoppage = "" if goal.stoppage is None else f"+{goal.stoppage}"
        text += f" {goal.minute}{stoppage}'"
    kind = "own goal" if goal.is_own_goal else "penalty" if goal.is_penalty else None
    return f"{text} ({kind})" if kind else text


def scorers(match: Match, known: Sequence[Goal]) -> str | None:
    """The scorers of a match, the home club first."""
    lines = {
        club: ", ".join(scorer(goal) for goal in known if goal.club == club)
        for club in (match.home, match.away)
    }
    return "; ".join(f"{club}: {line}" for club, line in lines.items() if line) or None


def expected(phase: ScorerPhase) -> dict[tuple[str, str], tuple]:
    """The result of each match, by home and away club."""
    found = {}
    for match, known in phase.matches:
        is_scored = match.score is not None or match.awarded is not None
        of_the_pitch = (UNKNOWN, UNKNOWN)
        if match.awarded is None:
            of_the_pitch = (match.extra_time or UNKNOWN, match.shoot_out or UNKNOWN)
        found[match.home, match.away] = (
            goals(match) if is_scored else UNKNOWN,
            *of_the_pitch,
            ruling(match),
            scorers(match, known),
            (1, "stated"),
        )
    return found


def line(row: Row) -> Line:
    """The result of a match."""
    parts = ("", "extra_time_", "shoot_out_")
    scores = [(row[f"home_{part}goals"], row[f"away_{part}goals"]) for part in parts]
    ends = (row["ruling"], row["scorers"], (row["leg"], row["basis"]))
    return (row["home"], row["away"]), (*scores, *ends)


def test_every_result_and_its_scorers(database: Database) -> None:
    def disagreements(phases: Sequence[ScorerPhase]) -> list[str | None]:
        return compared(
            database,
            phases,
            add=Rows.scorer_phase,
            view="results",
            case_of=lambda row: row["tournament"],
            line=line,
            expect=expected,
        )

    examine(strategies.scorer_phases(), disagreements, printing.scorer_phase, number=500)
