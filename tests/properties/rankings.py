"""The steps that put rankings in order, each row with the table and the criterion that it is of."""

from __future__ import annotations

from collections.abc import Iterator

from .database import Database, Row


def of_tables(database: Database, step: str) -> Iterator[Row]:
    """The rows of a step of rankings that are of the table of a stage."""
    criteria = {
        (row["ranking"], row["step"]): row
        for row in database.ask("ranking_criteria")
        if row["kind"] == "table"
    }
    for row in database.ask(step):
        if criterion := criteria.get((row["ranking"], row["step"])):
            names = ("stage_id", "ordinal", "part", "criterion", "is_head_to_head")
            yield row | {name: criterion[name] for name in names}
