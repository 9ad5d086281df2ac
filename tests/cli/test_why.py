"""`ascenso-db why`: which rows are meant, and what is said of names that are none."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

# has a scorer of two clubs
MADE_UP = Path(__file__).parents[1] / "sql" / "made_up"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--club", "leon"],
        ["--club", "LEÓN", "--where", "average > 1.8"],
        ["--where", "club = 'León'"],
    ],
)
def test_the_rows_that_are_meant(ascenso, arguments):
    run = ascenso("why", "relegation", *arguments, "--columns", "club,what", "-f", "csv")
    assert (run.code, run.stderr) == (0, "")
    assert "León,average\n" in run.stdout
    assert {line.split(",")[0] for line in run.stdout.splitlines()[1:]} == {"León"}


@pytest.mark.parametrize(
    ("arguments", "last"),
    [
        (["champions"], "Clausura 2012,champion,the winner of the tie is champion: León"),
        (
            ["champions", "--tournament", "apertura 2011"],
            "Apertura 2011,champion,the winner of the tie is champion: Correcaminos",
        ),
        (
            ["champions", "--where", "runner_up = 'La Piedad'"],
            "Apertura 2011,champion,the winner of the tie is champion: Correcaminos",
        ),
        (["promotion"], "promotion final,promoted,the winner of the tie goes up: León"),
    ],
)
def test_who_is_champion_or_goes_up(ascenso, arguments, last):
    about = "tournament" if arguments[0] == "champions" else "stage"
    run = ascenso("why", *arguments, "--columns", f"{about},what,says", "-f", "csv")
    assert (run.code, run.stderr) == (0, "")
    assert run.stdout.replace('"', "").splitlines()[-1] == f"{last}, by aggregate"


def test_the_reasons_of_one_tournament_alone(ascenso):
    run = ascenso(
        *("why", "champions", "--tournament", "Apertura 2011"),
        *("--columns", "tournament", "-f", "csv"),
    )
    assert set(run.stdout.splitlines()) == {"tournament", "Apertura 2011"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["relegation", "--club", "Toluca"], "--club: no club Toluca in the view"),
        (
            ["standings", "--club", "lapiedad"],
            "--club: no club lapiedad in the view; did you mean La Piedad?",
        ),
        (
            ["bracket", "--club", "necaxa", "--tournament", "clausura"],
            "--tournament: no tournament clausura in the view; did you mean Clausura 2012?",
        ),
        (["standings", "--player", "x"], "--player: the view has no such column"),
        (
            ["top_scorers", "--player", "h burbano"],
            "--player: no player h burbano in the view; did you mean H. Burbano, h-burbano?",
        ),
        (["relegation", "--tournament", "x"], "--tournament: the view has no such column"),
        (
            ["bracket", "--columns", "winner"],
            "--columns: no column winner; there are competition, season, tournament, stage, "
            "club_1, club_2, step, kind, what, says, sources",
        ),
    ],
)
def test_a_name_that_is_none(ascenso, arguments, message):
    run = ascenso("why", *arguments)
    assert (run.code, run.stdout) == (2, "")
    assert run.stderr == f"Error: {message} (see `ascenso-db why --help`)\n"


def test_no_row_is_meant(ascenso):
    run = ascenso("why", "relegation", "--club", "León", "--where", "position = 99")
    assert run.code == 0
    assert run.stderr == "no row of relegation is meant\n"


@pytest.mark.parametrize("name", ["d. jimenez", "D. Jiménez"])
def test_two_players_of_one_name(ascenso, name):
    run = ascenso("why", "top_scorers", "--player", name, "--columns", "club,what", "-f", "csv")
    assert run.stdout.splitlines()[1:] == [
        *("Lobos BUAP,goal", "Lobos BUAP,rank", "Mérida,goal", "Mérida,rank"),
    ]
    keys = "d-jimenez-lobos-buap, d-jimenez-merida"
    assert run.stderr == f"2 players are called {name}; --player takes a key: {keys}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--player", "d-jimenez-merida"],
        ["--player", "D. Jiménez", "--club", "Mérida"],
        ["--player", "D. Jiménez", "--where", "club = 'Mérida'"],
    ],
)
def test_one_of_two_players_of_one_name(ascenso, arguments):
    run = ascenso("why", "top_scorers", *arguments, "--columns", "club,what", "-f", "csv")
    assert (run.stdout.splitlines()[1:], run.stderr) == (["Mérida,goal", "Mérida,rank"], "")


@pytest.mark.parametrize("club", ["albion", "City"])
def test_a_scorer_of_several_clubs_is_found_by_each(ascenso, club):
    of = ("--club", club, "--where", "phase = 'table' AND tournament = 'Spring' AND player = 'Xim'")
    seeds = ("--seeds", MADE_UP, "--only")
    run = ascenso("why", "top_scorers", *of, *seeds, "--columns", "club,what,says", "-f", "csv")
    assert (run.code, run.stderr) == (0, "")
    assert '"Albion, City",club,for Albion: 1 goal' in run.stdout.splitlines()
    assert '"Albion, City",club,for City: 1 goal' in run.stdout.splitlines()


def test_a_club_of_a_list_is_the_nearest_name(ascenso):
    run = ascenso("why", "top_scorers", "--club", "Albin", "--seeds", MADE_UP, "--only")
    assert run.stderr.startswith("Error: --club: no club Albin in the view; did you mean Albion? (")


@pytest.mark.parametrize("name", ["Oak", "alder"])
def test_a_club_is_found_by_its_name_then_and_now(ascenso, tmp_path, name):
    """Who were Oak in the season are Alder today."""
    rules = Path(__file__).parents[1] / "rules"
    shutil.copy(rules.parent / "in_part" / "frame.sql", tmp_path / "10_frame.sql")
    shutil.copy(rules / "a_club_by_its_name_then" / "season.sql", tmp_path / "20_season.sql")
    seeds = ("--seeds", tmp_path, "--only")
    run = ascenso(
        "why", "relegation", "--club", name, *seeds, "--columns", "club,says", "-f", "csv"
    )
    assert [run.code, run.stderr] == [0, ""]
    assert run.stdout.splitlines() == [
        "club,says",
        'Oak,"4 points in 2 matches, from the matches"',
        'Oak,"4 points, place 1"',
        "Oak,the last goes down: stays up",
    ]
