"""One module for each command, loaded when it is used."""

__all__ = [
    "build",
    "check",
    "describe",
    "export",
    "init",
    "lineage",
    "list",
    "query",
    "refresh",
    "report",
    "script",
    "shell",
    "sql",
    "what_if",
    "why",
]
