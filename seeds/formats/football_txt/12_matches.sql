-- $title, line by line. Headings begin with =, and == within; a round with a mark of its own, » or ▪, or none; a day stands alone,
-- with or without brackets, and most often without its year.
CREATE OR REPLACE TEMP TABLE txt_line AS
WITH numbered AS (
    SELECT f.filename AS file, ROW_NUMBER() OVER () AS place, f.line
    FROM "$read" AS f
),

bare AS (
    SELECT
        n.file, n.place - MIN(n.place) OVER (PARTITION BY n.file) + 1 AS row,
        -- What follows a # is a comment.
        RTRIM(REGEXP_REPLACE(REPLACE(COALESCE(n.line, ''), CHR(65279), ''), '(^|[ \t])#.*$', '')) AS line
    FROM numbered AS n
)

SELECT
    b.file, b.row, b.line, TRIM(b.line) AS words,
    -- Goals stand in parentheses or brackets below their match, over several lines.
    COALESCE(SUM(LENGTH(REGEXP_REPLACE(b.line, '[^(\[]', '', 'g')) - LENGTH(REGEXP_REPLACE(b.line, '[^)\]]', '', 'g'))) OVER (
        PARTITION BY b.file ORDER BY b.row ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ), 0) > 0 AS is_within_parentheses
FROM bare AS b
WHERE TRIM(b.line) <> '';

CREATE OR REPLACE TEMP TABLE txt_read AS
WITH parts AS (
    SELECT
        l.*,
        REGEXP_EXTRACT(l.words, '^= *([^= ].*?) *=*$', 1) AS heading,
        REGEXP_EXTRACT(l.words, '^==+ *([^= ].*?) *=*$', 1) AS heading_within,
        CONTAINS(l.words, '|') AS is_list,
        -- Thu Jul/20, [Fri Jan/8 2021], Sat June 11 2026, Fri 20 Jul, 2024-08-16.
        REGEXP_FULL_MATCH(l.words, '\[?(?:[A-Z][a-zé.]{1,9},? +)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[/ ][0-9]{1,2}|[0-9]{1,2}[ /](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[./][0-9]{1,2}[.]?(?:[0-9]{4})?)(?:,? +[0-9]{4})?\]?(?: +@.*)?') AS is_day,
        -- A match: an hour or a number may come first, a place and a word in brackets last.
        REGEXP_EXTRACT(l.words, '^(?:\([0-9]+\) +)?((?:[A-Z][a-z]{1,2} +)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[/ ][0-9]{1,2}(?: +[0-9]{4})?|[0-9]{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: +[0-9]{4})?|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4})) +\S', 1) AS own_day,
        REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(l.words, '^\([0-9]+\) +', ''), '^(?:(?:[A-Z][a-z]{1,2} +)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[/ ][0-9]{1,2}(?: +[0-9]{4})?|[0-9]{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: +[0-9]{4})?|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}) +)?(?:(?:[A-Z][a-z]{2} +)?[0-9]{1,2}[.:h][0-9]{2}(?: +(?:UTC[+-]?[0-9:]*|CES?T|EES?T|GMT|BST|[ECMP][SD]T)(?: +\([^)]*\))?)? +)?', ''), '\s+@.*$', '') AS rest
    FROM txt_line AS l
),

bracketed AS (
    SELECT
        p.* EXCLUDE (rest),
        LOWER(REGEXP_EXTRACT(p.rest, '\[([a-zA-Z. ]+)\]', 1)) AS status,
        RTRIM(REGEXP_REPLACE(p.rest, '\s*\[[a-zA-Z. ]+\]', '')) AS rest
    FROM parts AS p
),

scored_line AS (
    SELECT
        b.*,
        -- The score with all that belongs to it; it stands between the clubs, or after `A v B`.
        TRIM(REGEXP_EXTRACT(b.rest, '(?:^|\s)([0-9]{1,2}-[0-9]{1,2}(?:,? *(?:pen[.]?|p[.]|a[.]?e[.]?t[.]?|\([0-9, -]*\)|[0-9]{1,2}-[0-9]{1,2}))*)(?:\s|$)', 1)) AS score
    FROM bracketed AS b
),

