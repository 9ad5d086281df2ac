-- A tie whose legs are played and that no decider of the rules decides.
-- Severity: warning
SELECT
    x.competition,
    x.season,
    'tie ' || x.club_1_id || ' - ' || x.club_2_id || ', ' || x.stage_id AS subject,
    'a winner' AS expected,
    CAST(x.aggregate_1 AS VARCHAR) || '-' || CAST(x.aggregate_2 AS VARCHAR) || ', undecided' AS found
FROM tie_results AS x
WHERE x.is_played AND x.winner_id IS NULL
ORDER BY x.competition, x.season, subject;
