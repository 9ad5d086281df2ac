-- Goals; `team` is the one that an own goal counts for.
INSERT INTO scored BY NAME
WITH listed AS (
    SELECT f.filename AS file, ROW_NUMBER() OVER () AS place, "$date" || '|' || "$home" || '|' || "$away" AS ref, "$team" AS team, "$scorer" AS scorer, "$minute" AS minute, "$own_goal" AS own_goal, "$penalty" AS penalty
    FROM "$read" AS f
)

SELECT
    l.file, l.place - MIN(l.place) OVER (PARTITION BY l.file) + 1 AS row, l.ref, l.team AS club, l.scorer AS player, l.minute,
    UPPER(l.own_goal) = 'TRUE' AS is_own_goal, UPPER(l.penalty) = 'TRUE' AS is_penalty
FROM listed AS l;
