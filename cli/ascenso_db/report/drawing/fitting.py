"""How wide a text is drawn, before any browser has seen it.

Widths are those of a wide sans serif; whichever font a reader's system has, the text fits.
"""

from __future__ import annotations

import unicodedata

SIZE = 13  # pixels, of the text of a picture
_NARROW = frozenset("iljtfrI.,:;!'|()[]/\\ -\u2019\u00ed\u00ec\u0131")
_BROAD = frozenset("mwMW@%\u2014\u2026")


def width(text: str, size: float = SIZE) -> float:
    """The pixels that the text takes at most."""
    return size * sum(map(_width, text))


def fit(text: str, room: float, size: float = SIZE) -> str:
    """The text, cut with an ellipsis where it is too long."""
    if width(text, size) <= room:
        return text
    while text and width(text + "\u2026", size) > room:
        text = text[:-1]
    return text.rstrip() + "\u2026"


def wrap(text: str, room: float, size: float) -> list[str]:
    """The text in lines, broken at blanks; a word alone may be cut."""
    lines: list[str] = []
    for word in text.split():
        if lines and width(f"{lines[-1]} {word}", size) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return [fit(line, room, size) for line in lines]


def _width(character: str) -> float:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    if unicodedata.east_asian_width(character) in "WF" or character in _BROAD:
        return 1.02
    if character in _NARROW:
        return 0.42
    return 0.8 if character.isupper() else 0.65
