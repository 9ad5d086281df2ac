-- A goal for a club that did not play in the match.
-- Severity: error
-- On load: refuse
SELECT
    n.name AS competition,
    s.name AS season,
    'goal ' || CAST(o.goal_number AS VARCHAR) || ' of ' || h.name || ' - ' || a.name || COALESCE(', ' || CAST(m.match_date AS VARCHAR), '') || ' (match ' || m.match_id || ')' AS subject,
    h.name || ' or ' || a.name AS expected,
    c.name AS found
FROM goal AS o
INNER JOIN match_scores AS m ON o.match_id = m.match_id
INNER JOIN club AS c ON o.club_id = c.club_id
INNER JOIN club AS h ON m.home_club_id = h.club_id
INNER JOIN club AS a ON m.away_club_id = a.club_id
INNER JOIN season AS s ON m.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE o.club_id <> m.home_club_id AND o.club_id <> m.away_club_id
ORDER BY n.name, s.name, subject;
