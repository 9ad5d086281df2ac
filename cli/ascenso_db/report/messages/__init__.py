"""The words of the page, a file per language."""

from __future__ import annotations

import datetime
import tomllib
from importlib.resources import files
from typing import Any

LANGUAGES = ("en", "es")


class Messages:
    """The sentences and terms of one language."""

    def __init__(self, language: str) -> None:
        """Reads the file of the language."""
        self.language = language
        text = files(__package__).joinpath(f"{language}.toml").read_text("utf-8")
        self._tables: dict[str, dict[str, str]] = tomllib.loads(text)

    def __call__(self, key: str, **values: Any) -> str:
        """A sentence, filled in."""
        return self._tables["text"][key].format(**values)

    def count(self, key: str, number: int) -> str:
        """A number of things, in the singular or the plural."""
        form = "one" if number == 1 else "other"
        return self(f"{key}_{form}", number=self.number(number))

    def term(self, code: str | None) -> str:
        """A value of the rules, or a name such as final that many seasons use, as it is called.

        A name that is not listed is data, and stays as it is.
        """
        return "" if code is None else self._tables["term"].get(code, code)

    def answer(self, comment: str) -> str:
        """What a view answers, which its comment says in English."""
        return self._tables.get("answer", {}).get(comment, comment)

    def heading(self, code: str) -> str:
        """The same at the head of a table or a column."""
        name = self.term(code)
        return name[:1].upper() + name[1:]

    def number(self, number: int) -> str:
        """A whole number with its digits in groups."""
        return f"{number:,}".replace(",", self("thousands"))

    def date(self, date: datetime.date) -> str:
        """A day, its month in letters, kept on one line."""
        return f"{date.day}\u00a0{self(f'month_{date.month}')}\u00a0{date.year}"
