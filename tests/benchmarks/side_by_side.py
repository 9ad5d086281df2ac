"""Sets DuckDB beside SQLite, PostgreSQL and hand-written Polars: the same views of one set of data.

    python tests/benchmarks/side_by_side.py --seasons 1000 --limit 300 --json figures.json

One engine after the other, each in a process of its own, computes each view whole, into a temporary
table or a frame: up to three times within a second, of which the fastest counts, so that the first
warms it up; contestants.py says what each of them reads. A view that takes longer than the limit is
given up, except on Polars, which cannot be stopped. The rows of all that answered have to be the
same: if not, a line on stderr says where, and the exit code is 1. Prints one Markdown table, in
which the engines beside DuckDB have multiples of its time, and writes it as JSON.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import duckdb

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks import generate, report
from tests.benchmarks.contestants import CONTESTANTS, Contestant, DuckDb, Row
from tests.engines.compare import compared

VIEWS = (
    *("standings", "bracket", "top_scorers", "relegation", "results"),
    *("champions", "promotion", "relegation_points", "aggregates"),
)
NAMES = {"duckdb": "DuckDB", "sqlite": "SQLite", "postgres": "PostgreSQL", "polars": "Polars"}
TIMES = "\N{MULTIPLICATION SIGN}"
ENOUGH_SECONDS = 1
MOST_RUNS = 3

Figures = dict[str, object]


def apart(function: Callable[..., Figures], *arguments: object) -> Figures:
    """Calls the function in a process of its own."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(function, arguments)


def run(engine: str, folder: Path, views: Sequence[str], limit: float) -> Figures:
    """Version, and of each view seconds (None beyond the limit), rows, and what differs."""
    contestant: Contestant = CONTESTANTS[engine](_database(folder), folder)
    try:
        figures = {
            view: _of_view(contestant, folder, view, limit)
            for view in views
            if contestant.has(view)
        }
    finally:
        contestant.close()
    return {"version": contestant.version, "views": figures}


def _of_view(contestant: Contestant, folder: Path, view: str, limit: float) -> Figures:
    seconds = _fastest(contestant, view, limit)
    if seconds is None:
        return {"seconds": None}
    kept = folder / f"{view}.parquet"
    rows = contestant.rows()
    if isinstance(contestant, DuckDb):
        contestant.keep(kept)
    if not kept.exists():  # DuckDB itself took too long
        return {"seconds": seconds, "rows": len(rows)}
    difference = _difference(view, kept, rows)
    return {"seconds": seconds, "rows": len(rows), "difference": difference}


def _difference(view: str, kept: Path, rows: Sequence[Row]) -> str | None:
    with duckdb.connect() as connection:
        expected = connection.execute("FROM read_parquet($1)", [str(kept)])
        try:
            return compared("view", view, expected, rows).difference
        except ValueError as error:  # what DuckDB's type cannot hold
            return str(error)


def _fastest(contestant: Contestant, view: str, limit: float) -> float | None:
    taken: list[float] = []
    while len(taken) < MOST_RUNS and sum(taken) < ENOUGH_SECONDS:
        start = time.perf_counter()
        try:
            contestant.compute(view, limit)
        except TimeoutError:
            return None
        taken.append(time.perf_counter() - start)
    return min(taken)


def _database(folder: Path) -> Path:
    return folder / "seasons.duckdb"


def benchmark(
    folder: Path, seasons: int, seed: int, limit: float, views: Sequence[str], engines: list[str]
) -> Figures:
    """Everything that is measured, DuckDB first, since the others are held against its rows."""
    figures: Figures = {"seasons": seasons, "seed": seed, "limit": limit, **report.surroundings()}
    with generate.build(_database(folder), seasons=seasons, seed=seed) as connection:
        for table in ("match", "goal"):
            (figures[table],) = connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()
    figures["engines"] = {}
    for engine in engines:
        figures["engines"][engine] = apart(run, engine, folder, views, limit)
        print(f"{figures['engines'][engine]['version']}: done", file=sys.stderr)
    return figures


def table(figures: Figures, views: Sequence[str]) -> str:
    """The figures as a Markdown table."""
    base, *others = figures["engines"]
    head = ["view", "rows", f"{NAMES[base]}, s", *(f"{NAMES[engine]} {TIMES}" for engine in others)]
    return report.markdown(head, [_line(figures, view) for view in views])


def _line(figures: Figures, view: str) -> list[str]:
    base, *others = (engine["views"].get(view) for engine in figures["engines"].values())
    limit = f"> {figures['limit']:g} s"
    cells = [view, str(base.get("rows", "")), limit if base["seconds"] is None else ""]
    cells[2] = cells[2] or f"{base['seconds']:.3f}"
    for other in others:
        if other is None:
            cells.append("")
        elif other["seconds"] is None:
            cells.append(limit)
        elif base["seconds"] is None:
            cells.append(f"{other['seconds']:.3f} s")
        else:
            cells.append(f"{other['seconds'] / base['seconds']:.2g}")
    return cells


def differences(figures: Figures) -> list[str]:
    """A line for each view of which an engine has other rows than DuckDB."""
    return [
        f"{view} differs on {NAMES[engine]}: {of_view['difference']}"
        for engine, found in figures["engines"].items()
        for view, of_view in found["views"].items()
        if of_view.get("difference")
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seasons", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=float, default=300, help="seconds a view may take")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    parser.add_argument("--view", nargs="+", default=VIEWS, help="measure these views alone")
    parser.add_argument(
        "--engine", nargs="+", choices=list(CONTESTANTS)[1:], help="beside DuckDB; all if not given"
    )
    options = parser.parse_args(arguments)
    engines = ["duckdb", *(options.engine or list(CONTESTANTS)[1:])]
    with tempfile.TemporaryDirectory() as folder:
        figures = benchmark(
            Path(folder), options.seasons, options.seed, options.limit, options.view, engines
        )
    print(table(figures, options.view))
    report.write(figures, options.json)
    found = differences(figures)
    print(*found, sep="\n", end="\n" if found else "", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
