"""What would be if facts or rules were other than they are: computed beside the database."""

from ascenso_db.whatif.answer import Answer, compare, enter
from ascenso_db.whatif.rules import by_rules
from ascenso_db.whatif.statements import Change, of_files, of_text
from ascenso_db.whatif.world import facts

__all__ = ["Answer", "Change", "by_rules", "compare", "enter", "facts", "of_files", "of_text"]
