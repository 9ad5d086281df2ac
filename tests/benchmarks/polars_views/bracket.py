"""Who went through in each tie, and why. All ties are of two legs, both of them played."""

from __future__ import annotations

import polars as pl

from .matches import Tables, clubs, counted, stages
from .standings import positions

_GOALS_1 = pl.col("first_leg_1") + pl.col("second_leg_1")
_GOALS_2 = pl.col("first_leg_2") + pl.col("second_leg_2")
_AWAY_GOALS = pl.col("second_leg_1") - pl.col("first_leg_2")
# by how much each puts club 1 ahead, which is away in the second leg and so in extra time
DECIDERS = {
    ("aggregate", False): _GOALS_1 - _GOALS_2,
    ("away goals", False): _AWAY_GOALS,
    ("away goals", True): _AWAY_GOALS + pl.col("extra_time_1").fill_null(0),
    ("extra time", False): _GOALS_1 + pl.col("extra_time_1") - _GOALS_2 - pl.col("extra_time_2"),
    ("penalties", False): pl.col("shoot_out_1") - pl.col("shoot_out_2"),
    ("seed", False): pl.col("seed_2") - pl.col("seed_1"),
}


def bracket(tables: Tables) -> pl.DataFrame:
    names, seeds = clubs(tables), _seeds(tables)
    ties = _ties(tables).join(stages(tables), on="stage_id")
    for side in (1, 2):
        club_id = f"club_{side}_id"
        ties = ties.join(
            names.rename({"club_id": club_id, "club": f"club_{side}"}), on=club_id
        ).join(
            seeds.rename({"club_id": club_id, "seed": f"seed_{side}"}),
            on=["tournament_id", club_id],
            how="left",
        )
    is_of_1, is_of_2 = pl.col("margin") > 0, pl.col("margin") < 0
    columns = {}
    for column, figure_1, figure_2 in (
        ("", pl.col("club_1"), pl.col("club_2")),
        ("_seed", pl.col("seed_1"), pl.col("seed_2")),
        (
            "_goals",
            _GOALS_1 + pl.col("extra_time_1").fill_null(0),
            _GOALS_2 + pl.col("extra_time_2").fill_null(0),
        ),
    ):
        columns[f"winner{column}"] = pl.when(is_of_1).then(figure_1).when(is_of_2).then(figure_2)
        columns[f"loser{column}"] = pl.when(is_of_1).then(figure_2).when(is_of_2).then(figure_1)
    return (
        ties.with_columns(**_decided(tables))
        .sort(
            *("stage_place", "tie_number", "club_1", "club_2", "club_1_id", "club_2_id"),
            nulls_last=True,
        )
        .select(
            *("competition", "season", "tournament", "stage", "club_1", "club_2"),
            **columns,
            decided_by="decided_by",
        )
        .collect()
    )


def _ties(tables: Tables) -> pl.LazyFrame:
    """One row a tie; club 1 is at home in the first leg."""
    rules = (
        tables["stage"].filter(pl.col("format") == "knock-out").select("stage_id", "tie_rule_id")
    )
    legs = counted(tables).join(rules, on="stage_id")
    first = legs.filter(pl.col("leg") == 1).select(
        *("stage_id", "tie_rule_id", "tie_number"),
        club_1_id="home_club_id",
        club_2_id="away_club_id",
        first_leg_1="home_goals",
        first_leg_2="away_goals",
    )
    second = legs.filter(pl.col("leg") == 2).select(
        "stage_id",
        club_1_id="away_club_id",
        club_2_id="home_club_id",
        second_leg_1="away_goals",
        second_leg_2="home_goals",
        extra_time_1="away_extra_time_goals",
        extra_time_2="home_extra_time_goals",
        shoot_out_1="away_shoot_out_goals",
        shoot_out_2="home_shoot_out_goals",
    )
    return first.join(second, on=["stage_id", "club_1_id", "club_2_id"])


def _decided(tables: Tables) -> dict[str, pl.Expr]:
    """By how much the first decider that says anything puts club 1 ahead, and which one it is."""
    programs = (
        tables["tie_decider"]
        .sort("ordinal")
        .group_by("tie_rule_id", maintain_order=True)
        .agg(deciders=pl.struct("decider", "counts_extra_time"))
        .group_by("deciders")
        .agg("tie_rule_id")
        .collect()
    )
    margin: pl.Expr = pl.lit(None, pl.Int32)
    decided_by: pl.Expr = pl.lit(None, pl.String)
    for deciders, rules in programs.iter_rows():
        is_of_rules = pl.col("tie_rule_id").is_in(rules)
        margins = {tuple(one.values()): DECIDERS[tuple(one.values())] for one in deciders}
        first = pl.coalesce(pl.when(value != 0).then(value) for value in margins.values())
        name = pl.coalesce(
            pl.when(value != 0).then(pl.lit(decider)) for (decider, _), value in margins.items()
        )
        margin = pl.when(is_of_rules).then(first).otherwise(margin)
        decided_by = pl.when(is_of_rules).then(name).otherwise(decided_by)
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
