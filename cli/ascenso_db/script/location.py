"""Where a Parquet export lies, for an engine that reads the files themselves."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from ascenso_db.sqlfiles import Definition
from ascenso_db.terminal import AscensoError

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


@dataclass(frozen=True)
class Location:
    """A folder, or its address in a store, and the names of the tables divided by season."""

    directory: str
    divided: Collection[str] = ()

    @classmethod
    def of(cls, directory: str, divided: Collection[str] = ()) -> Location:
        """A local folder in full, whatever folder the engine runs in; an address as it stands."""
        if _ADDRESS.match(directory):
            return cls(directory.rstrip("/"), divided)
        return cls(str(Path(directory).resolve()), divided)

    def table(self, name: str) -> str:
        """The file of a table, or the folder of its partitions."""
        return f"{self.directory}/{name}{'' if name in self.divided else '.parquet'}"

    def require(self, tables: Sequence[Definition]) -> None:
        """Raises unless the files are there, where that can be seen."""
        if _ADDRESS.match(self.directory):
            return
        for table in tables:
            path = Path(self.table(table.name))
            if not path.exists():
                option = " --partition-by season" if self.divided else ""
                raise AscensoError(
                    f"{path}: there is no such file; "
                    f"`ascenso-db export {self.directory}{option}` writes it"
                )
