"""Parts a script into statements, for a client library, which takes them one by one."""

from __future__ import annotations

from sqlglot.dialects.dialect import Dialect
from sqlglot.tokens import TokenType

_BLOCK = ("BEGIN\n", "END")  # with semicolons between


def statements(script: str, dialect: str) -> list[str]:
    """The statements in order, cut where sqlglot sees a semicolon outside of any text."""
    found, start = [], 0
    for token in Dialect.get_or_raise(dialect).tokenize(script):
        if token.token_type is TokenType.SEMICOLON:
            statement = script[start : token.start].strip()
            if not statement.startswith(_BLOCK[0]) or statement.endswith(_BLOCK[1]):
                found.append(statement)
                start = token.end + 1
    return found
