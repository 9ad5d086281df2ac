"""A folder of Parquet or CSV files for other tools, and what it says of itself."""

from ascenso_db.export.descriptions import FILES
from ascenso_db.export.writing import export

__all__ = ["FILES", "export"]
