-- Which tie of a fixed bracket does each club play that takes its slot by seed or by the place in a table?
-- Grain: stage, club.
CREATE OR REPLACE TABLE slot_clubs AS
WITH taken AS (
    SELECT
        b.stage_id,
        b.tie_number,
        x.club_id
    FROM bracket_slot AS b
    INNER JOIN stage AS g ON b.stage_id = g.stage_id
    INNER JOIN tournament_seeds AS x ON g.tournament_id = x.tournament_id AND b.number = x.seed
    WHERE b.entrant = 'seed'
    UNION ALL
    SELECT
        b.stage_id,
        b.tie_number,
        p.club_id
    FROM bracket_slot AS b
    INNER JOIN table_places AS p ON b.from_stage_id = p.stage_id AND b.number = p.position AND NOT p.is_open
    WHERE b.entrant = 'table place'
)

SELECT
    s.stage_id,
    s.club_id,
    MIN(s.tie_number) AS tie_number
FROM taken AS s
GROUP BY s.stage_id, s.club_id
ORDER BY s.stage_id, s.club_id;

COMMENT ON TABLE slot_clubs IS 'Step: which tie of a fixed bracket does each club play that takes its slot by seed or by the place in a table? One row a stage and club.';
COMMENT ON COLUMN slot_clubs.stage_id IS 'Key of the stage';
COMMENT ON COLUMN slot_clubs.club_id IS 'Key of the club';
COMMENT ON COLUMN slot_clubs.tie_number IS 'Number of the tie';
