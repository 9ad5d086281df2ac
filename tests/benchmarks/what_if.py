"""Measures what a what-if costs, on the packaged season and on made-up ones.

    python tests/benchmarks/what_if.py --seasons 1000 --folder made_up --runs 5

On the packaged season `ascenso-db what-if` of each change stands beside `ascenso-db query
relegation`; on the made-up seasons a change of a rule beside `refresh` and all views computed
twice, and one of a match of one season by itself. All are processes of their own, one after
another in turn; the figures are medians, of the seconds that pass and of those of the processor.
Prints Markdown.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import duckdb

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks import generate

COMMAND = (sys.executable, "-m", "ascenso_db")
QUERY = (*COMMAND, "query", "relegation")
PACKAGED = {
    "a score": "UPDATE match SET home_goals = 3 WHERE match_id = "
    "'ascenso-apertura-2011-quarter-finals-1-altamira-correcaminos'",
    "a match, deleted": "DELETE FROM match WHERE match_id = "
    "'ascenso-clausura-2012-final-1-lobos-buap-leon'",
    "away goals for the seed": "UPDATE tie_decider SET decider = 'away goals' "
    "WHERE decider = 'seed'",
    "two points for a win": "UPDATE table_rule SET points_win = 2",
    "all goals, deleted": "DELETE FROM goal",
}
RULE = "UPDATE table_rule SET points_win = points_win + 1"
MATCH = "UPDATE match SET home_goals = away_goals + 5 WHERE match_id = '{match}'"
VIEWS = """
import sys
import duckdb
with duckdb.connect(sys.argv[1], read_only=True) as connection:
    views = connection.execute(
        "SELECT view_name FROM duckdb_views() WHERE NOT internal AND view_name <> 'freshness'"
    ).fetchall()
    for turn in range(2):
        for (view,) in views:
            connection.execute(f"CREATE TEMP TABLE kept AS FROM {view}; DROP TABLE kept")
"""

Taken = list[tuple[float, float]]  # seconds that pass and seconds of the processor


def run(arguments: Sequence[object]) -> tuple[float, float]:
    before, start = _processor(), time.perf_counter()
    subprocess.run(
        [*map(str, arguments)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True
    )
    return time.perf_counter() - start, _processor() - before


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def medians(programs: dict[str, Sequence[object]], runs: int) -> dict[str, tuple[float, float]]:
    """Each program once to fill the caches, then in turn."""
    for arguments in programs.values():
        run(arguments)
    taken: dict[str, Taken] = {name: [] for name in programs}
    for _ in range(runs):
        for name, arguments in programs.items():
            taken[name].append(run(arguments))
    return {
        name: (statistics.median(t for t, _ in each), statistics.median(p for _, p in each))
        for name, each in taken.items()
    }


def row(*cells: object) -> None:
    sys.stdout.write(f"| {' | '.join(map(str, cells))} |\n")


def packaged(runs: int) -> None:
    changes = {name: (*COMMAND, "what-if", sql) for name, sql in PACKAGED.items()}
    found = medians({"query relegation": QUERY, **changes}, runs)
    passed, used = found.pop("query relegation")
    sys.stdout.write(f"One season; `query relegation` takes {passed:.2f} s:\n\n")
    row("what-if", "s", "times", "processor, times")
    row("---", "---", "---", "---")
    for name, (seconds, processor) in found.items():
        row(name, f"{seconds:.2f}", f"{seconds / passed:.1f}", f"{processor / used:.1f}")


def made_up(path: Path, seasons: int, runs: int) -> None:
    if not path.exists():
        generate.build(path, seasons=seasons, seed=1).close()
        run((*COMMAND, "refresh", path))  # which seals it, as a build does
    with duckdb.connect(path, read_only=True) as connection:
        ((match,),) = connection.execute(
            "SELECT match_id FROM match LIMIT 1 OFFSET (SELECT count(*) // 2 FROM match)"
        ).fetchall()
    asked = (*COMMAND, "what-if", "--database", path, "-o", os.devnull, "-f", "csv")
    found = medians(
        {
            "refresh": (*COMMAND, "refresh", path),
            "all views twice": (sys.executable, "-c", VIEWS, path),
            "a rule of all seasons": (*asked, RULE),
            "a score of one season": (*asked, MATCH.format(match=match)),
        },
        runs,
    )
    sys.stdout.write(f"\n{seasons:,} seasons:\n\n")
    row("", "s", "processor, s")
    row("---", "---", "---")
    for name, (seconds, processor) in found.items():
        row(name, f"{seconds:.2f}", f"{processor:.2f}")
    base = found["refresh"][0] + found["all views twice"][0]
    times = found["a rule of all seasons"][0] / base
    sys.stdout.write(f"\nThe rule takes {times:.2f} times the first two together.\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seasons", type=int, default=1000)
    parser.add_argument("--folder", type=Path, default=Path("made_up"))
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    packaged(options.runs)
    if options.seasons:
        made_up(options.folder / f"what_if_{options.seasons}.duckdb", options.seasons, options.runs)


if __name__ == "__main__":
    main()
