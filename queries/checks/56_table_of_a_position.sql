-- A table position as a criterion of relegation where clubs have several tables and none is named.
-- Severity: warning
WITH counted AS (
    SELECT
        w.season_id,
        w.relegation,
        w.tournament_id,
        ROW_NUMBER() OVER (PARTITION BY w.season_id, w.relegation ORDER BY w.ordinal DESC) AS recency
    FROM relegation_tournament AS w
),

places AS (
    SELECT
        w.season_id,
        w.relegation,
        r.stage_id,
        r.club_id,
        COUNT(*) OVER (PARTITION BY w.season_id, w.relegation, r.club_id) AS club_tables
    FROM season_relegation AS q
    INNER JOIN relegation_criterion AS k ON q.relegation_rule_id = k.relegation_rule_id
    INNER JOIN counted AS w ON q.season_id = w.season_id AND q.ordinal = w.relegation AND w.recency = 1
    INNER JOIN table_records AS r ON w.season_id = r.season_id AND w.tournament_id = r.tournament_id
    WHERE k.criterion = 'table position' AND q.position_stage_id IS NULL
),

several AS (
    SELECT DISTINCT
        p.season_id,
        p.stage_id
    FROM places AS p
    WHERE p.club_tables > 1
),

stages AS (
    SELECT
        x.season_id,
        STRING_AGG(g.name, ', ' ORDER BY g.ordinal) AS names
    FROM several AS x
    INNER JOIN stage AS g ON x.stage_id = g.stage_id
    GROUP BY x.season_id
),

concerned AS (
    SELECT
        p.season_id,
        COUNT(DISTINCT p.club_id) AS clubs
    FROM places AS p
    WHERE p.club_tables > 1
    GROUP BY p.season_id
)

SELECT
    n.name AS competition,
    s.name AS season,
    'relegation, table position' AS subject,
    'a position_stage_id, one of: ' || g.names AS expected,
    'none, and ' || CASE WHEN c.clubs = 1 THEN '1 club has' ELSE CAST(c.clubs AS VARCHAR) || ' clubs have' END || ' several tables' AS found
FROM stages AS g
INNER JOIN concerned AS c ON g.season_id = c.season_id
INNER JOIN season AS s ON g.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
ORDER BY n.name, s.name;
