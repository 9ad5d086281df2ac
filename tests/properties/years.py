"""What a season comes to: its champions, who rises, who falls, and what was played."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from .facts import League, Match, Tie, Way, Year, name_of
from .model import counts, goals, is_open, relegation, scorers, table, tie_outcome

Risen = tuple[str | None, str | None, str | None, str | None]
"""Who is champion or promoted, over whom, what decided, and why nobody is there."""

NOBODY: Risen = (None, None, None, None)


@dataclass(frozen=True)
class Summary:
    """A season in one row."""

    champions: str | None
    promoted: str | None
    relegated: str | None
    clubs: int
    matches: int
    goals: int
    top_scorers: str | None
    is_partial: bool


def places(league: League) -> dict[str, tuple[int, str | None]]:
    """Places and what decided them, once the table is complete."""
    if is_open(league):
        return {}
    return {club: (place.position, place.decided_by) for club, place in table(league).items()}


def champions(year: Year) -> dict[str, Risen]:
    """The tournaments that give a title: who won it; nobody where it is not known."""
    found: dict[str, Risen] = {}
    for number in year.titled:
        placed = places(year.relegation.tournaments[number].league)
        champion, runner_up = (only_club_at(position, placed) for position in (1, 2))
        decided_by = placed[runner_up][1] if champion and runner_up else None
        shared = shared_places(placed)
        remark = next((shared[position] for position in (1, 2) if position in shared), None)
        found[str(number)] = (champion, runner_up, decided_by, remark)
    if year.final and year.has_final_title:
        found["final"] = of_the_final(year.final)
    return found


def shared_places(placed: Mapping[str, tuple[int, str | None]]) -> dict[int, str]:
    """What is said of each place that several clubs share."""
    positions = [position for position, _ in placed.values()]
    return {
        position: f"place {position} is shared by "
        + " and ".join(sorted(club for club, (own, _) in placed.items() if own == position))
        for position in positions
        if positions.count(position) > 1
    }


def only_club_at(position: int, placed: Mapping[str, tuple[int, str | None]]) -> str | None:
    """The club at a place; None where none is there, or several are."""
    clubs = [club for club, (own, _) in placed.items() if own == position]
    return clubs[0] if len(clubs) == 1 else None


def of_the_final(final: Tie) -> Risen:
    """The winner and the loser of a tie, and what decided it."""
    ((clubs, outcome),) = tie_outcome(final).items()
    if outcome.winner is None:
        return NOBODY
    (loser,) = set(clubs) - {outcome.winner}
    return outcome.winner, loser, outcome.decided_by, None


def champion_of_all(year: Year) -> str | None:
    """The one champion of several tournaments."""
    winners = [champion for champion, *_ in champions(year).values()]
    return winners[0] if len(winners) > 1 and len(set(winners)) == 1 else None


def promoted(year: Year) -> list[Risen]:
    """Who is promoted, in the order of the ways."""
    kinds = {way.promotes for way in year.ways}
    champion = champion_of_all(year) if "champion of all" in kinds else None
    return [row for way in year.ways for row in risen(year, way, champion)]


def risen(year: Year, way: Way, champion: str | None) -> Sequence[Risen]:
    """Who is promoted in one way."""
    if way.promotes == "champion of all":
        both = "both tournaments" if len(champions(year)) == 2 else "all tournaments"
        return [(champion, None, both, None)] if champion else []
    if way.promotes == "winner":
        assert year.final
        return [] if champion else [of_the_final(year.final)]
    placed = places(year.relegation.tournaments[-1].league)
    shared = shared_places(placed)
    rows: dict[tuple[int, str], Risen] = {}
    for club, (position, decided_by) in placed.items():
        last = position + sum(own == position for own, _ in placed.values()) - 1
        if way.first_place <= position and last <= way.last_place:
            rows[position, club] = (club, None, decided_by, None)
        elif position <= way.last_place and way.first_place <= last:
            rows[position, ""] = (None, None, None, shared[position])
    return [rows[key] for key in sorted(rows)] or [NOBODY]


def played(year: Year) -> Iterator[Match]:
    """All matches of a season."""
    for tournament in year.relegation.tournaments:
        yield from tournament.league.matches
        yield from tournament.league.play_off
    yield from year.relegation.play_off
    if year.relegation.last_tie:
        yield from year.relegation.last_tie.matches
    if year.final:
        yield from year.final.matches
    if year.scorers:
        yield from (match for match, _ in year.scorers.matches)


def fallen(year: Year) -> str | None:
    """Who goes down; None where it is not decided, or nobody can."""
    places = relegation(year.relegation)
    if not places or any(place.is_relegated is None for place in places.values()):
        return None
    down = sorted((place.position, club) for club, place in places.items() if place.is_relegated)
    return ", ".join(club for _, club in down) or "none"


def first_scorers(year: Year) -> str | None:
    """The first of the scorers, each with his clubs where another scorer has his name."""
    ranks = scorers(year.scorers) if year.scorers else {}
    named = Counter(map(name_of, ranks))
    first = sorted(
        (name_of(player), rank.clubs) for player, rank in ranks.items() if rank.rank == 1
    )
    if not first:
        return None
    players = " and ".join(
        f"{name} of {clubs}" if named[name] > 1 else name for name, clubs in first
    )
    best = max(rank.goals for rank in ranks.values())
    remark = ", partial" if any(rank.is_partial for rank in ranks.values()) else ""
    return f"scorers phase: {players} ({best}{remark})"


def summary(year: Year) -> Summary:
    """A season in one row."""
    counted = [match for match in played(year) if counts(match)]
    titles = [f"{name}: {club}" for name, (club, *_) in champions(year).items() if club]
    rising = sorted(club for club, *_ in promoted(year) if club)
    return Summary(
        champions=", ".join(titles) or None,
        promoted=", ".join(rising) or None,
        relegated=fallen(year),
        clubs=len(year.relegation.clubs),
        matches=len(counted),
        goals=sum(sum(goals(match)) for match in counted),
        top_scorers=first_scorers(year),
        is_partial=any(each.league.lacks_matches for each in year.relegation.tournaments),
    )
