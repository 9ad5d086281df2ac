-- A tournament that ended on another day than the last match of its last stage.
-- Severity: error
WITH last_stages AS (
    SELECT
        g.tournament_id,
        g.stage_id,
        ROW_NUMBER() OVER (PARTITION BY g.tournament_id ORDER BY g.ordinal DESC) AS recency
    FROM stage AS g
),

last_days AS (
    SELECT
        m.season_id,
        m.tournament_id,
        MAX(m.match_date) AS last_day
    FROM match_scores AS m
    INNER JOIN last_stages AS g ON m.stage_id = g.stage_id AND g.recency = 1
    GROUP BY m.season_id, m.tournament_id
    HAVING COUNT(*) = COUNT(m.match_date) AND MIN(CASE WHEN m.is_counted THEN 1 ELSE 0 END) = 1
)

SELECT
    n.name AS competition,
    s.name AS season,
    'tournament ' || t.name AS subject,
    CAST(d.last_day AS VARCHAR) AS expected,
    CAST(t.end_date AS VARCHAR) AS found
FROM last_days AS d
INNER JOIN tournament AS t ON d.tournament_id = t.tournament_id
INNER JOIN season AS s ON d.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE t.end_date <> d.last_day
ORDER BY n.name, s.name, subject;
