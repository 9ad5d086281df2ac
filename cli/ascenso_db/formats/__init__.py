"""Writes a season's folder from files of results, in the formats that seeds/formats describes."""

from ascenso_db.formats.writing import Wish, write

__all__ = ["Wish", "write"]
