"""Pictures as plain shapes: where each goes is computed here, SVG is a template's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ascenso_db.report.drawing import fitting

_UPRIGHT = 900


@dataclass(frozen=True)
class Text:
    """A line of text; `x` is its start, or its end where it is anchored there."""

    x: float
    y: float
    text: str
    style: str = ""
    anchor: str = "start"
    full: str = ""  # the whole of it, where it is cut

    @property
    def length(self) -> float | None:
        """The width to hold it to, where its letters may be of any width."""
        if fitting.is_known(self.text):
            return None
        return fitting.width(self.text, fitting.SMALL if "small" in self.style else fitting.SIZE)


@dataclass(frozen=True)
class Box:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float
    style: str


@dataclass(frozen=True)
class Path:
    """A line through points, each a pair of numbers."""

    points: tuple[tuple[float, float], ...]
    style: str


@dataclass(frozen=True)
class Drawing:
    """A picture, with the words that stand for it where it is not seen."""

    width: float
    height: float
    boxes: tuple[Box, ...] = ()
    paths: tuple[Path, ...] = ()
    texts: tuple[Text, ...] = ()
    title: str = ""
    description: str = ""

    @property
    def is_broad(self) -> bool:
        """Whether it is too wide to be read on an upright page."""
        return self.width > _UPRIGHT


@dataclass
class Canvas:
    """What a picture is made of while it is being drawn."""

    boxes: list[Box] = field(default_factory=list)
    paths: list[Path] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)

    def finish(self, width: float, height: float, title: str, description: str) -> Drawing:
        """The picture."""
        return Drawing(
            width,
            height,
            tuple(self.boxes),
            tuple(self.paths),
            tuple(self.texts),
            title,
            description,
        )


_GAP = 36
_HEADING = 26


def stack(drawings: Sequence[Drawing], title: str, description: str) -> Drawing:
    """One picture of several, below each other, each under its title."""
    canvas = Canvas()
    top = 0.0
    for drawing in drawings:
        canvas.texts.append(Text(0, top + 16, drawing.title, "heading"))
        top += _HEADING
        canvas.boxes += [replace(box, y=box.y + top) for box in drawing.boxes]
        canvas.texts += [replace(text, y=text.y + top) for text in drawing.texts]
        canvas.paths += [
            replace(path, points=tuple((x, y + top) for x, y in path.points))
            for path in drawing.paths
        ]
        top += drawing.height + _GAP
    width = max(drawing.width for drawing in drawings)
    return canvas.finish(width, top - _GAP, title, description)
