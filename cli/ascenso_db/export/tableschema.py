"""Says of each table and view, in the words of Table Schema, what its columns and keys are."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from functools import cache
from typing import Any

import sqlglot
from sqlglot import exp

from ascenso_db.catalogue import Constraint
from ascenso_db.export.exported import Exported

# A time as DuckDB writes it to CSV has a space for the T of ISO 8601. What is named nowhere
# here, such as an interval, stands as DuckDB's text.
_TYPES = (
    (r".*\]", {"type": "array"}),
    (r"U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|BIGNUM|VARINT", {"type": "integer"}),
    (r"DECIMAL.*|DOUBLE|FLOAT", {"type": "number"}),
    (r"BOOLEAN", {"type": "boolean"}),
    (r"DATE", {"type": "date"}),
    (r"TIME", {"type": "time"}),
    (r"TIMESTAMP.*", {"type": "datetime", "format": "any"}),
    (r"UUID", {"type": "string", "format": "uuid"}),
    (r"(STRUCT|MAP)\(.*", {"type": "object"}),
    (r".*", {"type": "string"}),
)
_BOUNDS = {
    exp.GTE: "minimum",
    exp.LTE: "maximum",
    exp.GT: "exclusiveMinimum",
    exp.LT: "exclusiveMaximum",
}


def describe(
    exported: Exported, held_to: Sequence[Constraint], others: Container[str]
) -> dict[str, Any]:
    """The schema of a table or view; keys lead to the `others` that are exported with it."""
    fields = {
        column.name: {"name": column.name}
        | field_type(column.type)
        | ({"description": column.comment} if column.comment else {})
        for column in exported.columns
    }
    schema: dict[str, Any] = {}
    for kind, columns, expression, parent, parent_columns in held_to:
        if kind == "PRIMARY KEY":
            schema["primaryKey"] = columns
        elif kind == "UNIQUE" and len(columns) > 1:
            schema.setdefault("uniqueKeys", []).append(columns)
        elif kind == "FOREIGN KEY" and parent in others:
            reference = {} if parent == exported.object.name else {"resource": parent}
            schema.setdefault("foreignKeys", []).append(
                {"fields": columns, "reference": reference | {"fields": parent_columns}}
            )
        elif len(columns) == 1:
            limits = _limits(kind, expression)
            if limits:
                fields[columns[0]].setdefault("constraints", {}).update(limits)
    return _divided(exported, fields) | schema


def field_type(type_: str) -> dict[str, str]:
    """The type of Table Schema for a type of DuckDB, with a format where it needs one."""
    return next(dict(field) for pattern, field in _TYPES if re.fullmatch(pattern, type_))


def _divided(exported: Exported, fields: dict[str, Any]) -> dict[str, Any]:
    """The fields, last the one that stands in the names of folders and not in the files."""
    divider = exported.partition_by
    if divider is None:
        return {"fields": list(fields.values())}
    # A goal, say, has no season of its own in the database.
    added = {"name": divider, "type": "string", "description": "Season that the row belongs to"}
    last = fields.pop(divider, added)
    described = f"{last.get('description', divider)}; in the name of the folder, not in the files"
    return {
        "fieldsMatch": "superset",
        "fields": [*fields.values(), last | {"description": described}],
    }


def _limits(kind: str, expression: str | None) -> dict[str, Any]:
    if kind == "NOT NULL":
        return {"required": True}
    if kind == "UNIQUE":
        return {"unique": True}
    return _check_limits(expression) if kind == "CHECK" and expression else {}


@cache
def _check_limits(expression: str) -> dict[str, Any]:
    """What a CHECK of one column against literals says; other conditions have no words for it."""
    check = sqlglot.parse_one(expression, read="duckdb").unnest()
    if not isinstance(check.this, exp.Column):
        return {}
    if isinstance(check, exp.Between):
        limits = {"minimum": check.args["low"], "maximum": check.args["high"]}
    elif isinstance(check, exp.In):
        limits = {"enum": check.expressions}
    elif isinstance(check, exp.EQ):
        limits = {"enum": [check.expression]}
    elif type(check) in _BOUNDS:
        limits = {_BOUNDS[type(check)]: check.expression}
    else:
        return {}
    try:
        return {name: _plain(value) for name, value in limits.items()}
    except ValueError:  # compared with something that is no literal
        return {}


def _plain(value: exp.Expression | list[exp.Expression]) -> Any:
    if isinstance(value, list):
        if not value:  # IN a query
            raise ValueError
        return [_plain(each) for each in value]
    plain = value.to_py()
    if not isinstance(plain, (int, str)):
        raise ValueError
    return plain
