"""Standings, bracket, top scorers and relegation, written by hand in Polars.

Not the SQL of the views in other words, but what one would write for these data without them: few
and narrow joins, records added up before they are multiplied, and criteria applied only to clubs
that are still level. Written for the rules that the made-up seasons have: a criterion or decider
that they never use is a KeyError, head-to-head criteria always begin anew as a block, and no tie
has a replay.
"""

from __future__ import annotations

from collections.abc import Callable

import polars as pl

from .bracket import bracket
from .matches import Tables
from .relegation import relegation
from .scorers import top_scorers
from .standings import standings

VIEWS: dict[str, Callable[[Tables], pl.DataFrame]] = {
    "standings": standings,
    "bracket": bracket,
    "top_scorers": top_scorers,
    "relegation": relegation,
}
