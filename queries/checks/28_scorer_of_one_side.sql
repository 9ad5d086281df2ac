-- A player who scores for both clubs of a match, own goals apart.
-- Severity: error
SELECT
    n.name AS competition,
    s.name AS season,
    h.name || ' - ' || a.name || COALESCE(', ' || CAST(m.match_date AS VARCHAR), '') || ' (match ' || m.match_id || ')'
        || ', ' || p.name AS subject,
    'goals for one club' AS expected,
    MIN(c.name) || ' and ' || MAX(c.name) AS found
FROM goal AS o
INNER JOIN match_scores AS m ON o.match_id = m.match_id
INNER JOIN club AS c ON o.club_id = c.club_id
INNER JOIN club AS h ON m.home_club_id = h.club_id
INNER JOIN club AS a ON m.away_club_id = a.club_id
INNER JOIN player AS p ON o.player_id = p.player_id
INNER JOIN season AS s ON m.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE COALESCE(o.is_own_goal, FALSE) = FALSE
GROUP BY n.name, s.name, m.match_id, m.match_date, h.name, a.name, o.player_id, p.name
HAVING COUNT(DISTINCT o.club_id) > 1
ORDER BY n.name, s.name, subject;
