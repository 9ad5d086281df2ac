"""Text made safe, on a terminal and inside SQL, and words that may have meant another."""

from ascenso_db.text.printing import count, draws, printable, width
from ascenso_db.text.suggest import did_you_mean

__all__ = ["count", "did_you_mean", "draws", "printable", "quoting", "width"]
