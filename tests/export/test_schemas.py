"""The types and the nullability of the files are the same, whatever rows a season has."""

from __future__ import annotations

from pathlib import Path

import pandas
import pyarrow.parquet as pq
import pytest

from ascenso_db.sqlfiles import SqlFiles

from .conftest import Export

CASES = Path(__file__).parents[1] / "cases"
SEASONS = [
    (),
    ("--only", "--seeds", CASES / "england-1923-24"),
    ("--only", "--seeds", CASES / "champions-league-2021-22-qualifying"),
]
DIVIDED = ("--partition-by", "season")


def schemas(folder: Path) -> dict[str, set[str]]:
    """The schema of each table and view as its Parquet files have it, in Parquet's own words."""
    found: dict[str, set[str]] = {}
    for path in folder.rglob("*.parquet"):
        name = path.relative_to(folder).parts[0].removesuffix(".parquet")
        columns = pq.ParquetFile(path).schema
        described = [
            (
                column.name,
                column.physical_type,
                str(column.logical_type),
                column.max_definition_level,
            )
            for column in map(columns.column, range(len(columns)))
        ]
        found.setdefault(name, set()).add(repr(described))
    return found


@pytest.mark.parametrize("options", [(), DIVIDED], ids=["plain", "divided"])
def test_three_seasons_have_one_schema(export: Export, options: tuple[str, ...]) -> None:
    first, *others = (schemas(export(*season, *options)) for season in SEASONS)
    files = SqlFiles.find()
    assert len(first) == len(files.table_names + files.view_names) - 1  # `freshness`
    assert all(len(found) == 1 for found in first.values())
    for other in others:
        assert other == first


def test_what_a_season_lacks_is_in_another(export: Export) -> None:
    """Else the test above would say little."""
    without_null = [
        {
            (path.name, column)
            for path in export(*season).glob("*.parquet")
            for column, values in pq.read_table(path).to_pydict().items()
            if values and None not in values
        }
        for season in SEASONS
    ]
    assert without_null[0] - without_null[1]
    assert without_null[1] - without_null[0]


def test_pandas_keeps_the_types_with_those_of_arrow(export: Export) -> None:
    """As READMEs tell its users to ask for; its own types are objects and floats."""
    wanted = {
        ("relegation", "average"): ("decimal128(6, 4)[pyarrow]", "object"),
        ("results", "date"): ("date32[day][pyarrow]", "object"),
        ("results", "home_shoot_out_goals"): ("int32[pyarrow]", "float64"),
    }
    for (view, column), kinds in wanted.items():
        path = export() / f"{view}.parquet"
        exact, plain = (
            pandas.read_parquet(path, **options) for options in ({"dtype_backend": "pyarrow"}, {})
        )
        assert (str(exact.dtypes[column]), str(plain.dtypes[column])) == kinds
