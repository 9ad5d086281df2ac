-- Points of a table and of the relegation table that the matches counting for only one of them can't explain.
-- Severity: error
WITH adjustments AS (
    SELECT
        a.stage_id,
        a.club_id,
        SUM(CASE a.counts_for WHEN 'relegation' THEN a.points WHEN 'table' THEN -a.points ELSE 0 END) AS points
    FROM points_adjustment AS a
    GROUP BY a.stage_id, a.club_id
),

-- with the adjustments that count for relegation
places AS (
    SELECT
        p.season_id,
        p.tournament_id,
        p.club_id,
        CAST(p.points / p.points_unit AS INTEGER) + COALESCE(a.points, 0) AS points,
        p.played,
        r.points_win
    FROM table_records AS p
    INNER JOIN stage AS g ON p.stage_id = g.stage_id
    INNER JOIN table_rule AS r ON g.table_rule_id = r.table_rule_id
    LEFT JOIN adjustments AS a ON p.stage_id = a.stage_id AND p.club_id = a.club_id
    WHERE p.carried IS NULL AND g.format = 'league'
)

SELECT
    n.name AS competition,
    s.name AS season,
    'points of ' || c.name || ', ' || t.name AS subject,
    'between ' || CAST(p.points - p.points_win * (p.played - x.played) AS VARCHAR) || ' and ' || CAST(p.points AS VARCHAR) AS expected,
    CAST(x.points AS VARCHAR) AS found
FROM places AS p
INNER JOIN recorded_points AS x ON p.tournament_id = x.tournament_id AND p.club_id = x.club_id
INNER JOIN club AS c ON p.club_id = c.club_id
INNER JOIN tournament AS t ON p.tournament_id = t.tournament_id
INNER JOIN season AS s ON p.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE p.played >= x.played
    AND (x.points > p.points OR x.points < p.points - p.points_win * (p.played - x.played))
ORDER BY n.name, s.name, subject;
