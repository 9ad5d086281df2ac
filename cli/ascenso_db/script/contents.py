"""What a script makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ascenso_db.sqlfiles import Definition, SqlFiles, definitions


@dataclass(frozen=True)
class Contents:
    """The tables of facts, the steps and the views, each in order, and the schema they are in."""

    tables: Sequence[Definition]
    steps: Sequence[Definition]
    views: Sequence[Definition]
    schema: str | None = None

    @classmethod
    def read(cls, files: SqlFiles, schema: str | None = None) -> Contents:
        """All that the SQL files define."""
        return cls(*map(definitions.read, (files.schema, files.steps, files.views)), schema)

    def of_engine(self, dialect: str) -> Contents:
        """Without the steps and views that another engine alone has."""
        steps, views = (
            [each for each in group if each.engine in {None, dialect}]
            for group in (self.steps, self.views)
        )
        return replace(self, steps=steps, views=views)
