"""A small season to start one's own from, with the rules of a real competition."""

from __future__ import annotations

from pathlib import Path

from duckdb import DuckDBPyConnection

from ascenso_db.seeds import rules
from ascenso_db.sqlfiles import PACKAGE

_TEMPLATE = PACKAGE / "template"
_OF_RULES = PACKAGE / "template_of_rules"
_TAKEN = ("10_source.sql", "20_season.sql", "30_club.sql")
_SAMPLE = "matches.csv"
_TOURNAMENT = "my-league-2025"  # and its season, in what is taken
_RULES = """\
-- The rules called {name}, from the catalogue, with the sources that say them: yours to change.
{rows}
-- Its stages, in the season of 20_season.sql.
{stages}
-- Yours to say, where it is so: who enters a stage (stage_entry, seeding_rule), who is champion
-- (title_rule), the table that a decider is for (play_off_for_stage_id of its stage), who goes up
-- (promotion_rule) and down (season_relegation).
"""


def contents(connection: DuckDBPyConnection, name: str) -> dict[str, str]:
    """The files of the season by name; `connection` is to the rules, `name` the set of them.

    A few made-up results are in it where its first stage is a league.

    Raises:
        click.UsageError: if no rules are called so.
    """
    found = rules.read(connection, name, _TOURNAMENT)
    files = {file: (_TEMPLATE / file).read_text(encoding="utf-8") for file in _TAKEN}
    files["40_rules.sql"] = _RULES.format(name=name, rows=found.rows, stages=found.stages)
    for path in _OF_RULES.iterdir():
        files[path.name] = path.read_text(encoding="utf-8")
    files[_SAMPLE] = _matches(found.first_league)
    return files


def _matches(stage: str | None) -> str:
    """The matches of the template in a stage, or none."""
    header, *lines = (_TEMPLATE / _SAMPLE).read_text(encoding="utf-8").splitlines()
    rows = [(header, "stage", "leg")]
    if stage is not None:
        rows += [(line, stage.removeprefix(f"{_TOURNAMENT}-"), "1") for line in lines]
    told = []
    for line, *added in rows:
        date, rest = line.split(",", 1)
        told.append(",".join((date, *added, rest)))
    return "\n".join(told) + "\n"


def write(folder: Path, files: dict[str, str]) -> None:
    """Writes the files to a folder."""
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
