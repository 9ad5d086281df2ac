-- From rows of files to matches: which season, which round, and which rows do not fit.

-- The competition that was asked for: one of several that the files name, or the name for the only one.
CREATE TEMP TABLE chosen AS
SELECT
    p.* REPLACE (
        CASE
            WHEN "$competition" IS NULL OR COUNT(DISTINCT p.competition) OVER () > 1 THEN COALESCE(p.competition, REGEXP_REPLACE(p.file, '^.*/|[.][a-z]+([.]gz)?$', '', 'g'))
            ELSE "$competition"
        END AS competition,
        CASE
            WHEN LOWER(p.status) LIKE '%award%' OR LOWER(p.status) = 'walkover' THEN 'awarded'
            WHEN LOWER(p.status) LIKE '%cancel%' OR LOWER(p.status) LIKE '%annul%' THEN 'annulled'
            WHEN LOWER(p.status) LIKE '%postpone%' THEN 'postponed'
            WHEN LOWER(p.status) LIKE '%abandon%' THEN 'abandoned'
        END AS status,
        NULLIF(TRIM(p.home), '') AS home,
        NULLIF(TRIM(p.away), '') AS away,
        NULLIF(TRIM(p.home_goals), '') AS home_goals,
        NULLIF(TRIM(p.away_goals), '') AS away_goals,
        REGEXP_REPLACE(TRIM(COALESCE(p.stage, '')), ',? *[(]?(replays?|(1st|2nd|first|second) legs?|[12][.] leg|ida|vuelta)[)]?$', '', 'i') AS stage
    )
FROM played AS p
QUALIFY "$competition" IS NULL OR p.competition = "$competition" OR COUNT(DISTINCT p.competition) OVER () <= 1;

-- Why nothing can be written; one row a reason.
CREATE TEMP TABLE refused AS
SELECT NULL AS file, CASE
    WHEN EXISTS (SELECT 1 FROM played) THEN 'no match of a competition called ' || "$competition" || '; the files have '
        || (SELECT STRING_AGG(DISTINCT p.competition, ', ' ORDER BY p.competition) FROM played AS p)
    ELSE 'no match in the files'
END AS what
WHERE NOT EXISTS (SELECT 1 FROM chosen)
UNION ALL
SELECT c.file, 'its matches are of more than a year, from ' || MIN(c.match_date) || ' to ' || MAX(c.match_date)
    || ', and no column says of which season; name it: --columns season=...'
FROM chosen AS c
WHERE c.season IS NULL
GROUP BY c.file
HAVING DATE_DIFF('day', MIN(c.match_date), MAX(c.match_date)) > 400;

-- A season goes by its year, or by its first and the last two figures of its second: 2025-26. A season of which a file has
-- no name has that of the years of its matches.
CREATE TEMP TABLE placed AS
WITH
years AS (
    SELECT c.file, c.competition, MIN(YEAR(c.match_date)) AS first_year, MAX(YEAR(c.match_date)) AS last_year
    FROM chosen AS c
    WHERE c.season IS NULL
    GROUP BY c.file, c.competition
),

named AS (
    SELECT
        c.* REPLACE (
            CASE
                WHEN c.season IS NULL AND y.first_year IS NULL THEN 'unknown'
                WHEN c.season IS NULL AND y.first_year = y.last_year THEN CAST(y.first_year AS VARCHAR)
                WHEN c.season IS NULL THEN y.first_year || '-' || RIGHT(CAST(y.last_year AS VARCHAR), 2)
                ELSE REGEXP_REPLACE(TRIM(c.season), '^([0-9]{4}) *[/-] *(?:[0-9]{2})?([0-9]{2})$', '\1-\2')
            END AS season,
            -- Half seasons with champions of their own.
            COALESCE(c.tournament, NULLIF(REGEXP_EXTRACT(c.stage, '^(Apertura|Clausura|[12]° Semestre)', 1), '')) AS tournament,
            REGEXP_REPLACE(c.stage, '^(Apertura|Clausura|[12]° Semestre)[ ,-]*', '') AS stage
        ),
        -- What stands after the last comma may be the number of a round or matchday.
        TRIM(REGEXP_EXTRACT(c.stage, '([^,]*)$', 1)) AS last_words
    FROM chosen AS c
    LEFT JOIN years AS y
        ON y.file = c.file AND y.competition = c.competition
),

