"""Whole seasons: tournaments, champions, promotion."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from ..facts import Relegation, Way, Year
from .knock_outs import ties
from .relegation import relegations
from .scorers import scorer_phases


def without_printed_tables(season: Relegation) -> Relegation:
    """The season without tables of which the model does not know what separates the clubs."""
    tournaments = (
        replace(each, league=replace(each.league, published=(), points_alone=()))
        for each in season.tournaments
    )
    return replace(season, tournaments=tuple(tournaments))


@st.composite
def years(draw: st.DrawFn) -> Year:
    """A season with titles and ways to promotion."""
    season = without_printed_tables(draw(relegations()))
    if draw(st.booleans()):  # the same tournament twice, so that one club may win both
        season = replace(season, tournaments=season.tournaments[:1] * 2, starts=())
    numbers_of = range(len(season.tournaments))
    final = draw(st.none() | ties())
    first = draw(st.integers(1, 2))
    ways = [Way("champion of all"), Way("table places", first, first + draw(st.integers(0, 1)))]
    if final:
        ways.append(Way("winner"))
    return Year(
        season,
        tuple(number for number in numbers_of if draw(st.integers(0, 3))),
        final,
        draw(st.booleans()),
        draw(st.none() | scorer_phases()),
        tuple(draw(st.permutations(ways))[: draw(st.sampled_from((0, 1, 2, 3, 3)))]),
    )
