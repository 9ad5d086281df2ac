"""The data package of an export, as the library of Frictionless Data and pyarrow read it."""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path

import duckdb
import frictionless
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from ascenso_db.sqlfiles import PACKAGE, SqlFiles, definitions

from .conftest import Export, package, resources

ROOT = Path(__file__).parents[2]
TABLES = {table.name: table for table in definitions.read(SqlFiles.find().schema)}
CSV = ("-f", "csv")
LAKE = ("--partition-by", "season", "--seeds", PACKAGE / "template")
CASES = ["argentina-promedio-2011-12", "champions-league-2021-22-qualifying", "england-1923-24"]
ARROW = {
    "integer": pa.types.is_integer,
    "number": pa.types.is_decimal,
    "string": pa.types.is_string,
    "boolean": pa.types.is_boolean,
    "date": pa.types.is_date32,
}


def of_case(name: str) -> tuple[object, ...]:
    return (*CSV, "--only", "--seeds", ROOT / "tests" / "cases" / name)


def problems(folder: Path) -> set[tuple[str, str]]:
    """What the library finds wrong: the file or package, and the kind of error."""
    report = frictionless.Package(str(folder / "datapackage.json")).validate()
    found = {("package", error.type) for error in report.errors}
    return found | {(task.name, error.type) for task in report.tasks for error in task.errors}


def sha256(*paths: Path) -> str:
    return "sha256:" + hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()


def test_the_csv_export_is_valid(export: Export) -> None:
    folder = export(*CSV)
    assert problems(folder) == set()
    assert {path.name for path in folder.glob("*.csv")} == {
        resource["path"] for resource in package(folder)["resources"]
    }


@pytest.mark.parametrize("case", CASES)
def test_so_is_that_of_another_season(export: Export, case: str) -> None:
    assert problems(export(*of_case(case))) == set()


def test_so_is_one_of_a_few_tables(export: Export) -> None:
    """Whose keys lead to tables that are not in it."""
    folder = export(*CSV, "goal", "match", "relegation")
    assert problems(folder) == set()
    keys = resources(folder)["goal"]["schema"]["foreignKeys"]
    assert [key["reference"]["resource"] for key in keys] == ["match"]


def test_two_keys_that_are_the_same_are_not_found(export: Export, tmp_path: Path) -> None:
    """The library passes over `uniqueKeys`, as README.md says; a primary key it looks at."""
    folder = shutil.copytree(export(*CSV), tmp_path / "changed")
    assert resources(folder)["season"]["schema"]["uniqueKeys"] == [["competition_id", "name"]]
    file = folder / "season.csv"
    before = file.read_text(encoding="utf-8")
    after = before.replace("liga-de-ascenso,2009-10,", "liga-de-ascenso,2010-11,")
    assert after != before
    file.write_text(after, encoding="utf-8", newline="\n")
    assert problems(folder) == {("season", "hash-count")}


def test_a_package_of_parquet_files_is_not_for_the_library(export: Export) -> None:
    """It counts no bytes of them, as README.md says."""
    assert ("club", "byte-count") in problems(export("club"))


@pytest.mark.parametrize(
    ("file", "old", "new", "found"),
    [
        ("goal.csv", r"\A(.*\n)[^,]+,", r"\1no-such-match,", "foreign-key"),
        ("stage.csv", r",league,", ",leagues,", "constraint-error"),
        ("goal.csv", r",(\d+),,false", ",151,,false", "constraint-error"),
        ("club.csv", r"\A(.*\n[^,]+),[^,]+,", r"\1,,", "constraint-error"),
        ("source.csv", r"https://extremodeportivo.com/\?p=1533", "femexfut.com", "unique-error"),
        ("stadium.csv", r",(\d+),stated", ",many,stated", "type-error"),
        ("club.csv", r"\A(.*\n)(.*\n)", r"\1\2\2", "primary-key"),
        ("club.csv", r"\A(.*\n)(.*\n)", r"\1", "row-count"),
        ("club.csv", r"León", "Noel", "hash-count"),
    ],
)
def test_what_was_changed_is_found(
    export: Export, tmp_path: Path, file: str, old: str, new: str, found: str
) -> None:
    folder = shutil.copytree(export(*CSV), tmp_path / "changed")
    before = (folder / file).read_text(encoding="utf-8")
    after = re.sub(old, new, before, count=1, flags=re.MULTILINE)
    assert after != before
    (folder / file).write_text(after, encoding="utf-8", newline="\n")
    assert (Path(file).stem, found) in problems(folder)


