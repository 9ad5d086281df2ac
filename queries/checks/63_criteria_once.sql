-- A table rule in which a criterion stands twice, for the same clubs: the second can never separate any.
-- Severity: error
WITH repeated AS (
    SELECT
        c.table_rule_id,
        c.criterion,
        c.measure,
        COUNT(*) AS times
    FROM table_criterion AS c
    GROUP BY c.table_rule_id, c.criterion, c.measure, c.level_clubs, c.at_place
    HAVING COUNT(*) > 1
)

SELECT DISTINCT
    n.name AS competition,
    s.name AS season,
    t.name || ' (table rule ' || r.table_rule_id || ')' AS subject,
    COALESCE(r.measure, r.criterion) || ' once' AS expected,
    CAST(r.times AS VARCHAR) || ' times' AS found
FROM repeated AS r
INNER JOIN stage AS g ON r.table_rule_id = g.table_rule_id
INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
INNER JOIN season AS s ON t.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
ORDER BY competition, season, subject;
