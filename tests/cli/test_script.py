"""A script of some views makes those and what they read, and no other."""

from __future__ import annotations

import duckdb
import pytest
from tests.conftest import Ascenso

from ascenso_db.database import PLANNING


def views(connection: duckdb.DuckDBPyConnection) -> list[str]:
    return [
        name
        for (name,) in connection.execute(
            "SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY view_name"
        ).fetchall()
    ]


def test_named_views_and_those_beneath(ascenso: Ascenso) -> None:
    run = ascenso("script", "--dialect", "duckdb", "bracket", "Results")
    assert (run.code, run.stderr) == (0, "")
    with duckdb.connect(config=PLANNING) as connection:
        connection.execute(run.stdout.removeprefix(".bail on\n"))
        made = views(connection)
        wanted = ("bracket", "results")
        for view in wanted:
            assert connection.execute(f"SELECT COUNT(*) FROM {view}").fetchone()[0] > 0
        for view in made:
            connection.execute("BEGIN")
            connection.execute(f"DROP VIEW {view}")
            with pytest.raises(duckdb.CatalogException):
                for other in wanted:
                    connection.execute(f"FROM {other}")
            connection.execute("ROLLBACK")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("relegaton", "no view relegaton; did you mean relegation"),
        ("goal", "goal is a table"),
        ("relegation.average", "relegation.average is a column; a script makes whole views"),
    ],
)
def test_other_names(ascenso: Ascenso, name: str, message: str) -> None:
    run = ascenso("script", "--dialect", "duckdb", name)
    assert (run.code, run.stdout) == (2, "")
    assert message in run.stderr
