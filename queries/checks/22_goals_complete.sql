-- A club with fewer goals listed than it scored, in a phase of which no goals are known to be missing.
-- Severity: error
WITH phases AS (
    SELECT DISTINCT
        m.tournament_id,
        m.phase
    FROM goal AS o
    INNER JOIN match_scores AS m ON o.match_id = m.match_id
),

sides AS (
    SELECT
        m.season_id,
        m.tournament_id,
        m.phase,
        m.match_id,
        m.home_club_id AS club_id,
        m.home_goals + COALESCE(m.home_extra_time_goals, 0) AS goals
    FROM match_scores AS m
    WHERE m.is_counted AND m.ruling IS NULL
    UNION ALL
    SELECT
        m.season_id,
        m.tournament_id,
        m.phase,
        m.match_id,
        m.away_club_id AS club_id,
        m.away_goals + COALESCE(m.away_extra_time_goals, 0) AS goals
    FROM match_scores AS m
    WHERE m.is_counted AND m.ruling IS NULL
),

listed AS (
    SELECT
        m.season_id,
        m.tournament_id,
        m.phase,
        m.match_id,
        m.club_id,
        m.goals,
        COUNT(o.match_id) AS goals_listed
    FROM sides AS m
    INNER JOIN phases AS p ON m.tournament_id = p.tournament_id AND m.phase = p.phase
    LEFT JOIN goal AS o ON m.match_id = o.match_id AND m.club_id = o.club_id
    GROUP BY m.season_id, m.tournament_id, m.phase, m.match_id, m.club_id, m.goals
)

SELECT
    n.name AS competition,
    s.name AS season,
    h.name || ' - ' || a.name || COALESCE(', ' || CAST(k.match_date AS VARCHAR), '') || ' (match ' || k.match_id || ')'
        || ', ' || c.name AS subject,
    CAST(m.goals AS VARCHAR) AS expected,
    CAST(m.goals_listed AS VARCHAR) AS found
FROM listed AS m
INNER JOIN club AS c ON m.club_id = c.club_id
INNER JOIN match AS k ON m.match_id = k.match_id
INNER JOIN club AS h ON k.home_club_id = h.club_id
INNER JOIN club AS a ON k.away_club_id = a.club_id
INNER JOIN season AS s ON m.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
LEFT JOIN gap AS g
    ON m.season_id = g.season_id AND g.belongs_in = 'goal'
    AND COALESCE(g.tournament_id, m.tournament_id) = m.tournament_id AND COALESCE(g.phase, m.phase) = m.phase
WHERE g.gap_id IS NULL AND m.goals_listed < m.goals
ORDER BY n.name, s.name, subject;
