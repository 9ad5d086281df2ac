"""The SQL files: where they lie, what they define, and from which columns each result comes."""

from typing import TYPE_CHECKING

from ascenso_db import lazy
from ascenso_db.sqlfiles.files import (
    PACKAGE,
    SqlFiles,
    is_of_engine,
    key,
    object_name,
    read,
    relations_read,
    rules_folder,
    sql_root,
    words,
)

if TYPE_CHECKING:  # they load sqlglot
    from ascenso_db.sqlfiles.definitions import Definition
    from ascenso_db.sqlfiles.lineage import Lineage

__all__ = [
    "PACKAGE",
    "Definition",
    "Lineage",
    "SqlFiles",
    "definitions",
    "is_of_engine",
    "key",
    "object_name",
    "read",
    "relations_read",
    "rules_folder",
    "sql_root",
    "words",
]

__getattr__ = lazy.names(__name__, {"definitions": ["Definition"], "lineage": ["Lineage"]})
