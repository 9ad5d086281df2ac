-- A stage with matches whose rules are not in the database: its table has no order, its ties no winner.
-- Severity: warning
SELECT DISTINCT
    n.name AS competition,
    s.name AS season,
    'stage ' || t.name || ', ' || g.name AS subject,
    CASE WHEN m.format = 'league' THEN 'a table rule with criteria' ELSE 'a tie rule with deciders' END AS expected,
    'none' AS found
FROM match_scores AS m
INNER JOIN stage AS g ON m.stage_id = g.stage_id
INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
INNER JOIN season AS s ON m.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
LEFT JOIN table_criterion AS c ON g.table_rule_id = c.table_rule_id AND c.ordinal = 1
LEFT JOIN tie_decider AS d ON g.tie_rule_id = d.tie_rule_id AND d.ordinal = 1
WHERE c.table_rule_id IS NULL AND d.tie_rule_id IS NULL
ORDER BY competition, season, subject;
