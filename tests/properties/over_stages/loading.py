"""Seasons of several tables as rows: each season in a tournament of its own."""

from __future__ import annotations

from ..facts import Match
from ..loading import Rows
from .facts import Meeting, Part, Rule, Season, Stage


def add(rows: Rows, key: str, season: Season) -> None:
    """Add a season, its stages named by its key and their own."""
    rows.tournament(key)
    for stage in season.stages:
        add_stage(rows, key, stage)


def add_rule(rows: Rows, key: str, rule: Rule) -> None:
    """Add a table rule with its criteria and the points for each result."""
    rows.add(
        "table_rule",
        table_rule_id=key,
        points_win=rule.points_win,
        points_draw=rule.points_draw,
        points_unit=rule.unit,
        head_to_head_restart=rule.restart,
        head_to_head_waits=rule.waits,
    )
    for result, points in rule.results:
        rows.add("result_points", table_rule_id=key, result=result, points=points)
    for ordinal, each in enumerate(rule.criteria, 1):
        rows.add(
            "table_criterion",
            table_rule_id=key,
            ordinal=ordinal,
            criterion=each.name,
            measure=each.measure,
            better=each.better,
            is_per_match=each.is_per_match,
            level_clubs=each.level_clubs,
            at_place=each.at_place,
            is_for_best_two=each.is_for_best_two,
        )


def add_stage(rows: Rows, season: str, stage: Stage) -> None:
    """Add a league or a table with all that goes into it."""
    key = f"{season}/{stage.name}"
    add_rule(rows, key, stage.rule)
    rows.stage(key, season, table_rule=key, matches_per_club=stage.matches_per_club)
    if not stage.is_league:
        rows.facts["stage"][-1]["format"] = "table"
    for match in stage.matches:
        add_match(rows, key, match)
    for part in stage.parts:
        add_part(rows, season, key, part)
    for club in stage.clubs:
        rows.add("table_club", stage_id=key, club_id=club)
    for number, each in enumerate(stage.adjustments):
        rows.add(
            "points_adjustment",
            adjustment_id=f"{key}/{number}",
            stage_id=key,
            club_id=each.club,
            points=each.points,
            counts_for=each.counts_for,
            reason="test",
        )
    for club, points in stage.fair_play:
        rows.add("fair_play", stage_id=key, club_id=club, penalty_points=points)
    for measure, club, quarters in stage.figures:
        figure = quarters / 4
        rows.add("stated_figure", stage_id=key, club_id=club, measure=measure, figure=figure)
    rows.lots(key, stage.lots)
    if stage.play_off:
        play_off = f"{key}/play-off"
        rows.stage(play_off, season, play_off_for=key)
        for match in stage.play_off:
            add_match(rows, play_off, match)


def add_part(rows: Rows, season: str, key: str, part: Part) -> None:
    """Add a part of a table."""
    rows.add(
        "table_part",
        stage_id=key,
        from_stage_id=f"{season}/{part.source}",
        **{name: value for name, value in vars(part).items() if name != "source"},
    )


def add_match(rows: Rows, stage: str, match: Match) -> None:
    """Add a match with the rulings on it."""
    rows.match(stage, match)
    row = rows.facts["match"][-1]
    given = None
    row["shoot_out_winner"], row["is_after_extra_time"] = None, False
    if isinstance(match, Meeting):
        given = match.given
        row["shoot_out_winner"] = match.shoot_out_winner
        row["is_after_extra_time"] = match.is_after_extra_time
    rulings = rows.facts["match_ruling"]
    for ruling in rulings[::-1]:
        if "winner" in ruling:
            break
        ruling["winner"] = None
    if given:
        rulings.append(
            {
                "citation_id": "test",
                "match_id": row["match_id"],
                "ruling": "awarded",
                "home_goals": None,
                "away_goals": None,
                "reason": "test",
                "winner": given,
            }
        )
