-- A club with fewer goals listed than it scored, in a phase of which no goals are known to be missing.
-- Severity: error
WITH listed AS (
    SELECT
        o.match_id,
        o.club_id,
        COUNT(*) AS goals
    FROM goal AS o
    GROUP BY o.match_id, o.club_id
),

phases AS (
    SELECT DISTINCT
        m.tournament_id,
        m.phase
    FROM goal AS o
    INNER JOIN match_scores AS m ON o.match_id = m.match_id
)

SELECT
    m.competition,
    m.season,
    'match ' || m.match_id || ', ' || c.name AS subject,
    CAST(m.goals_for AS VARCHAR) AS expected,
    CAST(COALESCE(l.goals, 0) AS VARCHAR) AS found
FROM match_sides AS m
INNER JOIN match_scores AS s ON m.match_id = s.match_id
INNER JOIN phases AS p ON s.tournament_id = p.tournament_id AND s.phase = p.phase
INNER JOIN club AS c ON m.club_id = c.club_id
LEFT JOIN gap AS g
    ON s.season_id = g.season_id AND g.belongs_in = 'goal'
    AND COALESCE(g.tournament_id, s.tournament_id) = s.tournament_id AND COALESCE(g.phase, s.phase) = s.phase
LEFT JOIN listed AS l ON m.match_id = l.match_id AND m.club_id = l.club_id
WHERE m.is_counted AND s.ruling IS NULL AND g.gap_id IS NULL AND COALESCE(l.goals, 0) < m.goals_for
ORDER BY m.competition, m.season, subject;