sides AS (
    SELECT
        s.*,
        CASE
            WHEN REGEXP_MATCHES(s.rest, '\S\s+vs?[.]?\s+\S') THEN REGEXP_EXTRACT(s.rest, '^(\S.*?)\s+vs?[.]?\s+', 1)
            WHEN s.score <> '' THEN TRIM(LEFT(s.rest, POSITION(s.score IN s.rest) - 1))
            ELSE REGEXP_EXTRACT(s.rest, '^(\S.*?)\s+-\s+\S', 1)
        END AS home,
        CASE
            WHEN REGEXP_MATCHES(s.rest, '\S\s+vs?[.]?\s+\S') THEN TRIM(REPLACE(REGEXP_EXTRACT(s.rest, '\s+vs?[.]?\s+(.*)$', 1), s.score, ''))
            WHEN s.score <> '' THEN TRIM(SUBSTR(s.rest, POSITION(s.score IN s.rest) + LENGTH(s.score)))
            ELSE REGEXP_EXTRACT(s.rest, '\S\s+-\s+(\S.*)$', 1)
        END AS away
    FROM scored_line AS s
)

SELECT
    s.file, s.row, s.words, s.heading, s.heading_within, s.score, s.home, s.away, NULLIF(s.status, '') AS status,
    CASE
        WHEN s.is_within_parentheses THEN 'goals'
        WHEN s.heading <> '' THEN 'heading'
        WHEN s.heading_within <> '' THEN 'heading within'
        -- Clubs of a group, days of a round: what it is told again as it is played.
        WHEN s.is_list THEN 'list'
        WHEN s.is_day THEN 'day'
        WHEN REGEXP_MATCHES(s.words, '^[(\[][^()]*\p{L}[^()]* [0-9]+''?[^/]') THEN 'goals'
        WHEN s.home <> '' AND s.away <> '' AND NOT REGEXP_MATCHES(s.words, '^[▪»]') AND NOT REGEXP_MATCHES(s.home, '[0-9][.:/][0-9]') THEN 'match'
        WHEN REGEXP_MATCHES(s.words, '^[▪»]+ *\S') THEN 'round'
        WHEN NOT REGEXP_MATCHES(s.words, '^[(\[]') AND REGEXP_FULL_MATCH(s.words, '[\p{L}0-9][\p{L}0-9 .,°ªº/&''()-]*:?') AND NOT REGEXP_MATCHES(s.words, '[0-9]-[0-9]| {3,}') THEN 'round'
        ELSE 'unknown'
    END AS kind,
    CASE WHEN s.is_day THEN s.words WHEN s.home <> '' AND s.away <> '' THEN NULLIF(s.own_day, '') END AS day
FROM sides AS s;

