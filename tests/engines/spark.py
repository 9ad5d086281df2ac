"""Apache Spark, with two worker processes, over the Parquet export."""

from __future__ import annotations

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
    # a few thousand rows a step: planning and compiling cost more than the rows
    "spark.sql.shuffle.partitions": "2",
    "spark.sql.adaptive.enabled": "false",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
}


class Engine:
    """A session with a catalogue of its own."""

    def __init__(self, folder: Path) -> None:
        sql = pytest.importorskip("pyspark.sql")
        if shutil.which("java") is None:
            pytest.skip("Spark needs Java, which is not installed")
        builder = sql.SparkSession.builder.master("local-cluster[2,1,1024]")
        builder = builder.config("spark.sql.warehouse.dir", str(folder / "warehouse"))
        for name, value in _SETTINGS.items():
            builder = builder.config(name, value)
        self._session = builder.getOrCreate()
        self.version = f"Spark {self._session.version}"

    @property
    def workers(self) -> int:
        """How many processes beside this one hold rows."""
        return self._session.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1

    def run(self, script: str) -> None:
        for statement in statements(script, "spark"):
            self._session.sql(statement)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in self._session.sql(query).collect()]

    def close(self) -> None:
        self._session.stop()
