"""What several views begin with: the matches that count, their sides, the stages in order."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

Tables = Mapping[str, pl.LazyFrame]

_FIGURES = ("goals", "extra_time_goals", "shoot_out_goals")
RECORD = {
    "played": pl.len().cast(pl.Int64),
    "won": (pl.col("goals_for") > pl.col("goals_against")).sum(),
    "drawn": (pl.col("goals_for") == pl.col("goals_against")).sum(),
    "goals_for": pl.col("goals_for").sum(),
    "goals_against": pl.col("goals_against").sum(),
}


def counted(tables: Tables) -> pl.LazyFrame:
    """The matches whose score counts, with that score: an awarded one as it was awarded."""

    def is_ruled(ruling: str) -> pl.Expr:
        return (pl.col("ruling") == ruling).any()

    awarded = pl.col("is_awarded")
    rulings = (
        tables["match_ruling"]
        .group_by("match_id")
        .agg(
            is_awarded=is_ruled("awarded"),
            is_void=is_ruled("annulled") | (is_ruled("abandoned") & ~is_ruled("awarded")),
            is_for_table=~is_ruled("not for the table"),
            is_for_relegation=~is_ruled("not for relegation"),
            awarded_home_goals=pl.col("home_goals").max(),
            awarded_away_goals=pl.col("away_goals").max(),
        )
    )
    scores = {
        f"{side}_{figure}": pl.when(awarded)
        .then(pl.col(f"awarded_{side}_goals") if figure == "goals" else None)
        .otherwise(pl.col(f"{side}_{figure}"))
        for side in ("home", "away")
        for figure in _FIGURES
    }
    return (
        tables["match"]
        .join(rulings, on="match_id", how="left", maintain_order="left")
        .with_columns(
            pl.col("is_awarded", "is_void").fill_null(False),
            pl.col("is_for_table", "is_for_relegation").fill_null(True),
        )
        .with_columns(**scores)
        .filter(~pl.col("is_void"), pl.col("home_goals").is_not_null())
    )


def goals(side: str) -> pl.Expr:
    """The goals of the home or the away club, extra time included."""
    return pl.col(f"{side}_goals") + pl.col(f"{side}_extra_time_goals").fill_null(0)


def league_sides(tables: Tables, counts: str) -> pl.LazyFrame:
    """Each league match that counts, once for either club."""
    leagues = tables["stage"].filter(pl.col("format") == "league").select("stage_id")
    matches = counted(tables).filter(pl.col(counts)).join(leagues, on="stage_id", how="semi")

    def side(own: str, other: str) -> pl.LazyFrame:
        return matches.select(
            "stage_id",
            club_id=pl.col(f"{own}_club_id"),
            opponent_id=pl.col(f"{other}_club_id"),
            goals_for=goals(own),
            goals_against=goals(other),
        )

    return pl.concat([side("home", "away"), side("away", "home")])


def adjustments(tables: Tables, counts_for: str) -> pl.LazyFrame:
    """The points added to each club of a stage, or deducted."""
    return (
        tables["points_adjustment"]
        .filter(pl.col("counts_for").is_in([counts_for, "both"]))
        .group_by("stage_id", "club_id")
        .agg(adjustment=pl.col("points").sum())
    )


def seasons(tables: Tables) -> pl.LazyFrame:
    """The seasons with the names of their competitions."""
    competitions = tables["competition"].select("competition_id", competition="name")
    return (
        tables["season"]
        .join(competitions, on="competition_id")
        .select("season_id", "competition", season="name")
    )


def tournaments(tables: Tables) -> pl.LazyFrame:
    """The tournaments with the names of what they belong to, in order."""
    return (
        tables["tournament"]
        .select("tournament_id", "season_id", tournament="name", tournament_ordinal="ordinal")
        .join(seasons(tables), on="season_id")
        .sort("competition", "season", "tournament_ordinal", "tournament")
        .with_row_index("tournament_place")
    )


def stages(tables: Tables) -> pl.LazyFrame:
    """The stages with the names of what they belong to, in order."""
    return (
        tables["stage"]
        .select("stage_id", "tournament_id", "ordinal", stage="name")
        .join(tournaments(tables), on="tournament_id")
        .sort("tournament_place", "ordinal")
        .with_row_index("stage_place")
    )


def clubs(tables: Tables) -> pl.LazyFrame:
    """The names of the clubs."""
    return tables["club"].select("club_id", club="name")
