"""Runs the command; here little is loaded before a Ctrl-C is heeded."""

import sys


def run() -> None:
    """Loads the command, runs it and ends the process with its exit code."""
    try:
        from ascenso_db.main import main

        main()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    run()
