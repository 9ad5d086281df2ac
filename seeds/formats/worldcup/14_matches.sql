-- Matches. The score includes extra time; that of 90 minutes is told from the goals, where they are all there.
CREATE OR REPLACE TEMP TABLE listed AS
SELECT
    f.filename AS file, ROW_NUMBER() OVER () AS place, "$match" AS match, "$tournament" AS tournament, "$stage" AS stage, "$set" AS set,
    "$replay" AS replay, "$date" AS date_text, "$home" AS home, "$away" AS away, "$home_goals" AS home_goals, "$away_goals" AS away_goals,
    "$extra_time" = '1' AS has_extra_time, "$shoot_out" = '1' AS has_shoot_out, "$home_kicks" AS home_kicks, "$away_kicks" AS away_kicks
FROM "$read" AS f;
INSERT INTO played BY NAME
WITH counted AS (
    SELECT
        l.match,
        CAST(COALESCE(SUM(CASE WHEN g.team = l.home THEN 1 ELSE 0 END), 0) AS VARCHAR) = l.home_goals
        AND CAST(COALESCE(SUM(CASE WHEN g.team = l.away THEN 1 ELSE 0 END), 0) AS VARCHAR) = l.away_goals AS has_all,
        CAST(SUM(CASE WHEN g.team = l.home AND NOT g.is_extra THEN 1 ELSE 0 END) AS VARCHAR) AS home_goals,
        CAST(SUM(CASE WHEN g.team = l.away AND NOT g.is_extra THEN 1 ELSE 0 END) AS VARCHAR) AS away_goals
    FROM listed AS l
    LEFT JOIN counted_goal AS g
        ON g.match = l.match
    WHERE l.has_extra_time
    GROUP BY l.match, l.home_goals, l.away_goals
)

SELECT
    l.file, l.place - MIN(l.place) OVER (PARTITION BY l.file) + 1 AS row,
    TRIM(REGEXP_REPLACE(l.tournament, ' *[0-9]{4}', '')) AS competition, REGEXP_EXTRACT(l.tournament, '[0-9]{4}') AS season,
    CASE
        WHEN l.set IS NULL THEN l.stage
        WHEN l.stage LIKE 'second%' THEN CONCAT_WS(', ', l.stage, l.set)
        WHEN l.replay = '1' THEN l.set || ', play-off'
        ELSE l.set
    END AS stage,
    l.date_text, TRY_CAST(l.date_text AS DATE) AS match_date, l.home, l.away,
    CASE WHEN c.has_all THEN c.home_goals ELSE l.home_goals END AS home_goals,
    CASE WHEN c.has_all THEN c.away_goals ELSE l.away_goals END AS away_goals,
    CASE WHEN c.has_all THEN l.home_goals END AS home_after_extra_time,
    CASE WHEN c.has_all THEN l.away_goals END AS away_after_extra_time,
    CASE WHEN l.has_shoot_out THEN l.home_kicks END AS home_kicks,
    CASE WHEN l.has_shoot_out THEN l.away_kicks END AS away_kicks,
    l.has_extra_time AND NOT COALESCE(c.has_all, FALSE) AS is_after_extra_time,
    l.match AS ref
FROM listed AS l
LEFT JOIN counted AS c
    ON c.match = l.match;
