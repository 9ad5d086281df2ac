"""A slip in a seed is caught: every number is altered, one at a time, and something must object.

A number that nothing else determines is free to be wrong. `free_numbers.csv` lists how many such
there are in a column, and why; one more or one fewer fails.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .files import SEEDS, text
from .quick_season import AlteredSeason
from .seed_values import Value, numbers, values

Column = tuple[str, str, str]  # file, relation, column

LEAST_SHARE = 0.74


def by_column() -> dict[Column, list[tuple[Path, Value]]]:
    """Every number of the seeds, by the column that it fills."""
    found: dict[Column, list[tuple[Path, Value]]] = {}
    for path in SEEDS:
        for number in numbers(text(path)):
            key = (path.stem, number.relation, number.column)
            found.setdefault(key, []).append((path, number))
    return found


def free_numbers() -> dict[Column, int]:
    """How many numbers of a column nothing else determines."""
    with Path(__file__).with_name("free_numbers.csv").open(encoding="utf-8", newline="") as file:
        return {
            (row["file"], row["relation"], row["column"]): int(row["free"])
            for row in csv.DictReader(file)
        }


NUMBERS = by_column()
FREE = free_numbers()


@pytest.fixture(scope="module")
def season() -> AlteredSeason:
    return AlteredSeason()


def is_caught(season: AlteredSeason, path: Path, altered: str) -> bool:
    """Whether the tables refuse an altered seed, or a check finds an error."""
    assert altered != text(path)
    return season.is_caught(path, altered)


def test_what_is_not_altered_is_not_caught(season: AlteredSeason) -> None:
    assert not [path.name for path in SEEDS if season.is_caught(path, text(path))]


@pytest.mark.parametrize(
    "column", [pytest.param(column, id=".".join(column)) for column in NUMBERS]
)
def test_numbers(season: AlteredSeason, column: Column) -> None:
    free = [
        f"{path.name}, line {text(path).count(chr(10), 0, number.start) + 1}: {number.text}"
        for path, number in NUMBERS[column]
        if not is_caught(season, path, number.one_greater())
    ]
    assert len(free) == FREE.get(column, 0), free


def test_share_of_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    """What the tests above hold in sum; said on stderr, which is heard from parallel runs too."""
    assert set(FREE) <= set(NUMBERS)
    total = sum(map(len, NUMBERS.values()))
    caught = total - sum(FREE.values())
    with capsys.disabled():
        sys.stderr.write(
            f"\n{caught} of {total} numbers of the seeds ({caught / total:.0%}) are caught when "
            f"altered; free_numbers.csv says why the other {total - caught} are not\n"
        )
    assert total > 550
    assert caught / total >= LEAST_SHARE


def test_no_number_of_the_rows_is_overlooked() -> None:
    """Counted in another way: every bare number after a bracket or a comma of a row."""
    rows = re.compile(r"^    \(.*\)[,;]?$", re.MULTILINE)
    bare = re.compile(r"(?<=[(,]) ?\d+(?=[,)])")
    counted = 0
    for path in SEEDS:
        without_texts = re.sub(r"--.*|'(?:[^']|'')*'", "''", text(path))
        for row in rows.findall(without_texts):
            counted += len(bare.findall(row))
    in_rows = [key for key in NUMBERS if not key[2].endswith(("year", "month", "day", "query"))]
    assert counted == sum(len(NUMBERS[key]) for key in in_rows)


# Clubs mistaken for another


def mistaken_clubs() -> Iterator[object]:
    """Each club of a table, a seeding, a claim, in turn the next club of the same column."""
    wanted = {
        ("55_relegation", "relegation_table"),
        ("55_relegation", "relegation_club"),
        ("30_stage", "seeded"),
        ("65_claim", "general_table"),
        ("65_claim", "claim"),
    }
    for path in SEEDS:
        clubs = [
            value
            for value in values(text(path))
            if value.column == "club_id" and (path.stem, value.relation) in wanted
        ]
        for club in clubs:
            others = [other.text for other in clubs if other.relation == club.relation]
            other = next((name for name in others if name != club.text), "'leon'")
            label = f"{club.relation}: {club.text} as {other}"
            yield pytest.param(path, club.replaced(other), id=label)


@pytest.mark.parametrize(("path", "altered"), list(mistaken_clubs()))
def test_club_mistaken_for_another(season: AlteredSeason, path: Path, altered: str) -> None:
    assert is_caught(season, path, altered)


def swapped_matches() -> Iterator[object]:
    """Each match, its home and away clubs swapped in the seed."""
    for path in SEEDS:
        sides = [
            value
            for value in values(text(path))
            if value.relation == "played" and value.column in ("home", "away")
        ]
        for home, away in zip(sides[::2], sides[1::2], strict=True):
            assert (home.column, away.column) == ("home", "away")
            swapped = home.replaced(away.text)
            shift = len(away.text) - len(home.text)
            swapped = swapped[: away.start + shift] + home.text + swapped[away.end + shift :]
            yield pytest.param(path, swapped, id=f"{home.text} {away.text} {home.start}")


@pytest.mark.parametrize(("path", "altered"), list(swapped_matches()))
def test_home_and_away_swapped(season: AlteredSeason, path: Path, altered: str) -> None:
    assert is_caught(season, path, altered)
