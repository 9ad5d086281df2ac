"""Reads what was typed as UTF-8, whatever the locale."""

from __future__ import annotations

import os
import sys

import click


def utf8(argument: str) -> str:
    """The argument as it was meant, where the locale could not decode it; else as it is.

    Raises:
        click.UsageError: where its bytes are not UTF-8 either.
    """
    try:
        argument.encode()
        return argument
    except UnicodeEncodeError:
        typed = os.fsencode(argument)
    try:
        return typed.decode()
    except UnicodeDecodeError:
        shown = typed.decode(errors="backslashreplace")
        raise click.UsageError(f"{shown}: not UTF-8") from None


def standard_input() -> str:
    """All of standard input, as UTF-8."""
    if sys.stdin is None:
        raise click.UsageError("standard input is closed")
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise click.UsageError("standard input is not UTF-8") from None
