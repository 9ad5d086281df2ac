"""What of a season would differ after a change of facts or rules, for the marks on its page."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ascenso_db.report.rows import VIEWS, Row, SeasonName, visible

if TYPE_CHECKING:
    from ascenso_db.whatif import Answer

_GONE = "gone"


@dataclass(frozen=True)
class Differences:
    """The changes of the views that the page is made from, in the order of the views."""

    said: str  # what is changed, in SQL
    rows: list[Row]  # view, key, change, column_name, before, after
    keys: Mapping[str, Collection[tuple[Any, ...]]] = field(default_factory=dict)  # that differ
    _names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, answer: Answer, said: str, name: SeasonName) -> Differences:
        """Those of one season, as text that is fit to be seen."""
        season = [name.competition, name.season]
        rows = [
            dict(zip(("view", "key", "change", "column_name", "before", "after"), row, strict=True))
            for view, *of, key, change, column, before, after in answer.changes.fetchall()
            if of == season
            for row in [visible([view, key, change, column, before, after])]
        ]
        names = {view: answer.key(view) for view in VIEWS}
        keys = {
            view: {
                tuple(visible(row[: len(names[view])]))
                for row in answer.view(view).fetchall()
                if row[len(names[view])] != _GONE
            }
            for view in VIEWS
        }
        return cls(*visible([said]), rows, keys, names)

    def has(self, view: str, row: Mapping[str, Any]) -> bool:
        """Whether a row of a view is other than before, or was not there."""
        return tuple(row.get(name) for name in self._names[view]) in self.keys[view]