numbered AS (
    SELECT n.*, TRY_CAST(COALESCE(
        NULLIF(REGEXP_EXTRACT(n.last_words, '^(?:matchday|round|week|gameweek|spieltag|runde|jornada|fecha|ronda|giornata|turno|journ[ée]e|rodada|speelronde|ronde|regular season) *-? *([0-9]+)$', 1, 'i'), ''),
        NULLIF(REGEXP_EXTRACT(n.last_words, '^([0-9]+)(?:[.ªº°]|st|nd|rd|th)?[ªº°]? *(?:matchday|round|week|spieltag|runde|jornada|fecha|ronda|giornata|turno|journ[ée]e|rodada|speelronde|ronde)?$', 1, 'i'), '')
    ) AS INTEGER) AS number
    FROM named AS n
)

SELECT
    n.*,
    -- Two rounds of a season that differ in capitals alone are one.
    MIN(CASE WHEN n.number IS NULL THEN n.stage ELSE REGEXP_REPLACE(n.stage, '(^|, *| +)[^,]*$', '') END) OVER (
        PARTITION BY n.competition, n.season, n.tournament, LOWER(CASE WHEN n.number IS NULL THEN n.stage ELSE REGEXP_REPLACE(n.stage, '(^|, *| +)[^,]*$', '') END)
    ) AS round
FROM numbered AS n;

-- The same match twice: of one round, the row that has a score is taken, of two days without one the later; else of one day the first row.
CREATE TEMP TABLE ranked AS
WITH scored_again AS (
    SELECT
        p.*,
        COUNT(p.home_goals) OVER (PARTITION BY p.competition, p.season, p.tournament, p.round, p.number, p.home, p.away) AS scored_rows,
        ROW_NUMBER() OVER (
            PARTITION BY p.competition, p.season, p.tournament, p.round, p.number, p.home, p.away, p.home_goals IS NULL
            ORDER BY p.match_date DESC, p.file, p.row
        ) AS last_place
    FROM placed AS p
)

SELECT
    s.* EXCLUDE (scored_rows, last_place),
    CASE
        WHEN s.number IS NOT NULL AND s.home_goals IS NULL AND (s.scored_rows > 0 OR s.last_place > 1) THEN 2
        ELSE ROW_NUMBER() OVER twice
    END AS place,
    CASE
        WHEN s.number IS NOT NULL AND s.home_goals IS NULL AND (s.scored_rows > 0 OR s.last_place > 1) THEN 'another day'
        ELSE 'row ' || FIRST_VALUE(s.row) OVER twice || ' of ' || FIRST_VALUE(s.file) OVER twice
    END AS first_row,
    FIRST_VALUE(s.home_goals || '-' || s.away_goals) OVER twice AS first_score
FROM scored_again AS s
WINDOW twice AS (
    PARTITION BY s.competition, s.season, s.tournament, s.round, s.number, s.match_date, s.home, s.away
    ORDER BY CASE WHEN s.home_goals IS NULL THEN 1 ELSE 0 END, s.file, s.row
);

