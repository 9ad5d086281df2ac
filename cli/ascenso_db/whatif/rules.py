"""The statements that let stages, tournaments and seasons go by another set of rules.

Who meets whom, and who is at home last, stay as they are where the set does not say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from duckdb import DuckDBPyConnection

from ascenso_db.text import quoting

if TYPE_CHECKING:
    from ascenso_db.seeds import Rules

_NAMED = """
    EXISTS (
        SELECT 1 FROM tournament AS t
        INNER JOIN season AS s ON t.season_id = s.season_id
        WHERE t.tournament_id = stage.tournament_id AND lower({place}) IN
            (lower(stage.name), lower(stage.phase), lower(t.name), lower(s.name))
    )
"""
# What a set has rules for: tables, and ties of some numbers of legs.
_FITTING = """
    ({table} AND stage.table_rule_id IS NOT NULL OR stage.tie_rule_id IN (
        SELECT r.tie_rule_id FROM tie_rule AS r WHERE r.legs IN ({legs})
    ))
"""
# The rules of the stage's name in the set, else the first of its kind, as for the stages of files
# (seeds/formats/every/45_stage.sql).
_NEAREST = "CASE WHEN lower(x.name) = lower(stage.name) THEN 0 ELSE x.ordinal END"
_TABLES = f"""
UPDATE stage SET table_rule_id = (
    SELECT arg_min(x.table_rule_id, {_NEAREST}) FROM rule_set_stage AS x
    WHERE x.rule_set_id = {{name}} AND x.table_rule_id IS NOT NULL
)
WHERE stage.table_rule_id IS NOT NULL AND {{named}} AND {{name}} IN (
    SELECT x.rule_set_id FROM rule_set_stage AS x WHERE x.table_rule_id IS NOT NULL
);
"""
# Of ties those of as many legs.
_CHOSEN = f"""
    SELECT stage.stage_id, r.tie_rule_id AS old_id,
        arg_min(n.tie_rule_id, {_NEAREST}) AS new_id,
        arg_min(n.tie_rule_id, {_NEAREST}) || ' for ' || r.tie_rule_id AS made_id
    FROM stage
    INNER JOIN tie_rule AS r ON stage.tie_rule_id = r.tie_rule_id
    INNER JOIN rule_set_stage AS x ON x.rule_set_id = {{name}}
    INNER JOIN tie_rule AS n ON x.tie_rule_id = n.tie_rule_id AND n.legs = r.legs
    WHERE {{named}}
    GROUP BY stage.stage_id, r.tie_rule_id
"""
_TIES = """
INSERT INTO tie_rule BY NAME
SELECT DISTINCT c.made_id AS tie_rule_id, n.legs, n.wins_needed, n.first_leg_margin,
    coalesce(n.pairing, r.pairing) AS pairing,
    coalesce(n.second_leg_host, r.second_leg_host) AS second_leg_host,
    n.basis, n.note, n.citation_id
FROM ({chosen}) AS c
INNER JOIN tie_rule AS n ON c.new_id = n.tie_rule_id
INNER JOIN tie_rule AS r ON c.old_id = r.tie_rule_id;
INSERT INTO tie_decider BY NAME
SELECT DISTINCT c.made_id AS tie_rule_id, d.* EXCLUDE (tie_rule_id)
FROM ({chosen}) AS c
INNER JOIN tie_decider AS d ON c.new_id = d.tie_rule_id;
UPDATE stage SET tie_rule_id = c.made_id FROM ({chosen}) AS c WHERE stage.stage_id = c.stage_id;
"""
# Of a whole season, or of all.
_SEASON = """
UPDATE season_relegation SET relegation_rule_id = r.relegation_rule_id
FROM rule_set AS r
WHERE r.rule_set_id = {name} AND r.relegation_rule_id IS NOT NULL
    AND season_relegation.ordinal = 1 AND season_relegation.season_id IN (
        SELECT s.season_id FROM season AS s WHERE {season}
    );
UPDATE tournament_scorers SET scorer_rule_id = r.scorer_rule_id
FROM rule_set AS r
WHERE r.rule_set_id = {name} AND r.scorer_rule_id IS NOT NULL
    AND tournament_scorers.tournament_id IN (
        SELECT t.tournament_id FROM tournament AS t
        INNER JOIN season AS s ON t.season_id = s.season_id WHERE {season}
    );
"""


def _has(kinds: set[int | None]) -> str:
    """Of what stages a set has rules: of a league, of ties by their legs."""
    ties = [f"ties of {legs} {'leg' if legs == 1 else 'legs'}" for legs in kinds if legs]
    return ", ".join([*(["a table"] if None in kinds else []), *sorted(ties)])


def by_rules(connection: DuckDBPyConnection, name: str, rules: Rules, place: str | None) -> str:
    """The statements that let what is called `place`, or all, go by a set of the catalogue.

    Raises:
        click.UsageError: if no stage, phase, tournament or season is called so.
    """
    value = quoting.text(place or "")
    named = "TRUE" if place is None else _NAMED.format(place=value)
    season = "TRUE" if place is None else f"lower(s.name) = lower({value})"
    if not connection.execute(f"SELECT 1 FROM stage WHERE {named} LIMIT 1").fetchone():
        if place is None:
            raise click.UsageError("--rules: the database has no stage")
        raise click.UsageError(f"--rules-for: no stage, phase, tournament or season is {place}")
    kinds = {legs for _, legs, *_ in rules.kinds}
    fitting = _FITTING.format(
        table=None in kinds, legs=", ".join(str(legs) for legs in kinds if legs) or "NULL"
    )
    fits = f"SELECT 1 FROM stage WHERE {named} AND {fitting} LIMIT 1"
    if not connection.execute(fits).fetchone():
        raise click.UsageError(
            f"--rules: {name} has no rules for these stages; it has those of {_has(kinds)}"
        )
    set_name = quoting.text(name)
    chosen = _CHOSEN.format(name=set_name, named=named)
    return "".join(
        (
            rules.rows,
            _TABLES.format(name=set_name, named=named),
            _TIES.format(chosen=chosen),
            _SEASON.format(name=set_name, season=season),
        )
    )
