-- What everything after this is drawn from: numbers that follow from the seed number and a text alone,
-- the same on every machine and every DuckDB.

-- Fifteen digits, so that one drawing serves for several decisions.
CREATE OR REPLACE TEMPORARY MACRO drawn(about) AS
    CAST(MD5_NUMBER_LOWER(CAST(GETVARIABLE('seed') AS VARCHAR) || '/' || about) % 1000000000000000 AS BIGINT);

-- Three of those digits: a number from 0 to 999. `place` is 0 to 4.
CREATE OR REPLACE TEMPORARY MACRO thousandths(number, place) AS
    number // CAST(POWER(1000, place) AS BIGINT) % 1000;

-- The name of a place: another one for each of 390,625 numbers.
CREATE OR REPLACE TEMPORARY MACRO syllable(number) AS
    SUBSTRING('banecolitupasemoriruvagelonicatedosaxalefizomapeki', CAST(number % 25 AS INTEGER) * 2 + 1, 2);
CREATE OR REPLACE TEMPORARY MACRO place_name(number) AS
    UPPER(SUBSTRING(syllable(number * 98731 // 15625), 1, 1)) || SUBSTRING(syllable(number * 98731 // 15625), 2, 1)
    || syllable(number * 98731 // 625) || syllable(number * 98731 // 25) || syllable(number * 98731);

-- How often a club scores so many goals (in millionths, from `low` up to `high`) when it scores so many
-- tenths of a goal on average.
CREATE OR REPLACE TABLE made.odds AS
WITH chances AS (
    SELECT
        a.tenths,
        g.goals,
        CAST(ROUND(1000000 * SUM(EXP(-a.tenths / 10) * POWER(a.tenths / 10, g.goals) / FACTORIAL(CAST(g.goals AS INTEGER)))
            OVER (PARTITION BY a.tenths ORDER BY g.goals)) AS BIGINT) AS high
    FROM RANGE(3, 25) AS a (tenths)
    CROSS JOIN RANGE(0, 10) AS g (goals)
)

SELECT
    tenths,
    CAST(goals AS INTEGER) AS goals,
    COALESCE(LAG(high) OVER (PARTITION BY tenths ORDER BY goals), 0) AS low,
    CASE WHEN goals = 9 THEN 1000000 ELSE high END AS high
FROM chances;
