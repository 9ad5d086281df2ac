-- Matches. A season is a year of a tournament: the file has no other. Nor does it say which match was in a group and which in a
-- final round, so there are no tables and no champions. The score includes extra time, if there was any; where the goals are
-- all there and one is of extra time, they tell it from 90 minutes.
INSERT INTO played BY NAME
WITH listed AS (
    SELECT
        f.filename AS file, ROW_NUMBER() OVER () AS place, "$date" AS date_text, "$home" AS home, "$away" AS away, "$home_goals" AS home_goals,
        "$away_goals" AS away_goals, "$tournament" AS tournament, "$neutral" AS neutral,
        "$date" || '|' || "$home" || '|' || "$away" AS ref
    FROM "$read" AS f
),

counted AS (
    SELECT
        l.ref,
        CAST(SUM(CASE WHEN g.club = l.home THEN 1 ELSE 0 END) AS VARCHAR) = l.home_goals
        AND CAST(SUM(CASE WHEN g.club = l.away THEN 1 ELSE 0 END) AS VARCHAR) = l.away_goals
        AND MAX(TRY_CAST(g.minute AS INTEGER)) > 90 AND COUNT(*) = COUNT(TRY_CAST(g.minute AS INTEGER)) AS is_split,
        CAST(SUM(CASE WHEN g.club = l.home AND TRY_CAST(g.minute AS INTEGER) <= 90 THEN 1 ELSE 0 END) AS VARCHAR) AS home_goals,
        CAST(SUM(CASE WHEN g.club = l.away AND TRY_CAST(g.minute AS INTEGER) <= 90 THEN 1 ELSE 0 END) AS VARCHAR) AS away_goals
    FROM listed AS l
    JOIN scored AS g
        ON g.ref = l.ref
    GROUP BY l.ref, l.home_goals, l.away_goals
)

SELECT
    l.file, l.place - MIN(l.place) OVER (PARTITION BY l.file) + 1 AS row, l.tournament AS competition, LEFT(l.date_text, 4) AS season,
    TRUE AS is_mixed,
    l.date_text, TRY_CAST(l.date_text AS DATE) AS match_date, l.home, l.away,
    CASE WHEN c.is_split THEN c.home_goals ELSE l.home_goals END AS home_goals,
    CASE WHEN c.is_split THEN c.away_goals ELSE l.away_goals END AS away_goals,
    CASE WHEN c.is_split THEN l.home_goals END AS home_after_extra_time,
    CASE WHEN c.is_split THEN l.away_goals END AS away_after_extra_time,
    UPPER(l.neutral) = 'TRUE' AS is_neutral,
    CASE WHEN w.winner = l.home THEN 'home' WHEN w.winner = l.away THEN 'away' END AS shoot_out_winner,
    CASE WHEN w.winner IS NOT NULL AND NOT COALESCE(c.is_split, FALSE) THEN 'The score includes extra time, if there was any' END AS note,
    l.ref
FROM listed AS l
LEFT JOIN counted AS c
    ON c.ref = l.ref
LEFT JOIN won_shoot_out AS w
    ON w.ref = l.ref;
