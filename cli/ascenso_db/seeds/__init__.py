"""Loads folders of seeds that a user wrote, and says exactly what is wrong with one."""

from typing import TYPE_CHECKING

from ascenso_db import lazy

if TYPE_CHECKING:
    from ascenso_db.seeds.files import complaint, confined
    from ascenso_db.seeds.folder import load
    from ascenso_db.seeds.statements import SeedStatement, of_folder
    from ascenso_db.seeds.words import WordlessError, expectation

__all__ = [
    "SeedStatement",
    "WordlessError",
    "complaint",
    "confined",
    "expectation",
    "load",
    "of_folder",
    "rules",
    "skeleton",
    "words",
]

__getattr__ = lazy.names(
    __name__,
    {
        "files": ["complaint", "confined"],
        "folder": ["load"],
        "statements": ["SeedStatement", "of_folder"],
        "words": ["WordlessError", "expectation"],
    },
)
