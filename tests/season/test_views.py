"""Every view of the season, held against the fact sheet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction

import duckdb
import pytest

from . import facts
from .conftest import Ask

VIEW_COLUMNS = facts.view_columns()
TOURNAMENTS = [
    "Apertura 2009",
    "Clausura 2010",
    "Apertura 2010",
    "Clausura 2011",
    "Apertura 2011",
    "Clausura 2012",
]
FINAL = "Campeón de Ascenso 2012"

Sql = Callable[[str], list[tuple[object, ...]]]


def tuples(rows: Iterable[facts.Row], *columns: str) -> list[tuple[facts.Value, ...]]:
    """The named columns of the rows, or all."""
    return [tuple(row[column] for column in columns or row) for row in rows]


def four_places(fraction: Fraction) -> Decimal:
    """The fraction, its fifth place rounded half up."""
    return Decimal(int(fraction * 10_000 + Fraction(1, 2))).scaleb(-4)


@pytest.mark.parametrize("view", VIEW_COLUMNS)
def test_columns(season: duckdb.DuckDBPyConnection, view: str) -> None:
    columns = [column[0] for column in season.execute(f"DESCRIBE {view}").fetchall()]
    promised = ["competition", "season", *VIEW_COLUMNS[view]]
    assert columns[: len(promised)] == promised


@pytest.mark.parametrize("view", VIEW_COLUMNS)
def test_of_which_seasons(sql: Sql, view: str) -> None:
    seasons = {row[0] for row in sql(f"SELECT season FROM {view}")}
    earlier = {"2009-10", "2010-11"} if view in ("missing", "sources") else set()
    assert seasons == {"2011-12"} | earlier


# Matches


def scorers(match: facts.Row) -> str | None:
    """The scorers of a match as the view prints them: the home club first."""
    goals = [
        goal
        for goal in facts.rows("goals")
        if all(goal[key] == match[key] for key in ("tournament", "stage", "leg", "home"))
    ]
    lines = []
    for club in (match["home"], match["away"]):
        names = [
            goal["player"] if goal["minute"] is None else f"{goal['player']} {goal['minute']}'"
            for goal in goals
            if goal["club"] == club
        ]
        if names:
            lines.append(f"{club}: {', '.join(names)}")
    return "; ".join(lines) or None


def test_results(ask: Ask) -> None:
    matches = facts.rows("results")
    assert len(matches) == 48
    columns = VIEW_COLUMNS["results"]
    assert ask("results") == tuples([row | {"scorers": scorers(row)} for row in matches], *columns)


def test_goals(sql: Sql) -> None:
    goals = sql("""
        SELECT tournament.name, stage.name, match.leg, home.name, club.name, player.name, minute
        FROM goal
        JOIN match USING (match_id)
        JOIN stage USING (stage_id)
        JOIN tournament USING (tournament_id)
        JOIN club AS home ON home.club_id = match.home_club_id
        JOIN club ON club.club_id = goal.club_id
        JOIN player USING (player_id)
    """)
    assert len(goals) == 52
    assert Counter(goals) == Counter(tuples(facts.rows("goals")))


def test_no_goal_is_an_own_goal_and_no_penalty_is_known(sql: Sql) -> None:
    assert sql("SELECT DISTINCT is_own_goal, is_penalty FROM goal") == [(False, None)]


# Tables and seeds


def test_standings(ask: Ask) -> None:
    rows = [
        row
        | {
            "tournament": "Apertura 2011",
            "goal_difference": row["goals_for"] - row["goals_against"],
            "basis": "published",
        }
        for row in facts.rows("standings")
    ]
    nothing = dict.fromkeys(VIEW_COLUMNS["standings"])
    rows += [
        nothing | {"tournament": "Clausura 2012", "played": 14, "basis": "points"} | row
        for row in facts.rows("points_of_the_clausura")
    ]
    assert ask("standings") == tuples(rows, *VIEW_COLUMNS["standings"])


def test_what_orders_the_clausura(ask: Ask) -> None:
    rows = [
        row[1:] for row in ask("standings", "tournament", "club", "decided_by") if "C" in row[0][:1]
    ]
    assert rows == tuples(facts.rows("points_of_the_clausura"), "club", "decided_by")


def test_the_points_of_the_clausura_are_those_of_the_relegation_table() -> None:
    points = tuples(facts.rows("points_of_the_clausura"), "club", "points")
    assert set(points) == set(tuples(facts.rows("relegation"), "club", "Clausura 2012"))
    assert sum(number for _, number in points) == 288


def test_seeding(ask: Ask) -> None:
    assert ask("seeding") == tuples(facts.rows("seeding"))


# Ties


def seeds() -> dict[tuple[facts.Value, facts.Value], facts.Value]:
    return {(row["tournament"], row["club"]): row["seed"] for row in facts.rows("seeding")}


def test_aggregates(ask: Ask) -> None:
    rows = [
        row
        | {
            "seed_1": seeds().get((row["tournament"], row["club_1"])),
            "seed_2": seeds().get((row["tournament"], row["club_2"])),
            "is_level": row["aggregate_1"] == row["aggregate_2"],
        }
        for row in facts.rows("ties")
    ]
    assert ask("aggregates") == tuples(rows, *VIEW_COLUMNS["aggregates"])


def test_bracket(ask: Ask) -> None:
    rows = []
    for tie in facts.rows("ties"):
        won, lost = ("1", "2") if tie["winner"] == tie["club_1"] else ("2", "1")
        loser = tie[f"club_{lost}"]
        rows.append(
            tie
            | {
                "loser": loser,
                "winner_seed": seeds().get((tie["tournament"], tie["winner"])),
                "loser_seed": seeds().get((tie["tournament"], loser)),
                "winner_goals": tie[f"aggregate_{won}"],
                "loser_goals": tie[f"aggregate_{lost}"],
            }
        )
    assert len(rows) == 13
    assert ask("bracket") == tuples(rows, *VIEW_COLUMNS["bracket"])


def test_decided_by_seed(ask: Ask) -> None:
    ties = ask("bracket", "winner", "loser", "winner_goals", "loser_goals", "decided_by")
    assert {tie[:4] for tie in ties if tie[4] == "seed"} == {
        ("Necaxa", "U. de G.", 1, 1),
        ("Correcaminos", "Altamira", 2, 2),
        ("Correcaminos", "Neza", 3, 3),
    }
    assert {tie[4] for tie in ties} == {"seed", "aggregate"}


def test_why_a_seed_decided(ask: Ask) -> None:
    """Worked out by hand from the two results of the sheet and the seeds 3 and 6."""
    rows = ask("bracket_reasons", "tournament", "club_1", "club_2", "kind", "what", "says")
    assert [row[3:] for row in rows if row[:3] == ("Clausura 2012", "U. de G.", "Necaxa")] == [
        ("fact", "match 1, 2012-04-18", "U. de G. 1-1 Necaxa"),
        ("fact", "match 2, 2012-04-21", "Necaxa 0-0 U. de G."),
        ("rule", "aggregate", "1-1, level"),
        ("rule", "seed", "Necaxa goes through, 3 before 6"),
    ]


def test_champions(ask: Ask) -> None:
    assert ask("champions") == [
        ("Apertura 2011", "Correcaminos", "La Piedad", "aggregate"),
        ("Clausura 2012", "León", "Lobos BUAP", "aggregate"),
    ]


def test_promotion(ask: Ask) -> None:
    assert ask("promotion") == [("León", "Correcaminos", "aggregate")]
    final = ask("bracket", "tournament", "winner", "loser", "winner_goals", "loser_goals")[-1]
    assert final == (FINAL, "León", "Correcaminos", 6, 2)


# Scorers


def counted(tournament: str, phase: str, *, is_partial: bool) -> list[tuple[facts.Value, ...]]:
    """The scorers of a knock-out phase, counted from the goals of the sheet."""
    nationality = {row["player"]: row["nationality"] for row in facts.rows("top_scorers")}
    goals = Counter(
        (row["player"], row["club"])
        for row in facts.rows("goals")
        if row["tournament"] == tournament
    )
    ranked = [
        (1 + sum(other > number for other in goals.values()), player, club, number)
        for (player, club), number in goals.items()
    ]
    return [
        (
            *(tournament, phase, rank, player, nationality.get(player), club, number),
            *("derived", is_partial),
        )
        for rank, player, club, number in sorted(ranked)
    ]


def test_top_scorers(ask: Ask) -> None:
    published = [
        row | {"tournament": "Apertura 2011", "phase": "regular season", "is_partial": False}
        for row in facts.rows("top_scorers")
    ]
    assert len(published) == 12
    assert ask("top_scorers") == [
        *tuples(published, *VIEW_COLUMNS["top_scorers"]),
        *counted("Apertura 2011", "liguilla", is_partial=True),
        *counted("Clausura 2012", "liguilla", is_partial=False),
        *counted(FINAL, "promotion final", is_partial=False),
    ]


@pytest.mark.parametrize(
    ("player", "club", "tournament", "goals"),
    [
        ("Roberto Nicolás Saucedo", "Correcaminos", "Apertura 2011", [None]),
        ("Nelson Sebastián Maz", "León", "Clausura 2012", [5]),
        ("Eder Pacheco", "León", "Apertura 2011", [8, 4]),
        ("D. Jiménez", "Mérida", "Clausura 2012", [1]),
        ("D. Jiménez", "Lobos BUAP", "Clausura 2012", [1]),
        ("Carlos Peña", "León", "Clausura 2012", [1]),
        ("C. Peña", "León", "Clausura 2012", []),
    ],
)
def test_goals_of(ask: Ask, player: str, club: str, tournament: str, goals: list[int]) -> None:
    rows = ask("top_scorers", "player", "club", "tournament", "goals")
    assert [row[3] for row in rows if row[:3] == (player, club, tournament)] == goals


def test_two_people_of_one_name(sql: Sql) -> None:
    assert sql("SELECT COUNT(*) FROM player WHERE name = 'D. Jiménez'") == [(2,)]


# Relegation


def test_relegation(ask: Ask) -> None:
    sheet = facts.rows("relegation")
    averages = [Fraction(row["points"], row["played"]) for row in sheet]
    expected = []
    for row, average in zip(sheet, averages, strict=True):
        assert row["position"] == 1 + sum(other > average for other in averages)
        tournaments = {92: 6, 60: 4, 28: 2}[row["played"]]
        expected.append(
            (
                *(row["position"], row["club"], row["points"], row["played"]),
                *(four_places(average), tournaments, False),
            )
        )
    assert len(expected) == 15
    assert ask("relegation") == expected


@pytest.mark.parametrize(
    ("position", "club", "average"),
    [
        (1, "León", "1.8261"),
        (13, "Celaya", "1.2143"),
        (13, "Veracruz", "1.2143"),
        (15, "U. de G.", "0.9783"),
    ],
)
def test_printed_average(ask: Ask, position: int, club: str, average: str) -> None:
    rows = {row[0]: row[1:] for row in ask("relegation", "club", "position", "average")}
    assert rows[club] == (position, Decimal(average))
    assert str(rows[club][1]) == average


def test_type_of_average(season: duckdb.DuckDBPyConnection) -> None:
    types = {row[0]: row[1] for row in season.execute("DESCRIBE relegation").fetchall()}
    assert types["average"] == "DECIMAL(6,4)"


def test_relegation_points(ask: Ask) -> None:
    expected = [
        (tournament, row["club"], row[tournament], 16 if tournament in TOURNAMENTS[:4] else 14)
        for row in facts.rows("relegation")
        for tournament in TOURNAMENTS
        if row[tournament]
    ]
    assert len(expected) == 76
    rows = ask("relegation_points")
    assert Counter(row[:4] for row in rows) == Counter(expected)
    assert [row[0] for row in rows] == sorted((row[0] for row in rows), key=TOURNAMENTS.index)
    assert {row[4] for row in rows} == {"stated"}


def test_points_and_matches_add_up(ask: Ask) -> None:
    points: Counter[object] = Counter()
    played: Counter[object] = Counter()
    for _, club, won, matches, _ in ask("relegation_points"):
        points[club] += won
        played[club] += matches
    sheet = facts.rows("relegation")
    assert points == {row["club"]: row["points"] for row in sheet}
    assert played == {row["club"]: row["played"] for row in sheet}


# Clubs, changes, the frame


def test_clubs(ask: Ask) -> None:
    sheet = facts.rows("clubs")
    assert len(sheet) == 16
    for row in sheet:
        names = row["also_known_as"]
        row["also_known_as"] = names and names.replace("; ", ", ")
        left = row["club"] == "Indios"
        row["status"] = "disaffiliated after Apertura 2011" if left else "played to the end"
    assert ask("clubs") == tuples(sheet, *VIEW_COLUMNS["clubs"])


def test_changes(sql: Sql) -> None:
    changes = sql("""
        SELECT
            season_change.ordinal,
            STRING_AGG(DISTINCT season_change_kind.kind, '; ' ORDER BY season_change_kind.kind),
            STRING_AGG(DISTINCT club.name, '; ')
        FROM season_change
        JOIN season_change_kind USING (change_id)
        JOIN season_change_club USING (change_id)
        JOIN club USING (club_id)
        WHERE season_change.season_id = 'ascenso-2011-12'
        GROUP BY season_change.ordinal
        ORDER BY season_change.ordinal
    """)
    assert changes == tuples(facts.rows("changes"))
    assert len(changes) == 11
    assert sum("; " in kinds for _, kinds, _ in changes) == 3


def test_two_clubs_called_veracruz(sql: Sql) -> None:
    ids = "SELECT club_id FROM club WHERE name = 'Veracruz'"
    assert len(sql(ids)) == 2
    assert len(sql(f"SELECT * FROM club_season WHERE club_id IN ({ids})")) == 1


def test_tournaments(sql: Sql) -> None:
    tournaments = sql("""
        SELECT season.name, tournament.name, ordinal, start_date, regular_end_date, end_date
        FROM tournament JOIN season USING (season_id)
        ORDER BY season.name, ordinal
    """)
    assert tournaments == tuples(facts.rows("tournaments"))


def test_season_summary(ask: Ask) -> None:
    (row,) = ask("season_summary")
    summary = dict(zip(VIEW_COLUMNS["season_summary"], row, strict=True))
    assert summary == {
        "champions": "Apertura 2011: Correcaminos, Clausura 2012: León",
        "promoted": "León",
        "relegated": "none",
        "clubs": 16,
        "matches": 48,
        "goals": 118,
        "top_scorers": (
            "Apertura 2011 regular season: Roberto Nicolás Saucedo (unknown), "
            "Apertura 2011 liguilla: Eder Pacheco (4, partial), "
            "Clausura 2012 liguilla: Nelson Sebastián Maz (5), "
            "Campeón de Ascenso 2012 promotion final: H. Burbano (2)"
        ),
        "is_partial": True,
    }


def test_goals_of_the_sheet() -> None:
    goals = [row["home_goals"] + row["away_goals"] for row in facts.rows("results")]
    assert (len(goals), sum(goals)) == (48, 118)


# What is claimed, what is missing, and where it is from


def claims_of_the_sheet() -> Counter[tuple[facts.Value, ...]]:
    """Every printed thing that follows from others: statistic, tournament, subject, value."""
    apertura = "Apertura 2011"
    claims: list[tuple[facts.Value, ...]] = [
        ("champion", apertura, None, "Correcaminos"),
        ("runner-up", apertura, None, "La Piedad"),
        ("champion", "Clausura 2012", None, "León"),
        ("promoted", None, None, "León"),
        ("relegated", None, None, "none"),
        ("phase clubs", apertura, None, "7"),
        ("phase matches", apertura, None, "12"),
        ("phase goals", apertura, None, "34"),
        ("top scorer goals", apertura, "León", "4"),
    ]
    for row in facts.rows("relegation"):
        club = row["club"]
        claims += [("relegation points", name, club, str(row[name])) for name in TOURNAMENTS]
        claims += [
            ("relegation total points", None, club, str(row["points"])),
            ("relegation played", None, club, str(row["played"])),
            ("relegation position", None, club, str(row["position"])),
        ]
    for row in facts.rows("standings"):
        claims += [
            (f"standings {column}", apertura, row["club"], str(row[column]))
            for column in ("played", "points", "position")
        ]
    for row in facts.rows("top_scorers"):
        claims.append(("top scorers rank", apertura, row["club"], str(row["rank"])))
    return Counter(claims)


def test_claims(ask: Ask) -> None:
    claims = ask("claims", "statistic", "tournament", "club", "printed")
    assert len(claims) == 177
    assert Counter(claims) == claims_of_the_sheet()


def test_the_views_agree_with_every_claim_but_the_one_that_cannot_be_derived(ask: Ask) -> None:
    columns = ("statistic", "player", "printed", "derived", "agrees")
    disputed = [row for row in ask("claims", *columns) if row[4] is not True]
    assert disputed == [("top scorers rank", "Roberto Nicolás Saucedo", "1", None, None)]


def test_every_claim_has_its_source(ask: Ask) -> None:
    assert all(sources for (sources,) in ask("claims", "sources"))


def test_the_sources_of_a_claim_are_in_alphabetical_order(ask: Ask) -> None:
    several = [titles.split("; ") for (titles,) in ask("claims", "sources") if "; " in titles]
    assert several
    assert several == [sorted(titles) for titles in several]


def test_missing(ask: Ask) -> None:
    gaps = ask("missing", "tournament", "phase", "belongs_in", "quantity")
    assert Counter(gaps) == Counter(tuples(facts.rows("missing")))
    assert all(what and why for what, why in ask("missing", "what", "why"))


def test_standings_missing_of_the_clausura(ask: Ask) -> None:
    gaps = ask("missing", "tournament", "belongs_in", "why")
    assert any(gap[:2] == ("Clausura 2012", "published_standing") and gap[2] for gap in gaps)


def test_sources(ask: Ask, sql: Sql) -> None:
    sources = {row[1]: row for row in ask("sources")}
    assert len(sources) == len(ask("sources")) == 32
    article = "https://en.wikipedia.org/wiki/2011%E2%80%9312_Liga_de_Ascenso_season"
    assert sources[article][2] == "CC BY-SA"
    # the relegation table: 90 points, 15 totals, matches and positions; 76 facts, 6 tournaments,
    # the rule and its season, and the club that it leaves out; the Clausura's 15 points and its
    # matches a club
    assert sources["femexfut.com"][3] == 90 + 3 * 15 + 76 + 6 + 2 + 1 + 15 + 1


def test_every_fact_cites_a_source_that_the_view_counts(ask: Ask, sql: Sql) -> None:
    tables = sql("""
        SELECT table_name FROM duckdb_columns()
        WHERE column_name = 'citation_id'
            AND table_name IN (
                SELECT table_name FROM duckdb_tables()
                WHERE COALESCE(comment, '') NOT LIKE 'Step: %'
            )
    """)
    facts_of: Counter[object] = Counter()
    for (table,) in tables:
        if table not in ("citation", "citation_source"):
            facts_of.update(
                dict(
                    sql(f"""
                        SELECT address, COUNT(*)
                        FROM {table} JOIN citation_source USING (citation_id)
                        JOIN source USING (source_id)
                        GROUP BY address
                    """)
                )
            )
    # of the article alone some facts belong to an earlier season
    article = "https://en.wikipedia.org/wiki/2011%E2%80%9312_Liga_de_Ascenso_season"
    counts = dict(ask("sources", "address", "facts"))
    assert counts.pop(article) < facts_of.pop(article)
    assert counts == facts_of
