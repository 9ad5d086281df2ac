"""The folders of an export by season, as readers of Parquet find them, with rows or without."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import duckdb
import pandas
import polars
import pyarrow.dataset
import pyarrow.parquet
import pytest

from ascenso_db.sqlfiles import PACKAGE

from .conftest import Export, resources

Read = tuple[int, set[str]]


def with_pandas(folder: Path) -> Read:
    rows = pandas.read_parquet(folder)
    return len(rows), {*rows.columns}


def with_pandas_on_arrow(folder: Path) -> Read:
    rows = pandas.read_parquet(folder, dtype_backend="pyarrow")
    return len(rows), {*rows.columns}


def with_arrow(folder: Path) -> Read:
    rows = pyarrow.parquet.read_table(folder)
    return rows.num_rows, {*rows.column_names}


def with_a_dataset_of_arrow(folder: Path) -> Read:
    rows = pyarrow.dataset.dataset(folder, partitioning="hive").to_table()
    return rows.num_rows, {*rows.column_names}


def with_polars(folder: Path) -> Read:
    rows = polars.scan_parquet(folder, hive_partitioning=True).collect()
    return rows.height, {*rows.columns}


def with_duckdb(folder: Path) -> Read:
    rows = duckdb.read_parquet(f"{folder}/*/*.parquet", hive_partitioning=True)
    return len(rows.fetchall()), {*rows.columns}


READERS = (
    with_pandas,
    with_pandas_on_arrow,
    with_arrow,
    with_a_dataset_of_arrow,
    with_polars,
    with_duckdb,
)


@pytest.fixture(scope="module")
def named_hard(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Seeds of a season with a name that no folder can have as it stands."""
    folder = tmp_path_factory.mktemp("seeds") / "hard"
    shutil.copytree(PACKAGE / "template", folder)
    season = folder / "20_season.sql"
    text = season.read_text(encoding="utf-8")
    assert text.count("'my-league', '2025'") == 1
    season.write_text(text.replace("'my-league', '2025'", "'my-league', '25/26 ñ=%'"), "utf-8")
    return folder


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("seeds", ["packaged", "hard"])
def test_every_folder_is_read_whole(
    export: Export, named_hard: Path, reader: Callable[[Path], Read], seeds: str
) -> None:
    options = ["--seeds", named_hard, "--only"] if seeds == "hard" else []
    lake = export("--partition-by", "season", *options)
    divided = {
        name: resource for name, resource in resources(lake).items() if (lake / name).is_dir()
    }
    assert {resource["rows"] > 0 for resource in divided.values()} == {True, False}
    said = {
        name: (resource["rows"], {field["name"] for field in resource["schema"]["fields"]})
        for name, resource in divided.items()
    }
    assert {name: reader(lake / name) for name in divided} == said


def test_what_has_no_rows_lies_with_a_season_that_is_known(
    export: Export, named_hard: Path
) -> None:
    """So that the column of its folder is of the type that it has elsewhere."""
    lake = export("--partition-by", "season", "--seeds", named_hard, "--only")
    found = {
        (folder.name, resource["rows"] > 0)
        for name, resource in resources(lake).items()
        for folder in (lake / name).glob("season=*")
    }
    assert len(found) == 2
    assert len({name for name, _ in found}) == 1
