"""The console of a page: the season as an SQLite database, and what asks it in a browser."""

from __future__ import annotations

import base64
import hashlib
import sqlite3
import zlib
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from typing import Any

from duckdb import DuckDBPyConnection
from markupsafe import Markup

from ascenso_db.report.messages import Messages
from ascenso_db.report.sqljs import SqlJs
from ascenso_db.script import DIALECTS, Contents, script
from ascenso_db.sqlfiles import SqlFiles
from ascenso_db.terminal import AscensoError

_DIALECT = "sqlite"
_WORDS = (
    *("console_asking", "console_stopped", "console_rows_one", "console_rows_other"),
    *("console_cut", "console_copied", "console_not_copied", "console_one_question"),
)


@dataclass(frozen=True)
class Console:
    """What the templates show of it."""

    sqljs: SqlJs
    views: list[tuple[str, str]]  # the name of each, and what it answers
    database: bytes

    @classmethod
    def of(cls, connection: DuckDBPyConnection, sqljs: SqlJs) -> Console:
        """The console for all that a database holds."""
        contents = Contents.read(SqlFiles.find()).of_engine(_DIALECT)
        views = [(view.name, view.comment.expression.name) for view in contents.views]
        return cls(sqljs, views, _sqlite(connection, contents))

    @cached_property
    def script(self) -> Markup:
        """The script of the page, which is well-formed in HTML and in XML."""
        return Markup(f"//<![CDATA[\n{_template('console.js')}//]]>")

    @property
    def policy(self) -> str:
        """The Content-Security-Policy: this script and no other, nothing from elsewhere."""
        digest = base64.b64encode(hashlib.sha256(self.script.encode()).digest()).decode()
        return (
            f"default-src 'none'; script-src 'sha256-{digest}' 'wasm-unsafe-eval'; "
            "worker-src blob:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        )

    def data(self, words: Messages) -> dict[str, Any]:
        """What the script needs: the source of the worker, what that opens, and words."""
        return {
            "code": f"{self.sqljs.code}\n{_template('console_worker.js')}",
            "binary": _packed(self.sqljs.binary),
            "database": _packed(self.database),
            "language": words.language,
            "words": {
                key.removeprefix("console_"): words(key, number="{number}", seconds="{seconds}")
                for key in _WORDS
            },
        }


def _sqlite(connection: DuckDBPyConnection, contents: Contents) -> bytes:
    """The file that `script --dialect sqlite` makes, as SQLite would write it."""
    made = sqlite3.connect(":memory:", isolation_level=None)
    try:
        made.executescript("\n".join(script(contents, connection, DIALECTS[_DIALECT])))
        return made.serialize()
    except sqlite3.Error as error:
        message = f"the season as SQLite {sqlite3.sqlite_version} has it: {error}"
        raise AscensoError(message) from None
    finally:
        made.close()


def _packed(content: bytes) -> str:
    return base64.b64encode(zlib.compress(content, 9)).decode()


def _template(name: str) -> str:
    return files(__package__).joinpath("templates", name).read_text("utf-8")
