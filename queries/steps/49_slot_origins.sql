-- Who takes each slot of a fixed bracket in the end, where the tie that it names is a bye?
-- Grain: slot. A tie with one slot is a bye: its club goes through without a match, over several rounds too.
CREATE OR REPLACE TABLE slot_origins AS
WITH RECURSIVE origins AS (
    SELECT
        b.stage_id,
        b.tie_number,
        b.slot,
        g.tournament_id AS seeds_of_id,
        b.entrant,
        b.from_stage_id,
        b.number,
        0 AS byes
    FROM bracket_slot AS b
    INNER JOIN stage AS g ON b.stage_id = g.stage_id
    UNION ALL
    SELECT
        o.stage_id,
        o.tie_number,
        o.slot,
        y.tournament_id AS seeds_of_id,
        y.entrant,
        y.from_stage_id,
        y.number,
        o.byes + 1 AS byes
    FROM origins AS o
    INNER JOIN (
        SELECT
            b.stage_id,
            b.tie_number,
            MAX(g.tournament_id) AS tournament_id,
            MAX(b.entrant) AS entrant,
            MAX(b.from_stage_id) AS from_stage_id,
            MAX(b.number) AS number
        FROM bracket_slot AS b
        INNER JOIN stage AS g ON b.stage_id = g.stage_id
        GROUP BY b.stage_id, b.tie_number
        HAVING COUNT(*) = 1
    ) AS y ON o.entrant = 'winner' AND o.from_stage_id = y.stage_id AND o.number = y.tie_number
    -- rows that name each other in a circle come to nothing
    WHERE o.byes < 20
)

SELECT
    r.stage_id,
    r.tie_number,
    r.slot,
    r.seeds_of_id,
    r.entrant,
    r.from_stage_id,
    r.number
FROM (
    SELECT
        o.stage_id,
        o.tie_number,
        o.slot,
        o.seeds_of_id,
        o.entrant,
        o.from_stage_id,
        o.number,
        ROW_NUMBER() OVER (PARTITION BY o.stage_id, o.tie_number, o.slot ORDER BY o.byes DESC) AS turn
    FROM origins AS o
) AS r
WHERE r.turn = 1
ORDER BY r.stage_id, r.tie_number, r.slot;

COMMENT ON TABLE slot_origins IS 'Step: who takes each slot of a fixed bracket in the end, where the tie that it names is a bye? One row a slot.';
COMMENT ON COLUMN slot_origins.stage_id IS 'Key of the stage';
COMMENT ON COLUMN slot_origins.tie_number IS 'Number of the tie';
COMMENT ON COLUMN slot_origins.slot IS '1 or 2';
COMMENT ON COLUMN slot_origins.seeds_of_id IS 'Key of the tournament whose seed it is, where it is one';
COMMENT ON COLUMN slot_origins.entrant IS 'seed, table place, winner, loser or allotted';
COMMENT ON COLUMN slot_origins.from_stage_id IS 'Key of the stage of the table or tie; NULL for a seed';
COMMENT ON COLUMN slot_origins.number IS 'Seed, place, number of the tie, or how many places go through';
