-- A match outside the days of its tournament, or a knock-out match before the regular stage ended.
-- Severity: error
SELECT
    n.name AS competition,
    s.name AS season,
    h.name || ' - ' || a.name || COALESCE(', ' || CAST(m.match_date AS VARCHAR), '') || ' (match ' || m.match_id || ')' AS subject,
    COALESCE(CAST(CASE WHEN m.format = 'knock-out' THEN COALESCE(t.regular_end_date, t.start_date) ELSE t.start_date END AS VARCHAR), '')
        || ' to ' || COALESCE(CAST(t.end_date AS VARCHAR), '') AS expected,
    CAST(m.match_date AS VARCHAR) AS found
FROM match_scores AS m
INNER JOIN club AS h ON m.home_club_id = h.club_id
INNER JOIN club AS a ON m.away_club_id = a.club_id
INNER JOIN tournament AS t ON m.tournament_id = t.tournament_id
INNER JOIN season AS s ON m.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE m.match_date < t.start_date
    OR m.match_date > t.end_date
    OR (m.format = 'knock-out' AND m.match_date <= t.regular_end_date)
ORDER BY n.name, s.name, subject;
