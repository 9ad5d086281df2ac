-- More goals listed for a club than it scored in the match.
-- Severity: error
WITH listed AS (
    SELECT
        o.match_id,
        o.club_id,
        COUNT(*) AS goals
    FROM goal AS o
    GROUP BY o.match_id, o.club_id
),

sides AS (
    SELECT
        m.season_id,
        m.match_id,
        m.home_club_id AS club_id,
        m.home_goals + COALESCE(m.home_extra_time_goals, 0) AS goals
    FROM match_scores AS m
    WHERE m.ruling IS NULL
    UNION ALL
    SELECT
        m.season_id,
        m.match_id,
        m.away_club_id AS club_id,
        m.away_goals + COALESCE(m.away_extra_time_goals, 0) AS goals
    FROM match_scores AS m
    WHERE m.ruling IS NULL
)

SELECT
    n.name AS competition,
    s.name AS season,
    h.name || ' - ' || a.name || COALESCE(', ' || CAST(k.match_date AS VARCHAR), '') || ' (match ' || k.match_id || ')'
        || ', ' || c.name AS subject,
    'at most ' || CAST(m.goals AS VARCHAR) AS expected,
    CAST(l.goals AS VARCHAR) AS found
FROM listed AS l
INNER JOIN sides AS m ON l.match_id = m.match_id AND l.club_id = m.club_id
INNER JOIN club AS c ON l.club_id = c.club_id
INNER JOIN match AS k ON m.match_id = k.match_id
INNER JOIN club AS h ON k.home_club_id = h.club_id
INNER JOIN club AS a ON k.away_club_id = a.club_id
INNER JOIN season AS s ON m.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE l.goals > m.goals
ORDER BY n.name, s.name, subject;
