-- A player who scores for both clubs of a match, own goals apart.
-- Severity: error
SELECT
    n.name AS competition,
    s.name AS season,
    'match ' || o.match_id || ', ' || p.name AS subject,
    'goals for one club' AS expected,
    MIN(o.club_id) || ' and ' || MAX(o.club_id) AS found
FROM goal AS o
INNER JOIN match_scores AS m ON o.match_id = m.match_id
INNER JOIN player AS p ON o.player_id = p.player_id
INNER JOIN season AS s ON m.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE COALESCE(o.is_own_goal, FALSE) = FALSE
GROUP BY n.name, s.name, o.match_id, o.player_id, p.name
HAVING COUNT(DISTINCT o.club_id) > 1
ORDER BY n.name, s.name, subject;
