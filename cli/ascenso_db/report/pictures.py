"""The three pictures of a season, drawn from its rows."""

from __future__ import annotations

from collections.abc import Sequence

from ascenso_db.report import ties
from ascenso_db.report.drawing import Drawing, bars, bracket, stack
from ascenso_db.report.drawing.tree import Bracket, nodes
from ascenso_db.report.messages import Messages
from ascenso_db.report.rows import Row
from ascenso_db.report.ties import Tie

Rows = dict[str, list[Row]]

_FIRST_SCORERS = 12  # rows of a phase in the picture; the table has them all


def brackets(rows: Rows, words: Messages) -> dict[str, list[Drawing]]:
    """The parts of the bracket of each tournament that has one."""
    found = {}
    for tournament, of_tournament in ties_of(rows, words).items():
        parts = _bracket(tournament, of_tournament, rows).parts()
        found[tournament] = [
            bracket.draw(
                part,
                words,
                _part_title(tournament, number, len(parts), words),
                " ".join(sentence(node.tie, words) for node in nodes(part)),
            )
            for number, part in enumerate(parts, start=1)
        ]
    return found


def _part_title(tournament: str, number: int, parts: int, words: Messages) -> str:
    if parts == 1:
        return words("bracket_title", tournament=tournament)
    return words("bracket_part_title", tournament=tournament, number=number, parts=parts)


def ties_of(rows: Rows, words: Messages) -> dict[str, list[Tie]]:
    """The ties of each tournament: those played, then those that the rules pair."""
    found: dict[str, list[Tie]] = {}
    for tournament, tie in ties.played(rows["aggregates"], rows["bracket"], words):
        found.setdefault(tournament, []).append(tie)
    for pairing in rows["pairings"]:
        clubs = {pairing["club_1"], pairing["club_2"]} - {None}
        of_tournament = found.setdefault(pairing["tournament"], [])
        met = {club for tie in of_tournament if tie.stage == pairing["stage"] for club in tie.clubs}
        if clubs and not pairing["has_met"] and not clubs & met and not _is_bye(pairing, rows):
            of_tournament.append(ties.expected(pairing, words))
    return {tournament: those for tournament, those in found.items() if those}


def _is_bye(pairing: Row, rows: Rows) -> bool:
    """Whether the only club of a pairing is already in a later one: it goes through untouched."""
    club = pairing["club_1"] or pairing["club_2"]
    if None not in (pairing["club_1"], pairing["club_2"]):
        return False
    if pairing["tie_number"] is None:  # of an odd number of clubs
        return True
    same = [row for row in rows["pairings"] if row["tournament"] == pairing["tournament"]]
    later = [row for row in same[same.index(pairing) :] if row["stage"] != pairing["stage"]]
    return any(club in (row["club_1"], row["club_2"]) for row in later)


def _bracket(tournament: str, of_tournament: Sequence[Tie], rows: Rows) -> Bracket:
    used = {tie.stage for tie in of_tournament}
    stages = [
        row["stage"]
        for row in rows["stages"]
        if row["tournament"] == tournament and row["stage"] in used
    ]
    paired: dict[str, set[str]] = {}
    for row in rows["pairings"]:
        if row["tournament"] == tournament:
            clubs = {row["club_1"], row["club_2"]}
            paired.setdefault(row["stage"], set()).update(() if None in clubs else clubs)
    return Bracket(stages, list(of_tournament), paired)


def sentence(tie: Tie, words: Messages) -> str:
    """The tie in words."""
    first, second = (side.club or words("to_be_decided") for side in tie.sides)
    scores = ", ".join(f"{heading} {home}\u2013{away}" for heading, home, away in tie.scores)
    said = words("tie_sentence", stage=words.term(tie.stage), first=first, second=second)
    through = words("goes_through", club=tie.winner) if tie.winner else ""
    return "; ".join(part for part in (f"{said} {scores}".strip(), through, tie.why) if part) + "."


def relegation(rows: Rows, words: Messages) -> Drawing | None:
    """The relegation table with a bar a club, and the line of relegation."""
    if not rows["relegation"]:
        return None
    # one scale for all that a season has: averages, unless all go by points
    by_average = any(row["method"] == "average" for row in rows["relegation_rule"])
    measure = "average" if by_average else "points"
    relegations: dict[str, list[bars.Bar]] = {}
    for row in rows["relegation"]:
        bar = bars.Bar(
            words("unknown_short") if row["position"] is None else str(row["position"]),
            row["club"],
            words("unknown_short") if row[measure] is None else str(row[measure]),
            None if row[measure] is None else float(row[measure]),
            mark=_fate(row, words),
            is_below_line=bool(row["is_relegated"]),
        )
        relegations.setdefault(row["relegation_by"], []).append(bar)
    groups = [
        bars.Group(
            found, words.term(name) if len(relegations) > 1 else "", words("relegation_line")
        )
        for name, found in relegations.items()
    ]
    described = words(f"relegation_description_{measure}")
    return bars.draw(groups, words("relegation_title"), described)


def _fate(row: Row, words: Messages) -> str:
    if row["is_relegated"] is None:
        return words("not_decided")
    return words("goes_down") if row["is_relegated"] else ""


def scorers(rows: Rows, words: Messages) -> Drawing | None:
    """The top scorers of each phase with a bar each."""
    phases: dict[tuple[str, str], list[Row]] = {}
    for row in rows["top_scorers"]:
        phases.setdefault((row["tournament"], row["phase"]), []).append(row)
    if not phases:
        return None
    groups = [
        _phase(words("phase_of", tournament=tournament, phase=words.term(phase)), found, words)
        for (tournament, phase), found in phases.items()
    ]
    return bars.draw(groups, words("scorers_title"), words("scorers_description"))


def _phase(heading: str, found: Sequence[Row], words: Messages) -> bars.Group:
    # whole ranks only, so that nobody is left out beside his equals
    ranks = {row["rank"] for row in found[: _FIRST_SCORERS + 1]}
    whole = ranks if len(found) <= _FIRST_SCORERS else ranks - {found[_FIRST_SCORERS]["rank"]}
    shown = [row for row in found if row["rank"] in (whole or {found[0]["rank"]})]
    rest = len(found) - len(shown)
    partial = words("partial") if any(row["is_partial"] for row in found) else ""
    note = words.count("more_scorers", rest) if rest else ""
    rows = [
        bars.Bar(
            str(row["rank"]),
            row["player"],
            words("unknown_short") if row["goals"] is None else str(row["goals"]),
            row["goals"],
            mark=row["club"],
        )
        for row in shown
    ]
    return bars.Group(rows, f"{heading} ({partial})" if partial else heading, note=note)


def alone(picture: str, rows: Rows, words: Messages) -> Drawing | None:
    """One picture of the season, or nothing where it has none."""
    if picture != "bracket":
        return {"relegation": relegation, "scorers": scorers}[picture](rows, words)
    drawings = [part for parts in brackets(rows, words).values() for part in parts]
    if not drawings:
        return None
    described = " ".join(drawing.description for drawing in drawings)
    return stack(drawings, words("brackets_title"), described)
