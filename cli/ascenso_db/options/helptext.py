"""Help that begins with examples."""

from __future__ import annotations

from inspect import cleandoc
from typing import Any

import click


class _Examples(click.Command):
    def __init__(self, *args: Any, examples: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.examples = cleandoc(examples)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the examples, then what click writes."""
        with formatter.section("Examples"):
            for line in self.examples.splitlines():
                formatter.write(f"{'':{formatter.current_indent}}{line}\n")
        formatter.write_paragraph()
        super().format_help(ctx, formatter)


class ExampleCommand(_Examples):
    """A command whose help begins with examples."""


class ExampleGroup(_Examples, click.Group):
    """A group of commands whose help begins with examples."""
