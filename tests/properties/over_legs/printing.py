"""A round as a reader would write it down."""

from __future__ import annotations

from ..over_stages.printing import line, said
from ..printing import listed, numbered
from .facts import Round


def round_of_ties(case: Round) -> str:
    """A round with its ties."""
    rule = case.rule
    texts = [
        f"legs {rule.legs}, wins needed {rule.wins_needed}, margin {rule.first_leg_margin}",
        *listed("deciders", map(said, rule.deciders)),
    ]
    for number, tie in enumerate(case.ties, 1):
        texts += [f"tie {number}", *listed("matches", map(line, tie.matches))]
        texts += listed("rulings", map(said, tie.rulings))
    return "\n".join(
        [
            *texts,
            *numbered("seeds", case.seeds),
            *numbered("divisions", case.divisions),
            *numbered("lots", case.lots),
            f"{case.pairing}, within the stage {case.is_within}",
            f"third place {case.has_third_place}",
        ]
    )
