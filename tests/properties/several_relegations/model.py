"""Who goes down by several relegations one after another, in plain Python, from the words.

Where something is not decided, all that may come of it is gone through: a club goes down if it does
so whatever comes, and stays if it does so whatever comes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import combinations, product

from ..model import Clubs, Figure, negative, play_off_figure, quotient, relegation_tiers, rounded
from ..over_legs.model import PlayedTie
from ..over_stages.order import Order
from ..over_stages.records import Side, all_sides, is_to_come
from .facts import Relegation, Season, Tournament

Group = frozenset[str]


@dataclass
class Tally:
    """What counts for a relegation of one club, over all tournaments."""

    points: int = 0
    played: int = 0
    tournaments: int = 0
    scored: int | None = 0
    conceded: int | None = 0
    of_season: int | None = 0
    """Goal difference of the season itself."""


@dataclass(frozen=True)
class Counted:
    """What counts of a club in one tournament; no sides where that is recorded."""

    tournament: Tournament
    weight: int
    club: str
    points: int
    played: int
    sides: tuple[Side, ...] = ()


@dataclass(frozen=True)
class Row:
    """The place of a club in one relegation."""

    position: int | None = None
    points: int | None = None
    played: int | None = None
    average: Decimal | None = None
    tournaments: int | None = None
    is_relegated: bool | None = None


class Descent:
    """All relegations of a season."""

    def __init__(self, season: Season) -> None:
        self.season = season
        self.order = Order(season.tables)
        self.stages = self.order.tables.stages
        self.tournaments = {each.name: each for each in season.tournaments}
        self.heirs = {before: club for club, before in season.successions}

    # Clubs and what counts for them

    def entered(self, of: Relegation) -> Clubs:
        """The clubs of the season, but those that are not counted."""
        played = [
            club
            for tournament in self.season.tournaments
            if not tournament.is_before
            for league in tournament.leagues
            for match in self.stages[league].matches
            for club in (match.home, match.away)
        ]
        clubs = self.season.clubs or tuple(sorted({*played}))
        return tuple(club for club in clubs if club not in of.uncounted)

    def leagues(self, of: Relegation, tournament: Tournament) -> list[str]:
        """The leagues of a tournament that count."""
        named = [league for league in tournament.leagues if league in of.named]
        return named or [*tournament.leagues]

    def sides(self, of: Relegation, league: str) -> list[Side]:
        """The sides of the matches that count, by the clubs that played them."""
        stage = self.stages[league]
        found = all_sides(stage.matches, stage.rule, but="not for relegation")
        return [side for side in found if side.opponent not in of.uncounted]

    def from_matches(self, of: Relegation, tournament: Tournament, weight: int) -> list[Counted]:
        """What each club has from the matches of a tournament, heirs for those before them."""
        points: Counter[str] = Counter()
        own: dict[str, list[Side]] = {}
        for league in self.leagues(of, tournament):
            sides = self.sides(of, league)
            for club in sorted({side.club for side in sides}):
                if self.is_heir(club) and self.is_late(of, tournament, club):
                    continue
                heir = self.heirs.get(club, club)
                played = [side for side in sides if side.club == club]
                own.setdefault(heir, []).extend(played)
                points[heir] += sum(side.points for side in played)
                points[heir] += sum(
                    each.points
                    for each in self.stages[league].adjustments
                    if each.club == club and each.counts_for in ("relegation", "both")
                )
        return [
            Counted(tournament, weight, club, points[club], len(sides), tuple(sides))
            for club, sides in own.items()
        ]

    def is_heir(self, club: str) -> bool:
        """Whether it takes over a record, which counts whole, whenever its own begins to count."""
        return club in self.heirs.values()

    def is_late(self, of: Relegation, tournament: Tournament, club: str) -> bool:
        """Whether what is the club's own counts only from a later tournament on."""
        names = [name for name, _ in of.window]
        start = dict(of.starts).get(club)
        return start is not None and names.index(tournament.name) < names.index(start)

    def counted(self, of: Relegation) -> Iterator[Counted]:
        """What counts: recorded points until the matches of all their clubs are there."""
        for name, weight in of.window:
            tournament = self.tournaments[name]
            found = self.from_matches(of, tournament, weight)
            known = {each.club: each.played for each in found}
            recorded = tournament.recorded
            are_there = any(known.get(row.club) for row in recorded) and all(
                known.get(row.club, 0) >= row.played for row in recorded
            )
            if recorded and not are_there:
                found = [
                    Counted(tournament, weight, row.club, row.points, row.played)
                    for row in recorded
                ]
            for each in found:
                is_taken_over = bool(each.sides) and self.is_heir(each.club)
                is_late = self.is_late(of, tournament, each.club) and not is_taken_over
                if each.club in self.entered(of) and not is_late:
                    yield each

    def is_open(self, of: Relegation) -> bool:
        """Whether anything that counts for the order is to come or not known."""
        if of.table:
            return not self.order.tables.clubs(of.table) or self.order.tables.is_open(of.table)
        met = of.level.matches if of.level else ()
        tied = [match for tie in (of.losers.ties if of.losers else ()) for match in tie.matches]
        if any(map(is_to_come, (*met, *tied))):
            return True
        counted = list(self.counted(of))
        for name, _ in of.window:
            tournament = self.tournaments[name]
            leagues = [self.stages[league] for league in self.leagues(of, tournament)]
            if any(each.tournament is tournament and not each.sides for each in counted):
                if any(is_to_come(match) for league in leagues for match in league.matches):
                    return True
            elif not leagues or any(
                not self.order.tables.clubs(league.name) or self.order.tables.is_open(league.name)
                for league in leagues
            ):
                return True
        return False

    def tallies(self, of: Relegation) -> dict[str, Tally]:
        """What counts for each club; while that is open those that did not play have nothing."""
        found = {club: Tally() for club in self.entered(of)} if self.is_open(of) else {}
        for each in self.counted(of):
            tally = found.setdefault(each.club, Tally())
            tally.points += each.weight * each.points
            tally.played += each.weight * each.played
            tally.tournaments += 1
            scored = sum(side.scored for side in each.sides)
            conceded = sum(side.conceded for side in each.sides)
            is_own = not each.tournament.is_before
            if not each.sides:
                tally.scored = tally.conceded = None
                tally.of_season = None if is_own else tally.of_season
                continue
            if tally.scored is not None:
                tally.scored += each.weight * scored
                tally.conceded += each.weight * conceded
            if is_own and tally.of_season is not None:
                tally.of_season += scored - conceded
        return found

    # Orders

    def figure(self, of: Relegation, criterion: str, club: str, tally: Tally) -> Figure | None:
        """What a criterion looks at, more being better; None where it is not known."""
        if criterion == "goal difference":
            return None if tally.scored is None else tally.scored - tally.conceded
        if criterion == "goals for":
            return tally.scored
        if criterion == "goal difference of the season":
            return tally.of_season
        if criterion == "table position":
            last = self.tournaments[of.window[-1][0]]
            leagues = [of.position] if of.position else () if last.is_before else last.leagues
            places = [self.order.position(league, club) for league in leagues]
            known = [place for place in places if place]
            return -known[0] if len(known) == 1 else None
        if criterion == "play-off":
            return play_off_figure(club, of.level.matches)
        return negative(dict(of.level.lots).get(club))

    def tiers(self, of: Relegation) -> tuple[dict[str, Row], list[Clubs]]:
        """The row of each club that has a place, and the clubs from the bottom by all criteria."""
        if of.method == "loser":
            return {}, []
        if of.method == "table":
            return self.tiers_of_table(of)
        found = self.tallies(of)
        value = {
            club: quotient(tally.points, tally.played) if of.method == "average" else tally.points
            for club, tally in found.items()
        }
        rows, tiers = {}, []
        for each in sorted({*value.values()}):
            group = tuple(club for club in value if value[club] == each)
            for club in group:
                tally = found[club]
                rows[club] = Row(
                    1 + sum(other > each for other in value.values()),
                    tally.points,
                    tally.played,
                    average(Fraction(tally.points), tally.played),
                    tally.tournaments,
                )
            tiers += relegation_tiers(
                group, of.criteria, lambda name, club: self.figure(of, name, club, found[club])
            )
        return rows, tiers

    def tiers_of_table(self, of: Relegation) -> tuple[dict[str, Row], list[Clubs]]:
        """The same of the places of a table."""
        rows, tiers = {}, []
        for tier in reversed(self.order.tiers(of.table)):
            clubs = tuple(club for club in tier.clubs if club not in of.uncounted)
            tiers.append(clubs)
            for club in clubs:
                record = self.order.record(of.table, club)
                points, played = record.points, len(record.sides)
                rows[club] = Row(tier.place, int(points), played, average(points, played))
        return rows, tiers

    # Who goes down

    def known_ties(self, of: Relegation) -> list[PlayedTie]:
        """The ties whose losers go down."""
        ties = [PlayedTie(tie, of.losers) for tie in of.losers.ties] if of.losers else []
        return [tie for tie in ties if tie.matches]

    def ties_missing(self, of: Relegation) -> int:
        """How many of these ties are not known."""
        if of.losers is None:
            return 0
        number = of.relegated if of.method == "loser" else 1
        return max(number - len(self.known_ties(of)), not self.known_ties(of))

    def losers(self, of: Relegation, listed: Iterable[str]) -> Iterator[Group]:
        """All groups of clubs that may lose the ties.

        Of one that is not known it may be any that is in no other, or a club of another division.
        """
        known = [(tie.loser(),) if tie.loser() else tie.clubs for tie in self.known_ties(of)]
        met = {club for tie in self.known_ties(of) for club in tie.clubs}
        left = [club for club in listed if club not in met]
        numbers = range(self.ties_missing(of) + 1)
        unknown = [each for number in numbers for each in combinations(left, number)]
        for lost, more in product(product(*known), unknown):
            yield frozenset((*lost, *more))

    def last_of_order(
        self, of: Relegation, tiers: list[Clubs], gone: Group, *, is_open: bool
    ) -> Iterator[Group]:
        """All groups of clubs that may take the places at the end of the order.

        While that is open it is not even known that there are clubs enough for them.
        """
        passed = {*gone, *(club for club, passes_on in self.season.bars if passes_on)}
        places = 0 if of.method == "loser" else of.relegated
        if is_open:
            every = [club for tier in tiers for club in tier if club not in passed]
            for number in range(places + 1):
                yield from map(frozenset, combinations(every, number))
            return
        surely: Group = frozenset()
        for tier in tiers:
            left = [club for club in tier if club not in passed]
            if len(left) > places:
                for some in combinations(left, places):
                    yield surely | {*some}
                return
            surely |= {*left}
            places -= len(left)
        yield surely

    def rows(self) -> Iterator[tuple[str, str, Row]]:
        """Each relegation by its name, each club, and its row."""
        barred = frozenset(club for club, _ in self.season.bars)
        states: set[Group] = {frozenset()}
        for of in sorted(self.season.relegations, key=lambda each: each.ordinal):
            rows, tiers = self.tiers(of)
            is_open = of.method != "loser" and self.is_open(of)
            after: set[Group] = set()
            fates: dict[str, set[bool]] = {}
            listed = self.listed(of, rows)
            for gone in states:
                for last, lost in product(
                    self.last_of_order(of, tiers, gone, is_open=is_open), self.losers(of, listed)
                ):
                    # who has no part in a relegation does not go down by it
                    down = (last | lost) & {*listed} - gone - barred
                    after.add(gone | down)
                    for club in listed:
                        fates.setdefault(club, set()).add(club in down)
            names_none = of.losers is None and (of.method == "loser" or not of.relegated)
            for club in listed:
                fate = fates[club].pop() if len(fates[club]) == 1 else None
                if is_open and not names_none:
                    is_safe = club in barred or all(club in gone for gone in states)
                    fate = False if is_safe else None
                row = rows.get(club, Row())
                yield of.name or of.method, club, Row(**{**vars(row), "is_relegated": fate})
            states = after

    def listed(self, of: Relegation, rows: Iterable[str]) -> list[str]:
        """The clubs that have part in a relegation."""
        found = {*rows}
        if of.method == "loser":
            found |= {club for tie in self.known_ties(of) for club in tie.clubs}
        if (of.method == "loser" and self.ties_missing(of)) or (of.method == "table" and not rows):
            found |= {*self.entered(of)}
        return sorted(found)


def average(points: Fraction, played: int) -> Decimal | None:
    """Points per match, to four places."""
    return rounded(points / played) if played else None
