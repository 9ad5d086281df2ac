"""Orders clubs by one criterion after the other; each looks only at those that are still level."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import polars as pl

Step = Callable[[pl.DataFrame], pl.DataFrame]


def ordered(clubs: pl.DataFrame, within: str, steps: Iterable[Step]) -> pl.DataFrame:
    """The clubs with their `place` and the criterion that put them there.

    All begin in the first place; a step moves some of those that share a place down from it.
    """
    level = clubs.with_columns(place=pl.lit(1, pl.Int64), decided_by=pl.lit(None, pl.String))
    apart = []
    for step in steps:
        level = step(level)
        shares = level.select(pl.len().over(within, "place") > 1).to_series()
        apart.append(level.filter(~shares))
        level = level.filter(shares)
    return pl.concat([*apart, level])


def separated(
    level: pl.DataFrame, within: str, criterion: str, value: pl.Expr, *, descending: bool = True
) -> pl.DataFrame:
    """One step: the clubs that share a place, moved apart where their values differ."""
    above = value.rank("min", descending=descending).over(within, "place").cast(pl.Int64) - 1
    return (
        level.with_columns(above=above)
        .with_columns(
            place=pl.col("place") + pl.col("above"),
            decided_by=pl.when(pl.col("above") > 0)
            .then(pl.lit(criterion))
            .otherwise(pl.col("decided_by")),
        )
        .drop("above")
    )


def programs(criteria: pl.LazyFrame, key: str) -> pl.DataFrame:
    """The lists of criteria that there are, in order, each with the keys of those that use it."""
    return (
        criteria.sort("ordinal")
        .group_by(key, maintain_order=True)
        .agg("criterion")
        .group_by("criterion")
        .agg(key)
        .collect()
    )
