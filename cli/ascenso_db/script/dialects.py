"""The engines that a script can be written for; the tests run each of them."""

from __future__ import annotations

from ascenso_db.script import transforms
from ascenso_db.script.dialect import Dialect
from ascenso_db.script.duckdb import DuckDB
from ascenso_db.script.postgres import Postgres
from ascenso_db.script.spark import Spark
from ascenso_db.script.sqlite import SQLite

SQLITE = SQLite(
    "sqlite",
    table_transforms=(transforms.dates_as_text, transforms.decimals_without_places),
    view_transforms=(transforms.ordered_lists, transforms.decimal_as_text),
    has_schemas=False,
)
DIALECTS: dict[str, Dialect] = {
    dialect.name: dialect
    for dialect in (
        DuckDB("duckdb"),
        Postgres("postgres", table_transforms=(transforms.bytewise_text,)),
        SQLITE,
        Spark("spark", view_transforms=(transforms.without_materialized,)),
    )
}