def test_the_keys_are_those_of_the_schema(export: Export) -> None:
    described = resources(export(*CSV))
    for name, table in TABLES.items():
        schema = described[name]["schema"]
        assert schema["primaryKey"] == definitions.primary_key(table)
        stated = [
            (key["fields"], key["reference"].get("resource", name))
            for key in schema.get("foreignKeys", [])
        ]
        assert sorted(stated) == sorted(definitions.references(table)), name
    assert described["tournament"]["schema"]["uniqueKeys"] == [
        ["season_id", "name"],
        ["season_id", "ordinal"],
    ]
    itself = described["stage"]["schema"]["foreignKeys"][3]
    assert itself == {"fields": ["play_off_for_stage_id"], "reference": {"fields": ["stage_id"]}}


@pytest.mark.parametrize(
    ("table", "column", "constraints"),
    [
        ("match", "match_date", None),
        ("match", "home_club_id", {"required": True}),
        ("match", "home_goals", {"minimum": 0, "maximum": 200}),
        ("tie_rule", "legs", {"minimum": 1, "maximum": 9, "required": True}),
        ("tie_rule", "pairing", {"enum": ["re-seeded", "fixed bracket", "drawn"]}),
        ("source", "address", {"required": True, "unique": True}),
        ("stadium", "capacity", {"exclusiveMinimum": 0}),
        ("points_adjustment", "points", {"required": True}),
        ("database_marker", "product", {"enum": ["ascenso-db"], "required": True}),
        ("relegation", "average", None),
    ],
)
def test_constraints(export: Export, table: str, column: str, constraints: dict | None) -> None:
    fields = resources(export(*CSV))[table]["schema"]["fields"]
    (field,) = (field for field in fields if field["name"] == column)
    assert field.get("constraints") == constraints


@pytest.mark.parametrize("options", [(), LAKE])
def test_parquet_files_are_what_the_package_says(export: Export, options: tuple) -> None:
    """The library cannot read them: through pandas an unknown integer is no integer to it."""
    folder = export(*options)
    assert frictionless.Package.validate_descriptor(str(folder / "datapackage.json")).valid
    listed: set[str] = set()
    for resource in package(folder)["resources"]:
        paths = resource["path"] if isinstance(resource["path"], list) else [resource["path"]]
        listed.update(paths)
        data = [folder / path for path in paths]
        assert resource["hash"] == sha256(*data)
        assert resource["bytes"] == sum(path.stat().st_size for path in data)
        assert resource["rows"] == sum(pq.read_metadata(path).num_rows for path in data)
        fields = resource["schema"]["fields"]
        if isinstance(resource["path"], list):
            assert resource["schema"]["fieldsMatch"] == "superset"
            assert all(f"/{fields[-1]['name']}=" in path for path in paths)
            fields = fields[:-1]
        for path in data:
            schema = pq.read_schema(path)
            assert schema.names == [field["name"] for field in fields]
            for field in fields:
                assert ARROW[field["type"]](schema.field(field["name"]).type), field
    assert listed == {path.relative_to(folder).as_posix() for path in folder.rglob("*.parquet")}


def test_a_resource_of_several_files(export: Export) -> None:
    described = resources(export(*LAKE))
    assert len(described["match"]["path"]) == 2
    assert described["club"]["path"] == "club.parquet"


