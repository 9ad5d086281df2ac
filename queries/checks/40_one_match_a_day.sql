-- A club with two matches on one day.
-- Severity: error
SELECT
    m.competition,
    m.season,
    m.club_id || ' on ' || CAST(s.match_date AS VARCHAR) AS subject,
    'one match' AS expected,
    MIN(m.match_id) || ' and ' || MAX(m.match_id) AS found
FROM match_sides AS m
INNER JOIN match_scores AS s ON m.match_id = s.match_id
WHERE s.match_date IS NOT NULL
GROUP BY m.competition, m.season, m.club_id, s.match_date
HAVING COUNT(*) > 1
ORDER BY m.competition, m.season, subject;
