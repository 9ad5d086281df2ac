-- A tie whose second leg was not at the better seed, where the rules demand it.
-- Severity: warning
SELECT
    n.name AS competition,
    s.name AS season,
    'tie ' || a.name || ' - ' || b.name || ', ' || t.name || ', ' || g.name AS subject,
    'second leg at seed ' || CAST(d.seed_1 AS VARCHAR) || ', ' || a.name AS expected,
    'at seed ' || CAST(d.seed_2 AS VARCHAR) || ', ' || b.name AS found
FROM ties AS x
INNER JOIN tie_decisions AS d ON x.stage_id = d.stage_id AND x.club_1_id = d.club_1_id AND x.club_2_id = d.club_2_id AND d.is_result
INNER JOIN tie_rule AS r ON x.tie_rule_id = r.tie_rule_id
INNER JOIN club AS a ON x.club_1_id = a.club_id
INNER JOIN club AS b ON x.club_2_id = b.club_id
INNER JOIN stage AS g ON x.stage_id = g.stage_id
INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
INNER JOIN season AS s ON x.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE r.legs = 2 AND r.second_leg_host = 'better seed' AND d.seed_1 < d.seed_2
ORDER BY n.name, s.name, subject;