-- The year of a day without one: that of the season's begin, and one more after each turn of the year.
CREATE OR REPLACE TEMP TABLE txt_day AS
WITH named AS (
    SELECT
        r.file, r.row, r.day,
        COALESCE(
            TRY_CAST(REGEXP_EXTRACT(r.day, '[0-9]{4}-([0-9]{2})-[0-9]{2}', 1) AS INTEGER),
            (POSITION(LOWER(LEFT(NULLIF(REGEXP_EXTRACT(r.day, '((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)[/ ][0-9]{1,2}(?:[^0-9]|$)', 1), ''), 3)) IN 'janfebmaraprmayjunjulaugsepoctnovdec') + 2) // 3,
            (POSITION(LOWER(LEFT(NULLIF(REGEXP_EXTRACT(r.day, '[0-9]{1,2}[ /]((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)', 1), ''), 3)) IN 'janfebmaraprmayjunjulaugsepoctnovdec') + 2) // 3,
            TRY_CAST(REGEXP_EXTRACT(r.day, '[0-9]{1,2}[./]([0-9]{1,2})', 1) AS INTEGER)
        ) AS month,
        COALESCE(
            TRY_CAST(REGEXP_EXTRACT(r.day, '[0-9]{4}-[0-9]{2}-([0-9]{2})', 1) AS INTEGER),
            TRY_CAST(REGEXP_EXTRACT(r.day, '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[/ ]([0-9]{1,2})(?:[^0-9]|$)', 1) AS INTEGER),
            TRY_CAST(REGEXP_EXTRACT(r.day, '([0-9]{1,2})[ ./][A-Z0-9]', 1) AS INTEGER)
        ) AS day_of_month,
        COALESCE(
            TRY_CAST(REGEXP_EXTRACT(r.day, '(?:^|[^0-9])([0-9]{4})(?:[^0-9]|$)', 1) AS INTEGER),
            2000 + TRY_CAST(REGEXP_EXTRACT(r.day, '[0-9]/[0-9]{1,2}/([0-9]{2})$', 1) AS INTEGER)
        ) AS year,
        h.first_year
    FROM txt_read AS r
    LEFT JOIN (
        SELECT t.file, MIN(TRY_CAST(REGEXP_EXTRACT(t.heading, '([0-9]{4})', 1) AS INTEGER)) AS first_year
        FROM txt_read AS t
        WHERE t.kind = 'heading'
        GROUP BY t.file
    ) AS h
        ON h.file = r.file
    WHERE r.day IS NOT NULL
),

turned AS (
    SELECT n.*, CASE
        WHEN n.month - LAG(n.month) OVER in_file < -6 THEN 1
        WHEN n.month - LAG(n.month) OVER in_file > 6 THEN -1
        ELSE 0
    END AS turn
    FROM named AS n
    WINDOW in_file AS (PARTITION BY n.file ORDER BY n.row)
),

counted AS (
    SELECT t.*, SUM(t.turn) OVER (PARTITION BY t.file ORDER BY t.row) AS turns
    FROM turned AS t
)

SELECT c.file, c.row, c.day, TRY_CAST(
    COALESCE(LAST_VALUE(c.year - c.turns IGNORE NULLS) OVER (PARTITION BY c.file ORDER BY c.row), c.first_year) + c.turns
    || '-' || LPAD(CAST(c.month AS VARCHAR), 2, '0') || '-' || LPAD(CAST(c.day_of_month AS VARCHAR), 2, '0') AS DATE
) AS match_date
FROM counted AS c;

-- Each match with what stands above it. A score is that of 90 minutes, or `1-1 a.e.t. (1-1, 0-1), 3-4 pen.`, or `3-4 pen. 1-1 a.e.t. (1-1, 0-1)`:
-- after extra time, the score of 90 minutes is the first in parentheses.
CREATE OR REPLACE TEMP TABLE txt_match AS
WITH above AS (
    SELECT
        r.file, r.row, r.kind, r.words, r.home, r.away, r.status, r.score,
        LAST_VALUE(NULLIF(r.heading, '') IGNORE NULLS) OVER so_far AS heading,
        LAST_VALUE(CASE WHEN r.kind = 'heading' THEN '' ELSE NULLIF(r.heading_within, '') END IGNORE NULLS) OVER so_far AS heading_within,
        LAST_VALUE(CASE WHEN r.kind IN ('heading', 'heading within') THEN '' WHEN r.kind = 'round' THEN REGEXP_REPLACE(r.words, '^[▪» ]+|:$', '', 'g') END IGNORE NULLS) OVER so_far AS round,
        LAST_VALUE(CASE WHEN r.day IS NOT NULL THEN r.row END IGNORE NULLS) OVER so_far AS day_row
    FROM txt_read AS r
    WINDOW so_far AS (PARTITION BY r.file ORDER BY r.row)
)

SELECT
    a.*, d.match_date, d.day,
    REGEXP_REPLACE(a.score, '[0-9]+-[0-9]+ *(?:pen[.]?|p[.])', '') AS without_kicks,
    REGEXP_EXTRACT(a.score, '([0-9]+-[0-9]+) *(?:pen|p[.])', 1) AS kicks,
    REGEXP_MATCHES(a.score, 'a[.]?e[.]?t') AS has_extra_time
