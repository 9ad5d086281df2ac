-- Which club takes each slot that is allotted by the groups whose clubs go through?
-- Grain: slot, once the table across the groups says who goes through; no club where no row of the allotment has those groups.
CREATE OR REPLACE TABLE allotted_clubs AS
WITH slots AS (
    SELECT
        o.stage_id,
        o.tie_number,
        o.slot,
        o.from_stage_id,
        o.number
    FROM slot_origins AS o
    WHERE o.entrant = 'allotted'
),

lines AS (
    SELECT DISTINCT
        s.from_stage_id,
        s.number
    FROM slots AS s
),

places AS (
    SELECT
        l.from_stage_id,
        l.number,
        p.club_id,
        p.position,
        COUNT(*) OVER (PARTITION BY l.from_stage_id, l.number, p.position) AS clubs_at_place
    FROM lines AS l
    INNER JOIN table_places AS p ON l.from_stage_id = p.stage_id AND NOT p.is_open
),

-- who shares a place at the line is in doubt, who shares one above it is not
through AS (
    SELECT
        p.from_stage_id,
        p.number,
        p.club_id,
        g.label
    FROM places AS p
    INNER JOIN table_part AS g ON p.from_stage_id = g.stage_id AND g.part = 'place'
    INNER JOIN table_places AS x ON g.from_stage_id = x.stage_id AND p.club_id = x.club_id
    WHERE p.position + p.clubs_at_place - 1 <= p.number
),

combinations AS (
    SELECT
        t.from_stage_id,
        t.number,
        STRING_AGG(t.label, '' ORDER BY t.label) AS labels
    FROM (
        SELECT
            h.from_stage_id,
            h.number,
            h.label,
            COUNT(*) OVER (PARTITION BY h.from_stage_id, h.number) AS clubs
        FROM through AS h
    ) AS t
    WHERE t.clubs = t.number
    GROUP BY t.from_stage_id, t.number
)

SELECT
    s.stage_id,
    s.tie_number,
    s.slot,
    c.labels,
    t.club_id
FROM slots AS s
INNER JOIN combinations AS c ON s.from_stage_id = c.from_stage_id AND s.number = c.number
LEFT JOIN slot_allotment AS a
    ON s.stage_id = a.stage_id AND s.tie_number = a.tie_number AND s.slot = a.slot AND c.labels = a.labels
LEFT JOIN through AS t ON s.from_stage_id = t.from_stage_id AND s.number = t.number AND a.label = t.label
ORDER BY s.stage_id, s.tie_number, s.slot;

COMMENT ON TABLE allotted_clubs IS 'Step: which club takes each slot that is allotted by the groups whose clubs go through? One row a slot whose groups are known.';
COMMENT ON COLUMN allotted_clubs.stage_id IS 'Key of the stage';
COMMENT ON COLUMN allotted_clubs.tie_number IS 'Number of the tie';
COMMENT ON COLUMN allotted_clubs.slot IS '1 or 2';
COMMENT ON COLUMN allotted_clubs.labels IS 'Labels of the groups whose clubs go through, in order';
COMMENT ON COLUMN allotted_clubs.club_id IS 'Key of the club that takes it; NULL where no row of the allotment says';
