"""Real seasons, each a folder of seeds beside the rows that its sources print."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import duckdb
import pytest
from tests.sql.files import queries

from .loading import FOLDERS, HERE, ROOT, schema, seed

NAMES = [folder.name for folder in FOLDERS]

# What tells the rows of one case from those of another.
IDENTITY = ("competition", "season", "tournament", "stage")

# The steps and views that the tests of conservation read.
CONSERVING = {"aggregates", "bracket", "match_scores", "results", "standings", "table_records"}
CONSERVING |= {"ties", "tie_decisions"}

# The tables that the tests of conservation read.
STATED = ("match", "match_ruling", "points_adjustment", "result_points", "stage", "table_club")
STATED += ("table_part", "table_rule", "tie_ruling")

NOT_STATED = ""
NOTHING = "-"


@dataclass
class Table:
    """The columns and rows of a step or view."""

    columns: list[str]
    rows: list[tuple]

    def dicts(self) -> list[dict]:
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


@dataclass
class Outcome:
    """What the steps, views and checks say of a database."""

    views: dict[str, Table]
    checks: dict[str, Table]
    tables: dict[str, Table]
    severities: dict[str, str]
    stages: set[tuple[str, ...]] = field(default_factory=set)


@cache
def checks() -> dict[str, tuple[str, str]]:
    """The severity and the query of each check."""
    found = {}
    for file in sorted(ROOT.glob("queries/checks/*.sql")):
        text = file.read_text("utf-8")
        severity = re.search(r"^-- Severity: (\w+)$", text, re.M)
        assert severity, f"{file.name} names no severity"
        found[file.stem] = (severity.group(1), text)
    return found


def ask(database: duckdb.DuckDBPyConnection, query: str) -> Table:
    cursor = database.execute(query)
    return Table([column[0] for column in cursor.description], cursor.fetchall())


def needed(names: set[str]) -> dict[str, str]:
    """The steps and views of these names and of the checks, and all that they read."""
    texts = {query for _, query in checks().values()} | {queries()[name] for name in names}
    found = set(names)
    for name, query in reversed(queries().items()):
        if name in found or any(re.search(rf"\b{name}\b", text) for text in texts):
            found.add(name)
            texts.add(query)
    return {name: query for name, query in queries().items() if name in found}


def outcome(database: duckdb.DuckDBPyConnection, names: Iterable[str]) -> Outcome:
    """What the steps and views of these names say, and the checks."""
    result = Outcome({}, {}, {}, {})
    for name in names:
        result.views[name] = ask(database, f"FROM {name}")
    for name, (severity, query) in checks().items():
        result.checks[name] = ask(database, query)
        result.severities[name] = severity
    for name in STATED:
        result.tables[name] = ask(database, f"FROM {name}")
    result.stages = set(
        database.execute(
            "SELECT c.name, s.name, t.name, g.name FROM season AS s"
            " INNER JOIN competition AS c USING (competition_id)"
            " LEFT JOIN tournament AS t USING (season_id)"
            " LEFT JOIN stage AS g USING (tournament_id)"
        ).fetchall()
    )
    return result


@cache
def alone(folder: Path) -> Outcome:
    """The case by itself in an empty database."""
    with duckdb.connect() as database:
        database.execute(schema())
        seed(database, folder)
        names = needed(CONSERVING | {file.stem for file in expected_files(folder)})
        for name, query in names.items():  # once each, as a table that the later ones read
            database.execute(f"CREATE TEMP TABLE {name} AS {query}")
        return outcome(database, names)


def written(value: object) -> str:
    """A value as the expected rows write it."""
    if value is None:
        return NOTHING
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def read_csv(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def expected_files(folder: Path) -> list[Path]:
    """The CSV files that are named after a view."""
    return sorted(file for file in folder.glob("*.csv") if file.stem in queries())


def assert_expected(folder: Path, found: Outcome) -> None:
    """Compares what a case expects with the views, cell by cell, in the order of the view."""
    identities = alone(folder).stages
    for file in expected_files(folder):
        table = found.views[file.stem]
        shared = [IDENTITY.index(name) for name in IDENTITY if name in table.columns]
        of_case = {tuple(identity[i] for i in shared) for identity in identities}
        rows = [row for row in table.dicts() if tuple(row[IDENTITY[i]] for i in shared) in of_case]
        expected = read_csv(file)
        unknown = set(expected[0]) - set(table.columns)
        assert not unknown, f"{file.name} of {folder.name} has columns that the view has not"
        compared = [
            {
                name: NOT_STATED if cell == NOT_STATED else written(row[name])
                for name, cell in line.items()
            }
            for line, row in zip(expected, rows, strict=False)
        ]
        assert compared == expected, f"{file.name} of {folder.name}"
        assert len(rows) == len(expected), f"{file.name} of {folder.name} has other rows"


# For the session, so that the tests of one case stand together, in one process of several.
@pytest.fixture(scope="session", params=FOLDERS, ids=NAMES)
def folder(request: pytest.FixtureRequest) -> Path:
    return request.param


def test_every_case_expects_something(folder: Path) -> None:
    assert expected_files(folder)


def test_expected_rows(folder: Path) -> None:
    assert_expected(folder, alone(folder))


def test_expected_rows_among_all_cases(folder: Path, together: Outcome) -> None:
    assert_expected(folder, together)


def test_checks(folder: Path) -> None:
    """No check finds an error; a warning is one that case.md explains."""
    found = alone(folder)
    errors = {
        name: table.rows
        for name, table in found.checks.items()
        if table.rows and found.severities[name] == "error"
    }
    assert errors == {}
    warnings = {
        name
        for name, table in found.checks.items()
        if table.rows and found.severities[name] == "warning"
    }
    explained = set(re.findall(r"^- `(\d\d_\w+)`:", (folder / "case.md").read_text("utf-8"), re.M))
    assert warnings == explained


def test_every_file_has_a_use(folder: Path) -> None:
    """A CSV file is read by the seeds or holds the rows of a view."""
    seeds = "".join(file.read_text("utf-8") for file in folder.glob("*.sql"))
    for file in folder.iterdir():
        assert (
            file.name == "case.md"
            or file.suffix == ".sql"
            or (file.suffix == ".csv" and (file.stem in queries() or f"'{file.name}'" in seeds))
        ), file


# No match, goal or point is lost or doubled.


def counted(found: Outcome, league: bool) -> list[dict]:
    """The matches that count, with the score that counts and their stage."""
    return [
        match
        for match in found.views["match_scores"].dicts()
        if match["is_counted"] and (match["format"] == "league") == league
    ]


def total_goals(matches: list[dict]) -> int:
    return sum(
        match[side + kind] or 0
        for match in matches
        for side in ("home", "away")
        for kind in ("_goals", "_extra_time_goals")
    )


def test_every_line_of_matches_is_one_match(folder: Path) -> None:
    file = folder / "matches.csv"
    lines = read_csv(file) if file.exists() else []
    found = alone(folder)
    assert len(found.tables["match"].rows) == len(lines)
    assert len(found.views["results"].rows) == len(lines)
    names = ("home_goals", "away_goals", "home_extra_time_goals", "away_extra_time_goals")
    ruled = {ruling["match_id"] for ruling in found.tables["match_ruling"].dicts()}
    scored = sum(int(line.get(name) or 0) for line in lines for name in names)
    results = sum(
        (row["home_goals"] or 0) + (row["away_goals"] or 0)
        for row in found.views["results"].dicts()
    )
    if not ruled:
        assert results == scored


SIDES = ("home_club_id", "away_club_id")


def over_stages(found: Outcome) -> set[str]:
    """The stages whose tables are not of their own matches and clubs alone."""
    return {
        row["stage_id"] for name in ("table_part", "table_club") for row in rows_of(found, name)
    }


def rows_of(found: Outcome, name: str) -> list[dict]:
    return found.tables[name].dicts()


def records(found: Outcome) -> list[dict]:
    return [row for row in found.views["table_records"].dicts() if row["basis"] == "matches"]


def test_a_table_keeps_every_match_and_goal(folder: Path) -> None:
    found = alone(folder)
    others = over_stages(found)
    matches = [
        match
        for match in counted(found, league=True)
        if match["is_for_table"] and match["stage_id"] not in others
    ]
    rows = [row for row in records(found) if row["stage_id"] not in others]
    assert sum(row["played"] for row in rows) == 2 * len(matches)
    assert sum(row["won"] for row in rows) == sum(row["lost"] for row in rows)
    assert all(row["played"] == row["won"] + row["drawn"] + row["lost"] for row in rows)
    assert sum(row["goals_for"] for row in rows) == total_goals(matches)
    assert sum(row["goals_against"] for row in rows) == total_goals(matches)
    clubs = {(match["stage_id"], match[side]) for match in matches for side in SIDES}
    assert len(rows) == len(clubs)
    if all(part["part"] != "place" for part in rows_of(found, "table_part")):
        assert len(found.views["standings"].rows) == len(found.views["table_records"].rows)


def test_each_match_counts_once_for_either_club(folder: Path) -> None:
    found = alone(folder)
    others = over_stages(found)
    expected: dict[tuple[str, str], int] = {}
    for match in counted(found, league=True):
        if match["is_for_table"] and match["stage_id"] not in others:
            for side in SIDES:
                key = (match["stage_id"], match[side])
                expected[key] = expected.get(key, 0) + 1
    played = {
        (row["stage_id"], row["club_id"]): row["played"]
        for row in records(found)
        if row["played"] and row["stage_id"] not in others
    }
    assert played == expected


def test_a_table_over_stages_counts_the_matches_of_each(folder: Path) -> None:
    """Matches and goals of its own stage and of those that a part names, and goals carried over."""
    found = alone(folder)
    leagues = {row["stage_id"] for row in rows_of(found, "stage") if row["format"] == "league"}
    parts = rows_of(found, "table_part")
    across = {part["stage_id"] for part in parts if part["part"] == "place"}
    listed = {(row["stage_id"], row["club_id"]) for row in rows_of(found, "table_club")}
    known = {(row["stage_id"], row["club_id"]): row for row in records(found)}
    matches = [match for match in counted(found, league=True) if match["is_for_table"]]
    for stage in over_stages(found) - across:
        named = {
            part["from_stage_id"]
            for part in parts
            if part["stage_id"] == stage and part["part"] == "matches"
        }
        clubs = {club for of, club in listed if of == stage}
        if not clubs:
            home = {stage} if stage in leagues else named
            clubs = {
                match[side] for match in matches for side in SIDES if match["stage_id"] in home
            }
        assert {club for of, club in known if of == stage} == clubs
        for club in clubs:
            own = [
                match
                for match in matches
                if match["stage_id"] in named | {stage}
                and club in (match["home_club_id"], match["away_club_id"])
            ]
            carried = sum(
                row["goals_for"] + row["goals_against"]
                for part in parts
                if part["stage_id"] == stage and part["part"] == "points and goals"
                for row in [known[part["from_stage_id"], club]]
            )
            row = known[stage, club]
            assert row["played"] == len(own)
            assert row["goals_for"] + row["goals_against"] == total_goals(own) + carried


def points_for(match: dict, side: str, rule: dict, special: dict[str, int]) -> int:
    """What a side earns by a match: the special results first, then win, draw or defeat."""
    other = "away" if side == "home" else "home"
    goals, against = (
        match[f"{club}_goals"] + (match[f"{club}_extra_time_goals"] or 0) for club in (side, other)
    )
    kicks, saved = (match[f"{club}_shoot_out_goals"] for club in (side, other))
    if kicks is not None and "shoot-out win" in special:
        return special["shoot-out win" if kicks > saved else "shoot-out defeat"]
    if match["home_extra_time_goals"] is not None and goals != against:
        after = "extra-time win" if goals > against else "extra-time defeat"
        if after in special:
            return special[after]
    if goals > against:
        away = side == "away" and not match["is_neutral"]
        return special.get("away win", rule["points_win"]) if away else rule["points_win"]
    return rule["points_draw"] if goals == against else special.get("defeat", 0)


def test_points_are_results_and_adjustments(folder: Path) -> None:
    found = alone(folder)
    others = over_stages(found)
    rules = {rule["table_rule_id"]: rule for rule in rows_of(found, "table_rule")}
    stages = {stage["stage_id"]: stage["table_rule_id"] for stage in rows_of(found, "stage")}
    special: dict[str, dict[str, int]] = {}
    for row in rows_of(found, "result_points"):
        special.setdefault(row["table_rule_id"], {})[row["result"]] = row["points"]
    earned: dict[tuple[str, str], int] = {}
    for row in rows_of(found, "points_adjustment"):
        if row["counts_for"] != "relegation":
            key = (row["stage_id"], row["club_id"])
            earned[key] = earned.get(key, 0) + row["points"]
    for match in counted(found, league=True):
        if match["is_for_table"]:
            rule = stages[match["stage_id"]]
            for side in ("home", "away"):
                key = (match["stage_id"], match[f"{side}_club_id"])
                points = points_for(match, side, rules[rule], special.get(rule, {}))
                earned[key] = earned.get(key, 0) + points
    for row in records(found):
        if row["stage_id"] not in others:
            assert row["points"] == earned[row["stage_id"], row["club_id"]]


def test_each_tie_stands_once(folder: Path) -> None:
    found = alone(folder)
    ties = {
        (match["stage_id"], *sorted(match[side] for side in SIDES))
        for match in found.views["match_scores"].dicts()
        if match["format"] == "knock-out" and match["ruling"] != "annulled"
    } | {
        (ruling["stage_id"], *sorted((ruling["winner_id"], ruling["loser_id"])))
        for ruling in found.tables["tie_ruling"].dicts()
    }
    for step in ("ties", "tie_decisions"):
        pairs = [
            (row["stage_id"], *sorted((row["club_1_id"], row["club_2_id"])))
            for row in found.views[step].dicts()
            if row.get("is_result", True)
        ]
        assert sorted(pairs) == sorted(ties)
    for view in ("aggregates", "bracket"):
        pairs = [
            (row["tournament"], row["stage"], *sorted((row["club_1"], row["club_2"])))
            for row in found.views[view].dicts()
        ]
        assert len(pairs) == len(set(pairs)) == len(ties)


def test_ties_keep_every_goal(folder: Path) -> None:
    found = alone(folder)
    legs = {
        (tie["stage_id"], club): tie["legs"]
        for tie in found.views["ties"].dicts()
        for club in (tie["club_1_id"], tie["club_2_id"])
    }
    matches = [
        match
        for match in counted(found, league=False)
        if match["leg"] <= legs[match["stage_id"], match["home_club_id"]]
    ]
    aggregates = found.views["aggregates"].dicts()
    goals = sum((tie["aggregate_1"] or 0) + (tie["aggregate_2"] or 0) for tie in aggregates)
    assert goals == total_goals(matches)
    assert sum(tie["legs_played"] for tie in aggregates) == len(matches)


def test_a_winner_is_one_of_the_two(folder: Path) -> None:
    for tie in alone(folder).views["bracket"].dicts():
        pair = {tie["club_1"], tie["club_2"]}
        assert {tie["winner"], tie["loser"]} in (pair, {None})
        assert (tie["winner"] is None) == (tie["decided_by"] is None)


def test_scores_are_in_the_order_of_the_bracket(together: Outcome) -> None:
    """By the numbers of the ties, where a bracket is fixed."""
    ties = {
        view: [[row[name] for name in (*IDENTITY, "club_1", "club_2")] for row in found.dicts()]
        for view in ("aggregates", "bracket")
        for found in [together.views[view]]
    }
    assert ties["aggregates"] == ties["bracket"]


# The list of cases.


def readme_tables() -> dict[str, list[list[str]]]:
    """The rows of each table of the README, under the heading that it follows."""
    found: dict[str, list[list[str]]] = {}
    heading = ""
    for line in (HERE / "README.md").read_text("utf-8").splitlines():
        if line.startswith("#"):
            heading = line.lstrip("# ")
        elif line.startswith("|") and not line.startswith("|--"):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            found.setdefault(heading, []).append(cells)
    return {heading: rows[1:] for heading, rows in found.items()}


def linked(text: str) -> set[str]:
    return set(re.findall(r"\[([\w-]+)\]\(\1/case\.md\)", text))


def test_readme_lists_every_case() -> None:
    rows = readme_tables()["The cases"]
    assert [row[0] for row in rows] == [f"[{name}]({name}/case.md)" for name in NAMES]


def allowed(table: str, column: str) -> list[str]:
    """The values that a CHECK of the schema allows."""
    values = re.search(
        rf"CREATE TABLE {table} \(.*?\b{column} VARCHAR NOT NULL CHECK \({column} IN \((.*?)\)\)",
        schema(),
        re.S,
    )
    assert values
    return re.findall(r"'([^']+)'", values.group(1))


def deciding(view: str) -> dict[str, set[str]]:
    """The cases in which each criterion or decider is expected to decide."""
    found: dict[str, set[str]] = {}
    for folder in FOLDERS:
        file = folder / f"{view}.csv"
        for line in read_csv(file) if file.exists() else []:
            if line.get("decided_by") not in (None, NOT_STATED, NOTHING):
                found.setdefault(line["decided_by"], set()).add(folder.name)
    return found


@pytest.mark.parametrize(
    ("heading", "view", "table", "column"),
    [
        ("Criteria of a table", "standings", "table_criterion", "criterion"),
        ("Deciders of a tie", "bracket", "tie_decider", "decider"),
    ],
)
def test_readme_says_what_is_covered(heading: str, view: str, table: str, column: str) -> None:
    rows = readme_tables()[heading]
    assert [row[0] for row in rows] == allowed(table, column)
    cases = deciding(view)
    for name, by, *_ in rows:
        assert linked(by) <= cases.get(name, set()), name
        assert bool(linked(by)) == bool(cases.get(name)), name
