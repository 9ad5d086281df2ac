-- A match outside the days of its tournament, or a knock-out match before the regular stage ended.
-- Severity: error
SELECT
    m.competition,
    m.season,
    'match ' || m.match_id AS subject,
    COALESCE(CAST(CASE WHEN m.format = 'knock-out' THEN COALESCE(t.regular_end_date, t.start_date) ELSE t.start_date END AS VARCHAR), '')
        || ' to ' || COALESCE(CAST(t.end_date AS VARCHAR), '') AS expected,
    CAST(m.match_date AS VARCHAR) AS found
FROM match_scores AS m
INNER JOIN tournament AS t ON m.tournament_id = t.tournament_id
WHERE m.match_date < t.start_date
    OR m.match_date > t.end_date
    OR (m.format = 'knock-out' AND m.match_date <= t.regular_end_date)
ORDER BY m.competition, m.season, subject;