FROM above AS a
LEFT JOIN txt_day AS d
    ON d.file = a.file AND d.row = a.day_row
WHERE a.kind = 'match';

INSERT INTO played BY NAME
WITH split AS (
    SELECT
        m.*,
        REGEXP_EXTRACT(m.without_kicks, '^[^0-9(]*([0-9]+-[0-9]+)', 1) AS last_score,
        REGEXP_EXTRACT(m.without_kicks, '\(([0-9]+-[0-9]+)', 1) AS first_in_parentheses
    FROM txt_match AS m
),

regular AS (
    SELECT
        s.*,
        CASE
            WHEN NOT s.has_extra_time THEN s.last_score
            WHEN s.first_in_parentheses <> '' THEN s.first_in_parentheses
            ELSE s.last_score
        END AS regular_score
    FROM split AS s
)

SELECT
    r.file, r.row,
    TRIM(REGEXP_REPLACE(r.heading, ' *[0-9]{4}([/-][0-9]{2,4})?', '')) AS competition,
    NULLIF(REGEXP_EXTRACT(r.heading, '[0-9]{4}([/-][0-9]{2,4})?', 0), '') AS season,
    CONCAT_WS(', ', NULLIF(r.heading_within, ''), NULLIF(r.round, '')) AS stage,
    r.day AS date_text, r.match_date, r.home, r.away,
    -- An awarded match has the score of the award; one that was abandoned has none.
    CASE WHEN COALESCE(r.status, '') NOT LIKE 'abandon%' THEN NULLIF(REGEXP_EXTRACT(r.regular_score, '^([0-9]+)', 1), '') END AS home_goals,
    CASE WHEN COALESCE(r.status, '') NOT LIKE 'abandon%' THEN NULLIF(REGEXP_EXTRACT(r.regular_score, '([0-9]+)$', 1), '') END AS away_goals,
    CASE WHEN r.has_extra_time AND r.first_in_parentheses <> '' THEN REGEXP_EXTRACT(r.last_score, '^([0-9]+)', 1) END AS home_after_extra_time,
    CASE WHEN r.has_extra_time AND r.first_in_parentheses <> '' THEN REGEXP_EXTRACT(r.last_score, '([0-9]+)$', 1) END AS away_after_extra_time,
    NULLIF(REGEXP_EXTRACT(r.kicks, '^([0-9]+)', 1), '') AS home_kicks,
    NULLIF(REGEXP_EXTRACT(r.kicks, '([0-9]+)$', 1), '') AS away_kicks,
    CASE WHEN r.status LIKE 'abandon%' THEN 'abandoned' WHEN r.status LIKE 'cancel%' THEN 'cancelled' ELSE r.status END AS status,
    r.has_extra_time AND r.first_in_parentheses = '' AS is_after_extra_time,
    r.file || ' ' || r.row AS ref
FROM regular AS r;

-- Goals below a match: `Name 9', 45+2' Other 67' (pen.); Third 90' (og)`, those for the home club before the semicolon. Where there is none
-- the goals are those of the only club that scored.
CREATE OR REPLACE TEMP TABLE txt_goal AS
WITH below AS (
    SELECT
        r.file, r.row, r.kind, r.words,
        LAST_VALUE(CASE WHEN r.kind = 'match' THEN r.row END IGNORE NULLS) OVER (PARTITION BY r.file ORDER BY r.row) AS match_row
    FROM txt_read AS r
),

texts AS (
    SELECT b.file, b.match_row, REGEXP_REPLACE(STRING_AGG(b.words, ' ' ORDER BY b.row), '^[(\[]|[)\]]$', '', 'g') AS goals
    FROM below AS b
    WHERE b.kind = 'goals'
    GROUP BY b.file, b.match_row
),

sides AS (
    SELECT
        t.file, t.match_row, t.goals, m.home, m.away,
        TRY_CAST(REGEXP_EXTRACT(m.without_kicks, '^[^0-9(]*([0-9]+)-', 1) AS INTEGER) AS home_goals,
        TRY_CAST(REGEXP_EXTRACT(m.without_kicks, '^[^0-9(]*[0-9]+-([0-9]+)', 1) AS INTEGER) AS away_goals
    FROM texts AS t
    JOIN txt_match AS m
        ON m.file = t.file AND m.row = t.match_row
),

