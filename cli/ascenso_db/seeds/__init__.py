"""Loads folders of seeds that a user wrote, and says exactly what is wrong with one."""

from ascenso_db.seeds.folder import load
from ascenso_db.seeds.words import WordlessError, expectation

__all__ = ["WordlessError", "expectation", "load", "rules", "skeleton"]
