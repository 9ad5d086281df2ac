-- $title: each column is read as text, and the next statements say what it is. A day is as it is written there: year
-- first, or day first, or month first where some day of the file shows it.
CREATE OR REPLACE TEMP TABLE listed AS
SELECT
    f.filename AS file,
    ROW_NUMBER() OVER () AS place,
    TRIM("$date") AS date_text,
    REGEXP_REPLACE(REGEXP_EXTRACT(TRIM("$date"), '^[^ T]+'), '[.-]', '/', 'g') AS figures,
    "$home" AS home, "$away" AS away, "$home_goals" AS home_goals, "$away_goals" AS away_goals, TRIM("$score") AS score,
    "$home_after_extra_time" AS home_after_extra_time, "$away_after_extra_time" AS away_after_extra_time,
    "$home_shoot_out" AS home_shoot_out, "$away_shoot_out" AS away_shoot_out,
    "$competition" AS competition, "$season" AS season, "$stage" AS stage, LOWER(TRIM("$status")) AS status
FROM "$read" AS f;

-- Which number of 05/08/14 is the day, as far as the days of the file show.
CREATE OR REPLACE TEMP TABLE day_order AS
SELECT
    d.file,
    BOOL_OR(TRY_CAST(REGEXP_EXTRACT(d.date_text, '^([0-9]{1,2})[./-][0-9]{1,2}[./-][0-9]', 1) AS INTEGER) > 12) AS is_day_first,
    BOOL_OR(TRY_CAST(REGEXP_EXTRACT(d.date_text, '^[0-9]{1,2}[./-]([0-9]{1,2})[./-][0-9]', 1) AS INTEGER) > 12) AS is_month_first,
    BOOL_OR(REGEXP_MATCHES(d.date_text, '^[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]')) AS has_two_orders,
    MIN(d.place) AS first_place
FROM listed AS d
GROUP BY d.file;

INSERT INTO told
SELECT o.file, NULL, 'days such as ' || (SELECT MIN(l.date_text) FROM listed AS l WHERE l.file = o.file) || ' are read as day, month, year: nothing in the file says which is the day'
FROM day_order AS o
WHERE o.has_two_orders AND NOT COALESCE(o.is_day_first, FALSE) AND NOT COALESCE(o.is_month_first, FALSE);

INSERT INTO played BY NAME
SELECT
    l.file, l.place - o.first_place + 1 AS row, l.competition, l.season, l.stage,
    l.date_text,
    CAST(CASE
        WHEN REGEXP_MATCHES(l.date_text, '^[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN TRY_CAST(LEFT(l.date_text, 10) AS DATE)
        WHEN o.is_month_first AND NOT o.is_day_first AND REGEXP_MATCHES(l.date_text, '^[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4}\b') THEN TRY_STRPTIME(l.figures, '%m/%d/%Y')
        WHEN o.is_month_first AND NOT o.is_day_first AND REGEXP_MATCHES(l.date_text, '^[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2}\b') THEN TRY_STRPTIME(l.figures, '%m/%d/%y')
        WHEN REGEXP_MATCHES(l.date_text, '^[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4}\b') THEN TRY_STRPTIME(l.figures, '%d/%m/%Y')
        WHEN REGEXP_MATCHES(l.date_text, '^[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2}\b') THEN TRY_STRPTIME(l.figures, '%d/%m/%y')
        ELSE TRY_STRPTIME(l.date_text, ['%Y/%m/%d', '%Y.%m.%d', '%Y%m%d', '%d %b %Y', '%d %B %Y', '%d-%b-%y', '%d-%b-%Y', '%b %d, %Y', '%B %d, %Y', '%a %d %b %Y', '%a %b %d %Y'])
    END AS DATE) AS match_date,
    l.home, l.away,
    -- 2-1, 2:1, or something else, which does not fit; ? and - alone are no score yet.
    COALESCE(l.home_goals, CASE WHEN l.score IN ('?', '-', '–', ':') THEN NULL WHEN REGEXP_MATCHES(l.score, '[-–—:]') THEN NULLIF(TRIM(REGEXP_EXTRACT(l.score, '^([^-–—:]*)[-–—:]', 1)), '') ELSE l.score END) AS home_goals,
    COALESCE(l.away_goals, NULLIF(REGEXP_EXTRACT(l.score, '[-–—:] *([0-9]*)', 1), '')) AS away_goals,
    l.home_after_extra_time, l.away_after_extra_time, l.home_shoot_out AS home_kicks, l.away_shoot_out AS away_kicks,
    l.status,
    CASE WHEN REGEXP_MATCHES(l.score, '^[0-9]+ *[-–—:] *[0-9]+ *[^ 0-9]') THEN 'As the file has it: ' || l.score END AS note,
    l.file || ' ' || l.place AS ref
FROM listed AS l
JOIN day_order AS o
    ON o.file = l.file;
