"""Makes text safe and even on a terminal."""

from __future__ import annotations

import os
import unicodedata
from typing import TextIO

# Marks that reorder what follows them could make one cell overwrite its neighbours.
_REORDERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def printable(text: str, keep: str = "") -> str:
    """The text with every control character escaped, except those to keep."""
    if text.isprintable():
        return text
    return "".join(
        character if character in keep or not _is_control(character) else _escape(character)
        for character in text
    )


def width(text: str) -> int:
    """How many terminal columns the text takes."""
    if text.isascii():
        return len(text)
    return sum(map(_character_width, text))


def draws(stream: TextIO | None) -> bool:
    """Whether a stream is a terminal on which more than lines of text can be shown."""
    return stream is not None and stream.isatty() and os.environ.get("TERM") != "dumb"


def _is_control(character: str) -> bool:
    category = unicodedata.category(character)
    return category in ("Cc", "Cs", "Zl", "Zp") or character in _REORDERING


def _escape(character: str) -> str:
    code = ord(character)
    plain = f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
    return _ESCAPES.get(character, plain)


def _character_width(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def count(number: int, thing: str) -> str:
    """A number of things, such as `1 file` or `2 files`."""
    return f"{number} {thing}{'' if number == 1 else 's'}"
