"""Puts a tie together from the views, and says in words what decided it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ascenso_db.report.messages import Messages
from ascenso_db.report.rows import Row


@dataclass(frozen=True)
class Side:
    """A club in a tie, and what it scored; None for a club or a number that is not known."""

    club: str | None
    seed: int | None = None
    scores: tuple[str, ...] = ()
    is_winner: bool = False


@dataclass(frozen=True)
class Tie:
    """Two clubs that meet in a stage; the first was at home in the first leg."""

    stage: str
    sides: tuple[Side, Side]
    headings: tuple[str, ...] = ()  # of the scores
    total: str = ""  # the heading of the score over all legs
    kicks: str = ""  # that of a shoot-out
    decided_by: str | None = None
    why: str = ""
    is_expected: bool = False  # the rules pair them, and no match is known

    @property
    def has_legs(self) -> bool:
        """Whether it is played over two legs."""
        return self.total not in ("", *self.headings[:1])

    @property
    def columns(self) -> tuple[str, ...]:
        """The headings of the scores that a picture has room for; the words say the others."""
        return tuple(heading for heading in self.headings if heading != self.kicks)

    @property
    def drawn(self) -> dict[str, list[str]]:
        """The scores that are known, by their headings."""
        return {heading: pair for heading, *pair in self.scores}

    @property
    def clubs(self) -> list[str]:
        """The clubs that are known."""
        return [side.club for side in self.sides if side.club is not None]

    @property
    def winner(self) -> str | None:
        """The club that went through."""
        return next((side.club for side in self.sides if side.is_winner), None)

    @property
    def scores(self) -> list[tuple[str, str, str]]:
        """What was scored, each with its heading; what is not known is left out."""
        both = zip(self.headings, *(side.scores for side in self.sides), strict=True)
        return [found for found in both if all(found)]

    @property
    def result(self) -> str:
        """The score that decided, the winner's goals first, and the words."""
        first, second = sorted(self.sides, key=lambda side: not side.is_winner)
        goals = dict(zip(self.headings, zip(first.scores, second.scores, strict=True), strict=True))
        score = "\u2013".join(goals[self.total]) if self.total in goals else ""
        if self.decided_by == "aggregate":
            return f"{score} {self.why}".strip()
        return self.why if score in self.why else f"{score}, {self.why}"


def played(
    aggregates: Sequence[Row], bracket: Sequence[Row], messages: Messages
) -> list[tuple[str, Tie]]:
    """The ties of which a match is known, each with its tournament, in the order of the bracket."""
    scores = {_key(row): row for row in aggregates}
    stages: dict[tuple[str, str], list[str]] = {}
    for row in aggregates:
        columns = stages.setdefault((row["tournament"], row["stage"]), [])
        columns += [name for name in _columns(row) if name not in columns]
    ties = []
    for row in bracket:
        columns = sorted(stages[row["tournament"], row["stage"]], key=_ORDER.index)
        ties.append((row["tournament"], _tie(scores[_key(row)], row, columns, messages)))
    return ties


def expected(pairing: Row, messages: Messages) -> Tie:
    """A tie that is still to come."""
    sides = tuple(Side(pairing[f"club_{number}"], pairing[f"seed_{number}"]) for number in (1, 2))
    return Tie(pairing["stage"], sides, why=messages("tie_expected"), is_expected=True)


_ORDER = ["first_leg", "second_leg", "aggregate", "replay", "shoot_out"]


def _key(row: Row) -> tuple[Any, ...]:
    return tuple(row[name] for name in ("tournament", "stage", "club_1", "club_2"))


def _columns(row: Row) -> list[str]:
    two_legs = row["legs"] == 2 or row["second_leg"] is not None
    found = ["first_leg", *(("second_leg", "aggregate") if two_legs else ())]
    found += ["replay"] if row["replay"] is not None else []
    return found + (["shoot_out"] if row["shoot_out_1"] is not None else [])


def _tie(scores: Row, row: Row, columns: Sequence[str], messages: Messages) -> Tie:
    pairs = [_pair(scores, name) for name in columns]
    sides = tuple(
        Side(
            scores[f"club_{number}"],
            scores[f"seed_{number}"],
            tuple(pair[number - 1] for pair in pairs),
            row["winner"] is not None and row["winner"] == scores[f"club_{number}"],
        )
        for number in (1, 2)
    )
    headings = tuple(
        messages("goals_short" if name == "first_leg" and "second_leg" not in columns else name)
        for name in columns
    )
    total = headings[columns.index("aggregate" if "aggregate" in columns else "first_leg")]
    decider, why = row["decided_by"], _why(scores, row, messages)
    return Tie(row["stage"], sides, headings, total, messages("shoot_out"), decider, why)


def _pair(scores: Row, name: str) -> tuple[str, str]:
    if name in ("aggregate", "shoot_out"):
        values = scores[f"{name}_1"], scores[f"{name}_2"]
        return tuple("" if value is None else str(value) for value in values)
    first, _, second = (scores[name] or "-").partition("-")
    return first, second


def _why(scores: Row, row: Row, messages: Messages) -> str:
    decider = row["decided_by"]
    if decider is None:
        to_come = scores["legs"] is not None and (scores["legs_played"] or 0) < scores["legs"]
        return messages("tie_to_come" if to_come else "tie_undecided")
    winner, loser = (1, 2) if row["winner"] == scores["club_1"] else (2, 1)
    by = _reason(decider, scores, row, winner, loser, messages)
    level = scores["aggregate_1"]
    if decider in ("aggregate", "extra time") or level is None or level != scores["aggregate_2"]:
        return by
    return messages("tie_level", score=f"{level}\u2013{level}", by=by)


def _reason(
    decider: str, scores: Row, row: Row, winner: int, loser: int, messages: Messages
) -> str:
    if decider == "aggregate":
        return messages("tie_aggregate") if scores["legs"] == 2 else ""
    if decider == "seed" and None not in (row["winner_seed"], row["loser_seed"]):
        return messages("tie_seed", winner=row["winner_seed"], loser=row["loser_seed"])
    if decider in _COUNTED:
        goals = [scores[f"{_COUNTED[decider]}_{side}"] for side in (winner, loser)]
        if None not in goals:
            key = "tie_extra_time" if decider == "extra time" else "tie_counted"
            return messages(key, decider=messages.term(decider), score=_score(*goals))
    if decider == "replay" and scores["replay"] is not None:
        goals = scores["replay"].split("-")
        score = _score(goals[winner - 1], goals[loser - 1])
        return messages("tie_counted", decider=messages.term(decider), score=score)
    return messages.term(decider)


_COUNTED = {"away goals": "away_goals", "extra time": "extra_time", "penalties": "shoot_out"}


def _score(first: object, second: object) -> str:
    return f"{first}\u2013{second}"
