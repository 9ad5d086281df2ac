"""A small reader of the season article: what it prints, as rows; it knows nothing of the seeds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

_HEADING = re.compile(r"(=+)\s*(.*?)\s*=+")
_DAY = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4}")
_SCORE = re.compile(r"(.+) (\d+)-(\d+) (.+)")
_SCORERS = re.compile(r"(.+?): (.+)")
_GOAL = re.compile(r"(?P<name>\D*?)\s*(?:(?P<minute>\d+)')?")
_PLAYER = re.compile(r"([A-Z]{3}) (.+)")


@dataclass(frozen=True)
class Goal:
    """A goal as it is listed: the minute may be left out."""

    club: str
    player: str
    minute: int | None


@dataclass(frozen=True)
class Match:
    """A match with its scorers."""

    tournament: str
    stage: str
    leg: int
    day: date
    home: str
    away: str
    home_goals: int
    away_goals: int
    goals: tuple[Goal, ...]


@dataclass(frozen=True)
class Stadium:
    """A row of the table of stadiums."""

    club: str
    city: str
    name: str
    capacity: int


@dataclass(frozen=True)
class Scorer:
    """A row of the list of scorers; the goals are those of a neighbour who shares the rank."""

    rank: int
    nationality: str
    player: str
    club: str
    goals: int | None


@dataclass(frozen=True)
class Relegation:
    """A row of the relegation table: points by tournament, then their total, then matches."""

    position: int
    club: str
    points: tuple[int, ...]
    total: int
    played: int


class Article:
    """The article, parted at its headings."""

    def __init__(self, text: str) -> None:
        self._sections: list[tuple[list[str], list[str]]] = [([], [])]  # path of headings, lines
        path: list[str] = []
        for line in text.splitlines():
            if heading := _HEADING.fullmatch(line.strip()):
                path = [*path[: len(heading[1]) - 1], heading[2]]
                self._sections.append((path, []))
            else:
                self._sections[-1][1].append(line.strip())

    def lines(self, heading: str | None = None) -> Iterator[str]:
        """The lines under a heading and its subheadings, or all."""
        for path, lines in self._sections:
            if heading is None or heading in path:
                yield from filter(None, lines)

    def infobox(self) -> dict[str, str]:
        """The box at the head: what it names, and the value."""
        lines = next(lines for path, lines in self._sections if len(path) == 1)
        return dict(line[2:].split(": ", maxsplit=1) for line in lines if line.startswith("- "))

    def changes(self) -> list[str]:
        """The changes before and during the season."""
        section = next(
            path[-1] for path, _ in self._sections if path[-1:] and "Changes" in path[-1]
        )
        return [line for line in self.lines(section) if line.startswith("- ")]

    def days(self, tournament: str) -> list[date]:
        """The days that the first paragraph on a tournament names."""
        lines = next(lines for path, lines in self._sections if path[-1:] == [tournament])
        return [_day(day) for line in lines for day in _DAY.findall(line)]

    def stadiums(self) -> list[Stadium]:
        """The table of stadiums."""
        rows = [cells for cells in self._table("Stadia and locations") if cells[0] != "Club"]
        return [
            Stadium(club, city, name, int(capacity.replace(",", "")))
            for club, city, name, capacity in rows
        ]

    def scorers(self) -> list[Scorer]:
        """The list of scorers: a rank stands in its first row, the goals in all but that one."""
        listed: list[tuple[int, str, str, int | None]] = []
        rank = 0
        for cells in self._table("Top goalscorers"):
            if cells[0] == "Rank":
                continue
            if cells[0].isdigit():
                rank, (player, club) = int(cells[0]), cells[1:]
                listed.append((rank, player, club, None))
            else:
                player, club, goals = cells
                listed.append((rank, player, club, int(goals)))
        shared = {rank: goals for rank, _, _, goals in listed if goals is not None}
        return [
            Scorer(rank, *_PLAYER.fullmatch(player).groups(), club, shared.get(rank))
            for rank, player, club, _ in listed
        ]

    def relegation(self) -> list[Relegation]:
        """The relegation table: a position stands once for the clubs that share it."""
        rows: list[Relegation] = []
        for cells in self._table("Relegation"):
            if cells[0] == "Pos":
                continue
            position = int(cells.pop(0)) if cells[0].isdigit() else rows[-1].position
            club, *figures = [cell for cell in cells if cell not in ("", "'")]
            *points, total, played = map(int, figures)
            rows.append(Relegation(position, club, tuple(points), total, played))
        return rows

    def matches(self) -> list[Match]:
        """Every match with its scorers, under the heading of its leg."""
        matches: list[Match] = []
        for path, lines in self._sections:
            leg = {"First leg": 1, "Second leg": 2}.get(path[-1]) if path else None
            if leg is None:
                continue
            tournament, stage = path[1], path[3] if len(path) > 4 else "promotion final"
            blocks: list[list[str]] = []
            for line in filter(None, lines):
                if _DAY.fullmatch(line):
                    blocks.append([line])
                elif blocks and line.strip("-"):
                    blocks[-1].append(line)
            for day, score, *scorers in blocks:
                home, home_goals, away_goals, away = _SCORE.fullmatch(score).groups()
                goals = tuple(goal for line in scorers for goal in _goals(line))
                matches.append(
                    Match(
                        tournament=tournament,
                        stage=stage.lower(),
                        leg=leg,
                        day=_day(day),
                        home=home,
                        away=away,
                        home_goals=int(home_goals),
                        away_goals=int(away_goals),
                        goals=goals,
                    )
                )
        return matches

    def _table(self, heading: str) -> Iterator[list[str]]:
        for line in self.lines(heading):
            if line.startswith("|"):
                yield [cell.strip() for cell in line.strip("|").split("|")]


def _day(text: str) -> date:
    return datetime.strptime(text, "%d %B %Y").date()


def _goals(line: str) -> Iterator[Goal]:
    """The goals of a line: a minute without a name is a further goal of the last player."""
    club, listed = _SCORERS.fullmatch(line).groups()
    player = ""
    for item in listed.split(","):
        goal = _GOAL.fullmatch(item.strip())
        player = goal["name"] or player
        yield Goal(club, player, int(goal["minute"]) if goal["minute"] else None)
