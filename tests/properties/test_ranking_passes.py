"""Rankings: what one pass said of two clubs, no later one takes back; and all come to an end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from . import printing, strategies
from .database import Database, Row
from .examine import examine
from .facts import League
from .loading import Rows
from .rankings import of_tables
from .test_tables import add


def contradictions(rows: Iterable[Row]) -> list[str]:
    """What the passes of one ranking say against one another."""
    places: dict[str, dict[int, int]] = defaultdict(dict)
    figures: dict[str, dict[int, object]] = defaultdict(dict)
    last: dict[str, Row] = {}
    for row in sorted(rows, key=lambda row: row["pass"]):
        club, number = row["club_id"], row["pass"]
        places[club][number], figures[club][number], last[club] = row["place"], row["figure"], row
    passes = range(1, max(row["pass"] for row in last.values()) + 1)
    for own in places.values():  # a place that is final is kept
        for number in passes[1:]:
            own.setdefault(number, own[number - 1])
    found = [f"{club} is not at rest" for club, row in last.items() if row["next_step"] is not None]
    for number in passes:
        taken = [own[number] for own in places.values()]
        found += [
            f"pass {number} has no place {place} for {club}"
            for club, own in places.items()
            for place in [1 + sum(each < own[number] for each in taken)]
            if own[number] != place
        ]
    for one, other in combinations(sorted(places), 2):
        for number in passes:
            now = places[one][number] - places[other][number]
            before = places[one].get(number - 1, 1) - places[other].get(number - 1, 1)
            if before and before * now <= 0:
                found.append(f"pass {number} puts {one} and {other} the other way round")
            ours, theirs = figures[one].get(number), figures[other].get(number)
            if not before and now and (ours is None or (ours > theirs) != (now < 0)):
                found.append(f"pass {number}: {one} {ours}, {other} {theirs}, places {now} apart")
            if not before and not now and ours != theirs:
                found.append(f"pass {number} does not part {one} {ours} from {other} {theirs}")
    return found


def test_no_pass_takes_back_what_one_before_said(database: Database) -> None:
    def disagreements(leagues: Sequence[League]) -> list[str | None]:
        rows = Rows()
        keys = [f"case {number}" for number in range(1, len(leagues) + 1)]
        for key, league in zip(keys, leagues, strict=True):
            add(rows, key, league)
        with database.holding(rows.facts):
            found: dict[str, list[Row]] = {key: [] for key in keys}
            for row in of_tables(database, "ranking_passes"):
                found[row["stage_id"]].append(row)
        return [
            "\n".join(contradictions(found[key])) or None if found[key] else None for key in keys
        ]

    leagues = strategies.leagues() | strategies.leagues_of_runs()
    examine(leagues, disagreements, printing.league, number=400)
