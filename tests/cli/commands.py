"""What each command is asked on the packaged season, by tests that are about all of them."""

from __future__ import annotations

from ascenso_db.main import COMMANDS, cli

# Of those that write to a target, {new} is the target; {built} is a file that `build` wrote.
ASKED = {
    "list": ["list"],
    "query": ["query", "champions"],
    "why": ["why", "bracket"],
    "what-if": ["what-if", "DELETE FROM goal"],
    "sql": ["sql", "FROM goal"],
    "describe": ["describe", "goal"],
    "lineage": ["lineage", "champions"],
    "check": ["check"],
    "build": ["build", "{new}"],
    "refresh": ["refresh", "{built}"],
    "export": ["export", "{new}", "club"],
    "report": ["report"],
    "script": ["script", "--dialect", "sqlite"],
    "shell": ["shell"],
    "init": ["init", "{new}"],
}
assert list(ASKED) == list(COMMANDS)

READING_A_DATABASE = [
    arguments
    for name, arguments in ASKED.items()
    if "database" in (parameter.name for parameter in cli.get_command(None, name).params)
]
PRINTING = [
    arguments
    for name, arguments in ASKED.items()
    if not {"{new}", "{built}"} & {*arguments} and name != "shell"  # which is another program
]
