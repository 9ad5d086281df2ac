"""Rounds as rows: each in a tournament of its own, with the stage that follows it."""

from __future__ import annotations

from ..loading import Rows
from ..over_stages.loading import add_match
from .facts import Round, Rule


def add(rows: Rows, key: str, of: Round) -> None:
    """Add a round with all its ties, and who takes what after it."""
    rows.tournament(key)
    first, after = f"{key}/first", f"{key}/after"
    add_rule(rows, key, of)
    rows.stage(first, key, tie_rule=key)
    is_numbered = of.pairing == "fixed bracket"
    for number, tie in enumerate(of.ties, 1):
        tie_number = number if is_numbered else None
        for match in tie.matches:
            add_match(rows, first, match)
            rows.facts["match"][-1]["tie_number"] = tie_number
        for ruling in tie.rulings:
            rows.add(
                "tie_ruling",
                stage_id=first,
                winner_id=ruling.winner,
                loser_id=ruling.loser,
                ruling=ruling.kind,
                tie_number=tie_number,
                reason="test",
            )
    rows.lots(first, of.lots)
    seeds, divisions = dict(of.seeds), dict(of.divisions)
    for club in sorted({*seeds, *divisions}):
        rows.add(
            "tournament_club",
            tournament_id=key,
            club_id=club,
            seed=seeds.get(club),
            division=divisions.get(club),
        )
    if not of.is_within:
        rows.stage(after, key, tie_rule=key)
    if is_numbered:
        add_slots(rows, first, first if of.is_within else after, of)
    else:
        rows.add(
            "stage_entry",
            stage_id=after,
            ordinal=1,
            entrants="winners",
            from_stage_id=first,
            clubs=2,
        )


def add_rule(rows: Rows, key: str, of: Round) -> None:
    """Add the rule of the ties."""
    rule: Rule = of.rule
    rows.add(
        "tie_rule",
        tie_rule_id=key,
        legs=rule.legs,
        wins_needed=rule.wins_needed,
        first_leg_margin=rule.first_leg_margin,
        pairing=of.pairing,
    )
    for ordinal, decider in enumerate(rule.deciders, 1):
        rows.add("tie_decider", tie_rule_id=key, ordinal=ordinal, decider=decider.name)
        rows.facts["tie_decider"][-1] |= {
            "counts_extra_time": decider.counts_extra_time,
            "sudden_death": decider.sudden_death,
        }


def add_slots(rows: Rows, first: str, stage: str, of: Round) -> None:
    """Add the slots that winners and losers take, in a stage after or in the same one."""
    number = 3 if of.is_within else 1
    for place, entrant in enumerate(("winner", "loser")[: 1 + of.has_third_place]):
        for slot in (1, 2):
            rows.add(
                "bracket_slot",
                stage_id=stage,
                tie_number=number + place,
                slot=slot,
                entrant=entrant,
                from_stage_id=first,
                number=slot,
            )
