"""Where the columns of a view come from; sqlglot's own lineage is the model for the values."""

from __future__ import annotations

import json
from functools import cache

import pytest
import sqlglot
from sqlglot import exp
from sqlglot.lineage import lineage as sqlglot_lineage

from ascenso_db.sqlfiles import Lineage, SqlFiles, definitions
from ascenso_db.sqlfiles.lineage import Column

SMALL = {
    "CREATE VIEW places AS": """
        SELECT p.name AS place, COALESCE(v.people, 0) AS people
        FROM place AS p LEFT JOIN visit AS v ON p.place_id = v.place_id
        WHERE p.founded IS NOT NULL ORDER BY p.name
    """,
    "CREATE VIEW totals AS": """
        WITH kinds (kind, rate) AS (VALUES ('all', 1)),
        counted AS (SELECT x.place AS town, SUM(x.people) AS n FROM places AS x GROUP BY x.place)
        SELECT c.town, c.n * k.rate AS n, RANK() OVER (ORDER BY c.n) AS rank
        FROM counted AS c INNER JOIN kinds AS k ON k.kind = 'all'
        UNION ALL
        SELECT y.name, 0, NULL FROM place AS y
    """,
}


@pytest.fixture
def small() -> Lineage:
    return Lineage(
        {head.split()[2]: sqlglot.parse_one(query, read="duckdb") for head, query in SMALL.items()}
    )


def test_values_rows_and_what_only_joins(small: Lineage) -> None:
    found = [(shown, str(source), use) for shown, source, use in small.of("totals")]
    assert found == [
        ("town", "place.name", "value"),
        ("n", "visit.people", "value"),
        ("rank", "visit.people", "value"),
        (None, "place.founded", "filter"),
        (None, "place.place_id", "join"),
        (None, "visit.place_id", "join"),
    ]


def test_one_column(small: Lineage) -> None:
    found = [(shown, str(source), use) for shown, source, use in small.of("totals", "n")]
    assert found[:2] == [("n", "visit.people", "value"), (None, "place.founded", "filter")]
    assert (None, "place.name", "group") in found


def test_neighbours(small: Lineage) -> None:
    assert small.reads("totals") == ["place", "places"]
    assert small.read_by("places") == ["totals"]
    assert small.reads("place") == []
    assert small.read_by("place") == ["places", "totals"]


def test_edges(small: Lineage) -> None:
    assert [(str(a), str(b)) for a, b in small.column_edges("totals", "n")] == [
        ("places.people", "totals.n"),
        ("visit.people", "places.people"),
    ]
    assert small.edges("totals") == [
        ("place", "totals"),
        ("places", "totals"),
        ("place", "places"),
        ("visit", "places"),
    ]


RECURSIVE = """
    WITH RECURSIVE way AS (
        SELECT s.place_id, s.toll AS paid, s.stop FROM start AS s
        UNION ALL
        (
            WITH roads AS (
                SELECT w.paid + r.toll AS paid, r.to_id, o.stop
                FROM way AS w
                INNER JOIN road AS r ON w.place_id = r.from_id
                INNER JOIN way AS o ON r.from_id = o.place_id
            )
            SELECT x.to_id, x.paid, x.stop FROM roads AS x WHERE x.paid < 9
        )
    )
    SELECT y.place_id, y.paid, y.stop FROM way AS y
"""


def test_a_query_that_reads_itself() -> None:
    """Values come from both branches, through CTEs of the one that is repeated."""
    lineage = Lineage({"ways": sqlglot.parse_one(RECURSIVE, read="duckdb")})
    found = [(shown, str(source), use) for shown, source, use in lineage.of("ways")]
    assert found == [
        ("place_id", "road.to_id", "value"),
        ("place_id", "start.place_id", "value"),
        ("paid", "road.toll", "value"),
        ("paid", "start.toll", "value"),
        ("stop", "start.stop", "value"),
        (None, "road.from_id", "join"),
    ]
    assert lineage.reads("ways") == ["road", "start"]


@cache
def packaged() -> tuple[Lineage, dict[str, exp.Query]]:
    files = SqlFiles.find()
    queries = {
        each.name: each.create.expression for each in definitions.read(files.steps + files.views)
    }
    return Lineage(queries), queries


def is_recursive(query: exp.Query) -> bool:
    with_ = query.args.get("with_")
    return with_ is not None and bool(with_.recursive)


# sqlglot's own lineage does not go through a query that reads itself, nor through whole rows
VIEWS = [
    name
    for name, query in packaged()[1].items()
    if not is_recursive(query) and name not in ("fact_digests", "freshness")
]


@pytest.mark.parametrize("view", VIEWS)
def test_values_are_those_of_sqlglot(view: str) -> None:
    """What each column of each step and view is taken from, which all ways together rest on."""
    ours, queries = packaged()
    model = sqlglot_lineage(None, queries[view].copy(), {}, dialect="duckdb")
    for name, node in model.items():
        expected = {
            Column(leaf.expression.name, leaf.name.rpartition(".")[2])
            for leaf in node.walk()
            if isinstance(leaf.expression, exp.Table)
        }
        stepped = {a for a, b in ours.column_edges(view, name) if b == Column(view, name)}
        assert stepped == expected, name
    assert len(model) == len(queries[view].named_selects)


def test_the_command(ascenso) -> None:
    run = ascenso("lineage", "relegation.points", "-f", "json")
    assert run.code == 0
    found = json.loads(run.stdout)
    assert list(found[0]) == ["column", "from_table", "from_column", "use"]
    shown = {(row["from_table"], row["from_column"]) for row in found if row["use"] == "value"}
    assert {("recorded_points", "points"), ("match", "home_goals")} <= shown
    assert ("club", "name") not in shown


def test_mermaid(ascenso, tmp_path) -> None:
    run = ascenso("lineage", "relegation.average", "-f", "mermaid")
    head, *lines = run.stdout.splitlines()
    assert head == "graph LR"
    assert "    relegation_places.average --> relegation.average" in lines
    ascenso("lineage", "relegation", "-o", tmp_path / "relegation.mmd")
    drawn = (tmp_path / "relegation.mmd").read_text(encoding="utf-8")
    assert "    relegation_places --> relegation\n" in drawn


def test_an_unknown_suffix(ascenso, tmp_path) -> None:
    run = ascenso("lineage", "relegation", "-o", tmp_path / "relegation.svg")
    assert (run.code, run.stdout) == (2, "")
    assert ".parquet, .mmd); give -f" in run.stderr


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("relegaton", "did you mean relegation"),
        ("relegation.avrage", "did you mean average"),
        ("club", "club is a table"),
        ("relegation.", "relegation: no column"),
        ("nothing", "no view nothing"),
    ],
)
def test_what_is_not_there(ascenso, name, message) -> None:
    run = ascenso("lineage", name)
    assert (run.code, run.stdout) == (2, "")
    assert message in run.stderr


def test_describe_shows_the_neighbours(ascenso) -> None:
    said = ascenso("describe", "seeding").stdout
    assert "\nreads: competition, season, season_clubs, tournament, tournament_seeds\n" in said
    said = ascenso("describe", "tournament_seeds").stdout
    assert (
        "\nread by: expected_ties, seeding, slot_clubs, stage_byes, stage_entrants, tie_decisions\n"
        in said
    )
