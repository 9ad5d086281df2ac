"""Sets each view beside itself, as it is and as it would be, by the key that its header says.

Rows that are the same in both are left out first. Of those left, the ones of a key are paired in
the order of the view, which for most keys is one with one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from duckdb import DuckDBPyConnection, DuckDBPyRelation

from ascenso_db import sqlfiles
from ascenso_db.text import quoting
from ascenso_db.whatif.world import OF_SEASON, World

# Beside the key of a view, or in the order of all views one after another.
_HOW = ("change", "column_name", "before", "after")
LONG = ("view", *OF_SEASON, "key", *_HOW)
_ALL, _VIEW, _PLACE = '"what if: changes"', '"what if: view"', '"what if: place"'
_DIGEST = '"what if: digest"'

_COLUMNS = """
    SELECT table_name, list(column_name ORDER BY column_index) FROM duckdb_columns()
    WHERE NOT internal AND database_name = current_database() GROUP BY table_name
"""


@dataclass
class View:
    """A view, its columns, and where its rows are kept."""

    name: str
    key: tuple[str, ...]
    columns: list[str]
    number: int  # among the views

    def table(self, use: str) -> str:
        """The temporary table of some of its rows, quoted."""
        return quoting.name(f"what if: {use} {self.name}")

    @property
    def others(self) -> list[str]:
        """The columns that are not of its key."""
        return [name for name in self.columns if name not in self.key]


@dataclass
class Comparison:
    """Views beside themselves; `look` is for before the world is changed, `finish` for after."""

    connection: DuckDBPyConnection
    views: list[View]
    changing: list[str] = field(default_factory=list)  # by name, once finished
    _kept: list[View] = field(default_factory=list)

    @classmethod
    def of(cls, connection: DuckDBPyConnection, paths: Iterable[Path]) -> Comparison:
        """The comparison of the views of some files."""
        columns = dict(connection.execute(_COLUMNS).fetchall())
        views = []
        for number, path in enumerate(paths):
            if key := sqlfiles.key(path):
                name = sqlfiles.object_name(path)
                views.append(View(name, key, columns[name], number))
        return cls(connection, views)

    def look(self, world: World) -> None:
        """Keeps the rows of the views that may differ."""
        self._kept = [view for view in self.views if view.name in world.reached]
        for view in self._kept:
            self._keep(view, "before", world)

    def finish(self, world: World) -> None:
        """Finds what differs."""
        for view in self._kept:
            self._keep(view, "after", world)
            if self._differs(view):
                self._pair(view)
                self.changing.append(view.name)
            else:
                world.reached.discard(view.name)
            for use in ("before", "after", "seasons"):
                self.connection.execute(f"DROP TABLE temp.{view.table(use)}")
        self._gather()

    @property
    def changes(self) -> DuckDBPyRelation:
        """A row of LONG for each row that is gone or has come and each value that changes."""
        listed = ", ".join(LONG)
        return self.connection.sql(f"SELECT {listed} FROM {_ALL} ORDER BY {_VIEW}, {_PLACE}")

    def of_view(self, name: str) -> DuckDBPyRelation:
        """The same of one view, its own key in front."""
        view = next(view for view in self.views if view.name == name)
        columns = ", ".join(map(quoting.name, [*view.key, *_HOW]))
        if name in self.changing:
            source = f"{view.table('changes')} ORDER BY {_PLACE}"
            return self.connection.sql(f"SELECT {columns} FROM {source}")
        none = ", ".join(f"CAST(NULL AS VARCHAR) AS {each}" for each in _HOW)
        key = ", ".join(map(quoting.name, view.key))
        return self.connection.sql(f"SELECT {key}, {none} FROM {quoting.name(name)} LIMIT 0")

    def _keep(self, view: View, use: str, world: World) -> None:
        """Puts the rows of a view, numbered in its order, into a table, each with its digest."""
        columns = ", ".join(map(quoting.name, view.columns))
        self.connection.execute(
            f"CREATE TEMP TABLE {view.table(use)} AS SELECT *, row_number() OVER () AS {_PLACE},"
            f" hash({columns}) AS {_DIGEST} FROM {quoting.name(view.name)} WHERE {world.of_seasons}"
        )

    def _differs(self, view: View) -> bool:
        """Keeps the seasons that have other rows than before, by digests; whether there are any."""
        season = ", ".join(OF_SEASON)
        before, after = (
            f"(SELECT {season}, count(*) AS rows, sum(CAST({_DIGEST} AS HUGEINT)) AS digest"
            f" FROM {view.table(use)} GROUP BY {season})"
            for use in ("before", "after")
        )
        ((count,),) = self.connection.execute(
            f"CREATE TEMP TABLE {view.table('seasons')} AS SELECT {season} FROM {before} AS b"
            f" FULL JOIN {after} AS a USING ({season})"
            " WHERE (b.rows, b.digest) IS DISTINCT FROM (a.rows, a.digest)"
        ).fetchall()
        return count > 0

    def _pair(self, view: View) -> None:
        key = list(map(quoting.name, view.key))
        same = " AND ".join(f"b.{name} IS NOT DISTINCT FROM a.{name}" for name in key)
        keys = ", ".join(f"COALESCE(a.{name}, b.{name}) AS {name}" for name in key)
        self.connection.execute(f"""
            CREATE TEMP TABLE {view.table("changes")} AS
            WITH {_numbered(view, "before")}, {_numbered(view, "after")},
            b AS ({_left(view, "before", "after")}), a AS ({_left(view, "after", "before")}),
            pairs AS (
                SELECT {keys}, a.{_PLACE} AS after_place, b.{_PLACE} AS before_place,
                    CASE WHEN b.{_PLACE} IS NULL THEN 'come' WHEN a.{_PLACE} IS NULL THEN 'gone'
                        ELSE 'changed' END AS change,
                    unnest(CASE WHEN b.{_PLACE} IS NULL OR a.{_PLACE} IS NULL
                        THEN [{_whole(view)}] ELSE [{_values(view)}] END, recursive := true)
                FROM b FULL JOIN a ON {same} AND b.number = a.number
            )
            SELECT * EXCLUDE (after_place, before_place, place), row_number() OVER (
                ORDER BY COALESCE(after_place, before_place), before_place, place
            ) AS {_PLACE}
            FROM pairs WHERE before IS DISTINCT FROM after
        """)

    def _gather(self) -> None:
        """Puts the changes of all views below each other."""
        none = ", ".join(f"CAST(NULL AS VARCHAR) AS {name}" for name in LONG)
        parts = [f"SELECT {none}, 0 AS {_VIEW}, 0 AS {_PLACE} WHERE false"]
        for view in self.views:
            if view.name in self.changing:
                rest = [quoting.name(name) for name in view.key if name not in OF_SEASON]
                texts = ", ".join(f"CAST({name} AS VARCHAR)" for name in rest)
                key = f"concat_ws(', ', {texts})" if rest else "NULL"
                parts.append(
                    f"SELECT {quoting.text(view.name)}, {', '.join(OF_SEASON)},"
                    f" {key}, {', '.join(_HOW)}, {view.number}, {_PLACE}"
                    f" FROM {view.table('changes')}"
                )
        self.connection.execute(f"CREATE TEMP TABLE {_ALL} AS {' UNION ALL '.join(parts)}")


def _numbered(view: View, use: str) -> str:
    """The rows of the seasons that differ; those that are alike are numbered."""
    return f"""{use}_rows AS (
                SELECT *, row_number() OVER (PARTITION BY {_DIGEST} ORDER BY {_PLACE}) AS copy
                FROM {view.table(use)}
                SEMI JOIN {view.table("seasons")} USING ({", ".join(OF_SEASON)})
            )"""


def _left(view: View, one: str, other: str) -> str:
    """The rows that one side has more often than the other, numbered within their key."""
    key = ", ".join(map(quoting.name, view.key))
    return (
        f"SELECT *, row_number() OVER (PARTITION BY {key} ORDER BY {_PLACE}) AS number"
        f" FROM {one}_rows ANTI JOIN {other}_rows USING ({_DIGEST}, copy)"
    )


def _values(view: View) -> str:
    """What a changed row has in each column, before and after."""
    return ", ".join(
        _entry(quoting.text(name), _text("b", name), _text("a", name), place)
        for place, name in enumerate(view.others)
    )


def _whole(view: View) -> str:
    """What a row that is gone or has come says beside its key, in one text."""
    before, after = (
        f"CASE WHEN {side}.{_PLACE} IS NOT NULL THEN concat_ws(', ', "
        + ", ".join(f"{quoting.text(f'{name} ')} || {_text(side, name)}" for name in view.others)
        + ") END"
        for side in ("b", "a")
    )
    return _entry("NULL", before, after, 0)


def _entry(column: str, before: str, after: str, place: int) -> str:
    return (
        f"{{'column_name': CAST({column} AS VARCHAR), 'before': {before}, 'after': {after},"
        f" 'place': {place}}}"
    )


def _text(side: str, column: str) -> str:
    return f"CAST({side}.{quoting.name(column)} AS VARCHAR)"
