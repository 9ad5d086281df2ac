"""What the commands share: their options, help that begins with examples, arguments as UTF-8."""

from typing import TYPE_CHECKING

from ascenso_db import lazy
from ascenso_db.options.arguments import utf8
from ascenso_db.options.helptext import ExampleCommand, ExampleGroup

if TYPE_CHECKING:  # it loads what opens a season
    from ascenso_db.options.shared import (
        FileName,
        PathName,
        columns,
        complete_name,
        complete_view,
        limits,
        output,
        output_file,
        season,
        season_name,
        sources,
    )

__all__ = [
    "ExampleCommand",
    "ExampleGroup",
    "FileName",
    "PathName",
    "columns",
    "complete_name",
    "complete_view",
    "limits",
    "output",
    "output_file",
    "season",
    "season_name",
    "sources",
    "utf8",
]

_OF_SHARED = [
    "FileName",
    "PathName",
    "columns",
    "complete_name",
    "complete_view",
    "limits",
    "output",
    "output_file",
    "season",
    "season_name",
    "sources",
]
__getattr__ = lazy.names(__name__, {"shared": _OF_SHARED})
