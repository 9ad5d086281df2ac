"""Phases of a tournament with their goals, scorers and printed lists."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from ..facts import Goal, Match, PlayerRecord, ScorerPhase
from .draws import CLUBS, SCORES, fixtures, some, total

SCORER_CRITERIA = ("goals from play", "assists", "minutes played")


@st.composite
def known_goals(draw: st.DrawFn, match: Match) -> tuple[Goal, ...]:
    """The goals of a match, of which some scorers may not be known and some goals not at all."""
    found = []
    home, away = total(match)
    for club, other, scored in ((match.home, match.away, home), (match.away, match.home, away)):
        for _ in range(scored):
            kind = draw(st.sampled_from(("goal",) * 6 + ("own goal", "penalty", "unknown", None)))
            if kind is None:
                continue
            side = other if kind == "own goal" else club
            if draw(st.integers(0, 7)) == 7:  # who has changed clubs within the tournament
                side = match.home if side == match.away else match.away
            player = None if kind == "unknown" else f"{side}{draw(st.integers(1, 2))}"
            is_own_goal = kind == "own goal" or draw(st.sampled_from((False, False, None)))
            is_penalty = kind == "penalty" or draw(st.sampled_from((False, False, None)))
            found.append(Goal(club, player, is_own_goal, is_penalty, *draw(minutes)))
    return tuple(found)


minutes = st.sampled_from(((None, None), (None, None), (7, None), (45, 2), (90, None)))
"""Minutes of goals and of stoppage time."""

extra_times = st.sampled_from(SCORES[:4])


@st.composite
def scorer_phases(draw: st.DrawFn) -> ScorerPhase:
    """A phase of a few matches, with goals, assists and minutes."""
    clubs = CLUBS[: draw(st.integers(2, 3))]
    matches = []
    for match in draw(fixtures(clubs)):
        if match.score and draw(st.integers(0, 4)) == 4:
            match = replace(match, extra_time=draw(extra_times), shoot_out=None)
        matches.append((match, draw(known_goals(match))))
    criteria = draw(some(SCORER_CRITERIA))
    records = [
        PlayerRecord(f"{own}{number}", club, statistic, draw(st.integers(0, 2)))
        for own in clubs
        for number in (1, 2)
        for club in clubs
        for statistic in ("assists", "minutes played")
        # fewer for a club to which he may have moved
        if statistic in criteria and draw(st.integers(0, 2)) > (0 if club == own else 1)
    ]
    return ScorerPhase(tuple(matches), criteria, tuple(records))
