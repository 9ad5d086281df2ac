-- Points deducted or added for the table alone, though relegation counts the same tournament.
-- Severity: warning
WITH adjustments AS (
    SELECT
        a.stage_id,
        a.club_id,
        SUM(CASE WHEN a.counts_for = 'table' THEN a.points ELSE 0 END) AS points,
        MAX(CASE WHEN a.counts_for = 'relegation' THEN 1 ELSE 0 END) AS is_told_apart
    FROM points_adjustment AS a
    GROUP BY a.stage_id, a.club_id
),

counted AS (
    SELECT DISTINCT w.tournament_id
    FROM relegation_tournament AS w
)

SELECT
    n.name AS competition,
    s.name AS season,
    c.name || ', ' || t.name || ', ' || g.name AS subject,
    'points_adjustment for both, or one more for relegation' AS expected,
    CAST(a.points AS VARCHAR) || ' for the table alone' AS found
FROM adjustments AS a
INNER JOIN stage AS g ON a.stage_id = g.stage_id
INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
INNER JOIN counted AS w ON g.tournament_id = w.tournament_id
INNER JOIN season AS s ON t.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN club AS c ON a.club_id = c.club_id
WHERE a.points <> 0 AND a.is_told_apart = 0
ORDER BY n.name, s.name, subject;
