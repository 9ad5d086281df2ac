"""Seasons of several relegations as rows, each with the season before it."""

from __future__ import annotations

from ..loading import Rows
from ..over_legs.facts import Round
from ..over_legs.loading import add_rule as add_tie_rule
from ..over_stages.loading import add_match, add_stage
from .facts import Relegation, Season


def add(rows: Rows, key: str, season: Season) -> None:
    """Add a season, its tournaments and stages named by its key and their own."""
    rows.season(key)
    rows.season(f"{key} before")
    of_league = {}
    for tournament in season.tournaments:
        name = f"{key}/{tournament.name}"
        rows.tournament(name, f"{key} before" if tournament.is_before else key)
        of_league |= dict.fromkeys(tournament.leagues, name)
        for row in tournament.recorded:
            rows.add(
                "recorded_points",
                season_id=key,
                tournament_id=name,
                club_id=row.club,
                points=row.points,
                played=row.played,
                played_basis="stated",
            )
    rows.tournament(f"{key}/year", key)
    for stage in season.tables.stages:
        first = len(rows.facts["stage"])
        add_stage(rows, key, stage)
        for row in rows.facts["stage"][first:]:
            row["tournament_id"] = of_league.get(stage.name, f"{key}/year")
    for club in season.clubs:
        rows.add("club_season", season_id=key, club_id=club)
    for club, before in season.successions:
        rows.add("club_succession", season_id=key, club_id=club, predecessor_id=before)
    for club, passes_on in season.bars:
        rows.add(
            "club_bar",
            season_id=key,
            club_id=club,
            barred_from="relegation",
            passes_on=passes_on,
            reason="test",
        )
    for relegation in season.relegations:
        add_relegation(rows, key, relegation)


def add_relegation(rows: Rows, season: str, of: Relegation) -> None:
    """Add a relegation with its rule and all that counts for it."""
    key = f"{season}/relegation {of.ordinal}"
    rows.add("relegation_rule", relegation_rule_id=key, method=of.method, relegated=of.relegated)
    for ordinal, criterion in enumerate(of.criteria, 1):
        rows.add(
            "relegation_criterion", relegation_rule_id=key, ordinal=ordinal, criterion=criterion
        )
    last = None
    if of.losers:
        last = f"{key}/ties"
        add_ties(rows, last, f"{season}/year", of.losers)
    elif of.level:
        last = f"{key}/level"
        rows.stage(last, f"{season}/year")
        for match in of.level.matches:
            add_match(rows, last, match)
        rows.lots(last, of.level.lots)
    is_by_ties = of.method == "loser"
    rows.add(
        "season_relegation",
        season_id=season,
        ordinal=of.ordinal,
        relegation_rule_id=key,
        name=of.name,
        stage_id=last if is_by_ties else of.table and f"{season}/{of.table}",
        position_stage_id=of.position and f"{season}/{of.position}",
        play_off_stage_id=None if is_by_ties else last,
    )
    which = {"season_id": season, "relegation": of.ordinal}
    for ordinal, (name, weight) in enumerate(of.window, 1):
        rows.add(
            "relegation_tournament",
            **which,
            tournament_id=f"{season}/{name}",
            ordinal=ordinal,
            weight=weight,
        )
    for league in of.named:
        rows.add("relegation_stage", **which, stage_id=f"{season}/{league}")
    starts = dict(of.starts)
    for club in sorted({*of.uncounted, *starts}):
        start = starts.get(club)
        rows.add(
            "relegation_club",
            **which,
            club_id=club,
            is_counted=club not in of.uncounted,
            first_tournament_id=start and f"{season}/{start}",
            reason="test",
        )


def add_ties(rows: Rows, key: str, tournament: str, of: Round) -> None:
    """Add the ties whose losers go down."""
    add_tie_rule(rows, key, of)
    rows.stage(key, tournament, tie_rule=key)
    for tie in of.ties:
        for match in tie.matches:
            add_match(rows, key, match)
