"""Names what a mistyped word may have meant."""

from __future__ import annotations

from collections.abc import Iterable


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`; did you mean a, b?`, or nothing where no known word is near."""
    from difflib import get_close_matches

    by_folded = {name.casefold(): name for name in known}
    near = [by_folded[name] for name in get_close_matches(word.casefold(), by_folded, n=3)]
    return f"; did you mean {', '.join(near)}?" if near else ""
