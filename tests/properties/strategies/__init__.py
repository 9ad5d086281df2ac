"""Small random seasons: few clubs and few goals, so that clubs are often level."""

from .knock_outs import cups, ties, ties_without_a_rule
from .relegation import relegations, relegations_by_any_criterion, relegations_of_level_clubs
from .scorers import scorer_phases
from .seasons import years
from .tables import (
    leagues,
    leagues_by_average,
    leagues_decided_late,
    leagues_of_a_circle,
    leagues_of_long_rules,
    leagues_of_many_level_clubs,
    leagues_of_runs,
    leagues_parted_by_the_next_run,
)

__all__ = [
    "cups",
    "leagues",
    "leagues_by_average",
    "leagues_decided_late",
    "leagues_of_a_circle",
    "leagues_of_long_rules",
    "leagues_of_many_level_clubs",
    "leagues_of_runs",
    "leagues_parted_by_the_next_run",
    "relegations",
    "relegations_by_any_criterion",
    "relegations_of_level_clubs",
    "scorer_phases",
    "ties",
    "ties_without_a_rule",
    "years",
]
