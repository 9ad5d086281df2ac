"""Apache Spark, with two worker processes, over the Parquet export."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from .statements import statements

_SETTINGS = {
    "spark.driver.memory": "3g",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "ERROR",
    # a few thousand rows a view: planning and compiling cost more than the rows
    "spark.sql.shuffle.partitions": "2",
    "spark.sql.adaptive.enabled": "false",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
}


class Engine:
    """A session with a catalogue of its own.

    Spark plans a view anew through all the views beneath it, each time that one is read. So here a
    view is made when it is asked for, and then a table of its rows takes its place: every
    statement of the script is run as it stands, and reads what those before it gave on Spark.
    """

    def __init__(self, folder: Path) -> None:
        sql = pytest.importorskip("pyspark.sql")
        if shutil.which("java") is None:
            pytest.skip("Spark needs Java, which is not installed")
        builder = sql.SparkSession.builder.master("local-cluster[2,1,1024]")
        builder = builder.config("spark.sql.warehouse.dir", str(folder / "warehouse"))
        for name, value in _SETTINGS.items():
            builder = builder.config(name, value)
        self._session = builder.getOrCreate()
        self._views: dict[str, str] = {}
        self.version = f"Spark {self._session.version}"

    @property
    def workers(self) -> int:
        """How many processes beside this one hold rows."""
        return self._session.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1

    def run(self, script: str) -> None:
        for statement in statements(script, "spark"):
            view = re.match(r"CREATE VIEW (\w+)", statement)
            if view is None:
                self._session.sql(statement)
            else:
                self._views[view[1]] = statement

    def view(self, name: str) -> list[tuple[Any, ...]]:
        self._session.sql(self._views[name])
        computed = self._session.table(name).localCheckpoint()
        rows = computed.collect()
        self._session.sql(f"DROP VIEW {name}")
        computed.write.saveAsTable(name)
        return [tuple(row) for row in rows]

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in self._session.sql(query).collect()]

    def close(self) -> None:
        self._session.stop()
