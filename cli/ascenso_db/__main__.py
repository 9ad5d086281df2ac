"""Runs the command as `python -m ascenso_db`."""

from ascenso_db.main import main

if __name__ == "__main__":
    main()
