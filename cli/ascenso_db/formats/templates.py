"""Fills the templates of a season's SQL: names and values, and rows that are written out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from duckdb import DuckDBPyConnection

from ascenso_db.text import printable, quoting

_PLACE = re.compile(r'"\$(\w+)"|\$(\w+)')
# A statement below this mark is run while the season is written, and stated as its rows.
_WRITTEN_OUT = re.compile(
    r"^-- written out\n(?P<insert>INSERT INTO \w+ \([^)]*\))\n(?P<rows>.*?);$",
    re.MULTILINE | re.DOTALL,
)
_COMMENT = "comment"  # a column that stands behind its row


def filled(template: str, values: Mapping[str, str]) -> str:
    """The template with SQL in the place of each `"$name"` or `$name`; what has no value stays."""
    return _PLACE.sub(lambda place: values.get(place[1] or place[2], place[0]), template)


def written_out(connection: DuckDBPyConnection, template: str) -> str:
    """The template with rows in the place of the queries that are marked so.

    A statement that would have no rows is left out.
    """

    def stated(found: re.Match[str]) -> str:
        result = connection.execute(found["rows"])
        has_comment = result.description[-1][0] == _COMMENT
        rows = result.fetchall()
        comments = [row[-1] if has_comment else None for row in rows]
        tuples = [quoting.row(row[:-1] if has_comment else row) for row in rows]
        ends = [*[","] * (len(rows) - 1), ";"]
        lines = (
            f"    {values}{end}{f' -- {printable(comment)}' if comment else ''}"
            for values, end, comment in zip(tuples, ends, comments, strict=True)
        )
        return "\n".join([f"{found['insert']} VALUES", *lines]) if rows else ""

    return re.sub(r"\n{3,}", "\n\n", _WRITTEN_OUT.sub(stated, template))
