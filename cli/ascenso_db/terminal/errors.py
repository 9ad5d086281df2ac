"""Owns standard error and the exit codes.

0 fine, 1 SQL, data or output failure, 2 usage, 3 database missing, locked or not ours,
4 time limit, 130 interrupted.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from ascenso_db.disk import scratch
from ascenso_db.text import draws, printable

if TYPE_CHECKING:
    import duckdb

FAILURE, USAGE, DATABASE, TIME_LIMIT, INTERRUPTED = 1, 2, 3, 4, 130

# How it ends where it names the file that it writes, also within JSON in the message of another.
_OF_SYSTEM = re.compile(r'Could not \w+ file \\?".*\\?": ([^"]+)')

# What DuckDB raises for a damaged block, which has no class of its own.
_OF_DAMAGE = frozenset(
    {"Error", "IOException", "FatalException", "InternalException", "SerializationException"}
)


class AscensoError(Exception):
    """Something that the user has to know, said in one message, or several in a message each."""

    exit_code = FAILURE

    @property
    def messages(self) -> tuple[str, ...]:
        """Each message, which has a line of its own on standard error."""
        return tuple(map(str, self.args))

    def __str__(self) -> str:
        """All messages."""
        return "\n".join(self.messages)


class DatabaseError(AscensoError):
    """A database or folder that is missing, locked, damaged or not ours."""

    exit_code = DATABASE


class TimeLimitError(AscensoError):
    """A statement that ran longer than it was allowed to."""

    exit_code = TIME_LIMIT


class OutputError(AscensoError):
    """A file that cannot be written."""


@contextlib.contextmanager
def writing(target: Path) -> Iterator[None]:
    """Says which file it was where DuckDB fails to write one."""
    import duckdb

    try:
        yield
    except (duckdb.IOException, duckdb.FatalException, duckdb.TransactionException) as error:
        if "Corrupt database file" in str(error):
            raise  # what was read, not what is written
        message = one_line(error)
        said = _OF_SYSTEM.search(message)
        raise OutputError(f"{target}: cannot be written: {said[1] if said else message}") from None


@contextlib.contextmanager
def saying(say: Callable[[duckdb.Error], str]) -> Iterator[None]:
    """Says in other words what is wrong with SQL or with a value in it."""
    import duckdb

    try:
        yield
    except (duckdb.DataError, duckdb.ProgrammingError, duckdb.NotSupportedError) as error:
        raise AscensoError(say(error)) from None


def note(message: str) -> None:
    """Says something beside the rows, on standard error."""
    # Nobody is left to tell where standard error itself is closed or full.
    with contextlib.suppress(OSError, AttributeError):
        sys.stderr.reconfigure(encoding="utf-8", errors="backslashreplace")
        sys.stderr.write(printable(message, keep="\n") + "\n")
        sys.stderr.flush()


def end_process(message: str, exit_code: int) -> NoReturn:
    """Ends the process at once, from any thread, whatever the others are doing.

    What it wrote beside a target the next run to that target removes.
    """
    with contextlib.suppress(OSError):
        if draws(sys.stderr):
            sys.stderr.write("\x1b[?25h")  # a progress bar hides the cursor
    note(f"Error: {message}")
    scratch.remove_all()
    os._exit(exit_code)


def guard(command: Callable[[], object]) -> int:
    """Runs a command and turns whatever it raises into a message and an exit code."""
    try:
        result = command()
        _flush_output()
        return result if isinstance(result, int) else 0
    except BrokenPipeError:
        _silence_output()
        return 0
    except SystemExit:
        # click ends so where the pipe is closed, and when it has completed a word for a shell.
        _silence_output()
        return 0
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except click.ClickException as error:
        note(_usage(error))
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except AscensoError as error:
        for message in error.messages:
            _fail(message, error.exit_code)
        return error.exit_code
    except OSError as error:
        _silence_output()
        return _fail(f"{error.filename or 'output'}: {error.strerror or error}", FAILURE)
    except MemoryError:
        return _fail("out of memory", FAILURE)
    except Exception as error:  # no traceback is ever shown to a user
        return INTERRUPTED if _is_interrupt(error) else _fail(*_explain(error))


def _usage(error: click.ClickException) -> str:
    message = error.format_message()
    if "Usage:" in message:  # the command alone: its help
        return message
    context = getattr(error, "ctx", None)
    hint = f" (see `{context.command_path} --help`)" if context else ""
    return f"Error: {' '.join(message.split())}{hint}"


def _fail(message: str, exit_code: int) -> int:
    note(f"Error: {message}")
    return exit_code


def _is_interrupt(error: Exception) -> bool:
    """Whether DuckDB ended a statement at a Ctrl-C, in place of Python's KeyboardInterrupt."""
    duckdb = sys.modules.get("duckdb")  # as in `_explain`
    return duckdb is not None and (
        isinstance(error, duckdb.InterruptException)
        or (isinstance(error, RuntimeError) and str(error) == "Query interrupted")
    )


def _explain(error: Exception) -> tuple[str, int]:
    # duckdb is asked only where it is loaded: naming its classes must not load it.
    duckdb = sys.modules.get("duckdb")
    if duckdb is None or not isinstance(error, duckdb.Error):
        return f"{type(error).__name__}: {error}", FAILURE
    if isinstance(error, duckdb.OutOfMemoryException):
        return "the memory limit is reached", FAILURE
    if is_of_damage(error):
        return one_line(error), DATABASE
    return without_place(error), FAILURE


def is_of_damage(error: duckdb.Error) -> bool:
    """Whether an error of DuckDB is one that it raises for a damaged database."""
    return type(error).__name__ in _OF_DAMAGE


def one_line(error: Exception | str) -> str:
    """The message of an error without its line breaks."""
    return " ".join(str(error).split())


def without_place(error: duckdb.Error) -> str:
    """The message in one line, without the place in a statement that nobody has typed."""
    return one_line(str(error).partition("\nLINE ")[0])


def of_condition(where: str | None, error: duckdb.Error) -> str:
    """What is wrong, after the condition that was typed if there was one."""
    condition = "" if where is None else f"--where {one_line(where)}: "
    return condition + without_place(error)


def _flush_output() -> None:
    if sys.stdout is not None:
        sys.stdout.flush()


def _silence_output() -> None:
    # What is still buffered would raise once more when the interpreter closes the stream.
    with contextlib.suppress(OSError, ValueError, AttributeError):
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
        os.close(null)
