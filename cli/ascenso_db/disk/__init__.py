"""Files and folders that a run may leave at any moment: each whole, or gone, or known as litter."""

from ascenso_db.disk.locks import locked

__all__ = ["atomic", "locked", "marks", "mounts", "scratch"]
