-- $title. Days are day/month/year, the year with two figures or four; every column is read as text. A row may be blank, or have
-- fewer or more fields than the header.
CREATE OR REPLACE TEMP TABLE listed AS
SELECT
    f.filename AS file, ROW_NUMBER() OVER () AS place, TRIM("$date") AS date_text, "$home" AS home, "$away" AS away,
    "$home_goals" AS home_goals, "$away_goals" AS away_goals, "$season" AS season,
    COALESCE(TRIM("$division"), NULLIF(CONCAT_WS(' ', TRIM("$country"), TRIM("$league")), '')) AS competition
FROM "$read" AS f;

INSERT INTO played BY NAME
SELECT
    l.file, l.place - MIN(l.place) OVER (PARTITION BY l.file) + 1 AS row, l.competition, l.season, l.date_text,
    CAST(CASE
        WHEN REGEXP_FULL_MATCH(l.date_text, '[0-9]{1,2}/[0-9]{1,2}/[0-9]{2}') THEN TRY_STRPTIME(l.date_text, '%d/%m/%y')
        WHEN REGEXP_FULL_MATCH(l.date_text, '[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}') THEN TRY_STRPTIME(l.date_text, '%d/%m/%Y')
        WHEN REGEXP_FULL_MATCH(l.date_text, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN TRY_STRPTIME(l.date_text, '%Y-%m-%d')
    END AS DATE) AS match_date,
    l.home, l.away, l.home_goals, l.away_goals, l.file || ' ' || l.place AS ref
FROM listed AS l;
