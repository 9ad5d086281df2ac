"""The rules of football tables, ties, relegation and scorers, in plain Python.

Written from the words of the specification and of the schema's comments, not from the views: sorted
groups of clubs, exact fractions and recursion, with no thought of speed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from math import inf

from .facts import (
    CountedTournament,
    Cup,
    Decider,
    Goals,
    League,
    Match,
    Relegation,
    Round,
    ScorerPhase,
    TableRule,
    Tie,
)

Clubs = tuple[str, ...]
Figure = Fraction | float | int | tuple[int, ...]
"""What a criterion compares: more is better."""

# Matches


@dataclass(frozen=True)
class Side:
    """A match that counts, as one of the clubs sees it."""

    club: str
    opponent: str
    scored: int
    conceded: int
    shoot_out: int
    """Kicks scored in the shoot-out less those conceded."""
    is_away: bool


def counts(match: Match) -> bool:
    """Whether the score of a match counts anywhere."""
    if "annulled" in match.rulings:
        return False
    if match.awarded is not None:
        return True
    return match.score is not None and not {"abandoned", "postponed"} & {*match.rulings}


def is_to_come(match: Match) -> bool:
    """Whether a match is still to be played; an annulled or abandoned one is over."""
    return not counts(match) and not {"annulled", "abandoned"} & {*match.rulings}


def added(*parts: Goals | None) -> Goals:
    """Goals of both clubs, part by part; a part that was not played adds nothing."""
    home, away = zip(*(part or (0, 0) for part in parts), strict=True)
    return sum(home), sum(away)


def goals(match: Match) -> Goals:
    """What a match that counts counts: the awarded score, or that of the pitch with extra time."""
    return match.awarded or added(match.score, match.extra_time)


def sides(matches: Iterable[Match], *, but: str = "") -> list[Side]:
    """Both sides of every match that counts, but those under one ruling."""
    found = []
    for match in matches:
        if not counts(match) or but in match.rulings:
            continue
        home, away = goals(match)
        kicks = match.shoot_out if match.awarded is None and match.shoot_out else (0, 0)
        lead = kicks[0] - kicks[1]
        found.append(Side(match.home, match.away, home, away, lead, False))
        found.append(Side(match.away, match.home, away, home, -lead, not match.neutral))
    return found


def sign(number: int) -> int:
    """1, 0 or -1."""
    return (number > 0) - (number < 0)


def play_off_figure(club: str, matches: Iterable[Match]) -> tuple[int, ...] | None:
    """Matches won less lost, then goals, then the shoot-out; None for a club that played none."""
    own = [side for side in sides(matches) if side.club == club]
    if not own:
        return None
    return (
        sum(sign(side.scored - side.conceded) for side in own),
        sum(side.scored - side.conceded for side in own),
        sum(side.shoot_out for side in own),
    )


def quotient(number: int, by: int) -> Fraction:
    """An exact average; 0 of no matches at all."""
    return Fraction(number, by) if by else Fraction(0)


# Tables


@dataclass(frozen=True)
class Place:
    """The place of a club in a table."""

    position: int
    decided_by: str | None
    points: int


@dataclass(frozen=True)
class Record:
    """What a club won and scored in some matches."""

    played: int
    won: int
    drawn: int
    scored: int
    conceded: int
    scored_away: int
    won_away: int

    @classmethod
    def of(cls, own: Sequence[Side]) -> Record:
        """The record of a club, from its sides of the matches."""
        won = [side for side in own if side.scored > side.conceded]
        return cls(
            played=len(own),
            won=len(won),
            drawn=sum(side.scored == side.conceded for side in own),
            scored=sum(side.scored for side in own),
            conceded=sum(side.conceded for side in own),
            scored_away=sum(side.scored for side in own if side.is_away),
            won_away=sum(side.is_away for side in won),
        )

    def points(self, rule: TableRule) -> int:
        """Points won on the pitch."""
        return rule.points_win * self.won + rule.points_draw * self.drawn

    def goal_average(self) -> Fraction | float:
        """Goals for by goals against; none against is better than any, but of 0-0 the worst."""
        if self.conceded == 0:
            return inf if self.scored else Fraction(0)
        return Fraction(self.scored, self.conceded)


STATED_APART = ("fair play", "drawing of lots", "play-off")
"""Criteria that are passed over where they are stated of none of the clubs that are level."""

KNOWN_WITHOUT_GOALS = ("points", "points per match", "fair play", "drawing of lots")


def negative(number: int | None) -> int | None:
    """A number of which less is better."""
    return None if number is None else -number


def basis(league: League) -> str:
    """What a table rests on: a print holds until the matches of all its clubs are there."""
    prints = league.published or league.points_alone
    if not prints:
        return "matches"
    known = Counter(side.club for side in sides(league.matches, but="not for the table"))
    if any(known[row.club] for row in prints) and all(
        known[row.club] >= row.played for row in prints
    ):
        return "matches"
    return "published" if league.published else "points"


def is_open(league: League) -> bool:
    """Whether the table decides nothing yet."""
    if any(map(is_to_come, (*league.matches, *league.play_off))):
        return True
    if basis(league) == "matches":
        over = Counter(
            club
            for match in league.matches
            if not is_to_come(match)
            for club in (match.home, match.away)
        )
        played = over.values()
    else:
        played = [row.played for row in league.published or league.points_alone]
    is_short = bool(league.matches_per_club) and any(n < league.matches_per_club for n in played)
    return is_short or (basis(league) == "matches" and league.lacks_matches)


def table_figure(criterion: str, club: str, level: Clubs, league: League) -> Figure | None:
    """What a criterion looks at for a club, among the clubs that are level with it.

    None where it is not known.
    """
    played = sides(league.matches, but="not for the table")
    between = [side for side in played if side.club == club and side.opponent in level]
    total = Record.of([side for side in played if side.club == club])
    points = total.points(league.rule) + sum(
        each.points
        for each in league.adjustments
        if each.club == club and each.counts_for in ("table", "both")
    )
    matches = total.played
    if basis(league) == "points":
        points, matches = next(
            (row.points, row.played) for row in league.points_alone if row.club == club
        )
        if criterion not in KNOWN_WITHOUT_GOALS:
            return None
    figures: dict[str, Callable[[], Figure | None]] = {
        "points": lambda: points,
        "goal difference": lambda: total.scored - total.conceded,
        "goals for": lambda: total.scored,
        "wins": lambda: total.won,
        "away goals for": lambda: total.scored_away,
        "away wins": lambda: total.won_away,
        "goal average": total.goal_average,
        "points per match": lambda: quotient(points, matches),
        "fair play": lambda: negative(dict(league.fair_play).get(club)),
        "drawing of lots": lambda: negative(dict(league.lots).get(club)),
        "play-off": lambda: play_off_figure(club, league.play_off),
        "head-to-head points": lambda: Record.of(between).points(league.rule),
        "head-to-head goal difference": lambda: (
            Record.of(between).scored - Record.of(between).conceded
        ),
        "head-to-head goals for": lambda: Record.of(between).scored,
        "head-to-head away goals": lambda: Record.of(between).scored_away,
    }
    return figures[criterion]()


def is_head_to_head(criterion: str) -> bool:
    """Whether a criterion looks only at matches between level clubs."""
    return criterion.startswith("head-to-head")


def first_run(criteria: Sequence[str], restart: str | None) -> int:
    """How many of the criteria are compared at once, within the same group of level clubs."""
    length = 0
    if restart in ("block", "never"):
        while length < len(criteria) and is_head_to_head(criteria[length]):
            length += 1
    return max(length, 1)


@dataclass(frozen=True)
class Split:
    """What puts clubs behind others that were level with them before."""

    criterion: str
    own: Figure
    ahead: tuple[tuple[str, Figure], ...]
    """The clubs that this criterion puts ahead of them and their figures, the nearest first."""
    level: Clubs
    """Clubs that were level when the head-to-head run began, or the criterion where it is none."""
    times: int = 1
    """How often the run has been applied by then, each time to fewer clubs."""

    @property
    def clubs(self) -> int:
        """How many clubs were level."""
        return len(self.level)


@dataclass(frozen=True)
class Tier:
    """Clubs that nothing separates, and what puts them behind the tier before."""

    clubs: Clubs
    behind: Split | None = None
    unknown: tuple[str, ...] = ()
    """Criteria that were asked of them and are not known."""
    ended_at: str | None = None
    """The one of these at which the comparison ended."""


def table_tiers(
    level: Clubs,
    criteria: Sequence[str],
    league: League,
    *,
    times: int = 1,
    unknown: tuple[str, ...] = (),
) -> list[Tier]:
    """The clubs of a level group in order; those that no criterion separates stay together.

    So do those of which the next criterion is not known, but for one that is stated of none.
    """
    if len(level) == 1 or not criteria:
        return [Tier(level, unknown=unknown)]
    length = first_run(criteria, league.rule.restart)
    run, rest = criteria[:length], criteria[length:]
    figures = {
        club: tuple(table_figure(criterion, club, level, league) for criterion in run)
        for club in level
    }
    if nameless := [club for club in level if None in figures[club]]:
        unknown = (*unknown, run[0])
        if run[0] in STATED_APART and len(nameless) == len(level):
            return table_tiers(level, rest, league, unknown=unknown)
        return [Tier(level, unknown=unknown, ended_at=run[0])]
    ordered = sorted(set(figures.values()), reverse=True)
    if len(ordered) == 1:
        return table_tiers(level, rest, league, unknown=unknown)
    is_repeated = league.rule.restart == "block" and is_head_to_head(run[0])
    tiers: list[Tier] = []
    for before, own in zip([None, *ordered], ordered, strict=False):
        group = tuple(club for club in level if figures[club] == own)
        first, *others = table_tiers(
            group,
            criteria if is_repeated else rest,
            league,
            times=times + 1 if is_repeated else 1,
            unknown=unknown,
        )
        if before:
            at = next(place for place in range(length) if before[place] != own[place])
            ahead = tuple(
                (club, figures[club][at])
                for tier in reversed(tiers)
                for club in tier.clubs
                if figures[club][:at] == own[:at]
            )
            first = replace(first, behind=Split(run[at], own[at], ahead, level, times))
        tiers += [first, *others]
    return tiers


def table_clubs(league: League) -> Clubs:
    """The clubs of a league: all with a match in it, or in its play-off, that is not annulled.

    Those of a print where that holds.
    """
    if basis(league) != "matches":
        return tuple(sorted(row.club for row in league.published or league.points_alone))
    matches = (*league.matches, *league.play_off)
    valid = [match for match in matches if "annulled" not in match.rulings]
    return tuple(sorted({club for match in valid for club in (match.home, match.away)}))


def table(league: League) -> dict[str, Place]:
    """The table: from the matches once they are complete, until then as published."""
    if basis(league) == "published":
        return {row.club: Place(row.position, None, row.points) for row in league.published}
    places: dict[str, Place] = {}
    for tier in table_tiers(table_clubs(league), league.rule.criteria, league):
        position = len(places) + 1
        for club in tier.clubs:
            points = table_figure("points", club, tier.clubs, league)
            places[club] = Place(position, tier.behind and tier.behind.criterion, points)
    return places


# Ties


@dataclass(frozen=True)
class Outcome:
    """Who won a tie, and by what; nobody while it is undecided."""

    winner: str | None = None
    decided_by: str | None = None


UNDECIDED = Outcome()


class PlayedTie:
    """The matches of a tie, and what each decider says of them once its legs are played.

    The first club is the one at home in the first leg: of a match that does not count and the one
    played instead of it, the latter.
    """

    def __init__(self, tie: Tie) -> None:
        self.tie = tie
        valid = [match for match in tie.matches if "annulled" not in match.rulings]
        first = min(valid, key=lambda match: (match.leg, not counts(match)))
        self.clubs = (first.home, first.away)
        self.legs = [match for match in valid if match.leg <= tie.legs and counts(match)]
        self.replays = sorted(
            (match for match in valid if match.leg > tie.legs), key=lambda match: match.leg
        )

    def total(self, parts: Callable[[Match, bool], Iterable[Goals | None]]) -> Goals:
        """Goals of the first and of the second club over all legs."""
        totals: Counter[str] = Counter()
        for match in self.legs:
            for club, is_away in ((match.home, False), (match.away, True)):
                totals[club] += added(None, *parts(match, is_away))[is_away]
        return totals[self.clubs[0]], totals[self.clubs[1]]

    def aggregate(self) -> Goals:
        """Goals of 90 minutes."""
        return self.total(lambda match, _: [match.awarded or match.score])

    def extra_time(self) -> Goals | None:
        """The same with the goals of extra time; None where there was none."""
        if not any(match.extra_time and match.awarded is None for match in self.legs):
            return None
        return self.total(lambda match, _: [goals(match)])

    def away_goals(self, counts_extra_time: bool) -> Goals:
        """Goals scored away, never on neutral ground."""

        def away(match: Match, is_away: bool) -> list[Goals | None]:
            if not is_away or match.neutral:
                return []
            return [goals(match) if counts_extra_time else match.awarded or match.score]

        return self.total(away)

    def for_first(self, match: Match, score: Goals) -> Goals:
        """A score with the goals of the first club first."""
        return score if match.home == self.clubs[0] else (score[1], score[0])

    def shoot_out(self) -> Goals | None:
        """Kicks scored after the last match played."""
        played = [*self.legs, *filter(counts, self.replays)]
        last = max(played, key=lambda match: match.leg, default=None)
        if last is None or last.shoot_out is None or last.awarded is not None:
            return None
        return self.for_first(last, last.shoot_out)

    def replay(self) -> Goals | None:
        """Goals of the last replay."""
        played = [match for match in self.replays if counts(match)]
        return self.for_first(played[-1], goals(played[-1])) if played else None

    def has_replay_to_come(self) -> bool:
        """Whether a replay is fixed that has no score yet."""
        return any(not counts(match) for match in self.replays)

    def lower(self, numbers: Iterable[tuple[str, int]]) -> Goals | None:
        """Numbers of both clubs, the lower the better; None where one is not known."""
        known = dict(numbers)
        if any(club not in known for club in self.clubs):
            return None
        return -known[self.clubs[0]], -known[self.clubs[1]]

    def figures(self, decider: Decider) -> Goals | None:
        """What a decider compares."""
        return {
            "aggregate": self.aggregate,
            "away goals": lambda: self.away_goals(decider.counts_extra_time),
            "extra time": self.extra_time,
            "penalties": self.shoot_out,
            "replay": self.replay,
            "seed": lambda: self.lower(self.tie.seeds),
            "higher division": lambda: self.lower(self.tie.divisions),
            "lots": lambda: self.lower(self.tie.lots),
        }[decider.name]()


def tie_outcome(tie: Tie) -> dict[tuple[str, str], Outcome]:
    """The outcome of a tie, by its first and second club."""
    played = PlayedTie(tie)
    return {played.clubs: decided(played, tie)}


def decided(played: PlayedTie, tie: Tie) -> Outcome:
    """The first decider of the rules that tells the clubs apart, once all legs are played."""
    if len(played.legs) < tie.legs:
        return UNDECIDED
    for decider in tie.deciders:
        if decider.name == "replay" and played.has_replay_to_come():
            return UNDECIDED
        first, second = played.figures(decider) or (0, 0)
        if first != second:
            return Outcome(played.clubs[first < second], decider.name)
    return UNDECIDED


# Relegation


@dataclass(frozen=True)
class Survival:
    """The place of a club in the relegation table."""

    position: int
    points: int
    played: int
    average: Decimal | None
    """Points per match; not known of a club that has not played, which is compared as 0."""
    is_relegated: bool | None
    tournaments: int
    last_from_bottom: int
    """The last place from the bottom that the club may take."""


@dataclass
class Tally:
    """What counts for the relegation of one club, over all tournaments."""

    points: int = 0
    played: int = 0
    scored: int = 0
    conceded: int = 0
    goals_are_known: bool = True
    tournaments: int = 0

    def add(self, points: int, own: Sequence[Side], played: int, weight: int) -> None:
        """Add a tournament, as many times as it counts."""
        self.tournaments += 1
        self.points += weight * points
        self.played += weight * played
        self.scored += weight * sum(side.scored for side in own)
        self.conceded += weight * sum(side.conceded for side in own)


def counted_sides(league: League, season: Relegation) -> list[Side]:
    """Sides that count for relegation: no match against a club that is not counted."""
    return [
        side
        for side in sides(league.matches, but="not for relegation")
        if side.opponent not in season.uncounted
    ]


@dataclass(frozen=True)
class Counted:
    """What counts for the relegation of a club in one tournament."""

    tournament: int
    club: str
    points: int
    played: int
    own: tuple[Side, ...]
    """Empty where the points are recorded, and so the goals unknown."""


def counted_for_relegation(season: Relegation) -> Iterator[Counted]:
    """Each club and tournament: from the matches once they are complete, until then as recorded."""
    for number, tournament in enumerate(season.tournaments):
        played = counted_sides(tournament.league, season)
        is_recorded = rests_on_record(tournament, season)
        for club in season.clubs:
            if club in season.uncounted or number < (dict(season.starts).get(club) or 0):
                continue
            own = tuple(side for side in played if side.club == club)
            if own and not is_recorded:
                points = Record.of(own).points(tournament.league.rule) + sum(
                    each.points
                    for each in tournament.league.adjustments
                    if each.club == club and each.counts_for in ("relegation", "both")
                )
                yield Counted(number, club, points, len(own), own)
            for row in tournament.recorded:
                if row.club == club and is_recorded:
                    yield Counted(number, club, row.points, row.played, ())


def rests_on_record(tournament: CountedTournament, season: Relegation) -> bool:
    """Whether recorded points hold: until the matches of all their clubs are there."""
    known = Counter(side.club for side in counted_sides(tournament.league, season))
    recorded = tournament.recorded
    return bool(recorded) and (
        not any(known[row.club] for row in recorded)
        or any(known[row.club] < row.played for row in recorded)
    )


def is_undecided(season: Relegation) -> bool:
    """Whether anything that counts is still to come or not known."""
    if any(map(is_to_come, season.play_off)):
        return True
    counted = list(counted_for_relegation(season))
    for number, tournament in enumerate(season.tournaments):
        league = tournament.league
        if any(each.tournament == number and not each.own for each in counted):
            if any(map(is_to_come, (*league.matches, *league.play_off))):
                return True
        elif not table_clubs(league) or is_open(league):
            return True
    return bool(season.last_tie) and any(map(is_to_come, season.last_tie.matches))


def tallies(season: Relegation) -> dict[str, Tally]:
    """What counts for each club that has a place in the relegation table.

    While that is open those that are yet to play have nothing.
    """
    found: dict[str, Tally] = defaultdict(Tally)
    if is_undecided(season):
        found |= {club: Tally() for club in season.clubs if club not in season.uncounted}
    for each in counted_for_relegation(season):
        weight = season.tournaments[each.tournament].weight
        found[each.club].add(each.points, each.own, each.played, weight)
        found[each.club].goals_are_known &= bool(each.own)
    return found


def relegation_figure(criterion: str, club: str, season: Relegation, tally: Tally) -> Figure | None:
    """What a criterion looks at for a club, more being better; None where it is not known."""
    if criterion in ("goal difference", "goals for") and not tally.goals_are_known:
        return None
    if criterion == "goal difference":
        return tally.scored - tally.conceded
    if criterion == "goals for":
        return tally.scored
    if criterion == "table position":
        place = table(season.tournaments[-1].league).get(club)
        return place and -place.position
    if criterion == "play-off":
        return play_off_figure(club, season.play_off)
    return negative(dict(season.lots).get(club))


def relegation_tiers(level: Clubs, criteria: Sequence[str], figure: Callable) -> list[Clubs]:
    """Level clubs from the bottom; where a criterion is not known of all of them they stay level.

    Only lots are passed over where none were drawn.
    """
    if len(level) == 1 or not criteria:
        return [level]
    figures = {club: figure(criteria[0], club) for club in level}
    if None in figures.values():
        if criteria[0] == "drawing of lots" and not any(figures.values()):
            return relegation_tiers(level, criteria[1:], figure)
        return [level]
    tiers = []
    for own in sorted(set(figures.values())):
        group = tuple(club for club in level if figures[club] == own)
        tiers += relegation_tiers(group, criteria[1:], figure)
    return tiers


def relegation(season: Relegation) -> dict[str, Survival]:
    """The relegation table."""
    found = tallies(season)
    is_waiting = is_undecided(season)
    averages = {club: quotient(tally.points, tally.played) for club, tally in found.items()}
    compared = averages
    if season.method == "points":
        compared = {club: Fraction(tally.points) for club, tally in found.items()}

    def figure(criterion: str, club: str) -> Figure | None:
        return relegation_figure(criterion, club, season, found[club])

    places: dict[str, Survival] = {}
    for value in sorted(set(compared.values())):
        group = tuple(club for club in compared if compared[club] == value)
        position = 1 + sum(other > value for other in compared.values())
        for tier in relegation_tiers(group, season.criteria, figure):
            below = len(places)
            for club in tier:
                places[club] = Survival(
                    position,
                    found[club].points,
                    found[club].played,
                    rounded(averages[club]) if found[club].played else None,
                    fate(club, season, goes_down(below, len(tier), season.relegated), is_waiting),
                    found[club].tournaments,
                    below + len(tier),
                )
    return places


def goes_down(below: int, level: int, relegated: int) -> bool | None:
    """Whether clubs go down that have others below; None where only some of the level ones do."""
    if below + level <= relegated:
        return True
    return False if below >= relegated else None


def fate(club: str, season: Relegation, by_place: bool | None, is_waiting: bool) -> bool | None:
    """Whether a club goes down by its place, or as loser of the last tie; None while open."""
    if not season.relegated and not season.has_last_tie:
        return False
    if is_waiting:
        return None
    if not season.has_last_tie or by_place:
        return by_place
    if season.last_tie is None:  # any club may be in it
        return None
    ((clubs, outcome),) = tie_outcome(season.last_tie).items()
    if club not in clubs:
        return by_place
    return None if outcome.winner is None else outcome.winner != club or by_place


def rounded(average: Fraction) -> Decimal:
    """An average to four places, halves away from zero."""
    exact = Decimal(average.numerator) / Decimal(average.denominator)
    return exact.quantize(Decimal("0.0001"), ROUND_HALF_UP)


# Scorers


@dataclass(frozen=True)
class Rank:
    """The rank of a scorer."""

    rank: int
    goals: int
    is_partial: bool
    goals_for: tuple[tuple[str, int], ...]
    """His goals by club: most first, then by name."""

    @property
    def clubs(self) -> str:
        """The clubs for which he scored."""
        return ", ".join(club for club, _ in self.goals_for)


def scorers(phase: ScorerPhase) -> dict[str, Rank]:
    """The ranking of the players, for all their clubs: an own goal counts for nobody."""
    scored = [
        goal
        for match, known in phase.matches
        if counts(match)
        for goal in known
        if goal.player is not None and not goal.is_own_goal
    ]
    split: dict[str, Counter[str]] = defaultdict(Counter)
    for goal in scored:
        split[goal.player][goal.club] += 1
    from_play = Counter(goal.player for goal in scored if not goal.is_penalty)

    def records(player: str, statistic: str) -> dict[str, int]:
        return {
            each.club: each.number
            for each in phase.records
            if (each.player, each.statistic) == (player, statistic)
        }

    def figure(player: str, criterion: str) -> float:
        if criterion == "goals from play":
            return from_play[player]
        known = records(player, criterion)
        if criterion == "assists":
            return sum(known.values())
        # minutes that are known for some of his clubs alone say too little
        return -sum(known.values()) if split[player].keys() <= known.keys() else -inf

    def figures(player: str) -> tuple[float, ...]:
        return (
            split[player].total(),
            *(figure(player, criterion) for criterion in phase.criteria),
        )

    compared = {player: figures(player) for player in split}
    partial = is_partial(phase)
    return {
        player: Rank(
            1 + sum(other > own for other in compared.values()),
            split[player].total(),
            partial,
            tuple(sorted(split[player].items(), key=lambda each: (-each[1], each[0]))),
        )
        for player, own in compared.items()
    }


def is_partial(phase: ScorerPhase) -> bool:
    """Whether a match that was simply played has a goal whose scorer is not known."""
    return any(
        sum(goal.player is not None for goal in known) < sum(goals(match))
        for match, known in phase.matches
        if counts(match) and match.awarded is None
    )


# Pairings


@dataclass(frozen=True)
class Pairing:
    """Who should meet whom; a club that is not known yet is None."""

    clubs: tuple[str | None, str | None]
    """The club at home first, where the rules say so; else in order of seed, the worse first."""
    is_home_known: bool
    has_met: bool
    tie_number: int | None = None


def cup_winner(match: Match) -> str | None:
    """The winner of a single match that is decided by its score, and else by nothing."""
    if match.score is None or match.score[0] == match.score[1]:
        return None
    return match.home if match.score[0] > match.score[1] else match.away


def cup_loser(match: Match) -> str | None:
    """The other club of a match that has a winner."""
    winner = cup_winner(match)
    return winner and (match.away if winner == match.home else match.home)


def pairings(cup: Cup) -> list[set[Pairing]]:
    """The expected ties of each round, from what has been played of the rounds before."""
    found = []
    before: Round | None = None
    byes: dict[int, str] = {}
    for each in cup.rounds:
        winners, losers = dict(byes), {}
        if before:
            for place, (number, match) in enumerate(before.matches):
                if winner := cup_winner(match):
                    winners[place if number is None else number] = winner
                    losers[place if number is None else number] = cup_loser(match)
        met = {frozenset((match.home, match.away)) for _, match in each.matches}
        if cup.pairing == "fixed bracket":
            expected = fixed_pairings(cup, each, winners, losers, met)
            byes = {
                pairing.tie_number: next(filter(None, pairing.clubs))
                for pairing in expected
                if is_bye(each, pairing.tie_number) and any(pairing.clubs)
            }
        else:
            expected = seeded_pairings(cup, each, set(winners.values()), set(losers.values()), met)
            byes = dict(enumerate((p.clubs[1] for p in expected if p.clubs[0] is None), 100))
        found.append(expected)
        before = each
    return found


def is_bye(each: Round, tie_number: int | None) -> bool:
    """Whether a tie of a fixed bracket has one side only."""
    return sum(slot.tie_number == tie_number for slot in each.slots) == 1


def fixed_pairings(
    cup: Cup,
    each: Round,
    winners: dict[int, str],
    losers: dict[int, str],
    met: set[frozenset[str]],
) -> set[Pairing]:
    """A fixed bracket: each slot as soon as its club is known."""
    sides_of: dict[int, list[str | None]] = defaultdict(lambda: [None, None])
    for slot in each.slots:
        seeds = dict(enumerate(cup.seeds, 1))
        source = {"seed": seeds, "winner": winners, "loser": losers}[slot.entrant]
        sides_of[slot.tie_number][slot.slot - 1] = source.get(slot.number)
    return {
        Pairing((first, second), True, frozenset((first, second)) in met, number)
        for number, (first, second) in sides_of.items()
    }


def seeded_pairings(
    cup: Cup, each: Round, winners: set[str], losers: set[str], met: set[frozenset[str]]
) -> set[Pairing]:
    """The best seed left against the worst, and so on inwards, once all entrants are known.

    Of an odd number the best goes through without a match.
    """
    entrants: set[str] = set()
    for entry in each.entries:
        if entry.first_seed is None or entry.last_seed is None:
            entrants |= losers if entry.is_of_losers else winners
        else:
            entrants |= set(cup.seeds[entry.first_seed - 1 : entry.last_seed])
    if len(entrants) < sum(entry.clubs for entry in each.entries):
        return set()
    if cup.pairing != "re-seeded" and len(entrants) != 2:
        return set()
    ordered = sorted(entrants, key=cup.seeds.index)
    through = {Pairing((None, ordered.pop(0)), False, False)} if len(ordered) % 2 else set()
    half = len(ordered) // 2
    return through | {
        Pairing(
            (worse, better), cup.second_leg_host == "better seed", frozenset((worse, better)) in met
        )
        for better, worse in zip(ordered[:half], reversed(ordered[half:]), strict=True)
    }
