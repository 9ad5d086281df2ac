"""Draws rows of a name, a number and a bar, in groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ascenso_db.report.drawing import Box, Canvas, Drawing, Path, Text, fitting

ROW = 24
_BAR = 14
_LENGTH = 260
_PLACE = 28
_GAP = 12
_LONGEST = 190


@dataclass(frozen=True)
class Bar:
    """A row: its place, whom it is of, a number as text and as a length, and a word."""

    place: str
    name: str
    text: str
    value: float | None
    mark: str = ""  # a word at the end of the bar
    is_below_line: bool = False


@dataclass(frozen=True)
class Group:
    """Rows under a heading, with a line between two of them where `line` names it."""

    rows: Sequence[Bar]
    heading: str = ""
    line: str = ""
    note: str = ""


def draw(groups: Sequence[Group], title: str, description: str) -> Drawing:
    """The picture; all bars of it have one scale."""
    canvas = Canvas()
    rows = [row for group in groups for row in group.rows]
    name_width = min(max(fitting.width(row.name) for row in rows) * 1.1, _LONGEST)
    number = max(fitting.width(row.text) for row in rows) + 4
    end_of_number = _PLACE + name_width + _GAP + number
    left = end_of_number + _GAP
    marks = min(max(fitting.width(row.mark, fitting.SMALL) for row in rows), _LONGEST)
    longest = max((row.value for row in rows if row.value is not None), default=0) or 1
    top = 0.0
    for group in groups:
        if group.heading:
            canvas.texts.append(Text(0, top + 17, group.heading, "strong"))
            top += 28
        for before, row in zip([None, *group.rows], group.rows, strict=False):
            if group.line and row.is_below_line and before and not before.is_below_line:
                top = _line(canvas, group.line, top, left + _LENGTH)
            middle = top + ROW / 2
            style = "strong" if row.is_below_line else ""
            canvas.texts.append(Text(20, middle + 4.5, row.place, "muted number", "end"))
            _cut(canvas, _PLACE, middle + 4.5, row.name, name_width / 1.1, style)
            canvas.texts.append(Text(end_of_number, middle + 4.5, row.text, "number", "end"))
            end = left
            if row.value is not None:
                size = round(_LENGTH * row.value / longest, 2)
                fill = "bar below" if row.is_below_line else "bar"
                canvas.boxes.append(Box(left, middle - _BAR / 2, size, _BAR, fill))
                end += size
            if row.mark:
                _cut(canvas, end + 6, middle + 4, row.mark, marks, "small muted", fitting.SMALL)
            top += ROW
        if group.note:
            canvas.texts.append(Text(_PLACE, top + 15, group.note, "small muted"))
            top += ROW
        top += _GAP
    width = left + _LENGTH + (marks + 10 if marks else 0)
    return canvas.finish(width, top - _GAP, title, description)


def _line(canvas: Canvas, name: str, top: float, right: float) -> float:
    canvas.texts.append(Text(right, top + 13, name, "small", "end"))
    canvas.paths.append(Path(((0, top + 18), (right, top + 18)), "line"))
    return top + 22


def _cut(
    canvas: Canvas,
    x: float,
    y: float,
    text: str,
    room: float,
    style: str,
    size: float = fitting.SIZE,
) -> None:
    shown = fitting.fit(text, room + 0.01, size)
    canvas.texts.append(Text(x, y, shown, style, full=text if shown != text else ""))
