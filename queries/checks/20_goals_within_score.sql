-- More goals listed for a club than it scored in the match.
-- Severity: error
WITH listed AS (
    SELECT
        o.match_id,
        o.club_id,
        COUNT(*) AS goals
    FROM goal AS o
    GROUP BY o.match_id, o.club_id
)

SELECT
    m.competition,
    m.season,
    'match ' || m.match_id || ', ' || c.name AS subject,
    'at most ' || CAST(m.goals_for AS VARCHAR) AS expected,
    CAST(l.goals AS VARCHAR) AS found
FROM listed AS l
INNER JOIN match_sides AS m ON l.match_id = m.match_id AND l.club_id = m.club_id
INNER JOIN match_scores AS s ON m.match_id = s.match_id
INNER JOIN club AS c ON l.club_id = c.club_id
WHERE l.goals > m.goals_for AND s.ruling IS NULL
ORDER BY m.competition, m.season, subject;
