"""Random seasons as a reader would write them down."""

from __future__ import annotations

from collections.abc import Iterable

from .facts import Cup, League, Match, Relegation, ScorerPhase, Tie, Year


def scored(score: tuple[int, int] | None) -> str:
    """A score as 2-1."""
    return f"{score[0]}-{score[1]}" if score else "not played"


def match_line(match: Match) -> str:
    """A match in one line, with all that is out of the ordinary about it."""
    parts = [f"leg {match.leg}: {match.home} v {match.away} {scored(match.score)}"]
    if match.extra_time:
        parts.append(f"extra time {scored(match.extra_time)}")
    if match.shoot_out:
        parts.append(f"shoot-out {scored(match.shoot_out)}")
    if match.neutral:
        parts.append("neutral ground")
    if match.awarded is not None:
        parts.append(f"awarded {scored(match.awarded)}")
    return ", ".join([*parts, *match.rulings])


def listed(title: str, lines: Iterable[object]) -> list[str]:
    """A titled list; nothing for an empty one."""
    found = [f"  {line}" for line in lines]
    return [f"{title}:", *found] if found else []


def numbered(title: str, numbers: Iterable[tuple[str, int]]) -> list[str]:
    """A number for each of some clubs, in one line."""
    found = [f"{club} {number}" for club, number in numbers]
    return [f"{title}: {', '.join(found)}"] if found else []


def league_lines(league: League) -> list[str]:
    """A league, its rules first."""
    rule = league.rule
    return [
        f"{rule.points_win} points for a win, {rule.points_draw} for a draw",
        f"criteria: {', '.join(rule.criteria)} (restart: {rule.restart})",
        *listed("matches", map(match_line, league.matches)),
        *listed("adjustments", league.adjustments),
        *numbered("fair play", league.fair_play),
        *numbered("lots", league.lots),
        *listed("play-off", map(match_line, league.play_off)),
        *listed("published", league.published),
        *listed("points alone", league.points_alone),
        f"matches a club: {league.matches_per_club}; some are missing: {league.lacks_matches}",
    ]


def league(case: League) -> str:
    """A league."""
    return "\n".join(league_lines(case))


def tie(case: Tie) -> str:
    """A tie."""
    deciders = [
        f"{each.name} (extra time counts)" if each.counts_extra_time else each.name
        for each in case.deciders
    ]
    lines = [
        f"legs: {case.legs}; deciders: {', '.join(deciders) or 'none'}",
        *listed("matches", map(match_line, case.matches)),
        *numbered("seeds", case.seeds),
        *numbered("divisions", case.divisions),
        *numbered("lots", case.lots),
    ]
    return "\n".join(lines)


def relegation(case: Relegation) -> str:
    """A season with its relegation rule."""
    lines = [
        f"{case.relegated} relegated by {case.method}",
        f"then by: {', '.join(case.criteria) or 'nothing'}",
        f"clubs: {', '.join(case.clubs)}",
        *listed("not counted", case.uncounted),
        *numbered("first tournament that counts", case.starts),
        *listed("play-off", map(match_line, case.play_off)),
        *numbered("lots", case.lots),
        *(["the loser of a last tie goes down"] if case.has_last_tie else []),
        *([tie(case.last_tie)] if case.last_tie else []),
    ]
    for number, tournament in enumerate(case.tournaments):
        lines.append(f"tournament {number}, weight {tournament.weight}")
        lines += listed("recorded", tournament.recorded)
        lines += league_lines(tournament.league)
    return "\n".join(lines)


def scorer_phase(case: ScorerPhase) -> str:
    """A phase with its goals."""
    lines = [f"criteria: {', '.join(case.criteria) or 'none'}"]
    for match, goals in case.matches:
        lines += [match_line(match), *(f"  {goal}" for goal in goals)]
    return "\n".join([*lines, *listed("records", case.records)])


def year(case: Year) -> str:
    """A season with its titles and ways to promotion."""
    lines = [relegation(case.relegation), f"titles of the leagues {case.titled}"]
    if case.final:
        lines += [f"final, with a title: {case.has_final_title}", tie(case.final)]
    if case.scorers:
        lines.append(scorer_phase(case.scorers))
    lines += listed("promotion", case.ways)
    return "\n".join(lines)


def cup(case: Cup) -> str:
    """A cup."""
    lines = [
        f"seeds, the best first: {', '.join(case.seeds)}",
        f"pairing: {case.pairing}; second leg at home: {case.second_leg_host}",
    ]
    for number, each in enumerate(case.rounds):
        lines += [f"round {number}", *listed("entries", each.entries), *listed("slots", each.slots)]
        lines += listed("matches", (f"{key}: {match_line(match)}" for key, match in each.matches))
    return "\n".join(lines)