-- Rows that do not fit. They are left out, and a gap of the season counts them.
CREATE TEMP TABLE misfit AS
WITH judged AS (
    SELECT r.file, r.row, r.competition, r.season, CASE
        WHEN r.home IS NULL AND r.away IS NULL AND r.home_goals IS NULL AND r.date_text IS NULL THEN NULL
        WHEN r.home IS NULL OR r.away IS NULL THEN 'a match of one club: ' || COALESCE(r.home, r.away, 'none')
        WHEN r.home = r.away THEN 'a club against itself: ' || r.home
        WHEN NULLIF(TRIM(r.date_text), '') IS NOT NULL AND r.match_date IS NULL THEN 'a day that cannot be read: ' || r.date_text
        WHEN (r.home_goals IS NULL) <> (r.away_goals IS NULL) THEN 'a score without a number: ' || COALESCE(r.home_goals, '') || '-' || COALESCE(r.away_goals, '')
        WHEN NOT REGEXP_FULL_MATCH(r.home_goals || ' ' || r.away_goals, '[0-9]{1,3}([.]0+)? [0-9]{1,3}([.]0+)?') THEN 'a score that is no number: ' || r.home_goals || '-' || r.away_goals
        WHEN TRY_CAST(r.home_goals AS DOUBLE) > 200 OR TRY_CAST(r.away_goals AS DOUBLE) > 200 THEN 'a score of more than 200 goals: ' || r.home_goals || '-' || r.away_goals
        WHEN r.place > 1 AND r.home_goals || '-' || r.away_goals <> r.first_score THEN 'another score than ' || r.first_row || ' has for the same match: ' || r.home_goals || '-' || r.away_goals || ', not ' || r.first_score
    END AS what
    FROM ranked AS r
)

SELECT j.file, j.row, j.competition, j.season, j.what
FROM judged AS j
WHERE j.what IS NOT NULL;

-- One row a match that fits. What a row says of extra time or a shoot-out that cannot be so stays unknown.
CREATE TEMP TABLE game AS
WITH
numbers AS (
    SELECT
        r.* EXCLUDE (place, first_row, first_score) REPLACE (
            CAST(TRY_CAST(r.home_goals AS DOUBLE) AS INTEGER) AS home_goals,
            CAST(TRY_CAST(r.away_goals AS DOUBLE) AS INTEGER) AS away_goals,
            TRY_CAST(r.home_kicks AS INTEGER) AS home_kicks,
            TRY_CAST(r.away_kicks AS INTEGER) AS away_kicks
        ),
        TRY_CAST(r.home_after_extra_time AS INTEGER) - CAST(TRY_CAST(r.home_goals AS DOUBLE) AS INTEGER) AS home_extra,
        TRY_CAST(r.away_after_extra_time AS INTEGER) - CAST(TRY_CAST(r.away_goals AS DOUBLE) AS INTEGER) AS away_extra
    FROM ranked AS r
    ANTI JOIN misfit AS m
        ON m.file = r.file AND m.row = r.row
    WHERE r.place = 1 AND r.home IS NOT NULL
)

SELECT
    n.* EXCLUDE (home_extra, away_extra),
    COALESCE(n.home_extra >= 0 AND n.away_extra >= 0, n.is_after_extra_time, FALSE) AS has_extra_time,
    COALESCE(n.home_kicks <> n.away_kicks, n.shoot_out_winner IS NOT NULL) AS has_shoot_out,
    CASE WHEN n.home_extra >= 0 AND n.away_extra >= 0 THEN n.home_extra END AS home_extra,
    CASE WHEN n.home_extra >= 0 AND n.away_extra >= 0 THEN n.away_extra END AS away_extra
FROM numbers AS n;

INSERT INTO told
SELECT MIN(p.file), NULL, 'no file names a competition, so it goes by the name of the file; --competition gives it one'
FROM played AS p
WHERE "$competition" IS NULL
HAVING COUNT(*) > 0 AND COUNT(p.competition) = 0
UNION ALL
SELECT MIN(p.file), MIN(p.row), 'the round ' || p.stage || ' is taken for ' || p.round
FROM placed AS p
WHERE p.number IS NULL AND p.stage <> p.round
GROUP BY p.stage, p.round, p.competition, p.season
UNION ALL
SELECT r.file, r.row, 'the match of ' || r.first_row || ' once more; taken once'
FROM ranked AS r
ANTI JOIN misfit AS m
    ON m.file = r.file AND m.row = r.row
WHERE r.place > 1 AND r.home IS NOT NULL
UNION ALL
SELECT g.file, g.row, 'fewer goals after extra time than after 90 minutes; extra time is left unknown'
FROM game AS g
WHERE g.home_after_extra_time IS NOT NULL AND NOT g.has_extra_time
UNION ALL
SELECT g.file, g.row, 'a shoot-out that ends level, ' || g.home_kicks || '-' || g.away_kicks || '; left unknown'
FROM game AS g
WHERE g.home_kicks = g.away_kicks;
