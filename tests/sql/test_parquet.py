"""The Parquet export, as pyarrow, pandas and Polars read it."""

from __future__ import annotations

import csv
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from .conftest import Rows
from .files import STEPS, VIEWS, is_for_duckdb_alone, object_name
from .order import comparable
from .test_structure import tables

ARROW = {
    "integer": pa.types.is_integer,
    "text": pa.types.is_string,
    "boolean": pa.types.is_boolean,
    "date": pa.types.is_date32,
    "decimal": lambda type_: type_ == pa.decimal128(6, 4),
}
POLARS = {
    "integer": lambda type_: type_.is_integer(),
    "text": lambda type_: type_ == pl.String,
    "boolean": lambda type_: type_ == pl.Boolean,
    "date": lambda type_: type_ == pl.Date,
    "decimal": lambda type_: type_ == pl.Decimal(6, 4),
}
NOTHING_ELSE = (pa.types.is_integer, pa.types.is_string, pa.types.is_boolean, pa.types.is_date32)

# what compares the facts with the steps is about a database, not about a season
OF_SEASONS = [path for path in STEPS + VIEWS if not is_for_duckdb_alone(path)]
OBJECTS = [*tables(), *map(object_name, OF_SEASONS)]


def typed_columns() -> list[tuple[str, str, str]]:
    path = Path(__file__).with_name("exported_types.csv")
    with path.open(encoding="utf-8", newline="") as file:
        return [(row["table"], row["column"], row["type"]) for row in csv.DictReader(file)]


@pytest.fixture(scope="session")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an export, the steps among the files."""
    folder = tmp_path_factory.mktemp("export") / "parquet"
    command = [sys.executable, "-m", "ascenso_db", "export", "--all", str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.mark.parametrize(("table", "column", "type_"), typed_columns())
def test_types(exported: Path, table: str, column: str, type_: str) -> None:
    path = exported / f"{table}.parquet"
    assert ARROW[type_](pq.read_schema(path).field(column).type)
    assert POLARS[type_](pl.read_parquet(path).schema[column])


@pytest.mark.parametrize("name", OBJECTS)
def test_every_file_has_plain_types_and_all_rows(exported: Path, rows: Rows, name: str) -> None:
    table = pq.read_table(exported / f"{name}.parquet")
    for field in table.schema:
        is_plain = any(test(field.type) for test in NOTHING_ELSE)
        assert is_plain or pa.types.is_decimal(field.type), field
    read = [tuple(row.values()) for row in table.to_pylist()]
    assert comparable(name, read) == comparable(name, rows(name))


def test_relegation_in_pandas(exported: Path) -> None:
    table = pd.read_parquet(exported / "relegation.parquet")
    assert len(table) == 15
    assert table["points"].dtype.kind == "i"
    assert table["is_relegated"].dtype.kind == "b"
    first = table.iloc[0]
    assert (first["club"], first["points"], first["average"]) == ("León", 168, Decimal("1.8261"))


def test_unknown_stays_unknown(exported: Path) -> None:
    scorers = exported / "top_scorers.parquet"
    saucedo = pl.read_parquet(scorers).filter(pl.col("player") == "Roberto Nicolás Saucedo")
    assert saucedo["goals"][0] is None
    assert pd.read_parquet(scorers)["goals"].isna().sum() == 1
    # five first legs, and 15 of the regular seasons
    assert pq.read_table(exported / "results.parquet")["date"].null_count == 20
