"""A season of several relegations as a reader would write it down."""

from __future__ import annotations

from ..over_legs.printing import round_of_ties
from ..over_stages.printing import line, said
from ..over_stages.printing import season as tables
from ..printing import listed, numbered
from .facts import Relegation, Season


def relegation_lines(of: Relegation) -> list[str]:
    """A relegation with its rule."""
    return [
        f"relegation {of.ordinal}: {of.relegated} by {of.method} of {of.table}, named {of.name}",
        f"  then by {', '.join(of.criteria) or 'nothing'}; places in {of.position}",
        f"  window {of.window}, leagues {of.named}, not counted {of.uncounted}, from {of.starts}",
        *listed("  play-off", map(line, of.level.matches if of.level else ())),
        *numbered("  lots", of.level.lots if of.level else ()),
        *(["  losers of"] if of.losers else []),
        *([round_of_ties(of.losers)] if of.losers else []),
    ]


def season(case: Season) -> str:
    """A season."""
    texts = [
        tables(case.tables),
        *listed("tournaments", map(said, case.tournaments)),
        f"clubs: {', '.join(case.clubs) or 'not stated'}",
        f"records taken over: {case.successions}",
        f"barred, and whether the next goes: {case.bars}",
    ]
    return "\n".join([*texts, *(text for of in case.relegations for text in relegation_lines(of))])
