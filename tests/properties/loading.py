"""Random seasons as rows of the tables: each in a tournament, or a season, of its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from .database import Row
from .facts import (
    Cup,
    League,
    Match,
    Relegation,
    ScorerPhase,
    TableRule,
    Tie,
    Year,
    name_of,
)
from .strategies.draws import CLUBS, MANY_CLUBS

SEASON = "season"
COMPETITIONS = ("Cup", "Other cup")
SOURCES = {"test": "Test", "matches": "All home matches of A"}


UNSOURCED = "unsourced"
"""A citation that names no source."""


def citation_of(about: Match | str | int) -> str:
    """What cites: a match, a fact of a club, or a rule of an ordinal.

    Two sources share the matches of a league; the second of the clubs and rules has none.
    """
    if isinstance(about, Match):
        return "matches" if about.home == CLUBS[0] else citation_of(about.home)
    return UNSOURCED if about in (CLUBS[1], 2) else "test"


def case_of_year(row: Row) -> str:
    """The key of the year of a row: two competitions share the names of their seasons."""
    return f"case {2 * int(row['season']) + COMPETITIONS.index(row['competition'])}"


class Rows:
    """Rows of many seasons at once, table by table."""

    def __init__(self) -> None:
        self.facts: dict[str, list[Row]] = defaultdict(list)
        self.facts["citation"].append({"citation_id": UNSOURCED})
        for citation, title in SOURCES.items():
            self.facts["citation"].append({"citation_id": citation})
            source = {"source_id": citation, "title": title, "address": citation}
            self.facts["source"].append({**source, "description": "test"})
            self.facts["citation_source"].append({"citation_id": citation, "source_id": citation})
        self.add("competition", competition_id="cup", name="Cup")
        self.season(SEASON)
        for club in MANY_CLUBS:
            self.add("club", club_id=club, name=club)
            for number in (1, 2):
                player = f"{club}{number}"
                self.add("player", player_id=player, name=name_of(player))

    def add(self, table: str, **values: object) -> None:
        """Add a row with its citation."""
        self.facts[table].append({"citation_id": "test", **values})

    def season(self, key: str, competition: str = "cup", name: str | None = None) -> None:
        """Add a season, named by its key unless it has a name."""
        self.add("season", season_id=key, competition_id=competition, name=name or key)

    def tournament(self, key: str, season: str = SEASON) -> None:
        """Add a tournament, named by its key."""
        ordinal = len(self.facts["tournament"]) + 1
        self.add("tournament", tournament_id=key, season_id=season, name=key, ordinal=ordinal)

    def stage(
        self,
        key: str,
        tournament: str,
        *,
        table_rule: str | None = None,
        tie_rule: str | None = None,
        play_off_for: str | None = None,
        matches_per_club: int | None = None,
    ) -> None:
        """Add a stage, named by its key; a league if it has a table rule."""
        self.add(
            "stage",
            stage_id=key,
            tournament_id=tournament,
            name=key,
            ordinal=len(self.facts["stage"]) + 1,
            phase="phase",
            format="league" if table_rule else "knock-out",
            table_rule_id=table_rule,
            tie_rule_id=tie_rule,
            play_off_for_stage_id=play_off_for,
            matches_per_club=matches_per_club,
        )

    def table_rule(self, key: str, rule: TableRule) -> None:
        """Add a table rule with its criteria."""
        self.add(
            "table_rule",
            table_rule_id=key,
            points_win=rule.points_win,
            points_draw=rule.points_draw,
            head_to_head_restart=rule.restart,
        )
        for ordinal, criterion in enumerate(rule.criteria, 1):
            self.add(
                "table_criterion",
                table_rule_id=key,
                ordinal=ordinal,
                criterion=criterion,
                citation_id=citation_of(ordinal),
            )

    def match(self, stage: str, match: Match, tie_number: int | None = None) -> str:
        """Add a match with the rulings on it; returns its key."""
        key = f"{stage}/{len(self.facts['match']):06}"
        parts = {"": match.score, "extra_time_": match.extra_time, "shoot_out_": match.shoot_out}
        goals = {
            f"{side}_{part}goals": score and score[place]
            for part, score in parts.items()
            for place, side in enumerate(("home", "away"))
        }
        self.add(
            "match",
            match_id=key,
            stage_id=stage,
            leg=match.leg,
            tie_number=tie_number,
            home_club_id=match.home,
            away_club_id=match.away,
            is_neutral=match.neutral,
            citation_id=citation_of(match),
            **goals,
        )
        for ruling in match.rulings:
            self._ruling(key, ruling, (None, None), citation_of(match.home))
        if match.awarded is not None:
            self._ruling(key, "awarded", match.awarded, citation_of(match.home))
        return key

    def _ruling(
        self, match: str, ruling: str, score: tuple[int | None, int | None], citation: str
    ) -> None:
        home, away = score
        self.add(
            "match_ruling",
            match_id=match,
            ruling=ruling,
            home_goals=home,
            away_goals=away,
            reason="test",
            citation_id=citation,
        )

    def lots(self, stage: str, lots: Iterable[tuple[str, int]]) -> None:
        """Add a drawing of lots."""
        for club, place in lots:
            self.add("drawing_of_lots", stage_id=stage, club_id=club, place=place)

    def league(self, key: str, tournament: str, league: League) -> None:
        """Add a league stage with all that moves a club in its table."""
        self.table_rule(key, league.rule)
        self.stage(key, tournament, table_rule=key, matches_per_club=league.matches_per_club)
        for match in league.matches:
            self.match(key, match)
        for each in league.adjustments:
            self.add(
                "points_adjustment",
                adjustment_id=f"{key}/{len(self.facts['points_adjustment'])}",
                stage_id=key,
                club_id=each.club,
                points=each.points,
                counts_for=each.counts_for,
                reason="test",
                citation_id=citation_of(each.club),
            )
        for club, points in league.fair_play:
            self.add("fair_play", stage_id=key, club_id=club, penalty_points=points)
        self.lots(key, league.lots)
        if league.play_off:
            play_off = f"{key}/play-off"
            self.stage(play_off, tournament, play_off_for=key)
            for match in league.play_off:
                self.match(play_off, match)
        for row in league.published:
            figures = dict.fromkeys(("won", "drawn", "lost", "goals_for", "goals_against"), 0)
            self.add(
                "published_standing",
                stage_id=key,
                club_id=row.club,
                position=row.position,
                points=row.points,
                played=row.played,
                **figures,
            )
        for row in league.points_alone:
            self.add(
                "table_points",
                stage_id=key,
                club_id=row.club,
                points=row.points,
                played=row.played,
                citation_id=citation_of(row.club),
            )
        if league.lacks_matches:
            (season,) = (
                row["season_id"]
                for row in self.facts["tournament"]
                if row["tournament_id"] == tournament
            )
            self._gap(season, "match", tournament)

    def _gap(self, season: str, belongs_in: str, tournament: str | None = None) -> None:
        self.facts["gap"].append(
            {
                "gap_id": f"{tournament or season}/{belongs_in}",
                "season_id": season,
                "tournament_id": tournament,
                "belongs_in": belongs_in,
                "description": "test",
                "reason": "test",
            }
        )

    def tie(self, key: str, tie: Tie, season: str = SEASON) -> None:
        """Add a tie in a stage and a tournament of its own, with its rule if there is one."""
        self.tournament(key, season)
        has_rule = tie.legs > 1 or tie.deciders
        if has_rule:
            self.add("tie_rule", tie_rule_id=key, legs=tie.legs)
        for ordinal, decider in enumerate(tie.deciders, 1):
            self.add(
                "tie_decider",
                tie_rule_id=key,
                ordinal=ordinal,
                decider=decider.name,
                counts_extra_time=decider.counts_extra_time,
                citation_id=citation_of(ordinal),
            )
        self.stage(key, key, tie_rule=key if has_rule else None)
        for match in tie.matches:
            self.match(key, match)
        seeds, divisions = dict(tie.seeds), dict(tie.divisions)
        for club in sorted({*seeds, *divisions}):
            self.add(
                "tournament_club",
                tournament_id=key,
                club_id=club,
                seed=seeds.get(club),
                division=divisions.get(club),
            )
        self.lots(key, tie.lots)

    def relegation(self, key: str, season: Relegation) -> None:
        """Add a season with its relegation rule and the tournaments that count."""
        self.season_of_two_competitions(key)
        self.rule_of_relegation(key, season)

    def rule_of_relegation(self, key: str, season: Relegation) -> None:
        """Add the relegation rule of a season and the tournaments that count."""
        for number, tournament in enumerate(season.tournaments):
            self.tournament(f"{key}/{number}", key)
            self.league(f"{key}/{number}", f"{key}/{number}", tournament.league)
        self.add(
            "relegation_rule",
            relegation_rule_id=key,
            method=season.method,
            relegated=season.relegated,
        )
        self.add(
            "season_relegation",
            season_id=key,
            relegation_rule_id=key,
            play_off_stage_id=self._last_stage(key, season),
        )
        for ordinal, criterion in enumerate(season.criteria, 1):
            self.add(
                "relegation_criterion",
                relegation_rule_id=key,
                ordinal=ordinal,
                criterion=criterion,
                citation_id=citation_of(ordinal),
            )
        for club in season.clubs:
            self.add("club_season", season_id=key, club_id=club)
        self._relegation_window(key, season)
        self._relegation_clubs(key, season)

    def _last_stage(self, key: str, season: Relegation) -> str | None:
        """Add the stage in which level clubs meet, lots are drawn, or the loser goes down."""
        last = f"{key}/descent play-off"
        if season.last_tie:
            self.tie(last, season.last_tie, key)
        elif season.has_last_tie or {"play-off", "drawing of lots"} & {*season.criteria}:
            self.stage(last, f"{key}/0")
            for match in season.play_off:
                self.match(last, match)
            self.lots(last, season.lots)
        else:
            return None
        return last

    def _relegation_window(self, key: str, season: Relegation) -> None:
        for number, tournament in enumerate(season.tournaments):
            self.add(
                "relegation_tournament",
                season_id=key,
                tournament_id=f"{key}/{number}",
                ordinal=number + 1,
                weight=tournament.weight,
            )
            for row in tournament.recorded:
                self.add(
                    "recorded_points",
                    season_id=key,
                    tournament_id=f"{key}/{number}",
                    club_id=row.club,
                    points=row.points,
                    played=row.played,
                    played_basis="stated",
                    citation_id=citation_of(row.club),
                )

    def _relegation_clubs(self, key: str, season: Relegation) -> None:
        starts = {club: f"{key}/{start}" for club, start in season.starts if start is not None}
        excepted = {*season.uncounted, *dict(season.starts)}
        for club in sorted(excepted):
            self.add(
                "relegation_club",
                season_id=key,
                club_id=club,
                is_counted=club not in season.uncounted,
                first_tournament_id=starts.get(club),
                reason="test",
                citation_id=citation_of(club),
            )

    def season_of_two_competitions(self, key: str) -> None:
        """Add a season of one of two competitions, whose seasons have the same names."""
        number, competition = divmod(int(key.rpartition(" ")[2]), 2)
        if not any(row["competition_id"] == "other" for row in self.facts["competition"]):
            self.add("competition", competition_id="other", name=COMPETITIONS[1])
        self.season(key, ("cup", "other")[competition], str(number))

    def year(self, key: str, year: Year) -> None:
        """Add a season with its titles, its ways to promotion and all else that it knows."""
        self.season_of_two_competitions(key)
        self.rule_of_relegation(key, year.relegation)
        titled = [f"{key}/{tournament}" for tournament in year.titled]
        if year.final:
            self.tie(f"{key}/final", year.final, key)
            titled += [f"{key}/final"] * year.has_final_title
        for tournament in titled:
            self.add("title_rule", tournament_id=tournament, stage_id=tournament)
        if year.scorers:
            self.scorer_phase(f"{key}/scorers", year.scorers, key)
        league = f"{key}/{len(year.relegation.tournaments) - 1}"
        for ordinal, way in enumerate(year.ways, 1):
            stage = {"winner": f"{key}/final", "table places": league}.get(way.promotes)
            self.add(
                "promotion_rule",
                season_id=key,
                ordinal=ordinal,
                promotes=way.promotes,
                stage_id=stage,
                first_place=way.first_place,
                last_place=way.last_place,
            )
        self._gap(key, "goal")  # what else is missing does not make a season partial

    def scorer_phase(self, key: str, phase: ScorerPhase, season: str = SEASON) -> None:
        """Add a phase of a tournament of its own, with the goals that are known."""
        self.tournament(key, season)
        self.table_rule(key, TableRule(("points",)))
        self.stage(key, key, table_rule=key)
        for match, goals in phase.matches:
            match_id = self.match(key, match)
            for number, goal in enumerate(goals, 1):
                self.add(
                    "goal",
                    match_id=match_id,
                    goal_number=number,
                    club_id=goal.club,
                    player_id=goal.player,
                    is_own_goal=goal.is_own_goal,
                    is_penalty=goal.is_penalty,
                    citation_id=citation_of(goal.club),
                    minute=goal.minute,
                    stoppage_minute=goal.stoppage,
                )
        if phase.criteria:
            self.add("scorer_rule", scorer_rule_id=key)
            self.add("tournament_scorers", tournament_id=key, phase="phase", scorer_rule_id=key)
        for ordinal, criterion in enumerate(phase.criteria, 1):
            self.add(
                "scorer_criterion",
                scorer_rule_id=key,
                ordinal=ordinal,
                criterion=criterion,
                citation_id=citation_of(ordinal),
            )
        for each in phase.records:
            self.add(
                "player_record",
                tournament_id=key,
                phase="phase",
                player_id=each.player,
                club_id=each.club,
                statistic=each.statistic,
                number=each.number,
            )

    def cup(self, key: str, cup: Cup) -> None:
        """Add a cup in a tournament of its own, its rounds as stages."""
        self.tournament(key)
        self.add(
            "tie_rule",
            tie_rule_id=key,
            legs=1,
            pairing=cup.pairing,
            second_leg_host=cup.second_leg_host,
        )
        self.add("tie_decider", tie_rule_id=key, ordinal=1, decider="aggregate")
        for seed, club in enumerate(cup.seeds, 1):
            self.add("tournament_club", tournament_id=key, club_id=club, seed=seed, division=None)
        for number, each in enumerate(cup.rounds):
            self.stage(f"{key}/{number}", key, tie_rule=key)
            self._ways_in(key, number, cup)
            for tie_number, match in each.matches:
                self.match(f"{key}/{number}", match, tie_number)

    def _ways_in(self, key: str, number: int, cup: Cup) -> None:
        stage, before = f"{key}/{number}", f"{key}/{number - 1}"
        for ordinal, entry in enumerate(cup.rounds[number].entries, 1):
            is_seeds = entry.first_seed is not None
            self.add(
                "stage_entry",
                stage_id=stage,
                ordinal=ordinal,
                entrants="seeds" if is_seeds else "losers" if entry.is_of_losers else "winners",
                from_stage_id=None if is_seeds else before,
                clubs=entry.clubs,
                first_place=entry.first_seed,
                last_place=entry.last_seed,
            )
        for slot in cup.rounds[number].slots:
            self.add(
                "bracket_slot",
                stage_id=stage,
                tie_number=slot.tie_number,
                slot=slot.slot,
                entrant=slot.entrant,
                from_stage_id=None if slot.entrant == "seed" else before,
                number=slot.number,
            )
