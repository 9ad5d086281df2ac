"""Findings of checks that somebody has looked at and accepted: the rows of check_exception."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from duckdb import DuckDBPyConnection

from ascenso_db import catalogue
from ascenso_db.rows import Row
from ascenso_db.text import did_you_mean

NAME = "exceptions_are_met"
ACCEPTED = "accepted"

_TABLE = "check_exception"
_ROWS = f"""
    SELECT e.check_name, n.name, s.name, e.subject, e.reason
    FROM {_TABLE} AS e
    INNER JOIN season AS s ON e.season_id = s.season_id
    INNER JOIN competition AS n ON s.competition_id = n.competition_id
    ORDER BY n.name, s.name, e.check_name, e.subject
"""
_SEVERITY = 1  # the place of it in a finding

# What a finding and an exception are matched by: check, competition, season, subject.
_Key = tuple[str | None, ...]


@dataclass(frozen=True)
class Exceptions:
    """The exceptions of a database, each with its reason."""

    reasons: dict[_Key, str] = field(default_factory=dict)

    @classmethod
    def read(cls, connection: DuckDBPyConnection) -> Exceptions:
        """Those of a database, which may be one without the table."""
        if not catalogue.columns(connection, _TABLE):
            return cls()
        rows = connection.execute(_ROWS).fetchall()
        return cls({tuple(key): reason for *key, reason in rows})

    def judged(self, findings: Iterable[Row]) -> Iterator[Row]:
        """The findings, each with the reason why it is accepted; None for what is new."""
        for finding in findings:
            reason = self.reasons.get(_key(finding))
            if reason is None:
                yield (*finding, None)
            else:
                yield (*finding[:_SEVERITY], ACCEPTED, *finding[_SEVERITY + 1 :], reason)

    def unmet(
        self, findings: Collection[Row], checks: Collection[str], severity: str
    ) -> Iterator[Row]:
        """A finding for each exception that matches none, or whose check is none of the names."""
        found = {_key(finding) for finding in findings}
        for key in self.reasons:
            check, competition, season, subject = key
            if check not in checks:
                wanted, instead = f"the name of a check{did_you_mean(check, checks)}", check
            elif key not in found:
                others = [other[-1] for other in found if other[:-1] == key[:-1]]
                wanted, instead = f"a finding of this subject{did_you_mean(subject, others)}", None
            else:
                continue
            yield (
                NAME,
                severity,
                competition,
                season,
                f"{check}: {subject}",
                wanted,
                instead,
                None,
            )


def _key(finding: Row) -> _Key:
    check, _, competition, season, subject, *_ = finding
    return (check, competition, season, subject)
