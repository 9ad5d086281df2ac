-- Two matches of one leg of a tie that both count.
-- Severity: error
SELECT
    n.name AS competition,
    s.name AS season,
    'leg ' || CAST(m.leg AS VARCHAR) || ' of ' || m.club_id || ' - ' || m.opponent_id || ', ' || m.stage_id AS subject,
    'one match' AS expected,
    MIN(m.tie_match_id) || ' and ' || MAX(m.tie_match_id) AS found
FROM match_sides AS m
INNER JOIN season AS s ON m.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE m.format = 'knock-out' AND m.is_counted AND m.club_id < m.opponent_id
GROUP BY n.name, s.name, m.stage_id, m.leg, m.club_id, m.opponent_id
HAVING COUNT(*) > 1
ORDER BY n.name, s.name, subject;
