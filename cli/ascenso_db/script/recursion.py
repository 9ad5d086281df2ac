"""A step that reads its own rows, parted: many engines allow less in a WITH RECURSIVE than DuckDB.

Such an engine keeps the rows of all passes in one table, numbered; each pass reads those of the
pass before, until none come; then the step's own query reads them all.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlglot import exp

from ascenso_db.sqlfiles import Definition

NUMBER = "pass_number"


@dataclass(frozen=True)
class Recursion:
    """The parts of a WITH RECURSIVE, and the table that keeps the rows of all its passes."""

    rows: str
    start: exp.Query
    _pass: exp.Query
    _end: exp.Query
    _name: str

    @classmethod
    def of(cls, step: Definition) -> Recursion | None:
        """That of a step; None if it has none."""
        with_ = step.create.expression.args.get("with_")
        if with_ is None or not with_.recursive:
            return None
        (cte,) = with_.expressions
        union = cte.this
        end = step.create.expression.copy()
        end.set("with_", None)
        return cls(f"{step.name}_passes", union.this, union.expression.unnest(), end, cte.alias)

    @property
    def columns(self) -> list[str]:
        """The columns of the rows beside the number of their pass."""
        return self.start.named_selects

    def next_pass(self, before: exp.Expression) -> exp.Query:
        """The rows of a pass; `before` is the number of the pass that it reads."""
        return self._over(self._pass, exp.column(NUMBER, table="r").eq(before))

    def end(self) -> exp.Query:
        """The rows of the step."""
        return self._over(self._end)

    def nothing(self) -> exp.Query:
        """A query with the columns and types of the step, which reads no pass."""
        return _preceded(self._end, exp.CTE(this=self.start.copy(), alias=self._alias()))

    def _over(self, query: exp.Query, where: exp.Expression | None = None) -> exp.Query:
        read = exp.select(*(exp.column(name, table="r") for name in self.columns))
        read = read.from_(exp.alias_(exp.to_table(self.rows), "r", table=True))
        if where is not None:
            read = read.where(where)
        return _preceded(query, exp.CTE(this=read, alias=self._alias()))

    def _alias(self) -> exp.TableAlias:
        return exp.TableAlias(this=exp.to_identifier(self._name))


def _preceded(query: exp.Query, cte: exp.CTE) -> exp.Query:
    """The query with one more CTE, before all others."""
    query = query.copy()
    with_ = query.args.get("with_")
    following = with_.expressions if with_ is not None else []
    query.set("with_", exp.With(expressions=[cte, *following]))
    return query
