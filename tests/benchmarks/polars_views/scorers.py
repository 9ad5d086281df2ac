"""Who scored most in each phase of a tournament."""

from __future__ import annotations

import polars as pl

from .matches import Tables, clubs, counted, goals, tournaments

_MORE_THAN_ANY = 10_000  # goals in a phase


def top_scorers(tables: Tables) -> pl.DataFrame:
    phases = _phases(tables)
    return (
        pl.concat([_ranked(tables, phases), _published(tables, phases)], how="vertical_relaxed")
        .join(phases, on="phase_place")
        .join(tables["player"].select("player_id", "nationality", player="name"), on="player_id")
        .sort("phase_place", "rank", "player", "club", "player_id")
        .select(
            *("competition", "season", "tournament", "phase", "rank", "player", "nationality"),
            *("club", "goals", "basis", "is_partial", "player_id"),
        )
        .collect()
    )


def _phases(tables: Tables) -> pl.LazyFrame:
    """The phases of the tournaments, in order."""
    return (
        tables["stage"]
        .select("tournament_id", "phase")
        .unique()
        .join(tournaments(tables), on="tournament_id")
        .sort("tournament_place", "phase", descending=[False, True])
        .with_row_index("phase_place")
    )


def _ranked(tables: Tables, phases: pl.LazyFrame) -> pl.LazyFrame:
    of_stages = (
        tables["stage"]
        .select("stage_id", "tournament_id", "phase")
        .join(phases, on=["tournament_id", "phase"])
        .select("stage_id", "phase_place")
    )
    matches = counted(tables).join(of_stages, on="stage_id")
    in_phase = (
        matches.filter(~pl.col("is_awarded"))
        .group_by("phase_place")
        .agg(scored=(goals("home") + goals("away")).sum())
    )
    by_play = (
        tables["scorer_criterion"]
        .filter(pl.col("criterion") == "goals from play")
        .join(tables["tournament_scorers"], on="scorer_rule_id")
        .join(phases, on=["tournament_id", "phase"])
        .select("phase_place", by_play=pl.lit(True))
    )
    own_goal = pl.col("is_own_goal").fill_null(False)
    penalty = pl.col("is_penalty").fill_null(False)
    # one number for both, so that it takes one ranking
    figure = pl.col("goals") * _MORE_THAN_ANY + pl.when("by_play").then("from_play").otherwise(0)
    by_club = (
        tables["goal"]
        .filter(pl.col("player_id").is_not_null())
        .join(matches.select("match_id", "phase_place", "is_awarded"), on="match_id")
        .group_by("phase_place", "player_id", "club_id")
        .agg(
            goals=(~own_goal).sum(),
            from_play=(~own_goal & ~penalty).sum(),
            known=(~pl.col("is_awarded")).sum(),
        )
        .join(clubs(tables), on="club_id")
        .sort("goals", "club", "club_id", descending=[True, False, False])
    )
    return (
        by_club.group_by("phase_place", "player_id", maintain_order=True)
        .agg(
            pl.col("goals", "from_play", "known").sum(),
            club=pl.col("club").filter(pl.col("goals") > 0).str.join(", "),
        )
        .with_columns(known=pl.col("known").sum().over("phase_place"))
        .filter(pl.col("goals") > 0)
        .join(in_phase, on="phase_place", how="left")
        .join(by_play, on="phase_place", how="left")
        .with_columns(goals=pl.col("goals").cast(pl.Int64))
        .select(
            *("phase_place", "player_id", "club"),
            rank=figure.rank("min", descending=True).over("phase_place"),
            goals="goals",
            basis=pl.lit("derived"),
            is_partial=pl.col("known") < pl.col("scored").fill_null(0),
        )
    )


def _published(tables: Tables, phases: pl.LazyFrame) -> pl.LazyFrame:
    """As a source prints them, where no goal is known."""
    known = (
        tables["match"]
        .join(tables["goal"].select("match_id"), on="match_id", how="semi")
        .join(tables["stage"], on="stage_id")
        .select("tournament_id", "phase")
    )
    return (
        tables["published_scorer"]
        .join(known, on=["tournament_id", "phase"], how="anti")
        .join(phases, on=["tournament_id", "phase"])
        .join(clubs(tables), on="club_id")
        .select(
            *("phase_place", "player_id", "club"),
            rank="position",
            goals="goals",
            basis="basis",
            is_partial=pl.lit(False),
        )
    )
