-- A league stage with extra time or a shoot-out, for which its rules give no points.
-- Severity: warning
WITH kinds AS (
    SELECT
        g.stage_id,
        MAX(CASE WHEN r.result LIKE 'extra-time%' THEN 1 ELSE 0 END) AS of_extra_time,
        MAX(CASE WHEN r.result LIKE 'shoot-out%' OR c.criterion = 'head-to-head shoot-out' THEN 1 ELSE 0 END) AS of_shoot_outs
    FROM stage AS g
    LEFT JOIN result_points AS r ON g.table_rule_id = r.table_rule_id
    LEFT JOIN table_criterion AS c ON g.table_rule_id = c.table_rule_id
    GROUP BY g.stage_id
),

longer AS (
    SELECT
        m.season_id,
        m.tournament_id,
        m.stage_id,
        m.match_id,
        m.match_date,
        m.home_club_id,
        m.away_club_id,
        COUNT(*) OVER (PARTITION BY m.stage_id) AS matches,
        ROW_NUMBER() OVER (PARTITION BY m.stage_id ORDER BY m.match_date, m.match_id) AS place
    FROM match_scores AS m
    INNER JOIN kinds AS k ON m.stage_id = k.stage_id
    WHERE m.format = 'league' AND m.is_for_table AND m.play_off_for_stage_id IS NULL
        AND (
            (k.of_extra_time = 0 AND (m.home_extra_time_goals IS NOT NULL OR m.is_after_extra_time))
            OR (k.of_shoot_outs = 0 AND (m.home_shoot_out_goals IS NOT NULL OR m.shoot_out_winner IS NOT NULL))
        )
)

SELECT
    n.name AS competition,
    s.name AS season,
    t.name || ', ' || g.name AS subject,
    '90 minutes alone: the table counts goals of extra time, and no shoot-out' AS expected,
    CASE WHEN l.matches = 1 THEN '1 match: ' ELSE CAST(l.matches AS VARCHAR) || ' matches, the first: ' END
        || h.name || ' - ' || a.name || COALESCE(', ' || CAST(l.match_date AS VARCHAR), '') || ' (match ' || l.match_id || ')' AS found
FROM longer AS l
INNER JOIN stage AS g ON l.stage_id = g.stage_id
INNER JOIN tournament AS t ON l.tournament_id = t.tournament_id
INNER JOIN season AS s ON l.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN club AS h ON l.home_club_id = h.club_id
INNER JOIN club AS a ON l.away_club_id = a.club_id
WHERE l.place = 1
ORDER BY n.name, s.name, subject;
