-- Two matches of one leg of a tie that both count.
-- Severity: error
WITH named AS (
    SELECT
        m.season_id,
        m.stage_id,
        m.leg,
        m.club_id,
        m.opponent_id,
        h.name || ' - ' || a.name || COALESCE(', ' || CAST(k.match_date AS VARCHAR), '') || ' (match ' || k.match_id || ')' AS fixture
    FROM match_sides AS m
    INNER JOIN match AS k ON m.tie_match_id = k.match_id
    INNER JOIN club AS h ON k.home_club_id = h.club_id
    INNER JOIN club AS a ON k.away_club_id = a.club_id
    WHERE m.format = 'knock-out' AND m.is_counted AND m.club_id < m.opponent_id
)

SELECT
    n.name AS competition,
    s.name AS season,
    'leg ' || CAST(m.leg AS VARCHAR) || ' of ' || a.name || ' - ' || b.name || ', ' || t.name || ', ' || g.name AS subject,
    'one match' AS expected,
    MIN(m.fixture) || ' and ' || MAX(m.fixture) AS found
FROM named AS m
INNER JOIN club AS a ON m.club_id = a.club_id
INNER JOIN club AS b ON m.opponent_id = b.club_id
INNER JOIN stage AS g ON m.stage_id = g.stage_id
INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
INNER JOIN season AS s ON m.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
GROUP BY n.name, s.name, m.stage_id, g.name, t.name, m.leg, m.club_id, a.name, m.opponent_id, b.name
HAVING COUNT(*) > 1
ORDER BY n.name, s.name, subject;
