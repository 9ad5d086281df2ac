"""What a database holds: tables, views, what reads what, and which rows are of which season."""

from typing import TYPE_CHECKING

from ascenso_db import lazy
from ascenso_db.catalogue.entries import Column, Object, columns, find, objects, promises_order

if TYPE_CHECKING:
    from ascenso_db.catalogue.excerpt import Excerpt
    from ascenso_db.catalogue.keys import Constraint, constraints
    from ascenso_db.catalogue.partition import Partition

__all__ = [
    "Column",
    "Constraint",
    "Excerpt",
    "Object",
    "Partition",
    "columns",
    "constraints",
    "find",
    "objects",
    "partition",
    "promises_order",
    "seasons",
]

__getattr__ = lazy.names(
    __name__,
    {
        "excerpt": ["Excerpt"],
        "keys": ["Constraint", "constraints"],
        "partition": ["Partition"],
    },
)
