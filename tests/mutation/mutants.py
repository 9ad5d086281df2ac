"""Changes one thing of a step or view at a time: an operator, a constant, a join, a term."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

import duckdb
import sqlglot
from sqlglot import exp

from ascenso_db.sqlfiles import object_name

Edit = Callable[[], object]
Change = tuple[str, str, Edit]
"""The kind of the change, the change in words, and what makes it."""

OPPOSITE: dict[type[exp.Expression], type[exp.Expression]] = {
    exp.EQ: exp.NEQ,
    exp.NEQ: exp.EQ,
    exp.NullSafeEQ: exp.NullSafeNEQ,
    exp.NullSafeNEQ: exp.NullSafeEQ,
    exp.LT: exp.LTE,
    exp.LTE: exp.LT,
    exp.GT: exp.GTE,
    exp.GTE: exp.GT,
    exp.Add: exp.Sub,
    exp.Sub: exp.Add,
    exp.Mul: exp.Add,
    exp.Div: exp.Mul,
    exp.And: exp.Or,
    exp.Or: exp.And,
    exp.Min: exp.Max,
    exp.Max: exp.Min,
    exp.Sum: exp.Max,
    exp.Rank: exp.RowNumber,
    exp.RowNumber: exp.Rank,
    exp.DenseRank: exp.RowNumber,
    exp.Lag: exp.Lead,
}
KINDS = {
    "comparison": (
        *(exp.EQ, exp.NEQ, exp.NullSafeEQ, exp.NullSafeNEQ),
        *(exp.LT, exp.LTE, exp.GT, exp.GTE),
    ),
    "arithmetic": (exp.Add, exp.Sub, exp.Mul, exp.Div),
    "AND, OR": (exp.And, exp.Or),
    "aggregate": (
        *(exp.Min, exp.Max, exp.Sum),
        *(exp.Rank, exp.RowNumber, exp.DenseRank, exp.Lag),
    ),
}
KIND_OF = {node: kind for kind, nodes in KINDS.items() for node in nodes}
KINDS_IN_ORDER = (*KINDS, "constant", "NOT", "join", "order", "CASE", "COALESCE", "DISTINCT")
KINDS_IN_ORDER += ("term", "PARTITION BY")
PREDICATES = (exp.Is, exp.In, exp.Like, exp.Between)
LONGEST = 100


@dataclass(frozen=True)
class Mutant:
    """A step or view with one change."""

    path: Path
    kind: str
    change: str
    """Where in the query, and what: the same words as long as that part of it stays."""
    place: int
    number: int
    """The node in the order of the walk, and the change among those of the node."""

    @property
    def view(self) -> str:
        """The step or view that is changed."""
        return object_name(self.path)

    @property
    def name(self) -> str:
        """What it is listed by."""
        return f"{self.view}: {self.kind}: {self.change}"

    def query(self) -> str:
        """The SELECT with the change made."""
        tree = query(self.path).copy()
        node = next(islice(tree.walk(), self.place, None))
        _, _, edit = list(changes(node))[self.number]
        edit()
        return sql(tree)


@cache
def query(path: Path) -> exp.Expression:
    """The SELECT of the step or view in a file.

    Of a step without its last ORDER BY, which says how its rows lie, and not which they are.
    """
    created = duckdb.extract_statements(path.read_text(encoding="utf-8"))[0].query
    creation = sqlglot.parse_one(created, dialect="duckdb")
    select = creation.expression.copy()
    if creation.kind == "TABLE":
        select.set("order", None)
    return select


def definitions(paths: Iterable[Path]) -> dict[str, str]:
    """The SELECT of each step and view as it is, in file order."""
    return {object_name(path): sql(query(path)) for path in paths}


def ordered(paths: Iterable[Path]) -> set[str]:
    """The views that promise an order."""
    return {object_name(path) for path in paths if query(path).args.get("order")}


def mutants(path: Path) -> list[Mutant]:
    """Every mutant of the step or view in a file, always in the same order."""
    seen: Counter[tuple[str, str]] = Counter()
    found = []
    for place, node in enumerate(query(path).walk()):
        for number, (kind, change, _) in enumerate(changes(node)):
            where = f"{_step(node)}: {_short(change)}"
            seen[kind, where] += 1
            if (count := seen[kind, where]) > 1:
                where += f" (no. {count})"
            found.append(Mutant(path, kind, where, place, number))
    return found


def sql(node: exp.Expression) -> str:
    """A query as DuckDB reads it."""
    return node.sql(dialect="duckdb", comments=False)


def _step(node: exp.Expression) -> str:
    """The common table expression that a node stands in, and the part of a UNION."""
    select = node.find_ancestor(exp.Select) or node
    step = node.find_ancestor(exp.CTE)
    name = step.alias if step else "last"
    parts = list(_parts(step.this if step else node.root()))
    index = next((number for number, part in enumerate(parts, 1) if part is select), None)
    return f"{name} {index}" if index and len(parts) > 1 else name


def _parts(node: exp.Expression) -> Iterator[exp.Expression]:
    if isinstance(node, exp.Union):
        yield from _parts(node.left)
        yield from _parts(node.right)
    else:
        yield node


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def changes(node: exp.Expression) -> Iterator[Change]:
    """What can be changed at a node of the tree."""
    for rule in (_swapped, _negated, _constant, _joined, _counted, _ordered, _left_out, _term):
        yield from rule(node)


def _swapped(node: exp.Expression) -> Iterator[Change]:
    """An operator or a function by its opposite."""
    if other := OPPOSITE.get(type(node)):

        def swap() -> None:
            kept = {key: value for key, value in node.args.items() if key in other.arg_types}
            node.replace(other(**kept))

        yield KIND_OF[type(node)], f"{sql(node)} -> {other.__name__.upper()}", swap
    if isinstance(node, exp.Union):
        keeps = not node.args.get("distinct")
        text = "UNION ALL -> UNION" if keeps else "UNION -> UNION ALL"
        yield "DISTINCT", text, lambda: node.set("distinct", keeps)


def _negated(node: exp.Expression) -> Iterator[Change]:
    if isinstance(node, exp.Not):
        yield "NOT", f"{sql(node)} -> without NOT", lambda: node.replace(node.this)
    elif isinstance(node, PREDICATES) and not isinstance(node.parent, exp.Not):
        yield "NOT", f"{sql(node)} -> NOT", lambda: node.replace(exp.Not(this=node.copy()))
    elif isinstance(node, exp.Neg) and not isinstance(node.this, exp.Literal):
        yield "arithmetic", f"{sql(node)} -> without -", lambda: node.replace(node.this)


def _constant(node: exp.Expression) -> Iterator[Change]:
    if isinstance(node, exp.Boolean):
        made: exp.Expression = exp.Boolean(this=not node.this)
    elif isinstance(node, exp.Literal) and not isinstance(node.parent, exp.DataTypeParam):
        made = (
            exp.Literal.string(f"{node.this}?")
            if node.is_string
            else exp.Literal.number(int(node.this) + 1)
        )
    else:
        return
    text = f"{sql(node)} -> {sql(made)} in {sql(node.parent)}"
    yield "constant", text, lambda: node.replace(made)


def _joined(node: exp.Expression) -> Iterator[Change]:
    if isinstance(node, exp.Join) and node.args.get("on"):
        to = sql(node.this)
        if node.side == "LEFT":
            yield "join", f"LEFT JOIN {to} -> INNER", lambda: node.set("side", None)
        elif node.kind in ("INNER", ""):

            def left() -> None:
                node.set("kind", None)
                node.set("side", "LEFT")

            yield "join", f"INNER JOIN {to} -> LEFT", left


def _counted(node: exp.Expression) -> Iterator[Change]:
    """A count becomes whether there is any; a DISTINCT is dropped."""
    if isinstance(node, exp.Count):
        one = exp.Max(this=exp.Literal.number(1))
        yield "aggregate", f"{sql(node)} -> MAX(1)", lambda: node.replace(one)
    if isinstance(node, exp.Select) and node.args.get("distinct"):
        yield "DISTINCT", "SELECT DISTINCT -> SELECT", lambda: node.set("distinct", None)
    if isinstance(node, exp.Distinct) and len(node.expressions) == 1:
        inner = node.expressions[0]
        if not isinstance(node.parent, exp.Select):
            yield "DISTINCT", f"{sql(node)} -> without", lambda: node.replace(inner)


def _ordered(node: exp.Expression) -> Iterator[Change]:
    if not isinstance(node, exp.Ordered):
        return
    text = sql(node)
    desc = not node.args.get("desc")
    yield "order", f"{text} -> {'DESC' if desc else 'ASC'}", lambda: node.set("desc", desc)
    order = node.parent
    alone = len(order.expressions) == 1
    # an aggregate holds what it orders inside the ORDER BY
    whole = order.this if order.this else None

    def drop() -> None:
        if not alone:
            node.pop()
        elif whole is not None:
            order.replace(whole)
        else:
            order.pop()

    yield "order", f"{text} -> dropped", drop


def _left_out(node: exp.Expression) -> Iterator[Change]:
    """A branch of a CASE, the rest of a COALESCE, a key of PARTITION BY, a filter."""
    if isinstance(node, exp.Case):
        branches, rest = node.args["ifs"], node.args.get("default")
        for branch in branches:
            text = f"WHEN {sql(branch.this)} -> dropped"
            if len(branches) > 1:
                yield "CASE", text, branch.pop
            else:
                other = rest.copy() if rest else exp.Null()
                yield "CASE", text, lambda other=other: node.replace(other)
        if rest and not isinstance(rest, exp.Null):
            yield "CASE", f"ELSE {sql(rest)} -> dropped", lambda: node.set("default", None)
    if isinstance(node, exp.Coalesce):
        yield "COALESCE", f"{sql(node)} -> first alone", lambda: node.replace(node.this)
    if isinstance(node, exp.Nullif):
        yield "COALESCE", f"{sql(node)} -> first alone", lambda: node.replace(node.this)
    if isinstance(node, exp.Window):
        for key in node.args.get("partition_by") or ():
            yield "PARTITION BY", f"{sql(key)} of {sql(node)} -> dropped", key.pop
    if isinstance(node, (exp.Where, exp.Having, exp.Qualify)) and not isinstance(
        node.this, (exp.And, exp.Or)
    ):
        yield "term", f"{sql(node)} -> dropped", node.pop


def _term(node: exp.Expression) -> Iterator[Change]:
    """One of several terms joined by AND or OR."""
    if isinstance(node, (exp.And, exp.Or)):
        sides = (node.left, node.right)
        for dropped, kept in (sides, reversed(sides)):
            if not isinstance(dropped, type(node)):
                text = f"{type(node).__name__.upper()} {sql(dropped)} -> dropped"
                yield "term", text, lambda kept=kept: node.replace(kept)
