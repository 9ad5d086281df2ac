"""What the page tells, put together from the rows of the views."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from ascenso_db.report import pictures
from ascenso_db.report.differences import Differences
from ascenso_db.report.drawing import Drawing
from ascenso_db.report.messages import Messages
from ascenso_db.report.pictures import Rows
from ascenso_db.report.rows import Row, SeasonName, visible
from ascenso_db.report.ties import Tie


@dataclass(frozen=True)
class Tournament:
    """A tournament: its days, tables, seeds, ties and what is not known of it."""

    name: str
    start: object
    end: object
    champion: Row | None
    tables: dict[str, list[Row]]
    phases: dict[str, str]  # of the stages that have a table, known or not
    seeds: list[Row]
    ties: list[Tie]
    bracket: list[Drawing]
    results: list[Row]
    gaps: list[Row]
    adjustments: list[Row]
    remarks: list[tuple[str, str]]  # stage, and why no tie of it can be said

    @property
    def legend(self) -> list[str]:
        """The sentences that a reader of the bracket needs."""
        seeds = any(side.seed is not None for tie in self.ties for side in tie.sides)
        legs = any(tie.has_legs for tie in self.ties)
        return ["legend_seeds"] * seeds + ["legend_home"] * legs

    def adjustments_of(self, stage: str) -> list[Row]:
        """The points deducted or added in the table of a stage."""
        return [row for row in self.adjustments if row["stage"] == stage]

    def columns_of(self, stage: str) -> list[str]:
        """The columns of the table of a stage of which anything is known."""
        columns = ("played", "won", "drawn", "lost", "goals_for", "goals_against")
        return [
            column
            for column in (*columns, "goal_difference", "points")
            if any(row[column] is not None for row in self.tables[stage])
        ]

    def gaps_of(self, stage: str) -> list[Row]:
        """What is not known of the table of a stage."""
        return [
            row
            for row in self.gaps
            if row["phase"] == self.phases[stage]
            and row["belongs_in"].partition(".")[0] in ("match", "published_standing")
        ]


class Story:
    """The season in the order in which it is told."""

    def __init__(
        self,
        name: SeasonName,
        rows: Rows,
        words: Messages,
        differences: Differences | None = None,
    ) -> None:
        """Takes the rows as they are; what is told is put together when it is asked for."""
        self.what_if = differences
        self.competition, self.season = visible([name.competition, name.season])
        self.rows = rows
        self._words = words

    @cached_property
    def summary(self) -> Row | None:
        """The season in one row, where any club is known."""
        return next(iter(self.rows["season_summary"]), None)

    @property
    def has_summary(self) -> bool:
        """Whether there is anything to say in short."""
        views = ("season_summary", "champions", "promotion", "relegation", "top_scorers")
        return any(self.rows[view] for view in views)

    @cached_property
    def tournaments(self) -> list[Tournament]:
        """The tournaments in order."""
        ties = pictures.ties_of(self.rows, self._words)
        brackets = pictures.brackets(self.rows, self._words)
        names = dict.fromkeys(row["tournament"] for row in self.rows["stages"])
        return [self._tournament(name, ties.get(name, []), brackets) for name in names]

    def _tournament(
        self, name: str, ties: list[Tie], brackets: dict[str, list[Drawing]]
    ) -> Tournament:
        stages = self._of("stages", name)
        tables: dict[str, list[Row]] = {}
        for row in self._of("standings", name):
            points = row["exact_points"] if row["points"] is None else row["points"]
            tables.setdefault(row["stage"], []).append(row | {"points": points})
        return Tournament(
            name,
            stages[0]["start_date"],
            stages[0]["end_date"],
            next((row for row in self._of("champions", name) if row["champion"]), None),
            tables,
            {row["stage"]: row["phase"] for row in stages if row["format"] != "knock-out"},
            self._of("seeding", name),
            ties,
            brackets.get(name, []),
            self._of("results", name),
            self._of("missing", name),
            self._of("adjustments", name),
            list(
                dict.fromkeys(
                    (row["stage"], self.remark(row["remark"]))
                    for row in self._of("pairings", name)
                    if row["remark"]
                )
            ),
        )

    def remark(self, remark: str) -> str:
        """Why nobody can be named, in the language of the page."""
        patterns = {
            "place_shared": r"place (?P<place>\d+) is shared by (?P<clubs>.*)",
            "ways_in": r"(?P<club>.*) has (?P<ways>\d+) ways in: no tie",
            "no_allotment": r"no club is allotted for groups (?P<labels>.*)",
            "cannot_go_up": r"(?P<club>.*?) cannot go up: (?P<reason>.*)",
        }
        for key, pattern in patterns.items():
            if match := re.fullmatch(pattern, remark):
                return self._words(key, **match.groupdict())
        return remark

    def differs(self, view: str, row: Row) -> bool:
        """Whether a row of a view is other than it is without what is changed."""
        return self.what_if is not None and self.what_if.has(view, row)

    def tie_differs(self, tournament: str, tie: Tie) -> bool:
        """Likewise a tie; of those that the rules pair, any of the stage."""
        if self.what_if is None:
            return False
        of = {
            "competition": self.competition,
            "season": self.season,
            "tournament": tournament,
            "stage": tie.stage,
        }
        if tie.is_expected:
            stage = tuple(of.values())
            return any(key[: len(stage)] == stage for key in self.what_if.keys["pairings"])
        clubs = {"club_1": tie.sides[0].club, "club_2": tie.sides[1].club}
        return any(self.what_if.has(view, of | clubs) for view in ("aggregates", "bracket"))

    def _of(self, view: str, tournament: str) -> list[Row]:
        return [row for row in self.rows[view] if row["tournament"] == tournament]

    @cached_property
    def relegation(self) -> Drawing | None:
        """The relegation table as a picture."""
        return pictures.relegation(self.rows, self._words)

    @cached_property
    def relegation_tournaments(self) -> list[str]:
        """The tournaments that count for relegation."""
        return list(dict.fromkeys(row["tournament"] for row in self.rows["relegation_points"]))

    @cached_property
    def relegations(self) -> dict[str, list[Row]]:
        """The table of each relegation of the season."""
        found: dict[str, list[Row]] = {}
        for row in self.rows["relegation"]:
            found.setdefault(row["relegation_by"], []).append(row)
        return found

    @cached_property
    def relegation_points(self) -> dict[tuple[str, str, str], Row]:
        """What each club has from each of them in a relegation."""
        return {
            (row["relegation_by"], row["club"], row["tournament"]): row
            for row in self.rows["relegation_points"]
        }

    @cached_property
    def scorers(self) -> Drawing | None:
        """The top scorers as a picture."""
        return pictures.scorers(self.rows, self._words)

    @cached_property
    def phases(self) -> dict[tuple[str, str], list[Row]]:
        """The top scorers of each phase of a tournament."""
        found: dict[tuple[str, str], list[Row]] = {}
        for row in self.rows["top_scorers"]:
            found.setdefault((row["tournament"], row["phase"]), []).append(row)
        return found

    @cached_property
    def relegated(self) -> list[str]:
        """The clubs that go down."""
        return [row["club"] for row in self.rows["relegation"] if row["is_relegated"]]

    @cached_property
    def left(self) -> list[Row]:
        """The clubs that did not play the season to the end."""
        return [row for row in self.rows["clubs"] if row["status"] != "played to the end"]

    def status(self, club: Row) -> str:
        """What became of a club in the season."""
        how, after, tournament = club["status"].partition(" after ")
        if not after:
            return self._words.term(how)
        return self._words("left_after", how=self._words.term(how), tournament=tournament)

    def scorers_of(self, result: Row) -> str:
        """The scorers of a match, with the words for an own goal and the like."""
        text = result["scorers"] or ""
        for word in ("own goal", "penalty"):
            text = text.replace(f"({word})", f"({self._words.term(word)})")
        unknown = self._words.term("unknown")
        return re.sub(r"(?<=: |, )unknown(?= \d| \(|[,;]|$)", unknown, text)

    def notes(self, result: Row) -> list[str]:
        """What a reader of the score should know."""
        found = []
        if result["home_extra_time_goals"] is not None:
            found.append(self._words("after_extra_time"))
        if result["home_shoot_out_goals"] is not None:
            kicks = f"{result['home_shoot_out_goals']}\u2013{result['away_shoot_out_goals']}"
            found.append(self._words("on_penalties", score=kicks))
        if result["ruling"] is not None:
            found.append(self._words.term(result["ruling"]))
        if result["basis"] == "derived":
            found.append(self._words.term("derived"))
        return found

    def decisive(self, winner: str | None, loser: str | None) -> Tie | None:
        """The last tie that one club won over another."""
        met = [
            tie
            for tournament in self.tournaments
            for tie in tournament.ties
            if tie.winner == winner and loser in tie.clubs
        ]
        return met[-1] if winner and loser and met else None
