"""Measures steps and views on made-up seasons: time, peak memory, rows; and one season of them all.

    python tests/benchmarks/run.py --seasons 10000 --folder made_up --json figures.json

First the steps, from the facts, in their order and in one process. Then each view, computed whole
into a temporary table, in a process of its own, so that its peak of memory is its own. `all` is the
time for every season, `one` for a single one, asked by name, the best of a few; `tenth` is the time
on a tenth of the seasons. What takes over two gigabytes is computed once more with a limit of 1.5,
the rest on disk: `within` is the time of that, null where it is not enough, `within_mb` its peak.

`--before CHECKOUT` lets the benchmark of another checkout of this repository, such as that of an
older commit, measure its views of the same facts, and prints what the sums are to each other.
Prints Markdown, and writes the same as JSON.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import duckdb

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks import generate, report

from ascenso_db.sqlfiles import SqlFiles, object_name

Figures = dict[str, float | int | str | None]
MOST_MB = 2000
LIMIT = "1500MB"
ASKED = 5  # times that a view is asked for one season


def apart(function: Callable[..., Figures], *arguments: object) -> Figures:
    """What a function says in a process of its own, begun by one that has used little memory.

    Linux counts as a process's peak what the process that began it held.
    """
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(function, arguments)


def _prepare(path: Path, seasons: int, seed: int) -> Figures:
    """Makes a database of facts alone, or of one that is there; its matches and goals."""
    with (
        duckdb.connect(path) if path.exists() else generate.facts(path, seasons=seasons, seed=seed)
    ) as connection:
        generate.forget(connection)
        return {
            table: connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]
            for table in ("match", "goal")
        }


def steps_computed(database: Path) -> dict[str, object]:
    """Seconds and rows of each step; the sum, and the peak of memory, of all."""
    figures = apart(_compute_steps, str(database))
    if figures["peak_mb"] > MOST_MB:
        figures |= apart(_compute_steps_within, str(database))
    return figures


def _compute_steps(database: str) -> dict[str, object]:
    with duckdb.connect(database) as connection:
        connection.execute("SET enable_progress_bar = false")
        steps = []
        for path in SqlFiles.find(only=True).steps:
            start = time.perf_counter()
            connection.execute(path.read_text(encoding="utf-8"))
            seconds = time.perf_counter() - start
            (rows,) = connection.execute(f"SELECT COUNT(*) FROM {object_name(path)}").fetchone()
            steps.append({"step": object_name(path), "rows": rows, "all": round(seconds, 3)})
        start = time.perf_counter()
        connection.execute("CHECKPOINT")
        written = round(time.perf_counter() - start, 3)
        peak = _peak()
        generate.make_views(connection)
    total = round(sum(step["all"] for step in steps) + written, 3)
    return {"all": total, "peak_mb": round(peak), "steps": steps}


def _compute_steps_within(database: str) -> Figures:
    with (
        tempfile.TemporaryDirectory() as spilled,
        duckdb.connect(database, config=_limited(spilled)) as connection,
    ):
        connection.execute("SET enable_progress_bar = false")
        start = time.perf_counter()
        try:
            generate.compute_steps(connection)
        except duckdb.OutOfMemoryException:
            return {"within": None}
        return {"within": round(time.perf_counter() - start, 3), "within_mb": round(_peak())}


def _limited(spilled: str) -> dict[str, str]:
    return {"memory_limit": LIMIT, "temp_directory": spilled}


def measured(database: Path, view: str) -> Figures:
    """Seconds for all seasons and for one, rows, and the peak of memory, of one view."""
    figures = apart(_measure, str(database), view)
    if figures["peak_mb"] > MOST_MB:
        figures |= apart(_measure_within, str(database), view)
    return figures


def _measure_within(database: str, view: str) -> Figures:
    with (
        tempfile.TemporaryDirectory() as spilled,
        duckdb.connect(database, read_only=True, config=_limited(spilled)) as connection,
    ):
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
    with duckdb.connect(database, read_only=True) as connection:
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
            asked = f"SELECT * FROM {view} WHERE competition = ? AND season = ?"
            figures["one"] = round(min(_asked(connection, asked, of) for _ in range(ASKED)), 4)
        return figures


def _asked(connection: duckdb.DuckDBPyConnection, query: str, values: Sequence[str]) -> float:
    start = time.perf_counter()
    connection.execute(query, list(values)).fetchall()
    return time.perf_counter() - start


def _peak() -> float:
    """Megabytes; on macOS the system counts bytes, elsewhere kilobytes."""
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def benchmark(
    folder: Path, seasons: int, seed: int, names: Sequence[str], before: Path | None = None
) -> dict[str, object]:
    """The figures of steps and views on that many seasons, and their time on a tenth of them."""
    sizes = {"all": seasons, "tenth": max(seasons // 10, 1)}
    databases = {name: folder / _name(size, seed) for name, size in sizes.items()}
    stated: dict[str, object] = {"seasons": seasons, "seed": seed, **report.surroundings()}
    for name, size in sizes.items():
        counts = apart(_prepare, databases[name], size, seed)
        stated |= {f"{name}_{table}": count for table, count in counts.items()}
    if before:  # the facts alone
        older = folder / "before"
        shutil.rmtree(older, ignore_errors=True)
        older.mkdir()
        for database in databases.values():
            shutil.copy(database, older)
    total = steps_computed(databases["all"])
    of_tenth = steps_computed(databases["tenth"])
    steps = total.pop("steps")
    for step, less in zip(steps, of_tenth["steps"], strict=True):
        step["tenth"] = less["all"]
    total["tenth"] = of_tenth["all"]
    print(f"steps: {total['all']} s", file=sys.stderr)
    views = []
    for view in names:
        figures = measured(databases["all"], view)
        figures["tenth"] = measured(databases["tenth"], view)["all"]
        views.append(figures)
        print(f"{view}: {figures['all']} s", file=sys.stderr)
    stated |= {"steps": steps, "all_steps": total, "views": views}
    if before:
        stated["before"] = _before(before, older, seasons, seed, names)
        shutil.rmtree(older)
    return stated


def _name(seasons: int, seed: int) -> str:
    return f"seasons_{seasons}_{seed}.duckdb"


def _before(
    checkout: Path, folder: Path, seasons: int, seed: int, names: Sequence[str]
) -> dict[str, object]:
    """What the benchmark of another checkout says of the views that it has, too."""
    known = {object_name(path) for path in (checkout / "queries").glob("*.sql")}
    file = folder / "figures.json"
    program = checkout / "tests" / "benchmarks" / "run.py"
    shared = [name for name in names if name in known]
    subprocess.run(
        [
            *(sys.executable, program, "--seasons", str(seasons), "--seed", str(seed)),
            *("--folder", folder, "--json", file),
            *(word for name in shared for word in ("--view", name)),
        ],
        cwd=checkout,
        env=os.environ | {"PYTHONPATH": f"{checkout / 'cli'}{os.pathsep}{checkout}"},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    found = json.loads(file.read_text(encoding="utf-8"))
    keys = ("view", "rows", "all", "one", "tenth", "peak_mb")
    views = [{key: view[key] for key in keys if key in view} for view in found["views"]]
    steps = found.get("all_steps", {}).get("all")  # where that checkout has steps
    return {"views": views} | ({"steps": steps} if steps is not None else {})


def sums(figures: dict[str, object]) -> dict[str, float]:
    """Seconds of all steps, of all views, and of both; and what that is to the time before."""
    steps = figures["all_steps"]["all"]
    views = sum(view["all"] for view in figures["views"])
    found = {"steps": steps, "views": views, "all": steps + views}
    if "before" in figures:
        before = figures["before"]
        known = {view["view"] for view in before["views"]}
        shared = sum(view["all"] for view in figures["views"] if view["view"] in known)
        found["before"] = before.get("steps", 0) + sum(view["all"] for view in before["views"])
        found["ratio"] = (steps + shared) / found["before"]
    return found


def told(figures: dict[str, object]) -> str:
    """The sums in words."""
    found = sums(figures)
    text = (
        f"All steps {found['steps']:.1f} s, {len(figures['views'])} views {found['views']:.1f} s,"
        f" together {found['all']:.1f} s."
    )
    if "before" in found:
        text += f" Before: {found['before']:.1f} s; {found['ratio']:.2f} times that now."
    return text


def tables(figures: dict[str, object]) -> str:
    """The figures as Markdown: the steps in their order, the views, the slowest first."""
    head = ("step", "rows", "all, s", "a tenth, s")
    keys = ("step", "rows", "all", "tenth")
    steps = report.markdown(head, _lines(figures["steps"], keys))
    head = ("view", "rows", "all, s", "one season, s", "a tenth, s", "peak, MB", "within, s", "MB")
    keys = ("view", "rows", "all", "one", "tenth", "peak_mb", "within", "within_mb")
    lines = _lines(sorted(figures["views"], key=lambda view: -view["all"]), keys)
    if "before" in figures:
        head = (*head, "before: all, s", "one season, s", "peak, MB")
        before = {view["view"]: view for view in figures["before"]["views"]}
        for line in lines:
            line += _line(before.get(line[0], {}), ("all", "one", "peak_mb"))
    return f"{steps}\n\n{report.markdown(head, lines)}\n\n{told(figures)}"


def _lines(rows: Sequence[Figures], keys: Sequence[str]) -> list[list[str]]:
    return [_line(row, keys) for row in rows]


def _line(row: Figures, keys: Sequence[str]) -> list[str]:
    return [str(row.get(key, "")) for key in keys]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seasons", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    parser.add_argument("--folder", type=Path, help="keep the databases here, and use those there")
    parser.add_argument("--view", action="append", help="measure this view alone; may be repeated")
    parser.add_argument("--before", type=Path, help="a checkout whose own run is set beside this")
    options = parser.parse_args()
    views = options.view or SqlFiles.find().view_names
    before = options.before and options.before.resolve()
    with tempfile.TemporaryDirectory() as temporary:
        folder = (options.folder or Path(temporary)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        figures = benchmark(folder, options.seasons, options.seed, views, before)
    print(tables(figures))
    report.write(figures, options.json)


if __name__ == "__main__":
    main()