parts AS (
    SELECT s.file, s.match_row, s.home AS club, s.home_goals AS scored, CASE
        WHEN CONTAINS(s.goals, ';') THEN REGEXP_EXTRACT(s.goals, '^([^;]*);', 1)
        WHEN s.away_goals = 0 THEN s.goals
    END AS goals
    FROM sides AS s
    UNION ALL
    SELECT s.file, s.match_row, s.away, s.away_goals, CASE
        WHEN CONTAINS(s.goals, ';') THEN REGEXP_EXTRACT(s.goals, ';(.*)$', 1)
        WHEN s.home_goals = 0 THEN s.goals
    END
    FROM sides AS s
),

pieces AS (
    SELECT p.file, p.match_row, p.club, p.scored, UNNEST(g.found) AS piece, GENERATE_SUBSCRIPTS(g.found, 1) AS place
    FROM parts AS p
    CROSS JOIN LATERAL (
        SELECT REGEXP_EXTRACT_ALL(p.goals, '(?i)(?:\p{L}[\p{L} .’''-]*\s)?\s*[0-9]{1,3}(?:\+[0-9]{1,2})?''?(?:\s*\((?:og|o[.]g[.]|p|pen[.]?)\)|(?:og|pen[.]?|p)\b)?', 0) AS found
    ) AS g
)

SELECT
    p.file, p.match_row, p.club, p.scored, p.place,
    LAST_VALUE(NULLIF(TRIM(REGEXP_EXTRACT(p.piece, '^([^0-9]*)[0-9]', 1)), '') IGNORE NULLS) OVER (
        PARTITION BY p.file, p.match_row, p.club ORDER BY p.place
    ) AS player,
    REGEXP_EXTRACT(p.piece, '[0-9]+(?:\+[0-9]+)?', 0) AS minute,
    REGEXP_MATCHES(p.piece, '(?i)[0-9'' (](og|o[.]g[.])') AS is_own_goal,
    REGEXP_MATCHES(p.piece, '(?i)[0-9'' (](p|pen[.]?)\)?$') AS is_penalty,
    COUNT(*) OVER (PARTITION BY p.file, p.match_row, p.club) AS listed
FROM pieces AS p;

-- They are taken where they are as many as the score has.
INSERT INTO scored BY NAME
SELECT g.file, g.match_row * 1000 + g.place AS row, g.file || ' ' || g.match_row AS ref, g.club, g.player, g.minute, g.is_own_goal, g.is_penalty
FROM txt_goal AS g
WHERE g.listed = g.scored AND g.player IS NOT NULL;

INSERT INTO told
SELECT m.file, m.row, 'goals that are not as many as the score has, or not told apart by a semicolon; left out: ' || m.words
FROM txt_match AS m
JOIN (
    SELECT b.file, LAST_VALUE(CASE WHEN b.kind = 'match' THEN b.row END IGNORE NULLS) OVER (PARTITION BY b.file ORDER BY b.row) AS match_row, b.kind
    FROM txt_read AS b
) AS g
    ON g.file = m.file AND g.match_row = m.row AND g.kind = 'goals'
LEFT JOIN (SELECT s.ref, COUNT(*) AS goals FROM scored AS s GROUP BY s.ref) AS s
    ON s.ref = m.file || ' ' || m.row
WHERE COALESCE(s.goals, 0) <> TRY_CAST(REGEXP_EXTRACT(m.without_kicks, '^[^0-9(]*([0-9]+)-', 1) AS INTEGER) + TRY_CAST(REGEXP_EXTRACT(m.without_kicks, '^[^0-9(]*[0-9]+-([0-9]+)', 1) AS INTEGER)
GROUP BY m.file, m.row, m.words;

INSERT INTO told
SELECT r.file, r.row, 'a line that is not understood: ' || r.words
FROM txt_read AS r
WHERE r.kind = 'unknown';
