-- $title: goals tell those of 90 minutes from those of extra time, which the scores include.
CREATE TEMP TABLE counted_goal (match VARCHAR, team VARCHAR, is_extra BOOLEAN);
