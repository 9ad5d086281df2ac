"""Draws a part of a bracket: a column a stage, a box a tie, a line to the next tie."""

from __future__ import annotations

from collections.abc import Sequence

from ascenso_db.report.drawing import Box, Canvas, Drawing, Path, Text, fitting
from ascenso_db.report.drawing.tree import Node, nodes
from ascenso_db.report.messages import Messages
from ascenso_db.report.ties import Side, Tie

ROW = 22
_LINE = 15  # of the words below a tie
_PAD = 7
_LINK = 30  # between columns
_TOP = 48  # of the headings
_SPACE = 14  # between ties
_BOLD = 1.12
_SHORTEST_NAME, _LONGEST_NAME = 96, 210


def draw(roots: Sequence[Node], words: Messages, title: str = "", description: str = "") -> Drawing:
    """The picture of a part of a bracket."""
    return _Part(roots, words).draw(title, description)


class _Part:
    def __init__(self, roots: Sequence[Node], words: Messages) -> None:
        self.roots = roots
        self.words = words
        self.canvas = Canvas()
        self.nodes = nodes(roots)
        ties = [node.tie for node in self.nodes]
        sides = [side for tie in ties for side in tie.sides]
        byes = [node for node in self.nodes if any(isinstance(x, Side) for x in node.feeders)]
        columns = {node.column for node in self.nodes} | {node.column - 1 for node in byes}
        self.columns = {column: place for place, column in enumerate(sorted(columns))}
        widest = max(fitting.width(side.club or words("to_be_decided")) for side in sides)
        self.name_width = min(max(widest * _BOLD, _SHORTEST_NAME), _LONGEST_NAME)
        self.seed_width = 22 if any(side.seed is not None for side in sides) else 0
        self.headings: dict[int, tuple[str, ...]] = {}
        for node in self.nodes:
            if not self.headings.get(node.column):
                self.headings[node.column] = node.tie.columns
        beside = {node.column: self.width(node.column) - self.name_width for node in self.nodes}
        stages = [
            fitting.width(words.heading(node.tie.stage)) * _BOLD - beside[node.column]
            for node in self.nodes
        ]
        self.name_width = min(max(self.name_width, *stages), _LONGEST_NAME)
        self.lefts: dict[int, float] = {}
        left = 0.0
        for column in self.columns:
            self.lefts[column] = left
            left += self.width(column) + _LINK
        self.right = left - _LINK
        self.words_of = {id(node): self._lines(node) for node in self.nodes}
        most = max(len(lines) for lines in self.words_of.values())
        self.height = 2 * ROW + most * _LINE + _SPACE
        self.cursor = float(_TOP)

    def width(self, column: int) -> float:
        return _PAD * 2 + self.seed_width + self.name_width + sum(self.score_widths(column)) + _PAD

    def score_widths(self, column: int) -> list[float]:
        return [
            max(24.0, fitting.width(heading, fitting.SMALL) + 7)
            for heading in self.headings.get(column, ())
        ]

    def draw(self, title: str, description: str) -> Drawing:
        for root in self.roots:
            self._node(root)
        for column in self.columns:
            self._heading(column)
        return self.canvas.finish(self.right, self.cursor, title, description)

    def _lines(self, node: Node) -> list[str]:
        return fitting.wrap(node.tie.why, self.width(node.column) - _PAD, fitting.SMALL)

    def _heading(self, column: int) -> None:
        stages = [node.tie.stage for node in self.nodes if node.column == column]
        left, width = self.lefts[column], self.width(column)
        if stages:
            stage = self.words.heading(stages[0])
            name = fitting.fit(stage, width / _BOLD)
            full = stage if name != stage else ""
            self.canvas.texts.append(Text(left, 15, name, "strong", full=full))
        right = left + width - _PAD
        for heading, size in reversed(
            list(zip(self.headings.get(column, ()), self.score_widths(column), strict=True))
        ):
            self.canvas.texts.append(Text(right, _TOP - 8, heading, "small muted", "end"))
            right -= size

    def _node(self, node: Node) -> float:
        """Draws a tie and all that leads to it; returns the middle of its box."""
        ends = [self._feeder(feeder, node.column) for feeder in node.feeders]
        middles = [end[1] for end in ends if end is not None]
        if middles:
            middle = sum(middles) / len(middles)
        else:
            middle = self.cursor + ROW
            self.cursor += self.height
        left, top = self.lefts[node.column], middle - ROW
        width = self.width(node.column)
        self.canvas.boxes.append(
            Box(left, top, width, 2 * ROW, "expected" if node.tie.is_expected else "tie")
        )
        self.canvas.paths.append(Path(((left, middle), (left + width, middle)), "divider"))
        for number, (side, end) in enumerate(zip(node.tie.sides, ends, strict=True)):
            line = top + number * ROW + ROW / 2
            self._side(node.tie, side, node.column, line)
            if end is not None:
                turn = left - _LINK / 2
                self.canvas.paths.append(
                    Path((end, (turn, end[1]), (turn, line), (left, line)), "link")
                )
        usual = node.tie.decided_by in (None, "aggregate")
        for number, words in enumerate(self.words_of[id(node)]):
            y = top + 2 * ROW + (number + 1) * _LINE - 2
            self.canvas.texts.append(Text(left + 2, y, words, "small muted" if usual else "small"))
        return middle

    def _feeder(self, feeder: Node | Side | None, column: int) -> tuple[float, float] | None:
        """Draws what a club comes from; returns where the line from there begins."""
        if feeder is None:
            return None
        if isinstance(feeder, Node):
            middle = self._node(feeder)
            return self.lefts[feeder.column] + self.width(feeder.column), middle
        column -= 1
        left, width, top = self.lefts[column], self.width(column), self.cursor
        self.cursor += 2 * ROW + _SPACE
        self.canvas.boxes.append(Box(left, top, width, ROW, "expected"))
        bye = self.words("bye")
        room = width - 3 * _PAD - self.seed_width - fitting.width(bye, fitting.SMALL)
        self._name(feeder, left, top + ROW / 2, room, "")
        self.canvas.texts.append(
            Text(left + width - _PAD, top + ROW / 2 + 4, bye, "small muted", "end")
        )
        return left + width, top + ROW / 2

    def _side(self, tie: Tie, side: Side, column: int, line: float) -> None:
        style = "strong" if side.is_winner else "muted" if tie.winner else ""
        left = self.lefts[column]
        self._name(side, left, line, self.name_width, style)
        right = left + self.width(column) - _PAD
        number = tie.sides.index(side)
        for heading, size in reversed(
            list(zip(self.headings.get(column, ()), self.score_widths(column), strict=True))
        ):
            score = tie.drawn[heading][number] if heading in tie.drawn else ""
            if score:
                self.canvas.texts.append(Text(right, line + 4.5, score, f"number {style}", "end"))
            right -= size

    def _name(self, side: Side, left: float, line: float, room: float, style: str) -> None:
        if side.seed is not None:
            self.canvas.texts.append(
                Text(left + _PAD + 14, line + 4, str(side.seed), "small muted number", "end")
            )
        club = side.club or self.words("to_be_decided")
        name = fitting.fit(club, room / (_BOLD if style == "strong" else 1))
        x = left + _PAD + self.seed_width
        full = club if name != club else ""
        self.canvas.texts.append(Text(x, line + 4.5, name, style, full=full))
