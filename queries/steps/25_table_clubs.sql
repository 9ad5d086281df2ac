-- Which clubs has each table that is not of all the matches of its own stage, and of those alone?
-- Grain: table, club. The clubs that are listed; else those of the matches of the stage itself; else, of a table that has none,
-- those of the matches that count in it, or of the stages from which it carries points.
CREATE OR REPLACE TABLE table_clubs AS
WITH over_stages AS (
    SELECT p.stage_id
    FROM table_part AS p
    WHERE p.part IN ('matches', 'points', 'points and goals', 'place')
    UNION
    SELECT k.stage_id
    FROM table_club AS k
),

listed AS (
    SELECT DISTINCT k.stage_id
    FROM table_club AS k
),

-- where the clubs of any table are looked for, nearest first
places_to_look AS (
    SELECT
        x.stage_id,
        x.match_stage_id,
        CASE x.part WHEN 'own' THEN 1 ELSE 2 END AS distance,
        MIN(CASE x.part WHEN 'own' THEN 1 ELSE 2 END) OVER (PARTITION BY x.stage_id) AS nearest
    FROM table_stages AS x
),

clubs AS (
    SELECT
        k.stage_id,
        k.club_id
    FROM table_club AS k
    UNION
    SELECT
        l.stage_id,
        m.club_id
    FROM places_to_look AS l
    INNER JOIN match_sides AS m ON l.match_stage_id = m.stage_id AND m.format = 'league'
    LEFT JOIN listed AS k ON l.stage_id = k.stage_id
    WHERE l.distance = l.nearest AND k.stage_id IS NULL
),

-- no matches, but points
carriers AS (
    SELECT
        p.stage_id,
        p.from_stage_id
    FROM table_part AS p
    LEFT JOIN (SELECT DISTINCT l.stage_id FROM places_to_look AS l) AS l ON p.stage_id = l.stage_id
    LEFT JOIN listed AS k ON p.stage_id = k.stage_id
    WHERE p.part IN ('points', 'points and goals') AND l.stage_id IS NULL AND k.stage_id IS NULL
)

SELECT
    c.stage_id,
    c.club_id
FROM over_stages AS o
INNER JOIN clubs AS c ON o.stage_id = c.stage_id
UNION
SELECT
    p.stage_id,
    c.club_id
FROM carriers AS p
INNER JOIN clubs AS c ON p.from_stage_id = c.stage_id;

COMMENT ON TABLE table_clubs IS 'Step: which clubs has each table that is not of all the matches of its own stage, and of those alone? One row a table and club.';
COMMENT ON COLUMN table_clubs.stage_id IS 'Key of the stage whose table it is';
COMMENT ON COLUMN table_clubs.club_id IS 'Key of the club';
