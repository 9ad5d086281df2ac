-- A goal after the 90th minute of a match without extra time.
-- Severity: error
SELECT
    m.competition,
    m.season,
    'goal ' || CAST(o.goal_number AS VARCHAR) || ' of match ' || o.match_id AS subject,
    'minute 90 at most' AS expected,
    CAST(o.minute AS VARCHAR) AS found
FROM goal AS o
INNER JOIN match_scores AS m ON o.match_id = m.match_id
WHERE o.minute > 90 AND m.home_extra_time_goals IS NULL
ORDER BY m.competition, m.season, subject;
