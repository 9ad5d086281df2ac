"""Why clubs go through in ties of many legs: their matches, and what each decider says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..compare import Line, compared
from ..database import Database, Row
from ..examine import examine
from ..model import added
from ..over_stages.facts import Meeting
from . import printing, strategy
from .facts import Decider, Round
from .loading import add
from .model import LOWER, PlayedTie, Said, in_all, played_ties


def match_text(match: Meeting) -> str:
    """A match as it was played, and the ruling on it."""
    score = "not played against"
    if match.score:
        score = "-".join(map(str, added(match.score, match.extra_time)))
    text = f"{match.home} {score} {match.away}"
    if match.extra_time or match.is_after_extra_time:
        text += ", after extra time"
    if match.shoot_out:
        text += f", shoot-out {match.shoot_out[0]}-{match.shoot_out[1]}"
    clubs = {"home": match.home, "away": match.away, "neither": "neither"}
    if match.shoot_out_winner:
        text += f", shoot-out to {clubs[match.shoot_out_winner]}"
    if match.given:
        return f"{text}, awarded to {clubs[match.given]}"
    if match.awarded:
        return f"{text}, awarded {match.awarded[0]}-{match.awarded[1]}"
    return ", ".join([text, *match.rulings])


def what(decider: Decider, of: Round) -> str:
    """What a decider looks at."""
    if decider.counts_extra_time:
        return f"{decider.name}, extra time included"
    if decider.sudden_death:
        return f"{decider.name}, {decider.sudden_death}"
    if decider.name == "wins" and of.rule.wins_needed:
        return f"wins, {of.rule.wins_needed} needed"
    return decider.name


def says(decider: Decider, said: Said, turn: str, tie: PlayedTie) -> str:
    """What a decider says that is not needless."""
    first, second = said.figures
    if turn == "unknown before" and not said.not_known:
        return "not asked, since one before it is not known"
    if turn == "waiting" and said.side and None not in said.figures:
        return "waits for the replay"
    winner = tie.clubs[said.side - 1] if said.side and turn == "asked" else None
    if winner and None in said.figures:
        how = {"penalties": "kicks not known", "away club": "the visitor of the last leg"}
        return f"{winner} goes through, {how.get(decider.name, 'given the match')}"
    if None in said.figures:
        return f"not known: {said.not_known}" if said.not_known else "says nothing"
    if winner is None:
        return f"{first}-{second}, level"
    if decider.name in LOWER:
        return f"{winner} goes through, {min(first, second)} before {max(first, second)}"
    return f"{first}-{second}, {winner} goes through"


def before_the_rules(tie: PlayedTie) -> Iterator[tuple[str, str]]:
    """What may end a tie before the deciders: a ruling, or the margin of the first leg."""
    margin = tie.rule.first_leg_margin
    if tie.ruling:
        yield tie.ruling.kind, f"{tie.ruling.winner} goes through: test"
    elif margin:
        first = [match for match in tie.legs if match.leg == 1 and in_all(match)]
        ends = "the second leg decides"
        if winner := tie.margin_winner():
            ends = f"{winner} goes through"
        score = tie.turned(first[0], in_all(first[0])) if first else ()
        text = f"{'-'.join(map(str, score))}, {ends}" if first else "not known"
        yield f"first leg, won away by {margin} or more", text


def reasons(tie: PlayedTie, of: Round) -> Iterator[tuple]:
    """Kind, step, what is looked at and what it says."""
    for match in tie.tie.matches:
        yield "fact", match.leg, f"match {match.leg}", match_text(match)
    for name, text in before_the_rules(tie):
        yield "rule", 0, name, text
    is_decided = bool(tie.ruling or tie.margin_winner())
    for step, (decider, said, turn) in enumerate(tie.turns(), 1):
        text = "not needed" if is_decided else says(decider, said, turn, tie)
        yield "rule", step, what(decider, of), text if tie.is_over() else "the tie is unfinished"
        is_decided = is_decided or bool(said.side and turn == "asked")


def expected(of: Round) -> Mapping[tuple, bool]:
    """All that is said of the ties of a round; without a decider there is nothing but matches."""
    return {(*tie.clubs, *reason): True for tie in played_ties(of) for reason in reasons(tie, of)}


def line(row: Row) -> Line:
    """What a row says of a tie."""
    names = ("club_1", "club_2", "kind", "step", "what", "says")
    return tuple(row[name] for name in names), True


def test_why(database: Database) -> None:
    def disagreements(cases: Sequence[Round]) -> list[str | None]:
        return compared(
            database,
            cases,
            add=add,
            view="bracket_reasons",
            case_of=lambda row: row["tournament"],
            line=line,
            expect=expected,
        )

    examine(strategy.rounds(), disagreements, printing.round_of_ties, number=500)
