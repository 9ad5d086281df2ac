"""Says what the checks find in the changed world and did not find before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from ascenso_db.database import holding
from ascenso_db.rows import Row
from ascenso_db.season import checks, exceptions
from ascenso_db.terminal import AscensoError
from ascenso_db.whatif.world import World


def new(world: World, paths: Iterable[Path]) -> list[str]:
    """Each new finding in a sentence, but for those that are accepted.

    Raises:
        AscensoError: for one that no season may have.
    """
    accepted = exceptions.Exceptions.read(world.connection)
    said = []
    for path in paths:
        if world.reached.concerns(path):
            check = checks.Check.read(path)
            for *finding, reason in accepted.judged(_new(world, check)):
                if reason is None and check.is_refused:
                    raise AscensoError(checks.told(finding))
                if reason is None:
                    said.append(f"would be found by the check {checks.told(finding)}")
    return said


def _new(world: World, check: checks.Check) -> Iterator[Row]:
    found = list(check.failures(world.connection, world.of_seasons))
    if found:
        # It has temporary tables of its own, and so sees what is stored.
        with world.connection.cursor() as stored, holding(stored):
            before = set(map(tuple, check.failures(stored, world.of_seasons)))
        yield from (row for row in found if tuple(row) not in before)
