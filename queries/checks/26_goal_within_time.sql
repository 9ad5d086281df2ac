-- A goal after the 90th minute of a match without extra time.
-- Severity: error
--
-- As it was played: an awarded score has no extra time, the match may have had one.
SELECT
    n.name AS competition,
    s.name AS season,
    'goal ' || CAST(o.goal_number AS VARCHAR) || ' of match ' || o.match_id AS subject,
    'minute 90 at most' AS expected,
    CAST(o.minute AS VARCHAR) AS found
FROM goal AS o
INNER JOIN match_scores AS m ON o.match_id = m.match_id
INNER JOIN match AS p ON o.match_id = p.match_id
INNER JOIN season AS s ON m.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE o.minute > 90 AND p.home_extra_time_goals IS NULL
ORDER BY n.name, s.name, subject;
