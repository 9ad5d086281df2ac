"""The table of each league stage."""

from __future__ import annotations

from functools import partial
from itertools import groupby

import polars as pl

from . import levels
from .matches import RECORD, Tables, adjustments, clubs, league_sides, stages

UNKNOWN = 1_000_000
MOST_PASSES = 6  # of the views too
_DIFFERENCE = pl.col("goals_for") - pl.col("goals_against")
VALUES = {
    "points": pl.col("points"),
    "goal difference": _DIFFERENCE,
    "goals for": pl.col("goals_for"),
    "wins": pl.col("won"),
    "goal average": pl.when((pl.col("goals_for") == 0) & (pl.col("goals_against") == 0))
    .then(0.0)
    .otherwise(pl.col("goals_for") / pl.col("goals_against")),
    "drawing of lots": -pl.col("lot").fill_null(UNKNOWN),
}
HEAD_TO_HEAD = {
    "head-to-head points": pl.when(_DIFFERENCE > 0)
    .then("points_win")
    .when(_DIFFERENCE == 0)
    .then("points_draw")
    .otherwise(0),
    "head-to-head goal difference": _DIFFERENCE,
    "head-to-head goals for": pl.col("goals_for"),
}


def standings(tables: Tables) -> pl.DataFrame:
    return (
        positions(tables)
        .lazy()
        .join(stages(tables), on="stage_id")
        .join(clubs(tables), on="club_id")
        .sort("stage_place", "position", "club", "club_id")
        .select(
            *("competition", "season", "tournament", "position", "club"),
            *("played", "won", "drawn", "lost", "goals_for", "goals_against"),
            goal_difference=_DIFFERENCE,
            points="points",
            basis="basis",
            decided_by="decided_by",
            stage="stage",
            adjustment="adjustment",
            # no table of these seasons carries points over
            carried_points=pl.lit(None, pl.Decimal(8, 2)),
            exact_points=pl.lit(None, pl.Decimal(8, 2)),
        )
        .collect()
    )


def positions(tables: Tables) -> pl.DataFrame:
    """The record of each club of a league stage, with its position."""
    records = _records(tables).collect()
    sides = league_sides(tables, "is_for_table")
    programs = levels.programs(tables["table_criterion"], "table_rule_id")
    ordered = [
        levels.ordered(
            records.filter(pl.col("table_rule_id").is_in(rules)),
            "stage_id",
            _steps(criteria, sides),
        )
        for criteria, rules in programs.iter_rows()
    ]
    return pl.concat(ordered).with_columns(
        position=pl.coalesce("published_position", pl.col("place"))
    )


def _records(tables: Tables) -> pl.LazyFrame:
    """From the matches where any is known, else as a source prints them."""
    rules = (
        tables["stage"]
        .select("stage_id", "table_rule_id")
        .join(tables["table_rule"], on="table_rule_id")
        .select("stage_id", "table_rule_id", "points_win", "points_draw")
    )
    points = pl.col("points_win") * pl.col("won") + pl.col("points_draw") * pl.col("drawn")
    key = ["stage_id", "club_id"]
    of_matches = (
        league_sides(tables, "is_for_table")
        .group_by(key)
        .agg(**RECORD)
        .join(adjustments(tables, "table"), on=key, how="left")
        .join(rules, on="stage_id")
        .with_columns(
            lost=pl.col("played") - pl.col("won") - pl.col("drawn"),
            adjustment=pl.col("adjustment").fill_null(0),
            points=points + pl.col("adjustment").fill_null(0),
            basis=pl.lit("matches"),
            published_position=pl.lit(None, pl.Int32),
        )
    )
    published = (
        tables["published_standing"]
        .join(of_matches.select("stage_id").unique(), on="stage_id", how="anti")
        .join(rules, on="stage_id")
        .drop("basis")
        .with_columns(
            basis=pl.lit("published"),
            published_position="position",
            adjustment=pl.lit(None, pl.Int32),
        )
    )
    columns = [
        *key,
        *("played", "won", "drawn", "lost", "goals_for", "goals_against", "points", "basis"),
        *("adjustment", "published_position", "table_rule_id", "points_win", "points_draw"),
    ]
    lots = tables["drawing_of_lots"].select(*key, lot="place")
    return pl.concat(
        [of_matches.select(columns), published.select(columns)], how="vertical_relaxed"
    ).join(lots, on=key, how="left")


def _steps(criteria: list[str], sides: pl.LazyFrame) -> list[levels.Step]:
    steps: list[levels.Step] = []
    for is_head_to_head, run in groupby(criteria, key=HEAD_TO_HEAD.__contains__):
        if is_head_to_head:
            steps.append(partial(_by_meetings, criteria=list(run), sides=sides))
        else:
            steps.extend(
                partial(levels.separated, within="stage_id", criterion=one, value=VALUES[one])
                for one in run
            )
    return steps


def _by_meetings(level: pl.DataFrame, criteria: list[str], sides: pl.LazyFrame) -> pl.DataFrame:
    """The clubs by the matches between those that are level, begun anew once some are not."""
    meetings = sides.join(
        level.lazy().select("stage_id").unique(), on="stage_id", how="semi"
    ).collect()
    for _ in range(MOST_PASSES):
        before = level["place"]
        between = meetings.join(
            level.select("stage_id", "club_id", "place", "points_win", "points_draw"),
            on=["stage_id", "club_id"],
        ).join(
            level.select("stage_id", "place", opponent_id="club_id"),
            on=["stage_id", "place", "opponent_id"],
        )
        figures = between.group_by("stage_id", "club_id").agg(
            HEAD_TO_HEAD[one].sum().alias(one) for one in criteria
        )
        level = level.join(
            figures, on=["stage_id", "club_id"], how="left", maintain_order="left"
        ).with_columns(pl.col(criteria).fill_null(0))
        for one in criteria:
            level = levels.separated(level, "stage_id", one, pl.col(one))
        level = level.drop(criteria)
        if level["place"].equals(before):
            break
    return level
