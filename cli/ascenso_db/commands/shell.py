"""`ascenso-db shell`: the DuckDB shell on the season."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import click

from ascenso_db import options
from ascenso_db.options import ExampleCommand
from ascenso_db.season import Season
from ascenso_db.terminal import AscensoError


@click.command(
    cls=ExampleCommand,
    examples="""
    ascenso-db shell
    ascenso-db shell --database season.duckdb
    """,
)
@options.season
def command(season: Season) -> int:
    """Open the DuckDB shell on the season, read-only."""
    # The shell may be installed beside Python in an environment that is not activated.
    places = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    shell = shutil.which("duckdb", path=places)
    if shell is None:
        raise AscensoError("no DuckDB shell is installed: `pip install duckdb-cli` brings one")
    arguments = [shell, "-readonly", str(season.file())]
    if os.name == "posix":
        os.execv(shell, arguments)  # so that Ctrl-C is the shell's own
    return subprocess.run(arguments, check=False).returncode
