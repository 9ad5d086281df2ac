-- Two matches of one leg of a tie that both count.
-- Severity: error
SELECT
    m.competition,
    m.season,
    'leg ' || CAST(m.leg AS VARCHAR) || ' of ' || m.club_id || ' - ' || m.opponent_id || ', ' || m.stage_id AS subject,
    'one match' AS expected,
    MIN(m.match_id) || ' and ' || MAX(m.match_id) AS found
FROM match_sides AS m
WHERE m.format = 'knock-out' AND m.is_counted AND m.club_id < m.opponent_id
GROUP BY m.competition, m.season, m.stage_id, m.leg, m.club_id, m.opponent_id
HAVING COUNT(*) > 1
ORDER BY m.competition, m.season, subject;
