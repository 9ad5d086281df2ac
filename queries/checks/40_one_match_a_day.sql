-- A club with two matches on one day.
-- Severity: error
WITH named AS (
    SELECT
        m.season_id,
        m.match_date,
        m.home_club_id,
        m.away_club_id,
        h.name || ' - ' || a.name || COALESCE(', ' || CAST(m.match_date AS VARCHAR), '') || ' (match ' || m.match_id || ')' AS fixture
    FROM match_scores AS m
    INNER JOIN club AS h ON m.home_club_id = h.club_id
    INNER JOIN club AS a ON m.away_club_id = a.club_id
    WHERE m.match_date IS NOT NULL AND COALESCE(m.ruling, '') <> 'annulled'
),

sides AS (
    SELECT
        m.season_id,
        m.fixture,
        m.match_date,
        m.home_club_id AS club_id
    FROM named AS m
    UNION ALL
    SELECT
        m.season_id,
        m.fixture,
        m.match_date,
        m.away_club_id AS club_id
    FROM named AS m
)

SELECT
    n.name AS competition,
    s.name AS season,
    c.name || ' on ' || CAST(m.match_date AS VARCHAR) AS subject,
    'one match' AS expected,
    MIN(m.fixture) || ' and ' || MAX(m.fixture) AS found
FROM sides AS m
INNER JOIN club AS c ON m.club_id = c.club_id
INNER JOIN season AS s ON m.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
GROUP BY n.name, s.name, m.club_id, c.name, m.match_date
HAVING COUNT(*) > 1
ORDER BY n.name, s.name, subject;
