"""The sentences that say why, from the figures of the model, in the order of the views."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from itertools import zip_longest
from math import inf

from .database import Row
from .facts import Decider, Goal, League, Match, Relegation, ScorerPhase, Tie
from .loading import SOURCES, citation_of
from .model import (
    Figure,
    PlayedTie,
    Record,
    Survival,
    Tier,
    basis,
    counted_sides,
    counts,
    is_head_to_head,
    is_undecided,
    rests_on_record,
    sides,
    table_clubs,
    table_figure,
    table_tiers,
)
from .model import relegation as relegated
from .model import scorers as ranked

Reason = tuple[int, int, str, str, str, str | None]
"""Place, step, kind, what is looked at, what it says, and the titles of its sources."""
Reasons = dict[tuple[object, int], Reason]
"""By what a row is about, and the number of the row among those of it."""

TEST = SOURCES["test"]


def source_of(about: str | int) -> str | None:
    """The title of the source of a fact of a club, or of a rule of an ordinal."""
    return SOURCES.get(citation_of(about))


def several(number: int, one: str, many: str) -> str:
    """A number of things: 1 match, 2 matches."""
    return f"{number} {one if number == 1 else many}"


def match_sources(matches: Iterable[Match]) -> str | None:
    """The titles of all that the matches cite."""
    cited = {citation_of(match) for match in matches}
    return "; ".join(sorted(SOURCES[each] for each in cited if each in SOURCES)) or None


LOWER_IS_BETTER = ("seed", "higher division", "lots")


def numbered(reasons: Mapping[object, Iterable[Reason]]) -> Reasons:
    """The reasons of each club, tie or player, one after the other."""
    return {
        (about, number): reason
        for about, those in reasons.items()
        for number, reason in enumerate(those, 1)
    }


def lines(
    case_of: Callable[[Row], str], about: Callable[[Row], object], place: str | None
) -> Callable[[Row], tuple[tuple[object, int], Reason]]:
    """Reads the rows of a view one after the other."""
    seen: Counter[object] = Counter()

    def line(row: Row) -> tuple[tuple[object, int], Reason]:
        case = case_of(row)
        seen[case, about(row)] += 1
        what, says = (row[name].replace(f"{case}/", "") for name in ("what", "says"))
        number = row[place] if place else 0
        reason = (number, row["step"], row["kind"], what, says, row["sources"])
        return (about(row), seen[case, about(row)]), reason

    return line


# Tables


def figure_text(figure: Figure, criterion: str) -> str:
    """A figure as it is shown: cards and lots as they are counted, averages to four places."""
    if criterion in ("fair play", "drawing of lots"):
        return str(-figure)
    if figure == inf:
        return "no goals conceded"
    exact = Decimal(figure.numerator) / Decimal(figure.denominator)
    if exact == int(exact):
        return str(int(exact))
    return str(exact.quantize(Decimal("0.0001"), ROUND_HALF_UP))


def against(criterion: str, own: Figure, club: str, theirs: Figure, side: str) -> str:
    """A figure against that of the club above or below."""
    if criterion == "play-off":
        return f"{'behind' if side == 'above' else 'ahead of'} {club}"
    figures = [figure_text(figure, criterion) for figure in (own, theirs)]
    return f"{figures[0]} against {figures[1]} of {club}, which is {side}"


def table(league: League) -> Reasons:
    """Why each club has its place in a table that is computed."""
    found: dict[object, list[Reason]] = {}
    position, above = 1, None
    tiers = table_tiers(table_clubs(league), league.rule.criteria, league)
    for tier, below in zip_longest(tiers, tiers[1:]):
        clubs = sorted(tier.clubs)
        for number, club in enumerate(clubs):
            beside = clubs[number - 1] if number else None
            found[club] = [
                *((position, 0, "fact", *fact) for fact in table_facts(club, league)),
                *(
                    (position, step, "rule", criterion, says, source_of(step))
                    for step, (criterion, says) in enumerate(
                        zip(
                            league.rule.criteria,
                            sentences(tier, club, above, beside, league)
                            if above
                            else first_sentences(tier, number, below, league),
                            strict=True,
                        ),
                        1,
                    )
                ),
            ]
        above = tier
        position += len(tier.clubs)
    return numbered(found)


def table_facts(club: str, league: League) -> list[tuple[str, str, str | None]]:
    """The record of a club, what was added to its points, and the rulings on its matches."""
    points = several(table_figure("points", club, (club,), league), "point", "points")
    if basis(league) == "points":
        (matches,) = (row.played for row in league.points_alone if row.club == club)
        record = ("points alone", f"{matches} played, {points}", source_of(club))
    else:
        played = table_record(club, league)
        lost = played.played - played.won - played.drawn
        says = (
            f"{played.won} won, {played.drawn} drawn, {lost} lost, "
            f"goals {played.scored}-{played.conceded}, {points}"
        )
        record = ("matches", says, match_sources(league.matches))
    added = sorted(
        f"{each.points:+}: test"
        for each in league.adjustments
        if each.club == club and each.counts_for != "relegation"
    )
    return [
        record,
        *(("points adjustment", says, source_of(club)) for says in added),
        *rulings(club, league, but="not for relegation"),
    ]


def rulings(club: str, league: League, *, but: str) -> list[tuple[str, str, str | None]]:
    """The rulings on the matches of a club, and their sources; not what says only when or `but`."""
    found = []
    for match in league.matches:
        if club in (match.home, match.away):
            said = [each for each in match.rulings if each not in ("postponed", but)]
            if match.awarded is not None:
                said.append(f"awarded {match.awarded[0]}-{match.awarded[1]}")
            found += [
                ("ruling", f"{match.home} against {match.away} {each}: test", source_of(match.home))
                for each in said
            ]
    return sorted(found)


def table_record(club: str, league: League) -> Record:
    """What a club won and scored in the matches of a table."""
    return Record.of(
        [side for side in sides(league.matches, but="not for the table") if side.club == club]
    )


def first_sentences(tier: Tier, number: int, below: Tier | None, league: League) -> list[str]:
    """What each criterion says of one of the clubs that share the first place."""
    criteria = league.rule.criteria
    clubs = sorted(tier.clubs)
    if len(clubs) > 1:
        return level_sentences(tier, clubs[number - 1 if number else 1], league)
    if below is None:
        return ["first place"] * len(criteria)
    other = min(below.clubs)
    if was_level(below, league):
        return [sentence(each, other, below, league, "below") for each in criteria]
    return separated_at_once(clubs[0], other, league, "below")


def level_sentences(tier: Tier, beside: str, league: League) -> list[str]:
    """What each criterion says of clubs that share a place."""
    criteria = league.rule.criteria
    end = criteria.index(tier.ended_at) if tier.ended_at else len(criteria)
    return [
        "not known"
        if criterion in tier.unknown
        else "not compared"
        if number > end
        else f"level with {beside}"
        for number, criterion in enumerate(criteria)
    ]


def sentences(tier: Tier, club: str, above: Tier, beside: str | None, league: League) -> list[str]:
    """What each criterion says of a club that is not the first."""
    criteria = league.rule.criteria
    if was_level(tier, league):
        nearest = min(club for club, _ in tier.behind.ahead if club in above.clubs)
        return [sentence(each, nearest, tier, league, "above") for each in criteria]
    if beside:
        return level_sentences(tier, beside, league)
    return separated_at_once(club, max(above.clubs), league, "above")


def was_level(tier: Tier, league: League) -> bool:
    """Whether the clubs of a tier were level with those above on the first criterion."""
    first = league.rule.criteria[0]
    return bool(tier.behind) and (tier.behind.criterion != first or is_head_to_head(first))


def separated_at_once(club: str, other: str, league: League, side: str) -> list[str]:
    """What each criterion says of clubs that the first one separates."""
    first, *others = league.rule.criteria
    figures = [table_figure(first, each, (each,), league) for each in (club, other)]
    return [against(first, figures[0], other, figures[1], side), *["not needed"] * len(others)]


def sentence(criterion: str, opponent: str, tier: Tier, league: League, side: str) -> str:
    """What a criterion says of a tier and of clubs above that were level on the first one."""
    criteria = league.rule.criteria
    behind = tier.behind
    if criterion == behind.criterion:
        own, theirs = behind.own, dict(behind.ahead).get(opponent)
        if side == "below":
            ((_, own),), theirs = behind.ahead, behind.own
        says = against(criterion, own, opponent, theirs, side)
        among = f", among {behind.clubs} clubs still level"
        return says + among if is_head_to_head(criterion) else says
    is_before = criteria.index(criterion) < criteria.index(behind.criterion)
    if is_before and criterion in tier.unknown:
        return "not known"
    was_repeated = behind.times > 1 and is_head_to_head(criterion) and has_one_run(league)
    return f"level with {opponent}" if is_before or was_repeated else "not needed"


def has_one_run(league: League) -> bool:
    """Whether all head-to-head criteria of a rule stand together."""
    kinds = [is_head_to_head(criterion) for criterion in league.rule.criteria]
    return sum(own and not before for before, own in zip([False, *kinds], kinds, strict=False)) == 1


# Ties


def tie(case: Tie) -> Reasons:
    """Why a club goes through."""
    played = PlayedTie(case)
    facts = sorted(
        (0, match.leg, "fact", f"match {match.leg}", match_text(match), match_sources([match]))
        for match in case.matches
    )
    rules = [
        (0, step, "rule", decider_text(decider), says, source_of(step))
        for step, (decider, says) in enumerate(
            zip(case.deciders, deciders_say(played, case), strict=True), 1
        )
    ]
    return numbered({played.clubs: [*facts, *rules]})


def match_text(match: Match) -> str:
    """A match as it was played, and the ruling on it."""
    score = "not played against"
    if match.score:
        parts = (match.score, match.extra_time or (0, 0))
        score = "-".join(str(sum(each)) for each in zip(*parts, strict=True))
    text = f"{match.home} {score} {match.away}"
    if match.extra_time:
        text += ", after extra time"
    if match.shoot_out:
        text += f", shoot-out {match.shoot_out[0]}-{match.shoot_out[1]}"
    if "annulled" in match.rulings:
        return f"{text}, annulled"
    if match.awarded is not None:
        return f"{text}, awarded {match.awarded[0]}-{match.awarded[1]}"
    return f"{text}, abandoned" if "abandoned" in match.rulings else text


def decider_text(decider: Decider) -> str:
    """A decider, with whether it looks at extra time."""
    return f"{decider.name}, extra time included" if decider.counts_extra_time else decider.name


def deciders_say(played: PlayedTie, case: Tie) -> list[str]:
    """What each decider says, in the order of the rules."""
    if len(played.legs) < case.legs:
        return ["the tie is unfinished"] * len(case.deciders)
    said: list[str] = []
    is_decided = is_waiting = False
    for decider in case.deciders:
        is_waiting = is_waiting or (decider.name == "replay" and played.has_replay_to_come())
        figures = played.figures(decider)
        if is_decided:
            said.append("not needed")
        elif figures is None:
            said.append("says nothing")
        elif is_waiting and figures[0] != figures[1]:
            said.append("waits for the replay")
        else:
            is_decided = figures[0] != figures[1]
            said.append(decider_says(decider.name, figures, played.clubs))
    return said


def decider_says(decider: str, figures: tuple[int, int], clubs: tuple[str, str]) -> str:
    """A decider that knows the figures of both clubs, of which the higher is the better."""
    first, second = (abs(figure) for figure in figures)
    winner = clubs[figures[0] < figures[1]]
    if first == second:
        return f"{first}-{second}, level"
    if decider in LOWER_IS_BETTER:
        return f"{winner} goes through, {min(first, second)} before {max(first, second)}"
    return f"{first}-{second}, {winner} goes through"


# Relegation


def relegation(season: Relegation) -> Reasons:
    """Why each club stays up or goes down."""
    return numbered(
        {
            club: [
                (survival.position, *reason)
                for reason in (*counted(club, season), *rules_of_relegation(club, season, survival))
            ]
            for club, survival in relegated(season).items()
        }
    )


def counted(club: str, season: Relegation) -> list[tuple[int, str, str, str, str | None]]:
    """What a club has from each tournament that counts for it."""
    found = []
    for number, tournament in enumerate(season.tournaments):
        if number < (dict(season.starts).get(club) or 0):
            continue
        is_recorded = rests_on_record(tournament, season)
        played = counted_sides(tournament.league, season)
        own = [side for side in played if side.club == club and not is_recorded]
        times = f", counted {tournament.weight} times" if tournament.weight > 1 else ""
        step = number + 1
        if own:
            added = [
                each.points
                for each in tournament.league.adjustments
                if each.club == club and each.counts_for != "table"
            ]
            points = Record.of(own).points(tournament.league.rule) + sum(added)
            says = f"{points_in(points, len(own))}{times}, from the matches"
            sources = match_sources(tournament.league.matches)
            found.append((step, "fact", str(number), says, sources))
            found += [
                (step, "fact", "points adjustment", says, source_of(club))
                for says in sorted(f"{points:+}: test" for points in added)
            ]
            found += [
                (step, "fact", *ruling)
                for ruling in rulings(club, tournament.league, but="not for the table")
            ]
        found += [
            (
                step,
                "fact",
                str(number),
                f"{points_in(row.points, row.played)}{times}, recorded",
                source_of(club),
            )
            for row in tournament.recorded
            if row.club == club and is_recorded
        ]
    return found


def points_in(points: int, matches: int) -> str:
    """The points of a club in a tournament, and from how many matches."""
    return f"{several(points, 'point', 'points')} in {several(matches, 'match', 'matches')}"


def rules_of_relegation(
    club: str, season: Relegation, survival: Survival
) -> list[tuple[int, str, str, str, str]]:
    """The rules, and what they make of the points of a club."""
    left_out = [
        (f"those against {other}: test", source_of(other)) for other in sorted(season.uncounted)
    ]
    starts = [
        f"counts from {'the first tournament' if start is None else start}: test"
        for other, start in season.starts
        if other == club
    ]
    sum_of = several(survival.points, "point", "points")
    if season.method == "average":
        sum_of += f" / {several(survival.played, 'match', 'matches')}"
        sum_of += "" if survival.average is None else f" = {survival.average}"
    line = {0: "nobody goes down", 1: "the last goes down"}.get(
        season.relegated, f"the last {season.relegated} go down"
    )
    if season.has_last_tie:
        loser = "the loser of the play-off"
        line = f"{line}, and {loser}" if season.relegated else f"{loser} goes down"
    undecided = "undecided"
    if is_undecided(season):
        undecided += " while matches are to come or missing"
    fate = {True: "relegated", False: "stays up", None: undecided}[survival.is_relegated]
    level = "decides between level clubs at the line of relegation"
    return [
        *((1, "rule", "matches left out", *says) for says in left_out),
        *((1, "rule", "shorter window", says, source_of(club)) for says in starts),
        (2, "rule", season.method, f"{sum_of}, place {survival.position}", TEST),
        *((2 + n, "rule", name, level, source_of(n)) for n, name in enumerate(season.criteria, 1)),
        (99, "rule", "relegated", f"{line}: {fate}", TEST),
    ]


# Scorers


def scorers(phase: ScorerPhase) -> Reasons:
    """Why each scorer has his rank."""
    found: dict[object, list[Reason]] = {}
    for scorer, rank in ranked(phase).items():
        own = [
            (says, source_of(goal.club))
            for match, known in phase.matches
            if counts(match)
            for goal in known
            if goal.player == scorer and not goal.is_own_goal
            for says in [goal_text(match, goal, has_moved=len(rank.goals_for) > 1)]
        ]
        goals = several(rank.goals, "goal", "goals")
        partial = ", from goals that are not all known" if rank.is_partial else ""
        found[scorer] = [
            *(
                (rank.rank, step, "fact", "goal", says, source)
                for step, (says, source) in enumerate(own, 1)
            ),
            *(
                (
                    rank.rank,
                    step,
                    "fact",
                    "club",
                    f"for {club}: {several(number, 'goal', 'goals')}",
                    None,
                )
                for step, (club, number) in enumerate(rank.goals_for, len(own) + 1)
                if len(rank.goals_for) > 1
            ),
            *(
                (
                    rank.rank,
                    step,
                    "rule",
                    name,
                    "separates scorers with as many goals",
                    source_of(step),
                )
                for step, name in enumerate(phase.criteria, 1)
            ),
            (rank.rank, 99, "rule", "rank", f"{goals}, rank {rank.rank}{partial}", None),
        ]
    return numbered(found)


def goal_text(match: Match, goal: Goal, *, has_moved: bool) -> str:
    """A goal: its match, its minute where known, whether it was a penalty kick, and for whom."""
    text = f"{match.home} - {match.away}"
    if goal.minute is not None:
        text += f", minute {goal.minute}"
    if goal.stoppage is not None:
        text += f"+{goal.stoppage}"
    if goal.is_penalty:
        text += ", penalty"
    return f"for {goal.club}: {text}" if has_moved else text
