"""Reads sets of rules from the tables of a database, and writes one as seeds of a season."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import click
from duckdb import DuckDBPyConnection

from ascenso_db.text import did_you_mean, quoting

_OF_SET = "rule_set_id = $name"
_OF_TABLE = f"table_rule_id IN (SELECT table_rule_id FROM rule_set_stage WHERE {_OF_SET})"
_OF_TIE = f"tie_rule_id IN (SELECT tie_rule_id FROM rule_set_stage WHERE {_OF_SET})"
_OF_SCORERS = f"scorer_rule_id IN (SELECT scorer_rule_id FROM rule_set WHERE {_OF_SET})"
_OF_RELEGATION = f"relegation_rule_id IN (SELECT relegation_rule_id FROM rule_set WHERE {_OF_SET})"
# The tables of rules, each after those that it refers to, and which of their rows are of one set.
_RULES = {
    "table_rule": _OF_TABLE,
    "result_points": _OF_TABLE,
    "table_criterion": _OF_TABLE,
    "tie_rule": _OF_TIE,
    "tie_decider": _OF_TIE,
    "scorer_rule": _OF_SCORERS,
    "scorer_criterion": _OF_SCORERS,
    "relegation_rule": _OF_RELEGATION,
    "relegation_criterion": _OF_RELEGATION,
    "rule_set": _OF_SET,
    "rule_set_stage": _OF_SET,
    "rule_set_part": _OF_SET,
}
_CITATIONS = " UNION ".join(
    f"SELECT citation_id FROM {table} WHERE {condition}" for table, condition in _RULES.items()
)
_SOURCES = {
    "source": "source_id IN (SELECT source_id FROM citation_source"
    f" WHERE citation_id IN ({_CITATIONS}))",
    "citation": f"citation_id IN ({_CITATIONS})",
    "citation_source": f"citation_id IN ({_CITATIONS})",
}
TABLES = (*_SOURCES, *_RULES)
"""The tables that a catalogue of rules fills, each after those that it refers to."""

SETS = """
    SELECT r.rule_set_id AS rule_set, r.competition, r.first_season, r.last_season,
        string_agg(s.name, ', ' ORDER BY s.ordinal) AS stages
    FROM rule_set AS r
    LEFT JOIN rule_set_stage AS s ON r.rule_set_id = s.rule_set_id
    GROUP BY ALL
    ORDER BY r.competition, r.rule_set_id
