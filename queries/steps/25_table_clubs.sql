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

-- where the clubs are looked for, nearest first
places_to_look AS (
    SELECT
        x.stage_id,
        x.match_stage_id,
        CASE x.part WHEN 'own' THEN 1 ELSE 2 END AS distance
    FROM table_stages AS x
    UNION ALL
    SELECT
        p.stage_id,
        p.from_stage_id AS match_stage_id,
        3 AS distance
    FROM table_part AS p
    WHERE p.part IN ('points', 'points and goals')
),

looked_at AS (
    SELECT
        o.stage_id,
        l.match_stage_id,
        l.distance,
        MIN(l.distance) OVER (PARTITION BY o.stage_id) AS nearest
    FROM over_stages AS o
    INNER JOIN places_to_look AS l ON o.stage_id = l.stage_id
    LEFT JOIN listed AS k ON o.stage_id = k.stage_id
    WHERE k.stage_id IS NULL
)

SELECT
    k.stage_id,
    k.club_id
FROM table_club AS k
UNION
SELECT
    l.stage_id,
    m.club_id
FROM looked_at AS l
INNER JOIN match_sides AS m ON l.match_stage_id = m.stage_id AND m.format = 'league'
WHERE l.distance = l.nearest;

COMMENT ON TABLE table_clubs IS 'Step: which clubs has each table that is not of all the matches of its own stage, and of those alone? One row a table and club.';
COMMENT ON COLUMN table_clubs.stage_id IS 'Key of the stage whose table it is';
COMMENT ON COLUMN table_clubs.club_id IS 'Key of the club';
