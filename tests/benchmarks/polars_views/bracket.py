"""Who went through in each tie, and why."""

from __future__ import annotations

import polars as pl

from .matches import Tables, clubs, counted, stages
from .standings import positions

_CLUB_1 = pl.col("home_club_id")
_CLUB_2 = pl.col("away_club_id")
_90 = pl.col("home_goals") + pl.col("away_goals_return").fill_null(0)
_90_OTHER = pl.col("away_goals") + pl.col("home_goals_return").fill_null(0)
# how far club 1, which is at home in the first leg, is ahead of club 2; extra time is in the return
_LEVEL_90 = _90 - _90_OTHER
_EXTRA_TIME = pl.col("away_extra_time_goals_return") - pl.col("home_extra_time_goals_return")
_AWAY_GOALS = pl.col("away_goals_return") - pl.col("away_goals")
DECIDERS = {
    ("aggregate", False): _LEVEL_90,
    ("away goals", False): _AWAY_GOALS,
    ("away goals", True): _AWAY_GOALS + pl.col("away_extra_time_goals_return").fill_null(0),
    ("extra time", False): _LEVEL_90 + _EXTRA_TIME,
    ("penalties", False): pl.col("away_shoot_out_goals_return")
    - pl.col("home_shoot_out_goals_return"),
    ("seed", False): pl.col("seed_2") - pl.col("seed_1"),
}


def bracket(tables: Tables) -> pl.DataFrame:
    programs = _programs(tables)
    seeds = _seeds(tables)
    names = clubs(tables)

    def by_winner(first: pl.Expr, second: pl.Expr) -> pl.Expr:
        return pl.when(pl.col("margin") > 0).then(first).when(pl.col("margin") < 0).then(second)

    club_1, club_2 = pl.col("club_1"), pl.col("club_2")
    seed_1, seed_2 = pl.col("seed_1"), pl.col("seed_2")
    goals_1 = _90 + pl.col("away_extra_time_goals_return").fill_null(0)
    goals_2 = _90_OTHER + pl.col("home_extra_time_goals_return").fill_null(0)
    return (
        _ties(tables)
        .join(stages(tables), on="stage_id")
        .join(names.rename({"club": "club_1"}), left_on="home_club_id", right_on="club_id")
        .join(names.rename({"club": "club_2"}), left_on="away_club_id", right_on="club_id")
        .join(
            seeds.rename({"seed": "seed_1"}),
            left_on=["tournament_id", "home_club_id"],
            right_on=["tournament_id", "club_id"],
            how="left",
        )
        .join(
            seeds.rename({"seed": "seed_2"}),
            left_on=["tournament_id", "away_club_id"],
            right_on=["tournament_id", "club_id"],
            how="left",
        )
        .with_columns(**_decided(programs))
        .sort(
            *("stage_place", "tie_number", "club_1", "club_2", "home_club_id", "away_club_id"),
            nulls_last=True,
        )
        .select(
            *("competition", "season", "tournament", "stage", "club_1", "club_2"),
            winner=by_winner(club_1, club_2),
            loser=by_winner(club_2, club_1),
            winner_seed=by_winner(seed_1, seed_2),
            loser_seed=by_winner(seed_2, seed_1),
            winner_goals=by_winner(goals_1, goals_2),
            loser_goals=by_winner(goals_2, goals_1),
            decided_by="decided_by",
        )
        .collect()
    )


def _ties(tables: Tables) -> pl.LazyFrame:
    """One row a tie that was played to its end or not: the first leg, and the return beside it."""
    rules = (
        tables["stage"]
        .filter(pl.col("format") == "knock-out")
        .select("stage_id", "tie_rule_id")
        .join(tables["tie_rule"].select("tie_rule_id", "legs"), on="tie_rule_id")
    )
    legs = (
        counted(tables)
        .join(rules, on="stage_id")
        .select(
            *("stage_id", "tie_rule_id", "legs", "leg", "tie_number"),
            *("home_club_id", "away_club_id", "home_goals", "away_goals"),
            *("home_extra_time_goals", "away_extra_time_goals"),
            *("home_shoot_out_goals", "away_shoot_out_goals"),
        )
    )
    returns = legs.filter(pl.col("leg") == 2).select(
        "stage_id",
        "leg",
        first_host="away_club_id",
        first_guest="home_club_id",
        **{
            f"{side}_{figure}_return": f"{side}_{figure}"
            for side in ("home", "away")
            for figure in ("goals", "extra_time_goals", "shoot_out_goals")
        },
    )
    return legs.filter(pl.col("leg") == 1).join(
        returns,
        left_on=["stage_id", "home_club_id", "away_club_id"],
        right_on=["stage_id", "first_host", "first_guest"],
        how="left",
        suffix="_return",
    )


def _programs(tables: Tables) -> list[tuple[list[dict[str, object]], list[str]]]:
    """The deciders of the rules in their order, each series once, with the rules that have it."""
    return list(
        tables["tie_decider"]
        .sort("ordinal")
        .group_by("tie_rule_id", maintain_order=True)
        .agg(deciders=pl.struct("decider", "counts_extra_time"))
        .group_by("deciders")
        .agg("tie_rule_id")
        .collect()
        .iter_rows()
    )


def _decided(programs: list[tuple[list[dict[str, object]], list[str]]]) -> dict[str, pl.Expr]:
    """By how much the first decider that says anything puts club 1 ahead, and which one it is."""
    margin: pl.Expr = pl.lit(None, pl.Int32)
    decided_by: pl.Expr = pl.lit(None, pl.String)
    for deciders, rules in programs:
        of_rules = pl.col("tie_rule_id").is_in(rules)
        margins = [(one["decider"], DECIDERS[tuple(one.values())]) for one in deciders]
        first = pl.coalesce(pl.when(value != 0).then(value) for _, value in margins)
        name = pl.coalesce(pl.when(value != 0).then(pl.lit(name)) for name, value in margins)
        margin = pl.when(of_rules).then(first).otherwise(margin)
        decided_by = pl.when(of_rules).then(name).otherwise(decided_by)
    return {"margin": margin, "decided_by": decided_by}


def _seeds(tables: Tables) -> pl.LazyFrame:
    """As they are stated, else the places of the table that the rules name."""
    stated = (
        tables["tournament_club"]
        .filter(pl.col("seed").is_not_null())
        .select("tournament_id", "club_id", "seed")
    )
    from_table = (
        tables["seeding_rule"]
        .join(stated, on="tournament_id", how="anti")
        .join(positions(tables).lazy(), left_on="from_stage_id", right_on="stage_id")
        .filter(pl.col("position") <= pl.col("qualifiers"))
        .select("tournament_id", "club_id", seed="position")
    )
    return pl.concat([stated, from_table], how="vertical_relaxed")
