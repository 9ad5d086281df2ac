-- A tournament with matches over 500 days apart, or over a year outside the years in the season's name.
-- Severity: warning
--
-- A name without a year gives no window, and no tournament is outside it.
WITH digits AS (
    SELECT 0 AS digit
    UNION ALL
    SELECT 1 AS digit
    UNION ALL
    SELECT 2 AS digit
    UNION ALL
    SELECT 3 AS digit
    UNION ALL
    SELECT 4 AS digit
    UNION ALL
    SELECT 5 AS digit
    UNION ALL
    SELECT 6 AS digit
    UNION ALL
    SELECT 7 AS digit
    UNION ALL
    SELECT 8 AS digit
    UNION ALL
    SELECT 9 AS digit
),

-- 1800 to 2099, and the two digits by which the year before names it: 12 in 2011-12
years AS (
    SELECT
        1800 + 100 * c.digit + 10 * d.digit + u.digit AS number,
        CAST(d.digit AS VARCHAR) || CAST(u.digit AS VARCHAR) AS short_name
    FROM digits AS c
    CROSS JOIN digits AS d
    CROSS JOIN digits AS u
    WHERE c.digit <= 2
),

leap_years AS (
    SELECT
        y.number,
        CASE WHEN y.number % 4 = 0 AND (y.number % 100 <> 0 OR y.number % 400 = 0) THEN 1 ELSE 0 END AS leap_day
    FROM years AS y
),

calendar AS (
    SELECT
        y.number,
        y.leap_day,
        365 * y.number + SUM(y.leap_day) OVER (ORDER BY y.number) - y.leap_day AS days_before
    FROM leap_years AS y
),

extents AS (
    SELECT
        m.season_id,
        m.tournament_id,
        MIN(m.match_date) AS first_date,
        MAX(m.match_date) AS last_date
    FROM match_scores AS m
    WHERE m.match_date IS NOT NULL
    GROUP BY m.season_id, m.tournament_id
),

season_names AS (
    SELECT DISTINCT s.name
    FROM season AS s
),

named_years AS (
    SELECT
        s.name,
        MIN(y.number) AS first_year,
        MAX(CASE WHEN s.name LIKE '%' || CAST(y.number AS VARCHAR) || '_' || f.short_name || '%' THEN f.number ELSE y.number END) AS last_year
    FROM season_names AS s
    INNER JOIN years AS y ON s.name LIKE '%' || CAST(y.number AS VARCHAR) || '%'
    INNER JOIN years AS f ON y.number + 1 = f.number
    GROUP BY s.name
),

ends AS (
    SELECT e.tournament_id, 'first' AS which, CAST(e.first_date AS VARCHAR) AS day FROM extents AS e
    UNION ALL
    SELECT e.tournament_id, 'last' AS which, CAST(e.last_date AS VARCHAR) AS day FROM extents AS e
),

dates AS (
    SELECT
        e.tournament_id,
        e.which,
        e.day,
        CAST(SUBSTRING(e.day, 1, 4) AS INTEGER) AS year,
        CAST(SUBSTRING(e.day, 6, 2) AS INTEGER) AS month,
        CAST(SUBSTRING(e.day, 9, 2) AS INTEGER) AS day_of_month
    FROM ends AS e
),

-- of a year outside the calendar no day has a number
day_numbers AS (
    SELECT
        d.tournament_id,
        d.which,
        d.day,
        d.year,
        c.days_before + d.day_of_month + CASE WHEN d.month > 2 THEN c.leap_day ELSE 0 END
            + CASE d.month
                WHEN 1 THEN 0 WHEN 2 THEN 31 WHEN 3 THEN 59 WHEN 4 THEN 90 WHEN 5 THEN 120 WHEN 6 THEN 151
                WHEN 7 THEN 181 WHEN 8 THEN 212 WHEN 9 THEN 243 WHEN 10 THEN 273 WHEN 11 THEN 304 ELSE 334
            END AS day_number
    FROM dates AS d
    LEFT JOIN calendar AS c ON d.year = c.number
),

spans AS (
    SELECT
        d.tournament_id,
        MIN(d.day) AS first_day,
        MAX(d.day) AS last_day,
        MIN(d.year) AS first_year,
        MAX(d.year) AS last_year,
        CASE WHEN COUNT(d.day_number) = 2 THEN MAX(d.day_number) - MIN(d.day_number) END AS days
    FROM day_numbers AS d
    GROUP BY d.tournament_id
),

far AS (
    SELECT
        t.season_id,
        t.tournament_id,
        x.first_day,
        x.last_day,
        COALESCE(x.days, 501) > 500 AND x.first_day <> x.last_day AS is_long,
        x.first_year < y.first_year - 1 OR x.last_year > y.last_year + 1 AS is_outside,
        y.first_year - 1 AS from_year,
        y.last_year + 1 AS to_year
    FROM spans AS x
    INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
    INNER JOIN season AS s ON t.season_id = s.season_id
    LEFT JOIN named_years AS y ON s.name = y.name
),

match_names AS (
    SELECT
        f.tournament_id,
        f.first_day,
        CAST(m.match_date AS VARCHAR) AS day,
        h.name || ' - ' || a.name || ', ' || CAST(m.match_date AS VARCHAR) || ' (match ' || m.match_id || ')' AS name,
        ROW_NUMBER() OVER (PARTITION BY f.tournament_id, m.match_date ORDER BY m.match_id) AS place
    FROM far AS f
    INNER JOIN match_scores AS m
        ON f.season_id = m.season_id AND f.tournament_id = m.tournament_id
        AND (f.first_day = CAST(m.match_date AS VARCHAR) OR f.last_day = CAST(m.match_date AS VARCHAR))
    INNER JOIN club AS h ON m.home_club_id = h.club_id
    INNER JOIN club AS a ON m.away_club_id = a.club_id
    WHERE f.is_long OR f.is_outside
),

first_and_last AS (
    SELECT
        m.tournament_id,
        MAX(CASE WHEN m.day = m.first_day THEN m.name END) AS first_match,
        MAX(CASE WHEN m.day <> m.first_day THEN m.name END) AS last_match
    FROM match_names AS m
    WHERE m.place = 1
    GROUP BY m.tournament_id
)

SELECT
    n.name AS competition,
    s.name AS season,
    t.name AS subject,
    CASE WHEN f.is_long THEN 'days at most 500 apart' ELSE '' END
        || CASE WHEN f.is_long AND f.is_outside THEN ', ' ELSE '' END
        || CASE WHEN f.is_outside THEN CAST(f.from_year AS VARCHAR) || ' to ' || CAST(f.to_year AS VARCHAR) ELSE '' END AS expected,
    x.first_match || COALESCE(' to ' || x.last_match, '') AS found
FROM far AS f
INNER JOIN first_and_last AS x ON f.tournament_id = x.tournament_id
INNER JOIN tournament AS t ON f.tournament_id = t.tournament_id
INNER JOIN season AS s ON f.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
ORDER BY n.name, s.name, subject;
