-- $title. A season goes by the year in which it began; the competition is the file, and its division or tier. Of cups, only some files
-- tell the score of 90 minutes from that after extra time. A shoot-out is a text, the winner's kicks first where he is named.
CREATE OR REPLACE TEMP TABLE listed AS
SELECT
    f.filename AS file, ROW_NUMBER() OVER () AS place, TRIM("$date") AS date_text, TRIM("$season") AS season,
    TRIM("$home") AS home, TRIM("$away") AS away, "$home_goals" AS home_goals, "$away_goals" AS away_goals,
    REGEXP_REPLACE(f.filename, '^.*/|[.][a-z]+([.]gz)?$', '', 'g') || COALESCE(' ' || NULLIF(TRIM("$division"), ''), '') AS competition,
    TRIM("$round") AS round, TRIM("$group") AS set, TRIM("$extra_time") AS extra_time,
    "$home_after_extra_time" AS home_after_extra_time, "$away_after_extra_time" AS away_after_extra_time,
    TRIM("$shoot_out") AS shoot_out, "$home_kicks" AS home_kicks, "$away_kicks" AS away_kicks, "$neutral" AS neutral
FROM "$read" AS f;

INSERT INTO played BY NAME
WITH dated AS (
    SELECT
        l.*,
        CAST(CASE
            WHEN REGEXP_FULL_MATCH(l.date_text, '[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}') THEN TRY_STRPTIME(l.date_text, '%d/%m/%Y')
            ELSE TRY_STRPTIME(l.date_text, '%Y-%m-%d')
        END AS DATE) AS match_date,
        REGEXP_EXTRACT(l.shoot_out, '^([0-9]+)-[0-9]+', 1) AS first_kicks,
        REGEXP_EXTRACT(l.shoot_out, '^[0-9]+-([0-9]+)', 1) AS second_kicks,
        REGEXP_EXTRACT(l.shoot_out, '^[0-9]+-[0-9]+ +(.+)$', 1) AS winner
    FROM listed AS l
)

SELECT
    d.file, d.place - MIN(d.place) OVER (PARTITION BY d.file) + 1 AS row, d.competition,
    CASE
        WHEN MAX(YEAR(d.match_date)) OVER (PARTITION BY d.competition, d.season) > TRY_CAST(d.season AS INTEGER)
            THEN d.season || '-' || RIGHT(CAST(TRY_CAST(d.season AS INTEGER) + 1 AS VARCHAR), 2)
        ELSE d.season
    END AS season,
    CONCAT_WS(', ', CASE LOWER(d.round)
        WHEN 'league' THEN NULL
        WHEN 'regular' THEN NULL
        WHEN 'f' THEN 'Final'
        WHEN 's' THEN 'Semi-finals'
        WHEN 'q' THEN 'Quarter-finals'
        WHEN '3pp' THEN 'Third-place match'
        WHEN 'final' THEN 'Final'
        WHEN 'semi-final' THEN 'Semi-finals'
        WHEN 'quarter-final' THEN 'Quarter-finals'
        ELSE d.round
    END, d.set) AS stage,
    d.date_text, d.match_date, d.home, d.away, d.home_goals, d.away_goals,
    d.home_after_extra_time, d.away_after_extra_time,
    COALESCE(d.home_kicks, CASE WHEN d.winner = d.away THEN d.second_kicks ELSE d.first_kicks END) AS home_kicks,
    COALESCE(d.away_kicks, CASE WHEN d.winner = d.away THEN d.first_kicks ELSE d.second_kicks END) AS away_kicks,
    LOWER(d.neutral) = 'yes' AS is_neutral,
    COALESCE(LOWER(d.extra_time) IN ('yes', 'true'), FALSE) AND d.home_after_extra_time IS NULL AS is_after_extra_time,
    CASE WHEN d.first_kicks = '' AND d.shoot_out <> '' THEN 'Decided by: ' || d.shoot_out END AS note,
    d.file || ' ' || d.place AS ref
FROM dated AS d;
