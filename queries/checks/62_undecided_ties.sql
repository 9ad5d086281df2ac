-- A tie whose legs are played and that no decider of the rules decides.
-- Severity: warning
SELECT
    n.name AS competition,
    s.name AS season,
    'tie ' || x.club_1_id || ' - ' || x.club_2_id || ', ' || x.stage_id AS subject,
    'a winner' AS expected,
    CAST(x.aggregate_1 AS VARCHAR) || '-' || CAST(x.aggregate_2 AS VARCHAR) || ', undecided' AS found
FROM tie_decisions AS x
INNER JOIN season AS s ON x.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE x.is_result AND x.is_played AND x.winner_id IS NULL
ORDER BY n.name, s.name, subject;
