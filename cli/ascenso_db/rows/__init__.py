"""Rows on their way out: asked for safely, read as text, written in every format."""

from typing import TYPE_CHECKING

from ascenso_db import lazy
from ascenso_db.rows.output import FORMATS, Output, write_page, write_script, write_text

if TYPE_CHECKING:
    from ascenso_db.rows.result import Column, Kind, Result, Row

__all__ = [
    "FORMATS",
    "Column",
    "Kind",
    "Output",
    "Result",
    "Row",
    "folders",
    "formats",
    "parquet",
    "result",
    "sandbox",
    "write_page",
    "write_script",
    "write_text",
]

__getattr__ = lazy.names(__name__, {"result": ["Column", "Kind", "Result", "Row"]})
