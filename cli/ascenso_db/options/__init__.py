"""What the commands share: their options, help that begins with examples, arguments as UTF-8."""

from typing import TYPE_CHECKING

from ascenso_db import lazy
from ascenso_db.options.arguments import standard_input, utf8
from ascenso_db.options.helptext import ExampleCommand, ExampleGroup

if TYPE_CHECKING:  # they load what opens a season
    from ascenso_db.options.changing import Changes, changes, chosen_views
    from ascenso_db.options.shared import (
        FileName,
        PathName,
        Target,
        columns,
        complete_name,
        complete_view,
        limits,
        output,
        output_file,
        output_target,
        season,
        season_name,
        sources,
    )

__all__ = [
    "Changes",
    "ExampleCommand",
    "ExampleGroup",
    "FileName",
    "PathName",
    "Target",
    "changes",
    "chosen_views",
    "columns",
    "complete_name",
    "complete_view",
    "limits",
    "output",
    "output_file",
    "output_target",
    "season",
    "season_name",
    "sources",
    "standard_input",
    "utf8",
]

_OF_SHARED = [
    "FileName",
    "PathName",
    "Target",
    "columns",
    "complete_name",
    "complete_view",
    "limits",
    "output",
    "output_file",
    "output_target",
    "season",
    "season_name",
    "sources",
]
__getattr__ = lazy.names(
    __name__, {"changing": ["Changes", "changes", "chosen_views"], "shared": _OF_SHARED}
)
