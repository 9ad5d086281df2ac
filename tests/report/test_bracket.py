"""A bracket is drawn so that each line leads from a winner to its next tie."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from ascenso_db.report.drawing import Drawing, bracket, fitting
from ascenso_db.report.drawing.tree import MOST, Bracket, nodes
from ascenso_db.report.messages import Messages
from ascenso_db.report.ties import Side, Tie

from . import made_up

WORDS = Messages("en")
STAGES = ["round of 64", "round of 32", "round of 16", "quarter-finals", "semi-finals", "final"]


def tie(stage: str, first: str, second: str, winner: int | None = 1, why: str = "") -> Tie:
    sides = tuple(
        Side(club, scores=("1",), is_winner=winner == number)
        for number, club in ((1, first), (2, second))
    )
    return Tie(stage, sides, ("Goals",), "Goals", decided_by="aggregate", why=why)


def cup(clubs: int) -> Bracket:
    """A cup of a power of two of clubs that the first of each tie wins."""
    stages = STAGES[-(clubs - 1).bit_length() :]
    ties, places = [], [f"Club {number}" for number in made_up.order(clubs)]
    for stage in stages:
        ties += [tie(stage, *places[n : n + 2]) for n in range(0, len(places), 2)]
        places = places[::2]
    return Bracket(stages, ties)


def drawings(bracket_: Bracket) -> list[Drawing]:
    return [bracket.draw(part, WORDS) for part in bracket_.parts()]


@pytest.mark.parametrize(("clubs", "parts"), [(2, 1), (8, 1), (16, 1), (32, 3), (64, 5)])
def test_each_tie_is_drawn_once(clubs: int, parts: int) -> None:
    cup_ = cup(clubs)
    found = cup_.parts()
    assert len(found) == parts
    drawn = [node.tie for part in found for node in nodes(part)]
    assert sorted(map(id, drawn)) == sorted(map(id, cup_.ties))
    assert all(sum(root.leaves for root in part) <= MOST for part in found)


@pytest.mark.parametrize("clubs", [2, 4, 8, 16, 32, 64])
def test_boxes_keep_apart_and_within(clubs: int) -> None:
    for drawing in drawings(cup(clubs)):
        boxes = [(box.x, box.y, box.x + box.width, box.y + box.height) for box in drawing.boxes]
        for place, (left, top, right, bottom) in enumerate(boxes):
            assert 0 <= left < right <= drawing.width
            assert 0 <= top < bottom <= drawing.height
            for other in boxes[:place]:
                assert (
                    left >= other[2] or right <= other[0] or top >= other[3] or bottom <= other[1]
                )


def test_lines_lead_from_the_winner_to_its_next_tie() -> None:
    for drawing in drawings(cup(16)):
        names = [text for text in drawing.texts if text.text.startswith("Club")]
        lines = [path.points for path in drawing.paths if path.style == "link"]
        assert len(lines) == 14
        for (x, y), *_, (to_x, to_y) in lines:
            (before,) = (
                name.text
                for name in names
                if name.style == "strong"
                and name.x < x
                and abs(name.y - y) < bracket.ROW
                and x - name.x < 250
            )
            (after,) = (
                name.text
                for name in names
                if abs(name.y - 4.5 - to_y) < 1 and 0 < name.x - to_x < 40
            )
            assert before == after


def test_the_first_club_is_the_upper_one() -> None:
    (drawing,) = drawings(Bracket(["final"], [tie("final", "Home", "Away", winner=2)]))
    upper, lower = (text for text in drawing.texts if text.text in ("Home", "Away"))
    assert (upper.text, upper.style, lower.style) == ("Home", "muted", "strong")
    assert upper.y < lower.y


def lines(drawing: Drawing) -> int:
    return sum(path.style == "link" for path in drawing.paths)


def test_a_bye_only_where_all_ties_of_the_round_are_known() -> None:
    ties = [tie("semi-finals", "B", "C"), tie("final", "A", "B")]
    stages = ["semi-finals", "final"]
    (unknown,) = drawings(Bracket(stages, ties))
    (known,) = drawings(Bracket(stages, ties, {"semi-finals": {"B", "C"}}))
    assert "bye" not in [text.text for text in unknown.texts]
    (unplayed,) = drawings(Bracket(stages, ties, {"semi-finals": {"A", "B", "C", "D"}}))
    assert "bye" not in [text.text for text in unplayed.texts]
    assert [text.text for text in known.texts].count("bye") == 1
    assert (lines(unknown), lines(known)) == (1, 2)


def test_losers_meet_apart_from_the_others() -> None:
    ties = [tie("semi-finals", "A", "B"), tie("semi-finals", "C", "D")]
    ties += [tie("third place", "B", "D"), tie("final", "A", "C")]
    main, third = drawings(Bracket(["semi-finals", "third place", "final"], ties))
    assert {text.text for text in third.texts} >= {"Third place", "B", "D"}
    assert lines(main) == 2


def test_a_loser_that_comes_back_has_no_line() -> None:
    ties = [tie("round 1", "A", "B"), tie("round 1", "C", "D"), tie("final", "B", "C")]
    found = drawings(Bracket(["round 1", "final"], ties))
    assert sum(map(lines, found)) == 1


def test_ties_without_a_next_one_stand_below_each_other() -> None:
    ties = [tie("round 1", f"Home {n}", f"Away {n}", winner=None) for n in range(20)]
    found = drawings(Bracket(["round 1"], ties))
    assert [len(drawing.boxes) for drawing in found] == [8, 8, 4]


def test_a_round_is_passed_over() -> None:
    ties = [tie("round 1", "A", "B"), tie("round 2", "C", "D"), tie("final", "A", "C")]
    (drawing,) = drawings(Bracket(["round 1", "round 2", "final"], ties))
    assert lines(drawing) == 2
    assert len({box.x for box in drawing.boxes}) == 3


def test_a_long_name_is_cut_and_kept() -> None:
    name = "Club Social y Deportivo " * 4
    (drawing,) = drawings(Bracket(["final"], [tie("final", name, "B")]))
    (cut,) = (text for text in drawing.texts if text.full == name)
    assert cut.text.endswith("\N{HORIZONTAL ELLIPSIS}")
    assert fitting.width(cut.text) < drawing.width


@pytest.mark.parametrize(
    ("words", "room", "lines_"),
    [
        ("level 1-1", 500, ["level 1-1"]),
        ("level 1-1: better seed", 80, ["level 1-1:", "better seed"]),
        ("", 80, []),
    ],
)
def test_words_are_wrapped(words: str, room: float, lines_: Sequence[str]) -> None:
    assert fitting.wrap(words, room, 11) == lines_
