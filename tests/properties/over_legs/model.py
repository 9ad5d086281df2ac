"""How ties of many legs are decided, in plain Python, from the words of the rules.

Written from the comments of the schema, not from the steps. A figure that is not known is None.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..facts import Goals
from ..model import UNDECIDED, Outcome, added
from ..over_stages.facts import Meeting
from ..over_stages.records import counts
from .facts import Decider, Round, Tie

Pair = tuple[str, str]

EVENTS = ("extra time", "penalties", "replay", "lots")
"""Deciders that are something done after all before them had left the tie level."""

LOWER = ("seed", "higher division", "lots")
"""Deciders of which the lower number is the better."""

GIVEN = "a match was given without a score"
AFTER_EXTRA_TIME = "the score is that after extra time"


def is_given(match: Meeting) -> bool:
    """Whether a match is given to a club, or lost by both, without a score."""
    return match.given is not None


def is_as_played(match: Meeting) -> bool:
    """Whether what happened on the pitch counts."""
    return match.awarded is None and not is_given(match)


def after_90(match: Meeting) -> Goals | None:
    """Goals of 90 minutes."""
    if is_given(match) or (is_as_played(match) and match.is_after_extra_time):
        return None
    return match.awarded or match.score


def in_all(match: Meeting) -> Goals | None:
    """Goals with those of extra time."""
    if is_given(match):
        return None
    return match.awarded or added(match.score, match.extra_time)


def had_extra_time(match: Meeting) -> bool:
    """Whether a match went on after 90 minutes."""
    return is_as_played(match) and (match.extra_time is not None or match.is_after_extra_time)


def kicked_best(match: Meeting) -> str | None:
    """The club that won the shoot-out of a match."""
    if not is_as_played(match):
        return None
    winner = match.shoot_out_winner
    if match.shoot_out:
        winner = "home" if match.shoot_out[0] > match.shoot_out[1] else "away"
    return {"home": match.home, "away": match.away, None: None}[winner]


def won(match: Meeting) -> str | None:
    """The club that won a match, by a shoot-out where it was drawn."""
    if is_given(match):
        return {"home": match.home, "away": match.away, "neither": None}[match.given]
    home, away = in_all(match)
    if home == away:
        return kicked_best(match)
    return match.home if home > away else match.away


def points(match: Meeting) -> Goals | None:
    """Two points for a win in 90 minutes, and one for a draw; none for those who both lose."""
    if is_given(match):
        return {"home": (2, 0), "away": (0, 2), "neither": (0, 0)}[match.given]
    score = after_90(match)
    if score is None:
        return None
    home, away = score
    return (1, 1) if home == away else (2, 0) if home > away else (0, 2)


@dataclass(frozen=True)
class Said:
    """What a decider says: the figures of both clubs, and which of them it names."""

    figures: tuple[int | None, int | None] = (None, None)
    side: int | None = None
    not_known: str | None = None
    """Why the figures are not known though there was a match."""


class PlayedTie:
    """A tie by the rule of its round; the first club is the one at home in the first leg."""

    def __init__(self, tie: Tie, of: Round) -> None:
        self.tie, self.of, self.rule = tie, of, of.rule
        valid = [match for match in tie.matches if "annulled" not in match.rulings]
        self.matches = sorted(valid, key=lambda match: (match.leg, not counts(match)))
        self.legs = [each for each in self.matches if each.leg <= self.rule.legs and counts(each)]
        self.replays = [each for each in self.matches if each.leg > self.rule.legs]
        # two that contradict each other say nothing
        self.ruling = tie.rulings[0] if len(tie.rulings) == 1 else None
        if self.matches:
            first = self.matches[0]
            self.clubs = (first.home, first.away) if first.leg != 2 else (first.away, first.home)
        elif self.ruling:
            self.clubs = (self.ruling.winner, self.ruling.loser)

    def side(self, club: str | None) -> int | None:
        """1 or 2, as the club is the first or the second."""
        return None if club is None else self.clubs.index(club) + 1

    def turned(self, match: Meeting, score: Goals) -> Goals:
        """A score with the first club's part first."""
        return score if match.home == self.clubs[0] else (score[1], score[0])

    def total(self, part: Callable[[Meeting], Goals | None]) -> Goals | None:
        """The sum over all legs; None where it is not known of one."""
        parts = [(match, part(match)) for match in self.legs]
        if any(each is None for _, each in parts):
            return None
        return added(None, *(self.turned(match, each) for match, each in parts))

    def away(self, part: Callable[[Meeting], Goals | None]) -> Goals | None:
        """The sum over all legs of what the visitors made, never on neutral ground."""

        def made(match: Meeting) -> Goals | None:
            score = part(match)
            return score and (0, 0 if match.neutral else score[1])

        return self.total(made)

    def wins(self) -> Goals:
        """Legs won."""
        winners = [won(match) for match in self.legs]
        return winners.count(self.clubs[0]), winners.count(self.clubs[1])

    def extra_time_alone(self) -> Goals | None:
        """Goals of extra time alone; None where there was none, or it is not known apart."""
        parts = [
            each.extra_time and self.turned(each, each.extra_time)
            for each in self.legs
            if had_extra_time(each)
        ]
        return added(*parts) if parts and None not in parts else None

    def last(self) -> Meeting | None:
        """The last match that was played."""
        played = [*self.legs, *filter(counts, self.replays)]
        return max(played, key=lambda match: match.leg, default=None)

    def shoot_out(self) -> tuple[int | None, int | None]:
        """Kicks scored after the last match."""
        last = self.last()
        if last is None or not is_as_played(last) or last.shoot_out is None:
            return None, None
        return self.turned(last, last.shoot_out)

    def shoot_out_winner(self) -> str | None:
        """Who won the shoot-out after the last match."""
        last = self.last()
        return kicked_best(last) if last else None

    def replay(self) -> Meeting | None:
        """The last replay that was played."""
        last = self.last()
        return last if last and last.leg > self.rule.legs else None

    def has_replay_to_come(self) -> bool:
        """Whether a replay is fixed that has no score yet."""
        return not all(map(counts, self.replays))

    def margin_winner(self) -> str | None:
        """The visitor of the first leg, if that won it by the margin that ends the tie."""
        if self.rule.first_leg_margin is None:
            return None
        for match in self.legs:
            score = in_all(match)
            if match.leg == 1 and not match.neutral and score:
                home, away = score
                return match.away if away - home >= self.rule.first_leg_margin else None
        return None

    def is_over(self) -> bool:
        """Whether no leg is waited for."""
        needed = self.rule.wins_needed
        return (
            len(self.legs) == self.rule.legs
            or self.ruling is not None
            or self.margin_winner() is not None
            or (needed is not None and max(self.wins()) >= needed)
        )

    def says(self, number: int) -> Said:
        """What a decider compares, and whom that favours, be it asked or not."""
        decider = self.rule.deciders[number]
        name = decider.name
        if name in LOWER:
            of = {"seed": self.of.seeds, "lots": self.of.lots}.get(name, self.of.divisions)
            first, second = (dict(of).get(club) for club in self.clubs)
            if first is None or second is None or first == second:
                return Said((first, second))
            return Said((first, second), 1 if first < second else 2)
        if name == "penalties":
            return Said(self.shoot_out(), self.side(self.shoot_out_winner()))
        if name == "away club":
            last = [each for each in self.legs if each.leg == self.rule.legs and not each.neutral]
            return Said(side=self.side(last[0].away) if last else None)
        if name == "replay":
            return self.replay_says()
        if name == "extra time" and not any(map(had_extra_time, self.legs)):
            return Said()
        figures = self.goals(decider, number)
        if figures is None:
            given = any(map(is_given, self.legs))
            if name == "aggregate" and given and self.rule.legs == 1:
                return Said(side=self.side(won(self.legs[0])), not_known=GIVEN)
            return Said(not_known=GIVEN if given and name != "points" else AFTER_EXTRA_TIME)
        first, second = figures
        return Said(figures, None if first == second else 1 if first > second else 2)

    def goals(self, decider: Decider, number: int) -> Goals | None:
        """What a decider counts over the legs."""
        before = [each.name for each in self.rule.deciders[:number]]
        alone = "points" in before and "aggregate" not in before
        return {
            "aggregate": lambda: self.total(after_90),
            "wins": self.wins,
            "points": lambda: self.total(points),
            "away goals": lambda: self.away(in_all if decider.counts_extra_time else after_90),
            # where points decide and goals do not, what was scored before is not counted
            "extra time": lambda: self.extra_time_alone() if alone else self.total(in_all),
        }[decider.name]()

    def replay_says(self) -> Said:
        """The last replay."""
        last = self.replay()
        if last is None:
            return Said()
        if is_given(last):
            return Said(side=self.side(won(last)))
        first, second = self.turned(last, in_all(last))
        return Said((first, second), None if first == second else 1 if first > second else 2)

    def turns(self) -> Iterator[tuple[Decider, Said, str]]:
        """What each decider says, and whether it has its turn: asked, unknown before, or waiting.

        What is not known ends the comparison, but for what was done later to part the clubs: that
        shows that they were level before. What follows a replay waits for it.
        """
        is_unknown = is_waiting = False
        for number, decider in enumerate(self.rule.deciders):
            said = self.says(number)
            is_event = decider.name in EVENTS
            is_waiting = is_waiting or (decider.name == "replay" and self.has_replay_to_come())
            turn = "waiting" if is_waiting else "asked"
            yield decider, said, "unknown before" if is_unknown and not is_event else turn
            if said.not_known:
                is_unknown = True
            elif is_event and None not in said.figures:
                is_unknown = False

    def outcome(self) -> Outcome:
        """Who goes through, and by what."""
        if self.ruling:
            return Outcome(self.ruling.winner, self.ruling.kind)
        if winner := self.margin_winner():
            return Outcome(winner, "first leg")
        if self.is_over():
            for decider, said, turn in self.turns():
                if said.side and turn == "asked":
                    return Outcome(self.clubs[said.side - 1], decider.name)
        return UNDECIDED

    def loser(self) -> str | None:
        """The other club."""
        winner = self.outcome().winner
        return winner and self.clubs[1 - self.clubs.index(winner)]


def played_ties(of: Round) -> list[PlayedTie]:
    """The ties of a round of which anything is known."""
    found = [PlayedTie(tie, of) for tie in of.ties]
    return [each for each in found if each.matches or each.ruling]


def expected_pairs(of: Round) -> Iterator[tuple[int | None, str | None, str | None]]:
    """Number and clubs of the ties that follow, of clubs that are known so far."""
    winners: list[str | None] = []
    losers: list[str | None] = []
    for tie in of.ties:
        found = PlayedTie(tie, of)
        is_known = found.matches or found.ruling
        winners.append(found.outcome().winner if is_known else None)
        losers.append(found.loser() if is_known else None)
    if of.pairing == "fixed bracket":
        yield (3 if of.is_within else 1), winners[0], winners[1]
        if of.has_third_place:
            yield (4 if of.is_within else 2), losers[0], losers[1]
    elif None not in winners:
        seeds = dict(of.seeds)
        best, other = sorted(winners, key=lambda club: seeds[club])
        yield None, other, best
