"""Measures every view on made-up seasons: time, peak memory, rows; and one season of them all.

    python tests/benchmarks/run.py --seasons 10000 --folder made_up --json figures.json

Each view is computed whole into a temporary table, in a process of its own, so that its peak of
memory is its own. `all` is the time for every season, `one` for a single one, asked by name;
`tenth` is the time on a tenth of the seasons. A view that takes over two gigabytes is computed once
more with a limit of 1.5, the rest on disk: `within` is the time of that, null where it is not
enough, `within_mb` its peak. Prints one table, as Markdown, and writes it as JSON.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import duckdb

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks import generate, report

from ascenso_db.database import PLANNING
from ascenso_db.sqlfiles import SqlFiles

Figures = dict[str, float | int | str | None]
MOST_MB = 2000
LIMIT = "1500MB"


def apart(function: Callable[..., Figures], *arguments: object) -> Figures:
    """What a function says in a process of its own, begun by one that has used little memory.

    Linux counts as a process's peak what the process that began it held.
    """
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(function, arguments)


def _prepare(path: Path, seasons: int, seed: int) -> Figures:
    """Makes the database, or the views of one that is there; its matches and goals."""
    with (
        generate.renew_views(path)
        if path.exists()
        else generate.build(path, seasons=seasons, seed=seed)
    ) as connection:
        return {
            table: connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]
            for table in ("match", "goal")
        }


def measured(database: Path, view: str) -> Figures:
    """Seconds for all seasons and for one, rows, and the peak of memory, of one view."""
    figures = apart(_measure, str(database), view)
    if figures["peak_mb"] > MOST_MB:
        figures |= apart(_measure_within, str(database), view)
    return figures


def _measure_within(database: str, view: str) -> Figures:
    with tempfile.TemporaryDirectory() as spilled:
        config = PLANNING | {"memory_limit": LIMIT, "temp_directory": spilled}
        with duckdb.connect(database, read_only=True, config=config) as connection:
            try:
                return {"within": round(_seconds(connection, view), 3), "within_mb": round(_peak())}
            except duckdb.OutOfMemoryException:
                return {"within": None}


def _seconds(connection: duckdb.DuckDBPyConnection, view: str) -> float:
    """What it takes to compute the view into the temporary table `computed`."""
    connection.execute("SET enable_progress_bar = false")
    start = time.perf_counter()
    connection.execute(f"CREATE TEMPORARY TABLE computed AS FROM {view}")
    return time.perf_counter() - start


def _measure(database: str, view: str) -> Figures:
    with duckdb.connect(database, read_only=True, config=PLANNING) as connection:
        (columns,) = connection.execute(
            "SELECT LIST(column_name) FROM duckdb_columns() WHERE table_name = ?", [view]
        ).fetchone()
        before = _peak()
        seconds = _seconds(connection, view)
        peak = _peak()
        (rows,) = connection.execute("SELECT COUNT(*) FROM computed").fetchone()
        figures: Figures = {
            "view": view,
            "rows": rows,
            "all": round(seconds, 3),
            "peak_mb": round(peak),
            "of_it_mb": round(peak - before),
        }
        if {"competition", "season"} <= set(columns) and rows:
            of = connection.execute(
                "SELECT competition, season FROM computed ORDER BY competition, season"
                f" LIMIT 1 OFFSET {rows // 2}"
            ).fetchone()
            start = time.perf_counter()
            connection.execute(
                f"SELECT * FROM {view} WHERE competition = ? AND season = ?", list(of)
            ).fetchall()
            figures["one"] = round(time.perf_counter() - start, 3)
        return figures


def _peak() -> float:
    """Megabytes; on macOS the system counts bytes, elsewhere kilobytes."""
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def benchmark(folder: Path, seasons: int, seed: int, names: list[str]) -> dict[str, object]:
    """The figures of the views on that many seasons, and their time on a tenth of them."""
    sizes = {"all": seasons, "tenth": max(seasons // 10, 1)}
    databases = {name: folder / f"seasons_{size}_{seed}.duckdb" for name, size in sizes.items()}
    stated: dict[str, object] = {
        "seasons": seasons,
        "seed": seed,
        **report.surroundings(),
    }
    for name, size in sizes.items():
        counts = apart(_prepare, databases[name], size, seed)
        stated |= {f"{name}_{table}": count for table, count in counts.items()}
    views = []
    for view in names:
        figures = measured(databases["all"], view)
        figures["tenth"] = measured(databases["tenth"], view)["all"]
        views.append(figures)
        print(f"{view}: {figures['all']} s", file=sys.stderr)
    return stated | {"views": views}


def table(figures: dict[str, object]) -> str:
    """The figures as a Markdown table, the slowest view first."""
    head = ("view", "rows", "all, s", "one season, s", "a tenth, s", "peak, MB", "within, s", "MB")
    keys = ("view", "rows", "all", "one", "tenth", "peak_mb", "within", "within_mb")
    views = sorted(figures["views"], key=lambda view: -view["all"])
    rows = [[str(view.get(key, "")) for key in keys] for view in views]
    return report.markdown(head, rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seasons", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    parser.add_argument("--folder", type=Path, help="keep the databases here, and use those there")
    parser.add_argument("--view", action="append", help="measure this view alone; may be repeated")
    options = parser.parse_args()
    views = options.view or SqlFiles.find().view_names
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        figures = benchmark(folder, options.seasons, options.seed, views)
    print(table(figures))
    report.write(figures, options.json)


if __name__ == "__main__":
    main()
