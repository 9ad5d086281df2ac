-- Whose matches count in the table of each stage?
-- Grain: table, stage of the matches. A league has its own; those that parts of the table name come to them. Of a table
-- without matches of its own that a part names, or whose places are ranked, they are those of its own parts, too.
CREATE OR REPLACE TABLE table_stages AS
WITH parts AS (
    SELECT
        p.stage_id,
        p.from_stage_id,
        p.part,
        g.format AS from_format,
        p.is_among_clubs
    FROM table_part AS p
    INNER JOIN stage AS g ON p.from_stage_id = g.stage_id
    WHERE p.part IN ('matches', 'place')
),

named AS (
    SELECT
        p.stage_id,
        p.from_stage_id AS match_stage_id,
        p.part,
        p.is_among_clubs
    FROM parts AS p
    WHERE p.from_format = 'league'
    UNION ALL
    SELECT
        p.stage_id,
        f.from_stage_id AS match_stage_id,
        p.part,
        p.is_among_clubs
    FROM parts AS p
    INNER JOIN parts AS f ON p.from_stage_id = f.stage_id AND f.part = 'matches'
    WHERE p.from_format = 'table' OR p.part = 'place'
),

counted AS (
    SELECT
        n.stage_id,
        n.match_stage_id,
        MIN(n.part) AS part,
        MIN(CASE WHEN n.is_among_clubs THEN 1 ELSE 0 END) AS among_clubs
    FROM named AS n
    GROUP BY n.stage_id, n.match_stage_id
)

SELECT
    g.stage_id,
    g.stage_id AS match_stage_id,
    'own' AS part,
    FALSE AS is_among_clubs
FROM stage AS g
WHERE g.format = 'league'
UNION ALL
SELECT
    c.stage_id,
    c.match_stage_id,
    c.part,
    c.among_clubs = 1 AS is_among_clubs
FROM counted AS c
WHERE c.stage_id <> c.match_stage_id;

COMMENT ON TABLE table_stages IS 'Step: whose matches count in the table of each stage? One row a table and stage of the matches.';
COMMENT ON COLUMN table_stages.stage_id IS 'Key of the stage whose table it is';
COMMENT ON COLUMN table_stages.match_stage_id IS 'Key of the stage whose matches count';
COMMENT ON COLUMN table_stages.part IS 'own: they are matches of the stage itself; matches or place: the part of the table that names them';
COMMENT ON COLUMN table_stages.is_among_clubs IS 'Whether only those between two clubs of the table count';
