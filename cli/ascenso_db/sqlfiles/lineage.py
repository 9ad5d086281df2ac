"""Says which columns of the tables a view's columns come from, through all steps and views between.

sqlglot parts each query into scopes; a column of a scope is followed to the source that its
qualifier names, a table, a view, a CTE or a derived table, until a table is reached.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

import click
from sqlglot import exp
from sqlglot.optimizer.scope import Scope, build_scope

from ascenso_db.text import did_you_mean

Node = TypeVar("Node")


class Use(StrEnum):
    """What a column is for: its value is shown, or it only says which rows there are."""

    VALUE = "value"
    JOIN = "join"
    FILTER = "filter"
    GROUP = "group"


@dataclass(frozen=True, order=True)
class Column:
    """A column of a table or view."""

    relation: str
    name: str

    def __str__(self) -> str:
        """The column as SQL names it."""
        return f"{self.relation}.{self.name}"


@dataclass
class Sources:
    """What a query reads: for each of its columns the values, and what all its rows rest on."""

    values: dict[str, set[Column]] = field(default_factory=dict)
    rows: set[tuple[Column, Use]] = field(default_factory=set)
    relations: set[str] = field(default_factory=set)


class Lineage:
    """The sources of every view."""

    def __init__(self, views: Mapping[str, exp.Query]) -> None:
        """Takes the query of each view; every column in it names the source that it is of."""
        self._direct = {name: _of_scope(build_scope(query)) for name, query in views.items()}
        self._final: dict[str, Sources] = {}

    def reads(self, view: str) -> list[str]:
        """The tables and views that a view reads; none for a table."""
        return sorted(self._direct[view].relations) if view in self._direct else []

    def read_by(self, relation: str) -> list[str]:
        """The views that read a table or view."""
        return sorted(view for view, direct in self._direct.items() if relation in direct.relations)

    def find(self, name: str) -> tuple[str, str | None]:
        """The view and the column that are named; a usage error if there is none such."""
        view, dot, column = name.lower().partition(".")
        if view not in self._direct:
            if self.read_by(view):
                raise click.UsageError(
                    f"{view} is a table, which holds what sources state; "
                    f"`ascenso-db describe {view}` shows it"
                )
            raise click.UsageError(f"no view {view or name}{did_you_mean(view, self._direct)}")
        known = self._direct[view].values
        if dot and column not in known:
            raise click.UsageError(f"{view}: no column {column}{did_you_mean(column, known)}")
        return view, column or None

    def of(self, view: str, column: str | None = None) -> Iterator[tuple[str | None, Column, str]]:
        """Each column of a table that a view, or one of its columns, rests on.

        First those whose values the columns show, in the order of the columns; then, once for all
        columns and under no column's name, those that only say which rows there are.
        """
        final = self._followed(view)
        columns = [column] if column else list(final.values)
        shown = set()
        for name in columns:
            for source in sorted(final.values[name]):
                shown.add(source)
                yield name, source, Use.VALUE
        for source in sorted({source for source, _ in final.rows} - shown):
            yield None, source, " and ".join(use for use in Use if (source, use) in final.rows)

    def column_edges(self, view: str, column: str) -> list[tuple[Column, Column]]:
        """From which columns that column is taken, and those again, down to the tables."""

        def sources(result: Column) -> list[Column]:
            direct = self._direct.get(result.relation)
            return sorted(direct.values[result.name]) if direct else []

        return _edges(Column(view, column), sources)

    def edges(self, view: str) -> list[tuple[str, str]]:
        """Which table or view is read by which view, from that view down to the tables."""
        return _edges(view, self.reads)

    def _followed(self, view: str) -> Sources:
        """The sources of a view, each column of a view replaced by those of the tables beneath."""
        if view not in self._final:
            direct = self._direct[view]
            final = Sources(relations=direct.relations)
            for name, columns in direct.values.items():
                final.values[name] = self._tables_of(columns)
            for column, use in direct.rows:
                final.rows |= {(source, use) for source in self._tables_of([column])}
            for relation in direct.relations & self._direct.keys():
                final.rows |= self._followed(relation).rows
            self._final[view] = final
        return self._final[view]

    def _tables_of(self, columns: Iterable[Column]) -> set[Column]:
        found = set()
        for column in columns:
            if column.relation in self._direct:
                found |= self._followed(column.relation).values[column.name]
            else:
                found.add(column)
        return found


def _edges(result: Node, sources: Callable[[Node], list[Node]]) -> list[tuple[Node, Node]]:
    """The pairs of source and result that lead to a result, the nearest first."""
    found, waiting = [], [result]
    for node in waiting:
        for source in sources(node):
            found.append((source, node))
            if source not in waiting:
                waiting.append(source)
    return found


def _of_scope(
    scope: Scope, names: Sequence[str] = (), recursive: Mapping[int, Sources] | None = None
) -> Sources:
    """The sources of a query, whose columns have their own names or those given.

    `recursive` has those of each query that is read by itself, by the part that it begins with.
    """
    names = names or scope.outer_columns or scope.expression.named_selects
    recursive = recursive or {}
    if isinstance(scope.expression, exp.Values):
        return Sources()
    if scope.set_operation_scopes:
        return _of_branches(scope.set_operation_scopes, names, recursive)
    below: dict[str, Sources] = {}
    read: dict[str, str] = {}
    for alias, (_, source) in scope.selected_sources.items():
        if isinstance(source, Scope):
            known = recursive.get(id(source.expression))
            below[alias] = known or _of_scope(source, recursive=recursive)
        else:
            read[alias] = source.name

    def sources_of(part: exp.Expression) -> set[Column]:
        columns: set[Column] = set()
        for column in part.find_all(exp.Column):
            if column.table in below:
                columns |= below[column.table].values.get(column.name, set())
            elif column.table:
                columns.add(Column(read[column.table], column.name))
        return columns

    select = scope.expression
    # a list of VALUES is read by a query of all its columns, which are constants
    parts = [exp.null()] * len(names) if select.is_star else select.expressions
    return Sources(
        {name: sources_of(part) for name, part in zip(names, parts, strict=True)},
        {(c, use) for use, part in _beside_the_columns(select) for c in sources_of(part)}.union(
            *(source.rows for source in below.values())
        ),
        set(read.values()).union(*(source.relations for source in below.values())),
    )


def _of_branches(
    branches: Sequence[Scope], names: Sequence[str], recursive: Mapping[int, Sources]
) -> Sources:
    """Each column of a union comes from the columns at its place in all branches.

    Where the union is read by itself, what its later branches add is added until nothing is new.
    """
    first = id(branches[0].expression)
    found, before = _of_scope(branches[0], names, recursive), None
    while found != before:
        before = found
        known = {**recursive, first: found}
        found = _merged([found, *(_of_scope(branch, names, known) for branch in branches[1:])])
    return found


def _merged(branches: Iterable[Sources]) -> Sources:
    merged = Sources()
    for branch in branches:
        for name, columns in branch.values.items():
            merged.values[name] = merged.values.get(name, set()) | columns
        merged.rows |= branch.rows
        merged.relations |= branch.relations
    return merged


def _beside_the_columns(select: exp.Select) -> Iterator[tuple[Use, exp.Expression]]:
    """The parts of a SELECT that say which rows there are."""
    for join in select.args.get("joins") or ():
        if join.args.get("on") is not None:
            yield Use.JOIN, join.args["on"]
    for use, name in ((Use.FILTER, "where"), (Use.FILTER, "having"), (Use.GROUP, "group")):
        if select.args.get(name) is not None:
            yield use, select.args[name]
