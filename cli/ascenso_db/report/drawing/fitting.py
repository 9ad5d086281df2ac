"""How wide a text is drawn, before any browser has seen it.

Widths are those of a wide sans serif; whichever font a reader's system has, the text fits.
"""

from __future__ import annotations

import unicodedata

SIZE, SMALL = 13, 11  # pixels, of the texts of a picture
_WIDTHS = {
    0.34: " ijlIJ.,:;'|!\u2019\u00ed\u00ec\u00ee\u00ef\u00cd",
    0.43: "frt()[]{}-/\\",
    0.58: "cszxvykLFTYP\u00e7",
    0.80: "OQDGHNU\u00d1\u00d3\u00d6",
    0.86: "w",
    1.02: "mMW@%&\u2014\u2026",
}
_PLAIN = frozenset("\u2013\u2014\u2018\u2019\u201c\u201d\u2026")
_WIDTH = {character: width for width, characters in _WIDTHS.items() for character in characters}


def width(text: str, size: float = SIZE) -> float:
    """The pixels that the text takes at most."""
    return size * sum(map(_width, text))


def is_known(text: str) -> bool:
    """Whether its letters are Latin, Greek or Cyrillic, of which the widths are known."""
    return all(
        ord(character) < 0x180 or 0x370 <= ord(character) < 0x530 or character in _PLAIN
        for character in text
    )


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
    if unicodedata.east_asian_width(character) in "WF":
        return 1.02
    return _WIDTH.get(character, 0.72 if character.isupper() or ord(character) > 0x17F else 0.64)
