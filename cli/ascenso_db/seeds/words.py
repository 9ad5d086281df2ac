"""Says in words what a table expects of its rows; DuckDB says it in SQL."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlglot.exp import Expression

_IS, _BE = "is", "to be"


class WordlessError(ValueError):
    """A part of an expression for which there are no words."""


def unstated(column: str) -> str:
    """What is said of a value that is missing."""
    return f"{column} must be stated"


def unexpected(check: str) -> str:
    """What is said of a row that breaks a CHECK; in SQL where there are no words."""
    try:
        return f"expected {expectation(check)}"
    except WordlessError:
        return f"expected {check}"


def without_parent(parent: str, named: Iterable[tuple[str, object]]) -> str:
    """What is said of a row that refers to one that is not there, by columns and values."""
    key = " and the ".join(f"{column} {value}" for column, value in named)
    return f"no {parent} has the {key}; state it first"


def repeated(values: str, *, is_key: bool) -> str:
    """What is said of a row whose key, or what else is to be its own, another row has."""
    if is_key:
        return f"the key is stated twice: another row has {values}; give each row its own"
    return f"another row has {values} already; use that row"


def expectation(check: str) -> str:
    """The expression of a CHECK in words, to follow `expected`: `goals to be at least 0`.

    Raises:
        WordlessError: if a part of it is of a kind that no CHECK has had so far.
    """
    # It takes 100 ms to import, and most loads are right.
    import sqlglot

    return _said(sqlglot.parse_one(check, read="duckdb"), _BE)


def _said(condition: Expression, verb: str) -> str:
    """A condition as something that is so, or that is to be so."""
    from sqlglot import exp

    match condition:
        case exp.Paren():
            return _said(condition.this, verb)
        case exp.And():
            return f"{_said(condition.left, verb)} and {_said(condition.right, verb)}"
        case exp.Or() if verb == _BE:
            *exceptions, rule = condition.flatten()
            unless = " or ".join(_said(exception, _IS) for exception in exceptions)
            return f"{_said(rule, verb)} unless {unless}"
        case exp.Or():
            return " or ".join(_said(part, verb) for part in condition.flatten())
        case exp.EQ() if _is_condition(condition.left):
            left, right = condition.left.unnest(), condition.right.unnest()
            if isinstance(left, exp.Is) and isinstance(right, exp.Is):
                two = f"{_value(left.this)} and {_value(right.this)}"
                return f"{two} {verb} both stated or both empty"
            return f"{_said(right, verb)} where {_said(left, _IS)}, and only there"
        case exp.NEQ() if _is_condition(condition.left):
            left, right = (_value(side.unnest().this) for side in (condition.left, condition.right))
            return f"one of {left} and {right} {verb} stated, not both"
    subject, predicate = _parts(condition)
    return f"{subject} {verb} {predicate}"


def _is_condition(expression: Expression) -> bool:
    from sqlglot import exp

    return isinstance(expression.unnest(), exp.Predicate)


def _parts(condition: Expression) -> tuple[str, str]:
    """What a simple condition is about, and what it says of that."""
    from sqlglot import exp

    match condition:
        case exp.Not(this=exp.Is() as inner):
            return _value(inner.this), "stated"
        case exp.Not(this=exp.In() as inner):
            return _value(inner.this), f"none of {', '.join(map(_value, inner.expressions))}"
        case exp.Not():
            return _value(condition.this), "false"
        case exp.Is():
            return _value(condition.this), "empty"
        case exp.In():
            return _value(condition.this), f"one of {', '.join(map(_value, condition.expressions))}"
        case exp.Between():
            low, high = condition.args["low"], condition.args["high"]
            return _value(condition.this), f"from {_value(low)} to {_value(high)}"
        case exp.Column():
            return _value(condition), "true"
    relation = {
        exp.EQ: "",
        exp.NEQ: "other than ",
        exp.GTE: "at least ",
        exp.LTE: "at most ",
        exp.GT: "more than ",
        exp.LT: "less than ",
    }.get(type(condition))
    if relation is None:
        raise WordlessError(condition.sql("duckdb"))
    return _value(condition.left), f"{relation}{_value(condition.right)}"


def _value(value: Expression) -> str:
    from sqlglot import exp

    match value:
        case exp.Column() | exp.Identifier():
            return value.name
        case exp.Literal() | exp.Neg() | exp.Boolean():
            return value.sql("duckdb")
        case exp.Paren():
            return _value(value.this)
        case exp.Coalesce() if value.expressions[0].name == "0":
            return _value(value.this)
        case exp.Add() | exp.Sub():
            sign = "+" if isinstance(value, exp.Add) else "-"
            return f"{_value(value.left)} {sign} {_value(value.right)}"
    raise WordlessError(value.sql("duckdb"))
