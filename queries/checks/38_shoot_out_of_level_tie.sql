-- A penalty shoot-out in a tie that was not level when it began, where the rules look at the aggregate before.
-- Severity: error
-- On load: refuse
--
-- The aggregate decides such a tie whatever the shoot-out says: one of the two is wrong, and the winner may be.
WITH aggregates_first AS (
    SELECT d.tie_rule_id
    FROM tie_decider AS d
    GROUP BY d.tie_rule_id
    HAVING MIN(CASE WHEN d.decider = 'aggregate' THEN d.ordinal END)
        < COALESCE(MIN(CASE WHEN d.decider = 'penalties' THEN d.ordinal END), MAX(d.ordinal) + 1)
)

SELECT
    n.name AS competition,
    s.name AS season,
    'tie ' || x.club_1_id || ' - ' || x.club_2_id || ', ' || x.stage_id AS subject,
    'a level tie' AS expected,
    CASE
        WHEN x.replay_1 IS NULL THEN CAST(x.aggregate_1 AS VARCHAR) || '-' || CAST(x.aggregate_2 AS VARCHAR)
        ELSE 'replay ' || CAST(x.replay_1 AS VARCHAR) || '-' || CAST(x.replay_2 AS VARCHAR)
    END AS found
FROM ties AS x
INNER JOIN aggregates_first AS r ON x.tie_rule_id = r.tie_rule_id
INNER JOIN season AS s ON x.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
WHERE x.shoot_out_1 IS NOT NULL
    AND ((x.replay_1 IS NULL AND x.aggregate_1 <> x.aggregate_2) OR x.replay_1 <> x.replay_2)
ORDER BY n.name, s.name, subject;
