"""Measures the way from files of results to every view, beside hand-written Polars.

    python tests/benchmarks/from_files.py --seasons 279 --json figures.json

Makes up as many league seasons in files of the form of football.json, 18 and 20 clubs in turn so
that 279 seasons have 92,922 matches. Then `init --from`, `build` and every view, each command in a
process of its own; and the same for one of the files. Polars reads the same files to a table
of points, which has to be that of the view `standings`: if not, the exit code is 1.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import polars as pl

sys.path.insert(0, str(Path(__file__).parents[2]))

from ascenso_db.sqlfiles import SqlFiles

Points = list[tuple[str, str, str, int]]  # competition, season, club, points
_LEAGUES = 20
_OF_20 = 102 / 279  # the share of leagues of 20 clubs


def make(folder: Path, seasons: int, seed: int) -> int:
    """Writes the files; says how many matches are in them."""
    draw = random.Random(seed)
    matches = 0
    for number in range(seasons):
        league, year = number % _LEAGUES, 2010 + number // _LEAGUES
        twenty = int((number + 1) * _OF_20) - int(number * _OF_20)
        played = [*_matches(league, 20 if twenty else 18, year, draw)]
        matches += len(played)
        name = f"League {league} {year}/{(year + 1) % 100:02}"
        path = folder / f"{year}-{(year + 1) % 100:02}" / f"x{league}.1.json"
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps({"name": name, "matches": played}), encoding="utf-8")
    return matches


def _matches(
    league: int, clubs: int, year: int, draw: random.Random
) -> Iterator[dict[str, object]]:
    pairs = [*combinations(range(clubs), 2)]
    for half, month in enumerate(("09", "03")):
        for place, (one, other) in enumerate(draw.sample(pairs, len(pairs))):
            home, away = (one, other) if half == 0 else (other, one)
            goals = [draw.choice((0, 0, 1, 1, 1, 2, 2, 3)), draw.choice((0, 0, 0, 1, 1, 2, 3))]
            round_ = half * (clubs - 1) + place // (clubs // 2) + 1
            yield {
                "round": f"Matchday {round_}",
                "date": f"{year + half}-{month}-01",
                "team1": f"Club {league}-{home}",
                "team2": f"Club {league}-{away}",
                "score": {"ft": goals},
            }


def by_polars(folder: Path) -> Points:
    """The points of every club, as Polars has them from the files."""
    frames = []
    for path in sorted(folder.rglob("*.json")):
        found = json.loads(path.read_bytes())
        rows = [(m["team1"], m["team2"], *m["score"]["ft"]) for m in found["matches"]]
        frame = pl.DataFrame(rows, schema=["home", "away", "h", "a"], orient="row")
        frames.append(frame.with_columns(name=pl.lit(found["name"])))
    played = pl.concat(frames)
    sides = pl.concat(
        [
            played.select("name", club="home", own="h", other="a"),
            played.select("name", club="away", own="a", other="h"),
        ]
    )
    won, level = pl.col("own") > pl.col("other"), pl.col("own") == pl.col("other")
    points = pl.when(won).then(3).when(level).then(1).otherwise(0)
    table = sides.group_by("name", "club").agg(points=points.sum())
    return sorted(
        (name[:-8], name[-7:].replace("/", "-"), club, total) for name, club, total in table.rows()
    )


def ascenso(home: Path, *arguments: object) -> tuple[float, str]:
    """Runs the command with a cache of its own; the seconds that it takes, and what it prints."""
    environment = os.environ | {"XDG_CACHE_HOME": str(home)}
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "ascenso_db", *map(str, arguments)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        check=True,
    )
    return time.perf_counter() - begun, done.stdout


def measure(folder: Path, seasons: int, seed: int) -> tuple[dict[str, float], bool]:
    """The seconds of each step, and whether Polars has the same points."""
    files, home, database = folder / "files", folder / "cache", folder / "seasons.duckdb"
    files.mkdir()
    figures: dict[str, float] = {"seasons": seasons, "matches": make(files, seasons, seed)}
    figures["init"], _ = ascenso(home, "init", folder / "mine", "--from", files)
    figures["build"], _ = ascenso(home, "build", database, "--seeds", folder / "mine", "--only")
    figures["views"] = 0.0
    for view in SqlFiles.find().view_names:
        out = folder / f"{view}.parquet"
        seconds, _ = ascenso(home, "query", view, "--database", database, "-o", out)
        figures["views"] += seconds
    asked = ("-f", "json", "--columns", "competition,season,club,points")
    _, rows = ascenso(home, "query", "standings", "--database", database, *asked)
    begun = time.perf_counter()
    points = by_polars(files)
    figures["polars"] = time.perf_counter() - begun
    found = sorted(tuple(row.values()) for row in json.loads(rows))
    one = next(iter(sorted(files.rglob("*.json"))))
    first, _ = ascenso(home, "init", folder / "one", "--from", one)
    second, _ = ascenso(home, "query", "standings", "--seeds", folder / "one", "--only")
    figures["one season"] = first + second
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss  # of the largest, in KB on Linux
    figures["peak, MB"] = peak // 1000
    return figures, points == found


def main(arguments: list[str] | None = None) -> int:
    """Prints what was measured."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seasons", type=int, default=279)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        figures, is_equal = measure(Path(folder), asked.seasons, asked.seed)
    if asked.json:
        asked.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print("| what | seconds, or how many |\n| --- | --- |")
    for name, value in figures.items():
        print(
            f"| {name} | {value:,.2f} |" if isinstance(value, float) else f"| {name} | {value:,} |"
        )
    if not is_equal:
        print("the points of Polars differ from those of standings", file=sys.stderr)
    return 0 if is_equal else 1


if __name__ == "__main__":
    raise SystemExit(main())
