-- A club with two matches on one day.
-- Severity: error
WITH sides AS (
    SELECT
        m.season_id,
        m.match_id,
        m.match_date,
        m.home_club_id AS club_id
    FROM match_scores AS m
    WHERE m.match_date IS NOT NULL AND COALESCE(m.ruling, '') <> 'annulled'
    UNION ALL
    SELECT
        m.season_id,
        m.match_id,
        m.match_date,
        m.away_club_id AS club_id
    FROM match_scores AS m
    WHERE m.match_date IS NOT NULL AND COALESCE(m.ruling, '') <> 'annulled'
)

SELECT
    n.name AS competition,
    s.name AS season,
    m.club_id || ' on ' || CAST(m.match_date AS VARCHAR) AS subject,
    'one match' AS expected,
    MIN(m.match_id) || ' and ' || MAX(m.match_id) AS found
FROM sides AS m
INNER JOIN season AS s ON m.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
GROUP BY n.name, s.name, m.club_id, m.match_date
HAVING COUNT(*) > 1
ORDER BY n.name, s.name, subject;
