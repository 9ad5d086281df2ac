"""What each constraint refuses.

`constraint_rows.json` holds a row for each table that it accepts. What each constraint refuses is
that row with a little altered: a key that is there already, a reference to nothing, a value left
out, and for each CHECK what `refused_rows.csv` says.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .quick_season import QuickSeason

FOLDER = Path(__file__).parent
ROWS: dict[str, dict[str, Any]] = json.loads(
    FOLDER.joinpath("constraint_rows.json").read_text(encoding="utf-8")
)
# rules that the facts do without, for the rows that point to them
BESIDE = (
    "INSERT INTO scorer_rule (scorer_rule_id, citation_id) VALUES ('none', 'article')",
    "INSERT INTO rule_set (rule_set_id, competition, first_season, citation_id)"
    " VALUES ('none', 'None', '2001', 'article')",
    "INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, citation_id)"
    " VALUES ('none', 8, 'First', 'ascenso-apertura-2011', 'article'),"
    " ('none', 9, 'Second', 'ascenso-apertura-2011', 'article')",
)
# what else a row must have that a reference may be tried
ALLOWING = {
    ("rule_set_stage", "tie_rule_id"): {"table_rule_id": None},
    ("stage", "tie_rule_id"): {
        "format": "knock-out",
        "table_rule_id": None,
        "matches_per_club": None,
    },
}


def constraints(kind: str) -> list[tuple[str, tuple[str, ...]]]:
    """Table and columns of each constraint of a kind."""
    found = QuickSeason([]).connection.execute(
        """
        SELECT table_name, constraint_column_names FROM duckdb_constraints()
        WHERE constraint_type = ? ORDER BY ALL
        """,
        [kind],
    )
    return [(table, tuple(columns)) for table, columns in found.fetchall()]


def refused_rows() -> Iterator[tuple[str, dict[str, Any]]]:
    """For each CHECK a table, and the columns whose altered values it refuses."""
    with FOLDER.joinpath("refused_rows.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield row["table"], json.loads(row["altered"])
    for table, row in ROWS.items():
        if "basis" in row:
            yield table, {"basis": "guessed"}
            yield table, {"basis": "derived", "note": None}
