"""Why champions are champions and who goes up goes up, from the same figures as the rest."""

from __future__ import annotations

from collections.abc import Iterator

from . import reasons
from .facts import League, Way, Year
from .model import table_clubs
from .reasons import TEST
from .years import Risen, champion_of_all, champions, risen

Said = tuple[int, str, str, str, str | None]
"""Step, kind, what is looked at, what it says, and the titles of its sources."""


def of_titles(year: Year) -> dict[int, tuple[str, str | None, Said]]:
    """Tournament, champion and reason of each row, in the order of the view."""
    rows = [
        (tournament, champion, said)
        for tournament, (champion, _, decided_by, remark) in champions(year).items()
        for said in (
            *(
                of_the_final(year)
                if tournament == "final"
                else of_places(year.relegation.tournaments[int(tournament)].league, 1, 2)
            ),
            title_verdict(tournament, champion, decided_by, remark),
        )
    ]
    return dict(enumerate(rows))


def of_promotion(year: Year) -> dict[int, tuple[str | None, str | None, Said]]:
    """Club, stage and reason of each row, in the order of the view."""
    asks_for_all = "champion of all" in {way.promotes for way in year.ways}
    champion = champion_of_all(year) if asks_for_all else None
    rows = [
        (promoted[0], stage, said)
        for way in year.ways
        for those in [risen(year, way, champion)]
        for promoted in those
        for stage, said in of_way(year, way, promoted, {club for club, *_ in those}, asks_for_all)
    ]
    return dict(enumerate(rows))


def of_way(
    year: Year, way: Way, promoted: Risen, others: set[str | None], asks_for_all: bool
) -> Iterator[tuple[str | None, Said]]:
    """The stage and the reason of each row of one club, or of nobody so far."""
    club, _, decided_by, remark = promoted
    if way.promotes == "table places":
        number = len(year.relegation.tournaments) - 1
        league = year.relegation.tournaments[number].league
        among = {club} if club else set(table_clubs(league)) - others
        for said in of_places(league, way.first_place, way.last_place, among):
            yield str(number), said
        is_one = way.first_place == way.last_place
        line = (
            f"place {way.first_place} goes up"
            if is_one
            else f"places {way.first_place} to {way.last_place} go up"
        )
        yield str(number), (99, "rule", "promoted", f"{line}: {by(club, decided_by, remark)}", TEST)
        return
    if asks_for_all:
        for tournament, (champion, _, decided, _) in champions(year).items():
            yield None, (0, "fact", f"champion of {tournament}", by(champion, decided), TEST)
    if way.promotes == "champion of all":
        yield (
            None,
            (99, "rule", "promoted", f"the champion of all tournaments goes up: {club}", TEST),
        )
        return
    tie = of_the_final(year)
    yield from (("final", said) for said in tie if said[1] == "fact")
    if asks_for_all:
        yield None, (0, "rule", "champion of all", "no club is champion of all tournaments", TEST)
    yield from (("final", said) for said in tie if said[1] == "rule")
    verdict = f"the winner of the tie goes up: {by(club, decided_by, remark)}"
    yield "final", (99, "rule", "promoted", verdict, TEST)


def by(club: str | None, decided_by: str | None, remark: str | None = None) -> str:
    """A club, and by what it came first; else why nobody did, where that is known."""
    if club is None:
        return f"undecided, {remark}" if remark else "undecided"
    return f"{club}, by {decided_by}" if decided_by else club


def title_verdict(
    tournament: str, champion: str | None, decided_by: str | None, remark: str | None
) -> Said:
    """The rule of a title, and whom it makes champion."""
    who = "the winner of the tie" if tournament == "final" else "the first of the table"
    return 99, "rule", "champion", f"{who} is champion: {by(champion, decided_by, remark)}", TEST


def of_the_final(year: Year) -> list[Said]:
    """Why a club goes through in the final."""
    assert year.final
    return [reason[1:] for reason in reasons.tie(year.final).values()]


def of_places(
    league: League, first: int | None, last: int | None, among: set[str] | None = None
) -> list[Said]:
    """The record of the clubs at some places of a table as it stands, or of some of them."""
    assert first and last
    found = [
        (position, kind, f"{club}, place {position}", says, sources)
        for (club, _), (position, _, kind, what, says, sources) in reasons.table(league).items()
        if what == "matches" and first <= position <= last and (among is None or club in among)
    ]
    return sorted(found, key=lambda said: said[:3])