def test_sources_and_licences(export: Export) -> None:
    described = package(export(*CSV))
    with duckdb.connect() as connection:
        rows = connection.execute(
            f"SELECT title, address, licence FROM '{export(*CSV)}/source.csv'"
        ).fetchall()
    assert len(described["sources"]) == len(rows) == 32
    by_path = {source.get("path"): source for source in described["sources"]}
    for title, address, licence in rows:
        if address.startswith("http"):
            assert (by_path[address]["title"], by_path[address].get("license")) == (title, licence)
    # no file of the package, as a path without a scheme would be
    assert {"title": "Federación Mexicana de Fútbol, femexfut.com"} in described["sources"]
    assert [licence["name"] for licence in described["licenses"]] == ["MIT"]


@pytest.mark.parametrize(
    ("case", "title"),
    [
        (None, "Liga de Ascenso 2011-12"),
        ("england-1923-24", "First Division 1923-24"),
        ("argentina-promedio-2011-12", "Primera División of Argentina 2011-12"),
    ],
)
def test_the_title_names_the_seasons(export: Export, case: str | None, title: str) -> None:
    folder = export(*(CSV if case is None else of_case(case)))
    assert package(folder)["title"] == title


def test_the_version_follows_the_content_and_not_the_clock(
    small_season, ascenso, tmp_path: Path
) -> None:
    def version(folder: str) -> str:
        assert ascenso("export", tmp_path / folder).code == 0
        assert "created" not in package(tmp_path / folder)
        return package(tmp_path / folder)["version"]

    first = version("first")
    assert re.fullmatch(r"\d+\.\d+\.\d+\+[0-9a-f]{12}", first)  # as SemVer has it
    assert version("again") == first
    seeds = small_season / "seeds" / "one" / "90_more.sql"
    seeds.write_text("INSERT INTO place VALUES ('x', 'X', NULL);", encoding="utf-8")
    assert version("changed") != first


def test_other_types(small_season, ascenso, tmp_path: Path) -> None:
    """Lists and structs are JSON in CSV; a time is read as DuckDB writes it."""
    view = small_season / "queries" / "90_types.sql"
    view.write_text(
        """CREATE VIEW types AS SELECT [1, NULL, 3] AS list_, {'a': 'ñ "q"'} AS struct_,
        MAP {'k': 1} AS map_, TIMESTAMP '2012-05-12 20:00:00.5' AS timestamp_,
        TIME '20:45:00' AS time_, DATE '2012-05-12' AS date_, 1::HUGEINT AS huge, 0.5::DOUBLE
        AS double_, '6ba7b810-9dad-11d1-80b4-00c04fd430c8'::UUID AS uuid_, INTERVAL 1 DAY AS gap,
        [1.5::DECIMAL(4, 1)] AS decimals;
        """,
        encoding="utf-8",
    )
    folder = tmp_path / "out"
    assert ascenso("export", folder, *CSV).code == 0
    assert problems(folder) == set()
    fields = {field["name"]: field for field in resources(folder)["types"]["schema"]["fields"]}
    assert {name: field["type"] for name, field in fields.items()} == {
        "list_": "array",
        "struct_": "object",
        "map_": "object",
        "timestamp_": "datetime",
        "time_": "time",
        "date_": "date",
        "huge": "integer",
        "double_": "number",
        "uuid_": "string",
        "gap": "string",
        "decimals": "array",
    }
    (row,) = (
        frictionless.Package(str(folder / "datapackage.json")).get_resource("types").read_rows()
    )
    assert row["list_"] == [1, None, 3]
    assert row["struct_"] == {"a": 'ñ "q"'}
    assert row["map_"] == {"k": 1}


def test_a_step_has_no_keys_and_holds_its_rows_to_nothing(export: Export) -> None:
    """It is computed: what it has is what follows from the facts."""
    folder = export(*CSV, "--all")
    assert problems(folder) == set()
    described = resources(folder)
    steps = [name for name in SqlFiles.find().step_names if name != "fact_digests"]
    assert described.keys() - resources(export(*CSV)).keys() == {*steps}
    for name in steps:
        schema = described[name]["schema"]
        assert schema.keys() == {"$schema", "fields"}
        assert not [field for field in schema["fields"] if "constraints" in field]
    readme = (folder / "README.md").read_text(encoding="utf-8")
    assert "\n## Steps: what is computed once, for the views\n" in readme