"""
"""The sets of rules, one a row."""

STAGES = """
    WITH orders AS (
        SELECT table_rule_id AS rule_id, 'table' AS kind, string_agg(
            coalesce(measure || ' (' || better || ')', criterion)
            || CASE WHEN is_per_match THEN ' per match' ELSE '' END
            || coalesce(' for place ' || at_place, '')
            || coalesce(' of ' || level_clubs || ' clubs', '')
            || CASE WHEN is_for_best_two THEN ' of the best two' ELSE '' END,
            ', ' ORDER BY ordinal) AS says
        FROM table_criterion
        GROUP BY table_rule_id
        UNION ALL
        SELECT tie_rule_id, 'tie', string_agg(
            decider
            || CASE WHEN counts_extra_time THEN ' of extra time, too' ELSE '' END
            || coalesce(' (' || sudden_death || ')', ''),
            ', ' ORDER BY ordinal)
        FROM tie_decider
        GROUP BY tie_rule_id
    ),
    other_points AS (
        SELECT table_rule_id,
            string_agg(points || ' for a ' || result, ', ' ORDER BY points DESC, result) AS says
        FROM result_points
        GROUP BY table_rule_id
    ),
    parts AS (
        SELECT p.rule_set_id, p.stage_ordinal, string_agg(
            p.part || ' of ' || f.name
            || CASE WHEN p.divisor > 1 THEN ' divided by ' || p.divisor ELSE '' END
            || coalesce(' rounded ' || p.rounding, '')
            || coalesce(' from place ' || p.first_place || ' to ' || p.last_place, ''),
            ', ' ORDER BY p.part, p.ordinal, p.from_ordinal) AS says
        FROM rule_set_part AS p
        INNER JOIN rule_set_stage AS f
            ON p.rule_set_id = f.rule_set_id AND p.from_ordinal = f.ordinal
        GROUP BY ALL
    ),
    cited AS (
        SELECT c.citation_id, string_agg(s.address, ' ' ORDER BY s.source_id) AS addresses
        FROM citation_source AS c
        INNER JOIN source AS s ON c.source_id = s.source_id
        GROUP BY c.citation_id
    )
    SELECT r.rule_set_id AS rule_set, r.competition, r.first_season, r.last_season,
        s.name AS stage,
        t.points_win || ' for a win, ' || t.points_draw || ' for a draw'
            || coalesce(', ' || e.says, '') AS points,
        CASE
            WHEN k.wins_needed IS NOT NULL THEN 'best of ' || k.legs
            WHEN k.legs = 1 THEN 'one match'
            WHEN k.first_leg_margin IS NOT NULL
                THEN k.legs || ' legs, one if the visitor wins it by ' || k.first_leg_margin
            ELSE k.legs || ' legs'
        END AS legs,
        o.says AS in_order, p.says AS takes,
        nullif(concat_ws('. ', r.note, s.note, t.note, k.note), '') AS note,
        c.addresses AS sources
    FROM rule_set AS r
    INNER JOIN rule_set_stage AS s ON r.rule_set_id = s.rule_set_id
    LEFT JOIN table_rule AS t ON s.table_rule_id = t.table_rule_id
    LEFT JOIN tie_rule AS k ON s.tie_rule_id = k.tie_rule_id
    LEFT JOIN other_points AS e ON s.table_rule_id = e.table_rule_id
    LEFT JOIN orders AS o
        ON coalesce(s.table_rule_id, s.tie_rule_id) = o.rule_id
        AND o.kind = CASE WHEN s.tie_rule_id IS NULL THEN 'table' ELSE 'tie' END
    LEFT JOIN parts AS p ON s.rule_set_id = p.rule_set_id AND s.ordinal = p.stage_ordinal
    LEFT JOIN cited AS c ON r.citation_id = c.citation_id
    ORDER BY r.competition, r.rule_set_id, s.ordinal
"""
"""The stages of the sets of rules, one a row, with all that is said of each."""

_STAGE_ID = "$tournament || '-' || regexp_replace(lower({}.name), '[^a-z0-9]+', '-', 'g')"
_FORMAT = """
    CASE WHEN s.tie_rule_id IS NOT NULL THEN 'knock-out'
        WHEN EXISTS (FROM rule_set_part AS p WHERE p.rule_set_id = s.rule_set_id
            AND p.stage_ordinal = s.ordinal AND p.part IN ('matches', 'place')) THEN 'table'
        ELSE 'league' END
"""
# What of a season follows from a set of rules; the rest, who enters where, is the user's to say.
_OF_SEASON = {
    "stage": f"""
        SELECT {_STAGE_ID.format("s")} AS stage_id, $tournament AS tournament_id, s.name,
            s.ordinal, s.name AS phase, {_FORMAT} AS format, s.table_rule_id, s.tie_rule_id,
            s.note, s.citation_id
        FROM rule_set_stage AS s WHERE s.{_OF_SET} ORDER BY s.ordinal
    """,
    "table_part": f"""
        SELECT {_STAGE_ID.format("s")} AS stage_id, {_STAGE_ID.format("f")} AS from_stage_id,
            p.part, p.ordinal, p.divisor, p.rounding, p.first_place, p.last_place, p.note,
            p.citation_id
        FROM rule_set_part AS p
        INNER JOIN rule_set_stage AS s
            ON p.rule_set_id = s.rule_set_id AND p.stage_ordinal = s.ordinal
        INNER JOIN rule_set_stage AS f
            ON p.rule_set_id = f.rule_set_id AND p.from_ordinal = f.ordinal
        WHERE p.{_OF_SET} ORDER BY p.stage_ordinal, p.part, p.ordinal, p.from_ordinal
    """,
    "season_relegation": f"""
        SELECT $tournament AS season_id, 1 AS ordinal, r.relegation_rule_id, r.note, r.citation_id
        FROM rule_set AS s
        INNER JOIN relegation_rule AS r ON s.relegation_rule_id = r.relegation_rule_id
        WHERE s.{_OF_SET}
    """,
    "relegation_tournament": f"""
        SELECT $tournament AS season_id, $tournament AS tournament_id, 1 AS ordinal,
            s.citation_id
        FROM rule_set AS s WHERE s.{_OF_SET} AND s.relegation_rule_id IS NOT NULL
    """,
}

_KINDS = f"""
    SELECT CASE WHEN s.tie_rule_id IS NULL THEN 'league' ELSE 'knock-out' END AS format, k.legs,
        s.name, coalesce(s.table_rule_id, s.tie_rule_id) AS rule_id, s.ordinal
    FROM rule_set_stage AS s
    LEFT JOIN tie_rule AS k ON s.tie_rule_id = k.tie_rule_id
    WHERE s.{_OF_SET} ORDER BY s.ordinal
