"""Parts a script into statements, for a client library, which takes them one by one."""

from __future__ import annotations

from sqlglot.dialects.dialect import Dialect
from sqlglot.tokens import TokenType

SHELL_ONLY = (".", "\\")


def without_shell_line(script: str) -> str:
    """The script without the line that only the engine's own shell understands."""
    first, _, rest = script.partition("\n")
    return rest if first.startswith(SHELL_ONLY) else script


def statements(script: str, dialect: str) -> list[str]:
    """The statements in order, cut where sqlglot sees a semicolon outside of any text."""
    text = without_shell_line(script)
    found, start = [], 0
    for token in Dialect.get_or_raise(dialect).tokenize(text):
        if token.token_type is TokenType.SEMICOLON:
            found.append(text[start : token.start].strip())
            start = token.end + 1
    return found
