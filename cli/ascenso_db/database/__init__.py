"""DuckDB: its files opened read-only and shut off, its statements held to limits."""

from typing import TYPE_CHECKING

from ascenso_db import lazy
from ascenso_db.database.limits import Limits, holding, memory_settings

if TYPE_CHECKING:  # it loads duckdb
    from ascenso_db.database.opening import (
        SCHEMA_VERSION,
        log_of,
        open_file,
        open_in_memory,
        open_read_only,
        open_to_write,
        schema_version,
        spilling_limit,
        spilling_settings,
        take_in_log,
    )

__all__ = [
    "SCHEMA_VERSION",
    "Limits",
    "holding",
    "log_of",
    "memory_settings",
    "open_file",
    "open_in_memory",
    "open_read_only",
    "open_to_write",
    "schema_version",
    "spilling_limit",
    "spilling_settings",
    "take_in_log",
]

_OF_OPENING = [
    "SCHEMA_VERSION",
    "log_of",
    "open_file",
    "open_in_memory",
    "open_read_only",
    "open_to_write",
    "schema_version",
    "spilling_limit",
    "spilling_settings",
    "take_in_log",
]
__getattr__ = lazy.names(__name__, {"opening": _OF_OPENING})
