"""A season of several tables as a reader would write it down."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from ..facts import Match
from ..printing import listed, match_line, numbered
from .facts import Meeting, Season, Stage


def said(of: Any) -> str:
    """What of a thing is out of the ordinary, by the names of its fields."""
    return ", ".join(
        f"{field.name} {getattr(of, field.name)}"
        for field in fields(of)
        if getattr(of, field.name) != field.default
    )


def line(match: Match) -> str:
    """A match in one line."""
    if not isinstance(match, Meeting):
        return match_line(match)
    names = ("given", "shoot_out_winner", "is_after_extra_time")
    more = [f"{name} {value}" for name in names if (value := getattr(match, name))]
    return ", ".join([match_line(match), *more])


def stage_lines(stage: Stage) -> list[str]:
    """A stage, its rules first."""
    rule = stage.rule
    return [
        f"{'league' if stage.is_league else 'table'} {stage.name}",
        f"  {rule.points_win} points for a win, {rule.points_draw} for a draw, unit {rule.unit}, "
        f"restart {rule.restart}, waits {rule.waits}, {dict(rule.results)}",
        *listed("criteria", map(said, rule.criteria)),
        *listed("parts", map(said, stage.parts)),
        *listed("clubs", stage.clubs),
        *listed("matches", map(line, stage.matches)),
        *listed("adjustments", stage.adjustments),
        *numbered("fair play", stage.fair_play),
        *numbered("lots", stage.lots),
        *listed("figures, in quarters", stage.figures),
        *listed("play-off", map(line, stage.play_off)),
        f"matches a club: {stage.matches_per_club}",
        "",
    ]


def season(case: Season) -> str:
    """A season."""
    return "\n".join(text for stage in case.stages for text in stage_lines(stage))
