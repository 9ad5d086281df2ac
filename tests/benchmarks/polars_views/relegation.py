"""Which place each club has in the relegation table, and who goes down."""

from __future__ import annotations

from functools import partial

import polars as pl

from . import levels
from .matches import RECORD, Tables, adjustments, clubs, league_sides, seasons
from .standings import positions

VALUES = {
    "goal difference": pl.col("goal_difference"),
    "goals for": pl.col("scored"),
    "table position": -pl.col("last_position"),
}
_KEY = ["season_id", "club_id"]
_FIGURES = ("points", "played", "goals_for", "goals_against")


def relegation(tables: Tables) -> pl.DataFrame:
    points, played = pl.col("points"), pl.col("played")
    totals = (
        _totals(tables)
        .join(_rules(tables, "relegation_rule", "method", "relegated"), on="season_id")
        .join(_last_positions(tables), on=_KEY, how="left")
        .with_columns(
            compared=pl.when(pl.col("method") == "points").then(points).otherwise(points / played)
        )
        .with_columns(
            position=pl.col("compared").rank("min", descending=True).over("season_id"),
            # rounded in whole numbers, half up
            average=((points * 20_000 + played) // (2 * played) / 10_000).cast(pl.Decimal(6, 4)),
        )
        .collect()
    )
    first = pl.col("place")
    last = first + pl.len().over("season_id", "place") - 1
    return (
        _from_the_bottom(tables, totals)
        .lazy()
        .with_columns(last=last)
        .with_columns(
            is_relegated=pl.when(pl.col("last") <= pl.col("relegated"))
            .then(True)
            .when(first > pl.col("relegated"))
            .then(False)
        )
        .join(seasons(tables), on="season_id")
        .join(clubs(tables), on="club_id")
        .sort(
            *("competition", "season", "position", "last", "club", "club_id"),
            descending=[False, False, False, True, False, False],
        )
        .select(
            *("competition", "season", "position", "club", "points", "played"),
            *("average", "tournaments", "is_relegated"),
            relegation_by="method",
        )
        .collect()
    )


def _rules(tables: Tables, table: str, *columns: str) -> pl.LazyFrame:
    """Columns of a table of relegation rules, for each season that is under them."""
    return (
        tables["season_relegation"]
        .select("season_id", "relegation_rule_id")
        .join(tables[table], on="relegation_rule_id")
        .select("season_id", *columns)
    )


def _totals(tables: Tables) -> pl.LazyFrame:
    """What each club has over all tournaments that count, by weight."""
    known = _from_matches(tables)
    recorded = tables["recorded_points"].join(
        known.select("season_id", "tournament_id"), on=["season_id", "tournament_id"], how="anti"
    )
    windows = tables["relegation_tournament"].select("season_id", "tournament_id", "weight")
    uncounted = tables["relegation_club"].filter(~pl.col("is_counted"))
    columns = ["season_id", "tournament_id", "club_id", *_FIGURES]
    weight = pl.col("weight")
    goals_for, difference = pl.col("goals_for"), pl.col("goals_for") - pl.col("goals_against")
    # known only where the matches of every tournament are
    is_known = goals_for.is_not_null().all()
    return (
        pl.concat(
            [
                known.select(columns),
                recorded.with_columns(
                    goals_for=pl.lit(None, pl.Int32), goals_against=pl.lit(None, pl.Int32)
                ).select(columns),
            ],
            how="vertical_relaxed",
        )
        .join(windows, on=["season_id", "tournament_id"])
        .join(tables["club_season"], on=_KEY, how="semi")
        .join(uncounted, on=_KEY, how="anti")
        .group_by(_KEY)
        .agg(
            points=(weight * pl.col("points")).sum(),
            played=(weight * pl.col("played")).sum(),
            tournaments=pl.len(),
            goal_difference=pl.when(is_known).then((weight * difference).sum()),
            scored=pl.when(is_known).then((weight * goals_for).sum()),
        )
    )


def _from_matches(tables: Tables) -> pl.LazyFrame:
    """What each club has in each tournament that counts in a season.

    Records are added up once, and only then counted in every season whose window they are in; of
    those, what was played against clubs that do not count there is taken off again.
    """
    leagues = (
        tables["stage"]
        .select("stage_id", "tournament_id", "table_rule_id")
        .join(tables["table_rule"], on="table_rule_id")
        .select("stage_id", "tournament_id", "points_win", "points_draw")
    )
    sides = league_sides(tables, "is_for_relegation").join(leagues, on="stage_id")
    key = ["tournament_id", "club_id"]
    points = pl.col("points_win") * pl.col("won") + pl.col("points_draw") * pl.col("drawn")

    def added_up(frame: pl.LazyFrame, *by: str) -> pl.LazyFrame:
        keys = ("stage_id", "points_win", "points_draw", *by)
        return frame.group_by(keys).agg(**RECORD).with_columns(points=points)

    windows = tables["relegation_tournament"].select("season_id", "tournament_id")
    records = (
        added_up(sides, *key)
        .join(adjustments(tables, "relegation"), on=["stage_id", "club_id"], how="left")
        .with_columns(points=pl.col("points") + pl.col("adjustment").fill_null(0))
        .group_by(key)
        .agg(pl.col(_FIGURES).sum())
        .join(windows, on="tournament_id")
    )
    uncounted = (
        tables["relegation_club"].filter(~pl.col("is_counted")).join(windows, on="season_id")
    )
    against_uncounted = added_up(
        sides.join(
            uncounted.select("season_id", "tournament_id", opponent_id="club_id"),
            on=["tournament_id", "opponent_id"],
        ),
        "season_id",
        *key,
    ).with_columns(-pl.col(_FIGURES))
    columns = ["season_id", *key, *_FIGURES]
    return (
        pl.concat(
            [records.select(columns), against_uncounted.select(columns)], how="vertical_relaxed"
        )
        .group_by("season_id", *key)
        .agg(pl.col(_FIGURES).sum())
        .filter(pl.col("played") > 0)
    )


def _last_positions(tables: Tables) -> pl.LazyFrame:
    """The place of each club in the league of the last tournament that counts."""
    last = tables["relegation_tournament"].filter(
        pl.col("ordinal") == pl.col("ordinal").max().over("season_id")
    )
    return (
        last.join(tables["stage"].select("stage_id", "tournament_id"), on="tournament_id")
        .join(positions(tables).lazy(), on="stage_id")
        .group_by(_KEY)
        .agg(last_position=pl.col("position").max())
    )


def _from_the_bottom(tables: Tables, totals: pl.DataFrame) -> pl.DataFrame:
    """The clubs with their first place from the bottom, criteria applied to those level there."""
    programs = levels.programs(
        _rules(tables, "relegation_criterion", "ordinal", "criterion"), "season_id"
    )
    return pl.concat(
        levels.ordered(
            totals.filter(pl.col("season_id").is_in(of_seasons)),
            "season_id",
            [
                _step("average or points", pl.col("compared")),
                *(_step(one, _where_all_known(VALUES[one])) for one in criteria),
            ],
        )
        for criteria, of_seasons in programs.iter_rows()
    )


def _step(criterion: str, value: pl.Expr) -> levels.Step:
    return partial(
        levels.separated, within="season_id", criterion=criterion, value=value, descending=False
    )


def _where_all_known(value: pl.Expr) -> pl.Expr:
    """A figure that is not known of some of the level clubs separates none of them."""
    return pl.when(value.is_not_null().all().over("season_id", "place")).then(value).otherwise(0)
