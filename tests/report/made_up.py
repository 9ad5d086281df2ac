"""Cups that nobody played, as folders of seeds: any number of clubs, byes, one leg or two."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

NAMES = {1: "final", 2: "semi-finals", 4: "quarter-finals"}

# Goals of the better seed and of the other, leg by leg: 90 minutes, extra time, shoot-out.
TWO_LEGS = [
    [((1, 1), None, None), ((2, 0), None, None)],
    [((0, 1), None, None), ((1, 0), (0, 0), (4, 2))],
    [((2, 2), None, None), ((0, 0), (1, 0), None)],
    [((1, 0), None, None), ((0, 1), None, None)],
]
ONE_LEG = [[((2, 1), None, None)], [((0, 0), (0, 0), (5, 4))], [((1, 1), (2, 1), None)]]


def plain(seed: int) -> str:
    return f"Club Deportivo {seed}" if seed % 3 else f"Atlético de la Ciudad Número {seed}"


def write(
    folder: Path,
    clubs: int,
    *,
    legs: int = 2,
    rounds_played: int = 99,
    name: Callable[[int], str] = plain,
    season: str = "2001",
    competition: str | None = None,
    later_of: str | None = None,
) -> Path:
    """Writes a cup in which the better seed always goes through.

    `later_of` is the key of a cup written before, of whose competition it is another season, with
    the same clubs.
    """
    folder.mkdir(parents=True, exist_ok=True)
    key = folder.name
    size = 1 << (clubs - 1).bit_length()
    rows = [
        _insert(
            "source (source_id, title, address, description)",
            [(key, "Made up", f"of {key}", "Nobody played it")],
        ),
        _insert("citation (citation_id)", [(key,)]),
        _insert("citation_source (citation_id, source_id)", [(key, key)]),
        _insert(
            "season (season_id, competition_id, name, citation_id)",
            [(key, later_of or key, season, key)],
        ),
        _insert(
            "tournament (tournament_id, season_id, name, ordinal, citation_id)",
            [(key, key, name(0) if name is not plain else f"Cup of {clubs}", 1, key)],
        ),
        _insert(
            "tie_rule (tie_rule_id, legs, pairing, citation_id)",
            [(key, legs, "fixed bracket", key)],
        ),
        _insert(
            "tie_decider (tie_rule_id, ordinal, decider, citation_id)",
            [
                (key, place, decider, key)
                for place, decider in enumerate(
                    ("aggregate", "extra time", "penalties", "seed"), start=1
                )
            ],
        ),
    ]
    of_clubs = later_of or key
    seeds = range(1, clubs + 1)
    if later_of is None:
        named = competition or f"Cup {key}"
        cup = _insert("competition (competition_id, name, citation_id)", [(key, named, key)])
        rows.insert(3, cup)
        values = [(f"{key}-{n}", name(n), key) for n in seeds]
        rows.append(_insert("club (club_id, name, citation_id)", values))
    rows.append(
        _insert(
            "tournament_club (tournament_id, club_id, seed, citation_id)",
            [(key, f"{of_clubs}-{n}", n, key) for n in seeds],
        )
    )
    rows += _stages(key, clubs, size)
    matches = _matches(key, of_clubs, clubs, size, legs, rounds_played)
    if matches:
        rows.append(
            _insert(
                "match (match_id, stage_id, leg, tie_number, home_club_id, away_club_id,"
                " home_goals, away_goals, home_extra_time_goals, away_extra_time_goals,"
                " home_shoot_out_goals, away_shoot_out_goals, citation_id)",
                matches,
            )
        )
    (folder / "10_cup.sql").write_text("\n".join(rows), encoding="utf-8")
    return folder


def three(folder: Path) -> list[object]:
    """Options for a cup of two seasons beside another of one."""
    folders = [
        write(folder / "first", 2, legs=1, season="2001"),
        write(folder / "second", 2, legs=1, season="2001"),
        write(folder / "third", 2, legs=1, season="2002", later_of="second"),
    ]
    return [option for folder in folders for option in ("--seeds", folder)] + ["--only"]


def order(size: int) -> list[int]:
    """The seeds of the places of a bracket from top to bottom: 1 and 2 meet last."""
    places = [1]
    while len(places) < size:
        places = [seed for best in places for seed in (best, 2 * len(places) + 1 - best)]
    return places


def _stages(key: str, clubs: int, size: int) -> list[str]:
    stages, slots = [], []
    places = order(size)
    ties, ordinal = size // 2, 1
    while ties:
        stage = f"{key}-{ties}"
        stages.append(
            (stage, key, NAMES.get(ties, f"round of {2 * ties}"), ordinal, "cup", "knock-out", key)
        )
        for tie in range(1, ties + 1):
            for slot in (1, 2):
                number = 2 * tie - 2 + slot
                if ordinal > 1:
                    slots.append((stage, tie, slot, "winner", f"{key}-{2 * ties}", number, key))
                elif places[number - 1] <= clubs:
                    slots.append((stage, tie, slot, "seed", None, places[number - 1], key))
        ties, ordinal = ties // 2, ordinal + 1
    return [
        _insert(
            "stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id,"
            " citation_id)",
            [(*stage, key) for stage in stages],
        ),
        _insert(
            "bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number,"
            " citation_id)",
            slots,
        ),
    ]


def _matches(key: str, of_clubs: str, clubs: int, size: int, legs: int, rounds: int) -> list[tuple]:
    found = []
    places, ties, ordinal = order(size), size // 2, 1
    patterns = TWO_LEGS if legs == 2 else ONE_LEG
    while ties and ordinal <= rounds:
        for tie in range(1, ties + 1):
            first, second = places[2 * tie - 2 : 2 * tie]
            if max(first, second) > clubs:
                continue
            for leg, (goals, extra, kicks) in enumerate(patterns[tie % len(patterns)], start=1):
                home_first = leg == 1
                home, away = (first, second) if home_first else (second, first)
                numbers = []
                for pair in (goals, extra, kicks):
                    pair = pair or (None, None)
                    numbers += pair if home == min(first, second) else pair[::-1]
                found.append(
                    (
                        *(f"{key}-{ties}-{tie}-{leg}", f"{key}-{ties}", leg, tie),
                        *(f"{of_clubs}-{home}", f"{of_clubs}-{away}", *numbers, key),
                    )
                )
        places = [min(places[2 * n], places[2 * n + 1]) for n in range(ties)]
        ties, ordinal = ties // 2, ordinal + 1
    return found


def _insert(table: str, rows: list[tuple]) -> str:
    values = ",\n    ".join("(" + ", ".join(map(_literal, row)) + ")" for row in rows)
    return f"INSERT INTO {table} VALUES\n    {values};"


def _literal(value: object) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, int):
        return str(value)
    parts, plain_text = [], ""
    for character in str(value):
        if character.isprintable():
            plain_text += character.replace("'", "''")
        else:
            parts += [f"'{plain_text}'", f"chr({ord(character)})"]
            plain_text = ""
    return " || ".join([*parts, f"'{plain_text}'"])
