"""Shows the season in Apache Superset on this machine: ``python tests/bi/start.py``.

What it shows is in dashboard/: datasets that read the Parquet files of an export, and charts of
their rows as they are. Superset and its own database lie in a folder of the user's cache.
"""

from __future__ import annotations

import argparse
import os
import re
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections import deque
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "ascenso-db-superset"
BIN = CACHE / "venv" / "bin"
HOME = CACHE / "home"
MARK = CACHE / "installed.txt"
# An imported dashboard needs an owner; nobody signs in as such.
OWNER = (
    *("--username", "admin", "--firstname", "Dashboard", "--lastname", "Owner"),
    *("--email", "admin@localhost.localdomain"),
)
DASHBOARD = "/superset/dashboard/season/?standalone=1"  # without the menu and its counting pixel


def versions() -> str:
    """What is to be installed, with the version of each package."""
    names = ("requirements.txt", "constraints.txt")
    return "".join((HERE / name).read_text(encoding="utf-8") for name in names)


def is_installed() -> bool:
    """Whether the versions of this checkout are installed, and ready."""
    return MARK.exists() and MARK.read_text(encoding="utf-8") == versions()


def install() -> None:
    """Installs Superset and makes the database that it keeps its own things in."""
    shutil.rmtree(CACHE, ignore_errors=True)
    HOME.mkdir(parents=True)
    subprocess.run([sys.executable, "-m", "venv", BIN.parent], check=True)
    subprocess.run(
        [BIN / "pip", "install", "--quiet", "-r", "requirements.txt", "-c", "constraints.txt"],
        cwd=HERE,
        check=True,
    )
    env = environment(HOME, CACHE)
    superset("db", "upgrade", env=env)
    superset("init", env=env)
    superset("fab", "create-admin", *OWNER, "--password", secrets.token_hex(), env=env)
    MARK.write_text(versions(), encoding="utf-8")


def environment(home: Path, export: Path) -> dict[str, str]:
    """The environment of a Superset that keeps its database in `home`."""
    return os.environ | {
        "FLASK_APP": "superset",
        "SUPERSET_CONFIG_PATH": str(HERE / "superset_config.py"),
        "SUPERSET_HOME": str(home),
        "ASCENSO_DB_EXPORT": str(export),
    }


def superset(*arguments: str, env: dict[str, str]) -> None:
    """Runs a command of Superset; what it logs is shown only if it fails."""
    done = subprocess.run(
        [BIN / "superset", *arguments], env=env, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        sys.exit(f"superset {' '.join(arguments[:2])}: {done.stderr}")


@contextmanager
def serving(folder: Path, port: int = 0) -> Generator[str]:
    """Exports the season to `folder` and serves its dashboard; gives the address."""
    export, home = folder / "season", folder / "home"
    subprocess.run([sys.executable, "-m", "ascenso_db", "export", export], check=True)
    shutil.copytree(HOME, home)
    env = environment(home, export)
    bundle = shutil.make_archive(str(folder / "dashboard"), "zip", HERE, "dashboard")
    superset("import-dashboards", "--path", bundle, "--username", "admin", env=env)
    server = subprocess.Popen(
        [BIN / "superset", "run", "--host", "127.0.0.1", "--port", str(port), "--with-threads"],
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        yield _address(server) + DASHBOARD
    finally:
        server.terminate()
        server.wait()


def _address(server: subprocess.Popen[str]) -> str:
    """Waits until the server says where it listens; then its log is read and dropped."""
    log = []
    for line in server.stderr:
        log.append(line)
        if found := re.search(r"Running on (http://\S+)", line):
            threading.Thread(target=deque, args=(server.stderr, 0), daemon=True).start()
            return found[1]
    sys.exit("superset run: " + "".join(log))


def main() -> None:
    parser = argparse.ArgumentParser(description="Shows the season in Apache Superset.")
    parser.add_argument("--port", type=int, default=8088)
    parser.add_argument("--install-only", action="store_true", help="install Superset, and end")
    arguments = parser.parse_args()
    if not is_installed():
        print(f"installing Apache Superset to {CACHE}: some minutes, once", file=sys.stderr)
        install()
    if arguments.install_only:
        return
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder), arguments.port) as address:
        print(f"{address}\nCtrl+C ends it", flush=True)
        threading.Event().wait()


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends as Ctrl+C does
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