"""


@dataclass(frozen=True)
class Rules:
    """One set of rules as SQL: its own rows, and those of a season that point to them."""

    rows: str
    stages: str
    first_league: str | None  # key of the first stage, if its clubs form a table
    kinds: tuple[tuple[str, int | None, str, str, int], ...]
    """Its stages: format, legs of a tie, name, key of the rule, place in the order."""


def has(connection: DuckDBPyConnection, name: str) -> bool:
    """Whether a database has a set of this name."""
    found = connection.execute(f"SELECT 1 FROM rule_set WHERE {_OF_SET}", {"name": name})
    return found.fetchone() is not None


def read(
    connection: DuckDBPyConnection,
    name: str,
    tournament: str,
    beside: DuckDBPyConnection | None = None,
) -> Rules:
    """The set of this name for a tournament, whose season has the same key.

    Rows that another database has already, such as a source of two sets, are left out.

    Raises:
        click.UsageError: if there is none.
    """
    names = [row[0] for row in connection.execute("SELECT rule_set_id FROM rule_set").fetchall()]
    if name not in names:
        hint = did_you_mean(name, names) or "; `ascenso-db list --rules` shows them"
        raise click.UsageError(f"no rules are called {name}{hint}")
    of_set = {"name": name}
    rows = [
        _insert(connection, table, f"FROM {table} WHERE {condition} ORDER BY ALL", of_set, beside)
        for table, condition in (_SOURCES | _RULES).items()
    ]
    of_season = of_set | {"tournament": tournament}
    stages = [_insert(connection, table, query, of_season) for table, query in _OF_SEASON.items()]
    key, format_ = connection.execute(
        f"SELECT stage_id, format FROM ({_OF_SEASON['stage']}) ORDER BY ordinal LIMIT 1", of_season
    ).fetchall()[0]
    kinds = connection.execute(_KINDS, of_set).fetchall()
    first_league = key if format_ == "league" else None
    return Rules("".join(rows), "".join(stages), first_league, tuple(kinds))


def _insert(
    connection: DuckDBPyConnection,
    table: str,
    query: str,
    parameters: dict[str, str],
    beside: DuckDBPyConnection | None = None,
) -> str:
    """A statement with the rows of a query, without columns that all hold their defaults."""
    found = connection.execute(
        query, {key: value for key, value in parameters.items() if f"${key}" in query}
    )
    columns = [column[0] for column in found.description]
    rows = found.fetchall()
    if beside is not None:  # the first column says whose row it is: of a source, a rule, a set
        known = set(beside.execute(f"SELECT DISTINCT {columns[0]} FROM {table}").fetchall())
        rows = [row for row in rows if row[:1] not in known]
    if not rows:
        return ""
    defaults = _defaults(connection, table)
    told = [
        place
        for place, column in enumerate(columns)
        if any(row[place] != defaults.get(column) for row in rows)
    ]
    names = ", ".join(columns[place] for place in told)
    values = ",\n".join(f"    {quoting.row(row[place] for place in told)}" for row in rows)
    return f"INSERT INTO {table} ({names}) VALUES\n{values};\n"


def _defaults(connection: DuckDBPyConnection, table: str) -> dict[str, Any]:
    stated = connection.execute(
        "SELECT column_name, column_default FROM duckdb_columns() WHERE table_name = $table"
        " AND database_name = current_database() AND column_default IS NOT NULL",
        {"table": table},
    ).fetchall()
    return {
        column: connection.execute(f"SELECT {default}").fetchall()[0][0]
        for column, default in stated
    }
