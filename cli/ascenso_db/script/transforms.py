"""What sqlglot does not carry over by itself: small steps from expression to expression."""

from __future__ import annotations

from collections.abc import Callable, Container

from sqlglot import exp
from sqlglot.optimizer.scope import traverse_scope

Transform = Callable[[exp.Expression], exp.Expression]


def in_schema(
    statement: exp.Expression, schema: str, temporary: Container[str] = ()
) -> exp.Expression:
    """Every table and view under the name of its schema; names of CTEs stay as they are."""
    query = statement
    tables = []
    if isinstance(statement, exp.Create):
        query = statement.expression
        tables.append(statement.this.find(exp.Table))
        tables += [reference.find(exp.Table) for reference in statement.find_all(exp.Reference)]
    if query is not None:
        for scope in traverse_scope(query):
            tables += [s for s in scope.sources.values() if isinstance(s, exp.Table)]
    for table in tables:
        if table.name not in temporary:
            table.set("db", exp.to_identifier(schema, quoted=True))
    return statement


def bytewise_text(statement: exp.Expression) -> exp.Expression:
    """PostgreSQL sorts text by the database's language; DuckDB by its bytes."""
    for column in statement.find_all(exp.ColumnDef):
        if column.kind.is_type(exp.DType.TEXT, exp.DType.VARCHAR):
            collation = exp.CollateColumnConstraint(this=exp.to_identifier("C", quoted=True))
            column.append("constraints", exp.ColumnConstraint(kind=collation))
    return statement


def dates_as_text(statement: exp.Expression) -> exp.Expression:
    """SQLite's STRICT tables have no type for dates; as ISO text they sort and compare."""
    for column in statement.find_all(exp.ColumnDef):
        if column.kind.is_type(exp.DType.DATE):
            column.set("kind", exp.DataType.build("text"))
            stated = exp.column(column.name)
            # a modifier, even of nothing, has SQLite count 30 February as 2 March
            counted = [stated.copy(), exp.Literal.string("+0 days")]
            is_date = stated.eq(exp.Anonymous(this="DATE", expressions=counted))
            check = exp.CheckColumnConstraint(this=is_date)
            column.append("constraints", exp.ColumnConstraint(kind=check))
    return statement


def decimals_without_places(statement: exp.Expression) -> exp.Expression:
    """SQLite's STRICT tables know no number of places."""
    for column in statement.find_all(exp.ColumnDef):
        if column.kind.is_type(exp.DType.DECIMAL):
            column.kind.set("expressions", [])
    return statement


def without_materialized(statement: exp.Expression) -> exp.Expression:
    """Spark decides by itself what it computes once."""
    for cte in statement.find_all(exp.CTE):
        cte.set("materialized", None)
    return statement


def ordered_lists(statement: exp.Expression) -> exp.Expression:
    """SQLite before 3.44 has no ORDER BY in an aggregate, but a window has one."""
    for select in list(statement.find_all(exp.Select)):
        lists = [
            found
            for found in select.find_all(exp.GroupConcat)
            if found.parent_select is select and isinstance(found.this, exp.Order)
        ]
        if lists:
            _list_in_a_window(select, lists)
    return statement


def decimal_as_text(statement: exp.Expression) -> exp.Expression:
    """SQLite writes a decimal as the nearest float, 1.5 for 1.5000."""
    for cast in list(statement.find_all(exp.Cast)):
        inner = cast.this
        if cast.is_type(exp.DType.TEXT, exp.DType.VARCHAR) and isinstance(inner, exp.Cast):
            places = inner.to.expressions[1:] if inner.is_type(exp.DType.DECIMAL) else []
            for digits in places:
                rounded = exp.Round(this=inner.this, decimals=digits.this.copy())
                form = exp.Literal.string(f"%.{digits.name}f")
                cast.replace(exp.Anonymous(this="PRINTF", expressions=[form, rounded]))
    return statement


def _list_in_a_window(select: exp.Select, lists: list[exp.GroupConcat]) -> None:
    keys = [key.copy() for key in select.args["group"].expressions]
    frame = exp.WindowSpec(
        kind="ROWS",
        start="UNBOUNDED",
        start_side="PRECEDING",
        end="UNBOUNDED",
        end_side="FOLLOWING",
    )
    inner: dict[str, exp.Expression] = {}
    for number, found in enumerate(lists, start=1):
        order = found.this
        inner[f"list_{number}"] = exp.Window(
            this=exp.GroupConcat(this=order.this.copy(), separator=found.args["separator"].copy()),
            partition_by=keys,
            order=exp.Order(expressions=[term.copy() for term in order.expressions]),
            spec=frame.copy(),
        )
        found.replace(exp.Max(this=exp.column(f"list_{number}", table="listed")))
    kept = (*select.expressions, select.args["group"], select.args.get("order") or exp.null())
    used = [column for part in kept for column in _columns(part)]
    for column in used:
        alias = f"{column.table}_{column.name}"
        inner[alias] = exp.column(column.name, table=column.table)
        # the alias that a column had as a result stays
        parent = column.parent
        renamed = exp.column(alias, table="listed")
        column.replace(exp.alias_(renamed, column.name) if parent is select else renamed)
    listed = exp.Select(expressions=[exp.alias_(e, alias) for alias, e in inner.items()])
    for part in ("from_", "joins", "where"):
        listed.set(part, select.args.get(part))
        select.set(part, None)
    select.set("from_", exp.From(this=listed.subquery("listed")))


def _columns(part: exp.Expression) -> list[exp.Column]:
    return [column for column in part.find_all(exp.Column) if column.table != "listed"]
