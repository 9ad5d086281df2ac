-- A table rule with head-to-head criteria that does not say when the comparison starts anew.
-- Severity: warning
SELECT DISTINCT
    c.name AS competition,
    s.name AS season,
    t.name || ' (table rule ' || r.table_rule_id || ')' AS subject,
    'block, step or never' AS expected,
    'unknown; taken as block' AS found
FROM table_rule AS r
INNER JOIN table_criterion AS k ON r.table_rule_id = k.table_rule_id
INNER JOIN stage AS g ON r.table_rule_id = g.table_rule_id
INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
INNER JOIN season AS s ON t.season_id = s.season_id
INNER JOIN competition AS c ON s.competition_id = c.competition_id
WHERE k.criterion LIKE 'head-to-head%' AND r.head_to_head_restart IS NULL
ORDER BY competition, season, subject;
